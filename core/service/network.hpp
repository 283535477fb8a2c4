// SPDX-License-Identifier: MIT
#pragma once

// The networks that a person may choose from, and what of each is settled before any server is asked: which
// chain it is, from which block it is verified, who may be asked.

#include "core/base/bytes.hpp"
#include "core/base/result.hpp"
#include "core/light/proven.hpp"

#include <optional>
#include <string>
#include <vector>

namespace taonaut::service {

/// Numbers as stored.
enum class Network : std::uint8_t { Local = 0, Test = 1, Finney = 2, Custom = 3 };

inline constexpr Network kNetworks[] { Network::Local, Network::Test, Network::Finney, Network::Custom };

/// "local", "test", "finney", "custom": names of folders, files and commands.
[[nodiscard]] std::string_view nameOf(Network network);
[[nodiscard]] std::optional<Network> networkNamed(std::string_view name);

enum class NetworkError : std::uint16_t {
    BadEndpoint, ///< not an address that begins with ws:// or wss://, or longer than any; detail: the address
    EndpointKnown,
    UnknownEndpoint,
    TooManyEndpoints,
    NoEndpoint, ///< nobody is known who could be asked
    GenesisNotConfirmed, ///< nobody has said yet which chain it is; detail: what a server says, if one did
    GenesisPinned, ///< which chain it is was settled before
    NotCustom, ///< the networks that this program knows are what they are
    IsEmbedded, ///< the embedded chain is its own server and its own start
    LocalOnly, ///< only the embedded chain has that
    TestRuns, ///< the lying-server test is under way
    NoCheckpoint, ///< none was entered
    BadSpecification, ///< not a chain specification that a client can start from; detail: why
    NotServed, ///< no endpoint gave what was asked; detail: the last reason
    Stopped, ///< something newer was asked for
    BadBook, ///< the file of networks has an entry that cannot be read; detail: which. The rest is used
};
std::string_view moduleOf(NetworkError reason);
std::string_view nameOf(NetworkError reason);

struct NetworkEndpoint {
    std::string url; ///< ws:// or wss://
    std::string provider; ///< who runs it: endpoints of one provider are one witness. Empty: its host
    bool shipped = false; ///< comes with the program: can be switched off, not forgotten
};

enum class CheckpointSource : std::uint8_t {
    Shipped, ///< in this program
    Entered, ///< by the person, from a block hash and the number of a set of voters
    Genesis, ///< the chain's own first block, from a specification
};

/// The block from which everything else is proven.
struct CheckpointView {
    CheckpointSource source = CheckpointSource::Shipped;
    light::BlockRef block;
    std::uint64_t setId = 0; ///< of the voters in force after it
    std::string date {}; ///< ISO 8601 day of the block; empty: unknown
    std::string origin {}; ///< where the facts come from, for people
};

struct NetworkView {
    Network network = Network::Local;
    std::string name {}; ///< of the chain, "Bittensor"; empty until known
    std::optional<Hash256> genesis {}; ///< pinned: a server of another chain is refused
    /// Custom only: what a server said the genesis is, while none is pinned. See
    /// NetworkVerbs::confirmGenesis.
    std::optional<Hash256> claimedGenesis {};
    std::vector<NetworkEndpoint> endpoints {}; ///< in the order of trial
    std::optional<CheckpointView> checkpoint {};
    std::optional<int> ageDays {}; ///< of the checkpoint
    /// Why it cannot be used yet: NoVerifiedStart, NoEndpoint, GenesisNotConfirmed, …
    std::optional<Error> problem {};
};

} // namespace taonaut::service
