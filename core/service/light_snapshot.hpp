// SPDX-License-Identifier: MIT
#pragma once

// What the light client knows at one moment, as values that never change. Times are Unix milliseconds.

#include "core/light/proven.hpp"
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
    Contradiction, ///< an answer was rejected and nothing valid came since; `problem` says why
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
};

struct LightSnapshot {
    LinkPhase phase = LinkPhase::Offline;
    std::int64_t phaseSinceMs = 0;
    std::string endpoint;
    std::optional<Error> problem;
    std::optional<Contradiction> contradiction; ///< the newest one since start
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
    std::uint32_t slotDurationMs = 0;
    std::uint32_t syncTarget = 0; ///< height that the server claims; 0 when unknown
    std::int64_t clockOffsetMs = 0; ///< of a local chain whose clock was moved; 0 elsewhere

    std::optional<light::Reported<RuntimeVersion>> runtime;
    /// System.LastRuntimeUpgrade at a verified block.
    std::optional<light::Proven<std::uint32_t>> specVersion;
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
