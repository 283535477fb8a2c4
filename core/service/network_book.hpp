// SPDX-License-Identifier: MIT
#pragma once

// What a person settled about networks: which one the window is on, who may be asked, and from which block an
// own start is verified. Kept in the profile's networks.json, together with the specification of a custom
// chain (custom/chain-spec.json).
//
// A value with a file: copies read freely on any thread; a change is on the disk before it is true here, and
// one that failed changed nothing. Changes write files: off the GUI thread, by one thread at a time.
//
// A damaged file is moved aside and what ships with the program is used. One of a newer program is left as it
// is: nothing is changed then (OtherVersion).

#include "core/light/chain_parameters.hpp"
#include "core/service/known_chains.hpp"
#include "core/service/profile.hpp"

#include <array>
#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <vector>

namespace taonaut::service {

class NetworkBook {
public:
    static constexpr std::size_t kLargestFile = 1U << 20; ///< bytes
    static constexpr std::size_t kMostEndpoints = 16; ///< of one network
    static constexpr std::size_t kLongestUrl = 512; ///< bytes
    static constexpr std::size_t kLongestProvider = 64; ///< bytes

    explicit NetworkBook(const Profile& profile);

    [[nodiscard]] Network chosen() const noexcept { return m_chosen; }
    /// Own ones first, then those that ship.
    [[nodiscard]] std::vector<NetworkEndpoint> endpoints(Network network) const;
    /// Where verification starts. Not of Local, whose chain says it itself. May read a large specification:
    /// off the GUI thread. Errors: NoVerifiedStart, GenesisNotConfirmed, those of shippedStart and
    /// chainFromSpec.
    [[nodiscard]] Result<light::ChainParameters> start(Network network) const;
    [[nodiscard]] std::optional<Hash256> genesis(Network network) const;
    [[nodiscard]] std::string nameOfChain(Network network) const;
    /// Of a custom chain without specification that of the public one.
    [[nodiscard]] std::uint64_t slotDurationMs(Network network) const;
    /// All but what only a connection can tell.
    [[nodiscard]] NetworkView view(Network network, std::int64_t nowMs) const;
    /// Found when the file was read: Damaged, OtherVersion, NotReadable, BadBook.
    [[nodiscard]] const std::vector<Error>& problems() const noexcept { return m_problems; }

    // Changes. Errors: those named, and NoSpace, NotWritable, OtherVersion of Profile.

    /// Takes effect even when it cannot be written.
    Result<void> choose(Network network);
    /// A shipped one that was removed comes back. Errors: BadEndpoint, EndpointKnown, TooManyEndpoints.
    Result<void> addEndpoint(Network network, const std::string& url, const std::string& provider);
    /// Errors: UnknownEndpoint.
    Result<void> removeEndpoint(Network network, const std::string& url);
    /// start: of this network's genesis; else WrongChain.
    Result<void> useCheckpoint(Network network, light::ChainParameters start);
    /// Of a custom network also the genesis and the specification. Errors: NoCheckpoint.
    Result<void> forgetCheckpoint(Network network);
    /// Errors: GenesisPinned, when another one is.
    Result<void> pinGenesis(const Hash256& genesis);
    /// Errors: BadSpecification.
    Result<void> useSpecification(std::string_view text);

    /// Null for Local and Custom.
    [[nodiscard]] const KnownChain* known(Network network) const;

private:
    struct Entry {
        std::vector<NetworkEndpoint> own {};
        std::vector<std::string> switchedOff {}; ///< shipped ones
        std::optional<light::ChainParameters> checkpoint {};
        std::optional<Hash256> genesis {}; ///< Custom only
        std::string specification {}; ///< Custom only: the chain's name in its file
        std::uint64_t slotDurationMs = 0; ///< Custom only: by its file
        bool hasSpecification = false;
    };

    /// Without writing. Errors: as addEndpoint.
    Result<void> enterEndpoint(Network network, const std::string& url, const std::string& provider);
    void read();
    void readEntry(Network network, const nlohmann::json& value);
    [[nodiscard]] nlohmann::json toJson() const;
    [[nodiscard]] std::filesystem::path file() const { return m_profile.root() / "networks.json"; }
    [[nodiscard]] std::filesystem::path specificationFile() const;
    [[nodiscard]] Entry& entry(Network network) { return m_entries[static_cast<std::size_t>(network)]; }
    [[nodiscard]] const Entry& entry(Network network) const
    {
        return m_entries[static_cast<std::size_t>(network)];
    }
    /// Errors: OtherVersion, NotReadable, those of writing.
    Result<void> save() const;
    /// change() applied to a copy, which takes the place of this one once it is written.
    template <class Change> Result<void> change(Change change);
    [[nodiscard]] CheckpointView viewOf(CheckpointSource source, const light::ChainParameters& start) const;

    Profile m_profile;
    Network m_chosen = Network::Local;
    std::array<Entry, std::size(kNetworks)> m_entries;
    std::vector<Error> m_problems;
    std::shared_ptr<const std::array<std::optional<KnownChain>, std::size(kNetworks)>> m_known;
    std::optional<Error> m_untouchable; ///< why the file must stay as it is
};

/// Days from an ISO 8601 day to a moment; empty when it is no day.
[[nodiscard]] std::optional<int> daysSince(const std::string& day, std::int64_t nowMs);

} // namespace taonaut::service
