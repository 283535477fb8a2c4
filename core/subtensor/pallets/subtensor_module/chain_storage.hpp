// SPDX-License-Identifier: MIT
#pragma once

// Storage: settings of the whole chain, swaps of keys and rate limits.

#include "core/subtensor/pallets/subtensor_module/name.hpp"
#include "core/subtensor/pallets/subtensor_module/rate_limits.hpp"
#include "core/subtensor/pallets/subtensor_module/storage_maps.hpp"
#include "core/subtensor/quantities.hpp"

namespace taonaut::subtensor::subtensor_module {

using metadata::Hasher;
using metadata::Modifier;

inline constexpr StorageValue<Rao> kBlockEmission { kPallet, "BlockEmission", "Rao that a block brings.",
    Modifier::Default, defaultOf<Rao, 1'000'000'000> };
inline constexpr StorageValue<std::uint16_t> kSubnetLimit { kPallet, "SubnetLimit", "Most subnets.",
    Modifier::Default, defaultOf<std::uint16_t, 128> };
inline constexpr StorageValue<ShareU16> kSubnetOwnerCut { kPallet, "SubnetOwnerCut",
    "Part of the emission for subnet owners, in 1/65535.", Modifier::Default, defaultOf<ShareU16, 11'796> };
inline constexpr StorageValue<std::uint64_t> kNetworkImmunityPeriod { kPallet, "NetworkImmunityPeriod",
    "Blocks for which a new subnet is safe.", Modifier::Default, defaultOf<std::uint64_t, 1'296'000> };
inline constexpr StorageValue<Rao> kNetworkMinLockCost { kPallet, "NetworkMinLockCost",
    "Least cost of a subnet.", Modifier::Default, defaultOf<Rao, 1'000'000'000'000> };
inline constexpr StorageValue<Rao> kNetworkLastLockCost { kPallet, "NetworkLastLockCost",
    "Cost of the last subnet.", Modifier::Default, defaultOf<Rao, 1'000'000'000'000> };
inline constexpr StorageValue<std::uint64_t> kNetworkLockReductionInterval { kPallet,
    "NetworkLockReductionInterval", "Blocks in which the cost of a subnet falls.", Modifier::Default,
    defaultOf<std::uint64_t, 100'800> };
inline constexpr StorageValue<std::uint64_t> kNetworkRateLimit { kPallet, "NetworkRateLimit",
    "Blocks between registrations of subnets.", Modifier::Default, defaultOf<std::uint64_t, 7200> };
inline constexpr StorageValue<std::uint64_t> kNetworkRegistrationStartBlock { kPallet,
    "NetworkRegistrationStartBlock", "First block at which subnets may be registered." };
inline constexpr StorageValue<std::uint64_t> kStartCallDelay { kPallet, "StartCallDelay",
    "Blocks until a new subnet may start." };
inline constexpr StorageValue<std::uint32_t> kDissolveNetworkScheduleDuration { kPallet,
    "DissolveNetworkScheduleDuration", "Blocks from scheduling to closing a subnet.", Modifier::Default,
    defaultOf<std::uint32_t, 36'000> };
inline constexpr StorageValue<std::uint16_t> kMinActivityCutoff { kPallet, "MinActivityCutoff",
    "Least activity cutoff.", Modifier::Default, defaultOf<std::uint16_t, 360> };
inline constexpr StorageValue<std::uint8_t> kMaxMechanismCount { kPallet, "MaxMechanismCount",
    "Most mechanisms of a subnet.", Modifier::Default, defaultOf<std::uint8_t, 2> };
inline constexpr StorageValue<std::uint8_t> kMaxEpochsPerBlock { kPallet, "MaxEpochsPerBlock",
    "Most epochs in one block.", Modifier::Default, defaultOf<std::uint8_t, 2> };
inline constexpr StorageValue<bool> kNetTaoFlowEnabled { kPallet, "NetTaoFlowEnabled",
    "Whether emission follows the net flow of TAO.", Modifier::Default, defaultOf<bool, true> };
inline constexpr StorageValue<std::uint64_t> kTaoInRefundDeploymentBlock { kPallet,
    "TaoInRefundDeploymentBlock", "Block from which TAO of closed subnets is given back." };
inline constexpr StorageValue<std::uint16_t> kAdminFreezeWindow { kPallet, "AdminFreezeWindow",
    "Blocks before an epoch in which owners change nothing.", Modifier::Default,
    defaultOf<std::uint16_t, 10> };
inline constexpr StorageValue<std::uint16_t> kOwnerHyperparamRateLimit { kPallet, "OwnerHyperparamRateLimit",
    "Epochs between changes of a setting by its owner.", Modifier::Default, defaultOf<std::uint16_t, 2> };
inline constexpr StorageValue<std::uint32_t> kColdkeySwapAnnouncementDelay { kPallet,
    "ColdkeySwapAnnouncementDelay", "Blocks from the announcement of a swap to the swap.", Modifier::Default,
    defaultOf<std::uint32_t, 36'000> };
inline constexpr StorageValue<std::uint32_t> kColdkeySwapReannouncementDelay { kPallet,
    "ColdkeySwapReannouncementDelay", "Blocks until a swap may be announced again.", Modifier::Default,
    defaultOf<std::uint32_t, 7200> };
inline constexpr StorageMap<Hasher::Twox64Concat, AccountId, std::tuple<BlockNumber, Hash256>>
    kColdkeySwapAnnouncements { kPallet, "ColdkeySwapAnnouncements",
        "First block of the swap and hash of the new coldkey.", Modifier::Optional };
inline constexpr StorageMap<Hasher::Twox64Concat, AccountId, BlockNumber> kColdkeySwapDisputes { kPallet,
    "ColdkeySwapDisputes", "Block at which the swap of a coldkey was disputed.", Modifier::Optional };
inline constexpr StorageValue<std::uint64_t> kTxRateLimit { kPallet, "TxRateLimit",
    "Blocks between transactions of a key.", Modifier::Default, defaultOf<std::uint64_t, 1000> };
inline constexpr StorageValue<std::uint64_t> kTxDelegateTakeRateLimit { kPallet, "TxDelegateTakeRateLimit",
    "Blocks between changes of a take.", Modifier::Default, defaultOf<std::uint64_t, 216'000> };
inline constexpr StorageValue<std::uint64_t> kTxChildkeyTakeRateLimit { kPallet, "TxChildkeyTakeRateLimit",
    "Blocks between changes of a take of a child hotkey.", Modifier::Default,
    defaultOf<std::uint64_t, 216'000> };
inline constexpr StorageValue<std::uint64_t> kWeightsVersionKeyRateLimit { kPallet,
    "WeightsVersionKeyRateLimit", "Epochs between changes of the version of weights.", Modifier::Default,
    defaultOf<std::uint64_t, 5> };
inline constexpr StorageMap<Hasher::Identity, RateLimitKey, std::uint64_t> kLastRateLimitedBlock { kPallet,
    "LastRateLimitedBlock", "Block of the last of what a rate limit counts." };
inline constexpr PerHotkeyOfSubnet<std::uint64_t> kLastHotkeySwapOnNetuid { kPallet, "LastHotkeySwapOnNetuid",
    "Block of the last swap of a hotkey on a subnet." };
inline constexpr StorageNMap<KeyParts<Blake2Key<AccountId>, IdentityKey<NetUid>, IdentityKey<std::uint16_t>>,
    std::uint64_t>
    kTransactionKeyLastBlock { kPallet, "TransactionKeyLastBlock",
        "Block of the last transaction by key, subnet and kind." };
inline constexpr StorageMap<Hasher::Identity, AccountId, std::uint64_t> kLastTxBlock { kPallet, "LastTxBlock",
    "No longer in use." };
inline constexpr StorageMap<Hasher::Identity, AccountId, std::uint64_t> kLastTxBlockChildKeyTake { kPallet,
    "LastTxBlockChildKeyTake", "No longer in use." };
inline constexpr StorageMap<Hasher::Identity, AccountId, std::uint64_t> kLastTxBlockDelegateTake { kPallet,
    "LastTxBlockDelegateTake", "No longer in use." };
inline constexpr StorageValue<std::uint64_t> kNextStakeJobId { kPallet, "NextStakeJobId",
    "No longer in use." };
inline constexpr StorageMap<Hasher::Identity, Bytes, bool> kHasMigrationRun { kPallet, "HasMigrationRun",
    "Whether an upgrade of the storage is done, by its name." };

} // namespace taonaut::subtensor::subtensor_module
