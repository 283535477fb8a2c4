// SPDX-License-Identifier: MIT
#pragma once

// What the window sees at one moment. A snapshot is shared and never modified: hold one as long as you like,
// read it from any thread.

#include "core/service/account.hpp"
#include "core/service/network.hpp"
#include "core/service/transaction_book.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace taonaut::subtensor {
class ChainRuntime;
}

namespace taonaut::service {

struct LightSnapshot;

enum class Phase : std::uint8_t {
    Starting, ///< the embedded chain is being started
    Connecting,
    Syncing, ///< headers and finality are being verified
    Following, ///< verified up to the newest block
    Offline, ///< no connection; the last proven values stay, with their age
    Contradiction, ///< a server's answer was rejected and no other has given a valid one; see
                   ///< ChainView::problem
};

/// State of the connection and of the verified chain. Times are Unix milliseconds.
struct ChainView {
    Network network = Network::Local;
    Phase phase = Phase::Starting;
    std::string chainName;
    std::string endpoint; ///< "ws://127.0.0.1:9944"
    Hash256 genesisHash;
    std::optional<light::BlockRef> best; ///< newest verified header
    light::Level bestLevel = light::Level::Reported;
    std::optional<light::BlockRef> finalized;
    std::int64_t bestTimeMs = 0; ///< slot time of the best header
    std::uint32_t distinctAuthors = 0; ///< that sealed blocks after the last final one
    std::uint32_t authorityCount = 0;
    std::uint32_t finalityThreshold = 0; ///< votes needed, in weight
    std::uint64_t authoritySetId = 0;
    std::uint32_t slotDurationMs = 12'000;
    std::uint32_t specVersion = 0; ///< reported by the node
    std::uint32_t syncTarget = 0; ///< height that a server claims; 0 when unknown
    std::int64_t clockOffsetMs = 0; ///< of a local chain whose clock was moved; 0 elsewhere
    std::optional<Error> problem; ///< why Offline or Contradiction
    /// The embedded chain's own newest words for a person: a damaged state, another port, a full disk.
    std::string notice;
    std::int64_t phaseSinceMs = 0;
};

/// How far the metadata that values are read with is more than one server's claim.
enum class RuntimeTrust : std::uint8_t {
    Unknown, ///< not read yet
    Pinned, ///< this program knows the proven code and its metadata
    NotPinned, ///< unknown code; every provider that was asked gives the same metadata
    Differs, ///< providers give different metadata, or another than the known code has: nothing is decoded
};

struct Snapshot {
    ChainView chain;
    /// Everything that the light client says of itself: endpoints, voters, statistics, warnings, lies. Null
    /// before the first connection to the present network.
    std::shared_ptr<const LightSnapshot> light;
    std::vector<NetworkView> networks; ///< one of each, in the order of kNetworks
    std::vector<AccountView> accounts; ///< in the order of the list
    std::optional<AccountId> selected; ///< the account that Portfolio and Send work with
    std::vector<TransactionView> transactions; ///< of the present network, newest first
    std::string walletsFolder; ///< where key files are
    std::vector<FoundWallet> found; ///< the wallets in it, by name
    std::optional<Error> walletsProblem; ///< why the folder cannot be read
    std::vector<Contact> contacts; ///< by name
    std::vector<Error> problems; ///< with the profile's own files, found when they were read
    /// The connected chain's metadata and what of it this program can use. Null until it was read.
    std::shared_ptr<const subtensor::ChainRuntime> runtime;
    RuntimeTrust runtimeTrust = RuntimeTrust::Unknown;
    std::vector<std::string> runtimeProviders; ///< that gave the metadata, unless it is pinned
    /// Why nothing can be signed for this runtime; detail: what differs. `runtime` may be there all the same.
    std::optional<Error> runtimeProblem;

    /// Null when none is selected. Borrowed from this snapshot.
    [[nodiscard]] const AccountView* selectedAccount() const;
    /// Borrowed from this snapshot; null in a snapshot without networks.
    [[nodiscard]] const NetworkView* networkView(Network network) const;
};

} // namespace taonaut::service
