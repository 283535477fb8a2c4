// SPDX-License-Identifier: MIT
#pragma once

// What the light client knows at one moment, as values that never change. Times are Unix milliseconds.

#include "core/consensus/authority_set.hpp"
#include "core/light/proven.hpp"
#include "core/service/endpoint.hpp"
#include "core/subtensor/pallets/system.hpp"

#include <optional>
#include <string>
#include <vector>

namespace taonaut::service {

enum class LinkPhase : std::uint8_t {
    Connecting,
    Syncing, ///< headers and finality are being verified
    Following, ///< verified up to the newest block that the server announced
    Offline, ///< no connection; `problem` says why
    /// An answer was rejected and nothing valid came since, or two blocks of one height have valid proofs of
    /// finality; `problem` says why.
    Contradiction,
};

/// A proven absent account carries an all-zero AccountInfo.
using ProvenAccount = light::Proven<subtensor::system::AccountInfo>;

struct WatchedAccount {
    AccountId id;
    std::optional<ProvenAccount> info; ///< empty until the first proof
    std::int64_t provenAtMs = 0; ///< when the proof was checked
};

/// What the server says about its runtime.
struct RuntimeVersion {
    std::string specName;
    std::uint32_t specVersion = 0;
    std::uint32_t transactionVersion = 0;
    friend bool operator==(const RuntimeVersion&, const RuntimeVersion&) = default;
};

/// Kept for people when a server was caught: what was asked, what came, why it was refused.
struct Contradiction {
    std::string endpoint;
    Error reason;
    std::string request; ///< method and parameters
    std::string answer; ///< the first bytes of the answer, untrusted
    std::int64_t atMs = 0;
    std::string provider {}; ///< who runs the endpoint
};

/// A member of the present set of voters.
struct AuthorityView {
    consensus::VoterKey key;
    std::uint64_t weight = 0;
    bool signedFinal = false; ///< its signature is in the newest finality proof at hand
};

/// Since the link was made.
struct ProofStatistics {
    std::uint64_t headersVerified = 0;
    std::uint64_t justifications = 0;
    std::uint64_t valuesProven = 0;
    std::uint64_t proofBytes = 0;
    std::uint64_t refused = 0; ///< answers that were rejected
    std::uint64_t bytesReceived = 0;
};

struct LinkWarning {
    enum class Kind : std::uint8_t {
        CheckpointOld, ///< amount: days since the newest block that was verified before this start
        ClockOff, ///< amount: milliseconds by which this computer is ahead of the servers' median
        ServersBehind, ///< chain or servers stalled; amount: milliseconds since the best head
        FewProviders, ///< amount: providers that confirm the start, fewer than three
        SplitView, ///< two blocks of one height have valid proofs of finality; amount: the height
        SealsNotUnderstood, ///< blocks are produced in a way that this program cannot check
        ForcedChange, ///< the voters were replaced by force: a new checkpoint is needed
    };
    Kind kind = Kind::FewProviders;
    std::int64_t amount = 0;
    friend bool operator==(const LinkWarning&, const LinkWarning&) = default;
};

/// The trusted start, and what different providers say about its height.
struct StartComparison {
    enum class Outcome : std::uint8_t { Agrees, Differs, Silent };
    struct Provider {
        std::string name;
        Outcome outcome = Outcome::Silent;
    };
    light::BlockRef checkpoint;
    std::string date; ///< ISO 8601 day of the checkpoint's block; empty for genesis
    std::optional<int> ageDays; ///< of that day
    std::vector<Provider> providers; ///< each once
};

struct LightSnapshot {
    LinkPhase phase = LinkPhase::Offline;
    std::int64_t phaseSinceMs = 0;
    std::string endpoint; ///< of the primary server
    std::optional<Error> problem;
    std::optional<Contradiction> contradiction; ///< the newest one since start
    std::vector<Contradiction> contradictions; ///< newest last; the oldest are forgotten
    std::vector<EndpointView> endpoints; ///< in the order of the options
    std::vector<LinkWarning> warnings;
    /// Following, and nothing is on its way: everything that the server announced so far has been judged.
    bool settled = false;

    light::BlockRef best; ///< newest header of level bestLevel
    light::Level bestLevel = light::Level::Final; ///< Sealed or Final; Final with `finalized` equal to `best`
    std::int64_t bestTimeMs = 0; ///< start of the best header's slot; 0 for genesis
    light::BlockRef finalized;
    std::uint32_t distinctAuthors = 0; ///< that sealed blocks after the last final one
    std::uint32_t authorityCount = 0;
    std::uint64_t finalityThreshold = 0; ///< weight of votes needed
    std::uint64_t authoritySetId = 0;
    std::vector<AuthorityView> authorities;
    std::uint32_t setChanges = 0; ///< changes of the voters that were proven since the start
    StartComparison start;
    ProofStatistics statistics;
    std::uint32_t slotDurationMs = 0;
    std::uint32_t syncTarget = 0; ///< height that the server claims; 0 when unknown
    std::int64_t clockOffsetMs = 0; ///< of a local chain whose clock was moved; 0 elsewhere

    std::optional<light::Reported<RuntimeVersion>> runtime;
    /// System.LastRuntimeUpgrade at a verified block.
    std::optional<light::Proven<std::uint32_t>> specVersion;
    /// Hash of `:code` at a verified block.
    std::optional<light::Proven<Hash256>> codeHash;
    std::vector<WatchedAccount> accounts; ///< in the order of watch()
};

/// A verified block with its contents: the body hashes to the header's extrinsics root, the events are
/// proven.
struct ProvenBlock {
    light::BlockRef block;
    Hash256 parentHash;
    light::Level level = light::Level::Sealed; ///< when it was proven; later see finalityAdvanced
    std::vector<Bytes> body; ///< extrinsics with length prefix
    light::ProvenBytes events; ///< System.Events
};

struct FinalityAdvance {
    light::BlockRef final;
    /// Every block that is now known to be final by hash links, oldest first; ends with `final`. After a jump
    /// over blocks that were never linked only `final`; ask LightLink::settle about older ones.
    std::vector<light::BlockRef> blocks;
};

enum class Settlement : std::uint8_t {
    Open, ///< above the last final block
    Final,
    Replaced, ///< another block of the same height is final
};

} // namespace taonaut::service
