// SPDX-License-Identifier: MIT
#pragma once

// A checkpoint that a person enters: the hash of a block they trust, and the number of the set of voters in
// force after it. Everything else is fetched from a server and proven from those two:
//
// 1. The server's genesis block is the network's; the header hashes to the entered hash; the server's own
//    chain has that block at that height.
// 2. The lists of voters and authors in force after the block: Grandpa.Authorities and Aura.Authorities by
//    read proof at the header's state root. Grandpa.PendingChange must be proven absent there: with a change
//    under way the list would not say who votes next.
// 3. The set id, which no state can prove: a justification of a later block has to verify under exactly
//    (entered id, proven list). Asked for in turn are the multiples of 512 above the block, lowest first
//    (four at most: the voters are likeliest to be unchanged there), then the server's final head. The set
//    signs its id with every vote, so one valid justification settles it. That the later block descends from
//    the checkpoint is not needed for this and not checked; the client that starts there follows the hashes.
//
// Sans-IO like Client: feed answers, send what nextRequests() says, one server per instance. The person's
// trust is in the block hash alone. Not checked: how old the block is.

#include "core/light/chain_parameters.hpp"
#include "core/light/request_queue.hpp"

namespace taonaut::light {

struct CheckpointQuestion {
    std::string networkName;
    Hash256 genesisHash;
    std::uint64_t slotDurationMs = 12'000; ///< not 0
    Hash256 block; ///< entered
    std::uint64_t setId = 0; ///< entered: in force after the block
};

class CheckpointFetch {
public:
    static constexpr int kMultiplesTried = 4;

    explicit CheckpointFetch(CheckpointQuestion question);

    /// Requests not handed out before. Empty when everything was asked.
    [[nodiscard]] std::vector<Request> nextRequests() { return m_requests.takeNew(); }
    /// The alternative of `answer` must fit the question, or be Unavailable. Rejected: the server is at
    /// fault. Incomplete: it cannot help with that. After either of them result() holds the reason, unless
    /// another way is left to try.
    Verdict answer(RequestId id, const Answer& answer);

    /// Empty while answers are missing. Errors: WrongChain, AnswerMissing, HeaderHashMismatch,
    /// HeaderNumberMismatch, OtherHistory (the block is not on the server's chain), Unavailable,
    /// StateUnavailable, ForcedChange, ChangePending, NoAuthors, SetIdUnconfirmed (detail: why the last
    /// justification failed), those of trie::StorageProof::read and of the decoders of both lists.
    [[nodiscard]] const std::optional<Result<ChainParameters>>& result() const noexcept { return m_result; }

private:
    Verdict take(const RequestQueue::Open& open, const Answer& answer);
    Verdict unavailable(Asker asker);
    Verdict takeGenesis(const HashAnswer& answer);
    Verdict takeHeader(const HeaderAnswer& answer);
    Verdict takeAnchor(const HashAnswer& answer);
    Verdict takeState(const ProofAnswer& answer);
    Result<void> readState(const ProofAnswer& answer);
    Verdict nextCandidate(const Error& why);
    Verdict takeNamed(const HashAnswer& answer);
    Verdict takeBlock(const Hash256& asked, const BlockAnswer& answer);
    Verdict rejected(const Error& reason);
    Verdict stopped(const Error& reason);
    void finish();

    CheckpointQuestion m_question;
    RequestQueue m_requests;
    Checkpoint m_found;
    bool m_headAsked = false;
    int m_multiplesTried = 0;
    BlockNumber m_candidate; ///< multiple whose justification was asked for last
    std::optional<Error> m_lastFailure;
    std::optional<Result<ChainParameters>> m_result;
};

/// "2026-09-30": the day of a moment, in UTC. milliseconds: since 1970.
[[nodiscard]] std::string dayOf(std::uint64_t milliseconds);

} // namespace taonaut::light
