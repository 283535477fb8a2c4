// SPDX-License-Identifier: MIT
#pragma once

// The genesis of the embedded chain: preset `localnet`, which is the official local network of subtensor as
// far as the pallets of this runtime go, or another of core/node/presets. Same options, same state, same
// hash, on every machine and for ever: a test pins the hashes. The wall clock is not part of it; block 1
// carries the start time.
//
// Sources: opentensor/subtensor node/src/chain_spec/localnet.rs (accounts, authorities).

#include "core/chain/header.hpp"
#include "core/crypto/ed25519.hpp"
#include "core/crypto/sr25519.hpp"
#include "core/node/runtime/rules.hpp"
#include "core/node/time.hpp"
#include "core/trie/state_trie.hpp"

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace taonaut::node {

enum class Speed : std::uint8_t {
    Fast, ///< slots of 250 ms
    Normal, ///< slots of 12 s
};
[[nodiscard]] Milliseconds slotDuration(Speed speed) noexcept;
enum class Preset : std::uint8_t {
    Localnet, ///< the official local network: few accounts, no subnet in use
    Today, ///< a network of the size of the public one, presets/today.hpp
    Classic, ///< the rules of early 2024, presets/classic.hpp
};
[[nodiscard]] std::string_view nameOf(Preset preset) noexcept; ///< "localnet", "today", "classic"
/// What the chain runs by that begins with it.
[[nodiscard]] EconomicRules rulesOf(Preset preset) noexcept;

struct GenesisOptions {
    Speed speed = Speed::Fast;
    /// One more account with 1,000,000 TAO, or one of the preset raised to it.
    std::optional<AccountId> richAccount;
    Preset preset = Preset::Localnet;
    std::uint64_t seed = 1; ///< of presets that are drawn; `localnet` is not
};
/// "localnet-fast", "today-normal-7": stands for everything that decides the genesis hash except extra
/// accounts.
[[nodiscard]] std::string profileName(const GenesisOptions& options);

/// One validator of the embedded chain: seals blocks and votes. The keys are public knowledge (//One, //Two,
/// //Three).
struct Validator {
    std::string_view uri;
    crypto::sr25519::KeyPair aura;
    crypto::ed25519::KeyPair grandpa;
};
/// //One, //Two, //Three, in the order of the authority lists.
[[nodiscard]] const std::vector<Validator>& localnetValidators();

struct Genesis {
    GenesisOptions options;
    trie::StateTrie state;
    chain::Header header; ///< number 0, zero parent, no digest
    Hash256 hash;

    [[nodiscard]] static Genesis create(const GenesisOptions& options);
    /// The same with preset `localnet`, whatever the options say.
    [[nodiscard]] static Genesis localnet(const GenesisOptions& options);
    /// The raw chain specification: what a light client of another process starts from.
    [[nodiscard]] nlohmann::json chainSpec() const;
};

} // namespace taonaut::node
