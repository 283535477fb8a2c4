// SPDX-License-Identifier: MIT
#pragma once

// What the client asks of a server and what comes back. The driver translates to and from JSON-RPC; nothing
// in an answer is trusted: every header is hashed again, every proof walked.

#include "core/chain/header.hpp"
#include "core/light/proven.hpp"

#include <optional>
#include <variant>
#include <vector>

namespace taonaut::light {

/// chain_getFinalizedHead -> HashAnswer.
struct AskFinalizedHead { };
/// chain_getBlockHash() -> HashAnswer: the newest block.
struct AskBestHead { };
/// chain_getBlockHash(number) -> HashAnswer.
struct AskBlockHash {
    BlockNumber number;
};
/// chain_getHeader(hash) -> HeaderAnswer.
struct AskHeader {
    Hash256 hash;
};
/// chain_getBlock(hash) -> BlockAnswer. The body is not needed.
struct AskBlock {
    Hash256 hash;
};
/// state_getReadProof(keys, at) -> ProofAnswer.
struct AskProof {
    std::vector<Bytes> keys;
    Hash256 at;
};
/// state_getStorage(key, at) -> StorageAnswer: a hint where to search, never a fact.
struct AskStorage {
    Bytes key;
    Hash256 at;
};

/// grandpa_proveFinality(number) -> FinalityProofAnswer. Asked only of servers that offer it.
struct AskFinalityProof {
    BlockNumber number;
};

using Question = std::variant<AskFinalizedHead, AskBestHead, AskBlockHash, AskHeader, AskBlock, AskProof,
    AskStorage, AskFinalityProof>;
using RequestId = std::uint64_t;

struct Request {
    RequestId id = 0;
    Question question;
};

struct HashAnswer {
    std::optional<Hash256> hash; ///< empty: the server knows no such block
};
struct HeaderAnswer {
    std::optional<chain::Header> header;
};
struct BlockAnswer {
    std::optional<chain::Header> header; ///< empty: the server knows no such block
    std::optional<Bytes> justification; ///< the entry of engine FRNK
};
struct ProofAnswer {
    std::vector<Bytes> nodes;
};
struct StorageAnswer {
    std::optional<Bytes> value;
};
struct FinalityProofAnswer {
    std::optional<Bytes> proof; ///< empty: the server has none
};
/// The server refused or did not know: an error answer, or a state that it no longer keeps.
struct Unavailable { };

using Answer = std::variant<HashAnswer, HeaderAnswer, BlockAnswer, ProofAnswer, StorageAnswer,
    FinalityProofAnswer, Unavailable>;

/// What a server can do beyond what every node can.
struct ServerOffers {
    bool finalityProofs = false; ///< grandpa_proveFinality
};

/// Outcome of checking something that a server sent.
struct Verdict {
    enum class Outcome : std::uint8_t {
        Verified, ///< in order, or merely a hint that was noted
        Rejected, ///< provably wrong: the server that sent it is at fault
        Incomplete, ///< proves nothing yet; nextRequests() asks for what is missing
    };
    Outcome outcome = Outcome::Verified;
    std::optional<Error> reason; ///< always with Rejected, often with Incomplete

    [[nodiscard]] static Verdict verified() { return {}; }
    [[nodiscard]] static Verdict rejected(Error reason) { return { Outcome::Rejected, std::move(reason) }; }
    [[nodiscard]] static Verdict incomplete(Error reason)
    {
        return { Outcome::Incomplete, std::move(reason) };
    }
    [[nodiscard]] bool isRejected() const noexcept { return outcome == Outcome::Rejected; }
};

} // namespace taonaut::light
