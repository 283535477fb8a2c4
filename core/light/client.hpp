// SPDX-License-Identifier: MIT
#pragma once

// A client that verifies the chain and trusts no server. It is a value: it is fed the answers of a server and
// the time, and says what it needs next. No clock, socket, file or randomness inside; one thread at a time.
//
//   client.connected();
//   for (Request request : client.nextRequests()) …send…
//   Verdict verdict = client.answer(id, answer, now);   // then nextRequests() again
//
// What it knows is a last final block (proven by GRANDPA votes, or the trusted start) and checked headers
// above it. A justification that verifies under the current voters proves that they had not been replaced
// before its block, so the client jumps to the newest one without reading the headers in between, and follows
// block by block from there. It never goes below a block that it has seen final.
//
// Servers of Finney keep justifications of every 512th block and of every change of voters only; the embedded
// chain keeps those of its newest blocks. Both are asked the same way: the final head first, then multiples
// of 512. A server that offers finality proofs is asked for the one of its final head instead, and
// justifications that it announces are taken as they come.
//
// Finality does not depend on who makes blocks: where BABE makes them, headers rise no further than Linked
// and finality goes on (sealsUnderstood). Where voters are replaced by force finality stops and headers go on
// (forcedChange).
//
// `now` is the time on the chain's clock in Unix milliseconds. Memory and the work per answer are bounded.
// Not checked here: execution of blocks (the state root of a sealed block is what its author claims; a final
// one is what more than two thirds of the voters agreed on).

#include "core/light/chain_parameters.hpp"
#include "core/light/finality_evidence.hpp"
#include "core/light/proof_document.hpp"
#include "core/light/proof_reader.hpp"
#include "core/light/request.hpp"
#include "core/light/verified_chain.hpp"

#include <memory>

namespace taonaut::light {

/// How an older block stands to the final chain.
enum class Standing : std::uint8_t {
    Unknown, ///< not linked by hash yet; nextRequests() asks for what is missing
    Open, ///< above the last final block
    Final,
    Replaced, ///< another block of the same height is final
};

class Client {
public:
    explicit Client(ChainParameters parameters);
    Client(Client&&) noexcept;
    Client& operator=(Client&&) noexcept;
    ~Client();

    /// Continues from serialize(), unless the parameters hold a newer block.
    /// Errors: StateDamaged, StateOfOtherChain, StateHashMismatch, NoAuthors, OtherStart (the state knows
    /// another final block at the height of the parameters' start), those of consensus::totalWeight.
    [[nodiscard]] static Result<Client> restore(ChainParameters parameters, ByteView state);
    /// The last final block, the keys in force after it, how that was proven, and a checksum
    /// (stored_state.hpp). For storage, not for exchange.
    [[nodiscard]] Bytes serialize() const;

    // Conversation with one server at a time.

    /// A server was connected: open requests, hints and offers of the one before are forgotten.
    void connected();
    /// What the connected server can do. May come at any time after connected().
    void serverOffers(ServerOffers offers);
    /// Asks again for what was unavailable. The caller decides when.
    void retry();
    /// Requests not handed out before. The number of open ones is bounded.
    [[nodiscard]] std::vector<Request> nextRequests();
    /// Judges an answer. The alternative of `answer` must fit the question, or be Unavailable.
    Verdict answer(RequestId id, const Answer& answer, std::uint64_t nowMs);
    /// A new head was announced (chain_subscribeNewHeads). Only a hint, checked like an answer.
    Verdict announceHead(const chain::Header& header, std::uint64_t nowMs);
    /// A final head was announced (chain_subscribeFinalizedHeads). A claim: its justification is asked for.
    Verdict announceFinalized(const chain::Header& header, std::uint64_t nowMs);
    /// A justification was announced (grandpa_subscribeJustifications). Takes effect once its header is
    /// linked; an unknown header is asked for.
    Verdict announceJustification(ByteView justification, std::uint64_t nowMs);

    // What is verified.

    [[nodiscard]] const ChainParameters& parameters() const noexcept;
    [[nodiscard]] BlockRef finalized() const;
    /// The highest header of level Sealed or Final.
    [[nodiscard]] BlockRef best() const;
    [[nodiscard]] Level levelOf(const BlockRef& block) const;
    /// Null when not in memory.
    [[nodiscard]] const chain::Header* header(const Hash256& block) const;
    /// Start of the block's slot, Unix milliseconds; 0 for genesis and unknown blocks.
    [[nodiscard]] std::uint64_t slotTimeMs(const Hash256& block) const;
    /// Different authors that sealed the blocks after the final one up to the best one.
    [[nodiscard]] std::size_t distinctAuthors() const;
    [[nodiscard]] std::size_t authorCount() const;
    [[nodiscard]] const consensus::AuthoritySet& voters() const;
    /// Of the last justification that was verified, stored ones included. Null before the first.
    [[nodiscard]] std::shared_ptr<const FinalityEvidence> finalityEvidence() const;
    /// The blocks that changed the voters since the start, lowest first, each with the justification that
    /// proves it.
    [[nodiscard]] const std::vector<consensus::WarpFragment>& setChanges() const;
    /// Whether all known headers were made by Aura. False: nothing above the first foreign one is sealed.
    [[nodiscard]] bool sealsUnderstood() const { return !foreignSeal(); }
    /// The first known block that BABE made.
    [[nodiscard]] std::optional<BlockRef> foreignSeal() const;
    /// The block that replaced the voters by force, if that stops finality: a new checkpoint is needed.
    [[nodiscard]] std::optional<BlockRef> forcedChange() const;
    /// What final blocks told the voters without effect on verification, oldest first, bounded.
    [[nodiscard]] const std::vector<VoterNotice>& voterNotices() const;
    [[nodiscard]] const std::vector<Equivocation>& equivocations() const;
    /// Blocks that became final since the last call, oldest first; after a jump only the newest.
    [[nodiscard]] std::vector<BlockRef> takeFinalized();
    /// Whether all that the server announced is verified and the chain is the right one.
    [[nodiscard]] bool isFollowing() const;
    /// Height that the server claims to have.
    [[nodiscard]] BlockNumber claimedHeight() const;

    /// Reads what a sealed or final block contains. Errors: UnknownBlock, NotSealed.
    [[nodiscard]] Result<ProofReader> reader(const Hash256& block) const;
    /// The same for a header that is in memory no more: it must be one that `standing` has found final.
    /// Errors: UnknownBlock.
    [[nodiscard]] Result<ProofReader> reader(const chain::Header& header) const;
    /// The value at the level that its block has by now.
    template <class T> [[nodiscard]] Proven<T> raise(const Proven<T>& proven) const
    {
        return ProofReader::raise(proven, levelOf(proven.block()));
    }
    /// Whether an older block belongs to the final chain. Unknown starts a walk along parent hashes.
    [[nodiscard]] Standing standing(const BlockRef& block);

    /// The value with everything needed to check it again. All parts must be in memory: the headers from the
    /// value's block to the last final one (the newest 4096 are kept, unbroken since the last jump) and the
    /// proofs of all changes of voters since the start. Errors: NotOneValue, PathForgotten,
    /// EvidenceForgotten.
    [[nodiscard]] Result<ProofDocument> document(const ProvenBytes& proven) const;

private:
    struct Parts;
    explicit Client(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace taonaut::light
