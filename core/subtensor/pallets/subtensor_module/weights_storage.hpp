// SPDX-License-Identifier: MIT
#pragma once

// Storage: weights, bonds and commitments. Entries are by storage index: subnet + 4096 x mechanism.

#include "core/subtensor/bounded.hpp"
#include "core/subtensor/pallets/subtensor_module/name.hpp"
#include "core/subtensor/pallets/subtensor_module/storage_maps.hpp"
#include "core/subtensor/quantities.hpp"

namespace taonaut::subtensor::subtensor_module {

using metadata::Hasher;
using metadata::Modifier;

inline constexpr StorageNMap<KeyParts<IdentityKey<StorageIndex>, IdentityKey<Uid>>,
    std::vector<std::tuple<Uid, ShareU16>>>
    kWeights { kPallet, "Weights", "Weights of a validator: neuron and weight." };
inline constexpr StorageNMap<KeyParts<IdentityKey<StorageIndex>, IdentityKey<Uid>>,
    std::vector<std::tuple<Uid, ShareU16>>>
    kBonds { kPallet, "Bonds", "Bonds of a validator: neuron and bond." };
inline constexpr StorageNMap<KeyParts<Twox64Key<StorageIndex>, Twox64Key<AccountId>>,
    std::vector<std::tuple<Hash256, std::uint64_t, std::uint64_t, std::uint64_t>>>
    kWeightCommits { kPallet, "WeightCommits", "Commitments: hash, block, first and last block to reveal.",
        Modifier::Optional };
inline constexpr StorageNMap<KeyParts<Twox64Key<StorageIndex>, Twox64Key<std::uint64_t>>,
    std::vector<
        std::tuple<AccountId, std::uint64_t, BoundedVec<std::byte, struct CommitLimit>, std::uint64_t>>>
    kTimelockedWeightCommits { kPallet, "TimelockedWeightCommits",
        "By epoch: hotkey, block, encrypted weights, drand round." };
inline constexpr StorageNMap<KeyParts<Twox64Key<StorageIndex>, Twox64Key<std::uint64_t>>,
    std::vector<std::tuple<AccountId, BoundedVec<std::byte, struct CommitLimit>, std::uint64_t>>>
    kCRV3WeightCommits { kPallet, "CRV3WeightCommits", "No longer in use." };
inline constexpr StorageNMap<KeyParts<Twox64Key<StorageIndex>, Twox64Key<std::uint64_t>>,
    std::vector<
        std::tuple<AccountId, std::uint64_t, BoundedVec<std::byte, struct CommitLimit>, std::uint64_t>>>
    kCRV3WeightCommitsV2 { kPallet, "CRV3WeightCommitsV2", "No longer in use." };
inline constexpr StorageMap<Hasher::Twox64Concat, NetUid, std::uint64_t> kRevealPeriodEpochs { kPallet,
    "RevealPeriodEpochs", "Epochs until weights are revealed.", Modifier::Default,
    defaultOf<std::uint64_t, 1> };
inline constexpr PerSubnet<bool> kCommitRevealWeightsEnabled { kPallet, "CommitRevealWeightsEnabled",
    "Whether weights are committed first.", Modifier::Default, defaultOf<bool, true> };
inline constexpr StorageValue<std::uint16_t> kCommitRevealWeightsVersion { kPallet,
    "CommitRevealWeightsVersion", "Version of committed weights.", Modifier::Default,
    defaultOf<std::uint16_t, 4> };
inline constexpr PerSubnet<std::uint64_t> kWeightsVersionKey { kPallet, "WeightsVersionKey",
    "Version that weights must carry." };
inline constexpr PerSubnet<std::uint64_t> kWeightsSetRateLimit { kPallet, "WeightsSetRateLimit",
    "Blocks between settings of weights.", Modifier::Default, defaultOf<std::uint64_t, 100> };
inline constexpr PerSubnet<ShareU16> kMaxWeightsLimit { kPallet, "MaxWeightsLimit",
    "Greatest weight, in 1/65535.", Modifier::Default, defaultOf<ShareU16, 65'535> };
inline constexpr PerSubnet<std::uint16_t> kMinAllowedWeights { kPallet, "MinAllowedWeights",
    "Least number of weights.", Modifier::Default, defaultOf<std::uint16_t, 1024> };

} // namespace taonaut::subtensor::subtensor_module
