// SPDX-License-Identifier: MIT
#pragma once

// Storage: neurons. Lists have an entry per neuron, in the order of uids.

#include "core/subtensor/ethereum_types.hpp"
#include "core/subtensor/pallets/subtensor_module/name.hpp"
#include "core/subtensor/pallets/subtensor_module/neuron_types.hpp"
#include "core/subtensor/pallets/subtensor_module/storage_maps.hpp"
#include "core/subtensor/primitives.hpp"
#include "core/subtensor/quantities.hpp"

namespace taonaut::subtensor::subtensor_module {

using metadata::Hasher;
using metadata::Modifier;

inline constexpr PerHotkeyOfSubnet<Uid> kUids { kPallet, "Uids", "Number of a hotkey on a subnet.",
    Modifier::Optional };
inline constexpr StorageNMap<KeyParts<IdentityKey<NetUid>, IdentityKey<Uid>>, AccountId> kKeys { kPallet,
    "Keys", "Hotkey of a neuron; zero: none." };
inline constexpr PerSubnetOfAccount<bool> kIsNetworkMember { kPallet, "IsNetworkMember",
    "Whether a hotkey is registered on a subnet." };
inline constexpr StorageNMap<KeyParts<IdentityKey<NetUid>, IdentityKey<Uid>>, std::uint64_t>
    kBlockAtRegistration { kPallet, "BlockAtRegistration", "Block at which a neuron was registered." };
inline constexpr PerSubnet<std::vector<bool>> kActive { kPallet, "Active",
    "Whether neurons set weights lately." };
inline constexpr PerSubnet<std::vector<ShareU16>> kConsensus { kPallet, "Consensus",
    "Consensus on neurons, in 1/65535." };
inline constexpr StorageMap<Hasher::Identity, StorageIndex, std::vector<ShareU16>> kIncentive { kPallet,
    "Incentive", "What miners are worth, in 1/65535." };
inline constexpr PerSubnet<std::vector<ShareU16>> kDividends { kPallet, "Dividends",
    "What validators are worth, in 1/65535." };
inline constexpr PerSubnet<std::vector<AlphaAmount>> kEmission { kPallet, "Emission",
    "Alpha earned in the last epoch." };
inline constexpr StorageMap<Hasher::Identity, StorageIndex, std::vector<std::uint64_t>> kLastUpdate { kPallet,
    "LastUpdate", "Blocks of the last weights." };
inline constexpr PerSubnet<std::vector<ShareU16>> kValidatorTrust { kPallet, "ValidatorTrust",
    "Trust in validators, in 1/65535." };
inline constexpr PerSubnet<std::vector<bool>> kValidatorPermit { kPallet, "ValidatorPermit",
    "Whether neurons may validate." };
inline constexpr PerSubnet<std::vector<ShareU16>> kStakeWeight { kPallet, "StakeWeight",
    "Stake of neurons, in 1/65535 of the greatest." };
inline constexpr PerSubnet<std::vector<std::tuple<AccountId, std::uint64_t, std::uint64_t>>> kLoadedEmission {
    kPallet, "LoadedEmission", "No longer in use.", Modifier::Optional
};
inline constexpr PerHotkeyOfSubnet<AxonInfo> kAxons { kPallet, "Axons", "Where a neuron answers requests.",
    Modifier::Optional };
inline constexpr PerHotkeyOfSubnet<NeuronCertificate> kNeuronCertificates { kPallet, "NeuronCertificates",
    "Certificate of a neuron.", Modifier::Optional };
inline constexpr PerHotkeyOfSubnet<PrometheusInfo> kPrometheus { kPallet, "Prometheus",
    "Where a neuron publishes its measurements.", Modifier::Optional };
inline constexpr StorageNMap<KeyParts<Twox64Key<NetUid>, Twox64Key<Uid>>, std::tuple<H160, std::uint64_t>>
    kAssociatedEvmAddress { kPallet, "AssociatedEvmAddress",
        "EVM address of a neuron and the block it was bound at.", Modifier::Optional };
inline constexpr PerSubnetOfAccount<AlphaAmount> kLastHotkeyEmissionOnNetuid { kPallet,
    "LastHotkeyEmissionOnNetuid", "Alpha that a hotkey earned in the last epoch." };
inline constexpr PerHotkeyOfSubnet<AlphaAmount> kAlphaDividendsPerSubnet { kPallet, "AlphaDividendsPerSubnet",
    "Dividends of a hotkey in the last epoch." };
inline constexpr PerHotkeyOfSubnet<AlphaAmount> kRootAlphaDividendsPerSubnet { kPallet,
    "RootAlphaDividendsPerSubnet", "Root dividends of a hotkey in the last epoch." };
inline constexpr PerHotkeyOfSubnet<std::uint64_t> kVotingPower { kPallet, "VotingPower",
    "Moving average of the stake of a hotkey." };
inline constexpr PerSubnet<bool> kVotingPowerTrackingEnabled { kPallet, "VotingPowerTrackingEnabled",
    "Whether voting power is tracked." };
inline constexpr PerSubnet<std::uint64_t> kVotingPowerDisableAtBlock { kPallet, "VotingPowerDisableAtBlock",
    "Block at which tracking ends; 0: none." };
inline constexpr PerSubnet<std::uint64_t> kVotingPowerEmaAlpha { kPallet, "VotingPowerEmaAlpha",
    "How fast voting power follows the stake, in 10^-18.", Modifier::Default,
    defaultOf<std::uint64_t, 3'570'000'000'000'000> };

} // namespace taonaut::subtensor::subtensor_module
