// SPDX-License-Identifier: MIT
#pragma once

// Storage of SubtensorModule that older runtimes had and spec 425 has not.

#include "core/subtensor/pallets/subtensor_module/storage_maps.hpp"
#include "core/subtensor/quantities.hpp"

namespace taonaut::subtensor::subtensor_module {

/// What a coldkey told about itself in the first form.
struct FirstChainIdentity {
    Bytes name;
    Bytes url;
    Bytes image;
    Bytes discord;
    Bytes description;
    Bytes additional;
    static constexpr std::string_view kPath = "pallet_subtensor::pallet::ChainIdentity";
    static constexpr auto fields()
    {
        return std::tuple { field("name", &FirstChainIdentity::name, "Vec<u8>"),
            field("url", &FirstChainIdentity::url, "Vec<u8>"),
            field("image", &FirstChainIdentity::image, "Vec<u8>"),
            field("discord", &FirstChainIdentity::discord, "Vec<u8>"),
            field("description", &FirstChainIdentity::description, "Vec<u8>"),
            field("additional", &FirstChainIdentity::additional, "Vec<u8>") };
    }
    friend bool operator==(const FirstChainIdentity&, const FirstChainIdentity&) = default;
};
/// What a subnet told about itself in the first form.
struct FirstSubnetIdentity {
    Bytes subnetName;
    Bytes githubRepo;
    Bytes subnetContact;
    static constexpr std::string_view kPath = "pallet_subtensor::pallet::SubnetIdentity";
    static constexpr auto fields()
    {
        return std::tuple { field("subnet_name", &FirstSubnetIdentity::subnetName, "Vec<u8>"),
            field("github_repo", &FirstSubnetIdentity::githubRepo, "Vec<u8>"),
            field("subnet_contact", &FirstSubnetIdentity::subnetContact, "Vec<u8>") };
    }
    friend bool operator==(const FirstSubnetIdentity&, const FirstSubnetIdentity&) = default;
};
/// What a subnet told about itself in the second form.
struct SecondSubnetIdentity {
    Bytes subnetName;
    Bytes githubRepo;
    Bytes subnetContact;
    Bytes subnetUrl;
    Bytes discord;
    Bytes description;
    Bytes additional;
    static constexpr std::string_view kPath = "pallet_subtensor::pallet::SubnetIdentityV2";
    static constexpr auto fields()
    {
        return std::tuple { field("subnet_name", &SecondSubnetIdentity::subnetName, "Vec<u8>"),
            field("github_repo", &SecondSubnetIdentity::githubRepo, "Vec<u8>"),
            field("subnet_contact", &SecondSubnetIdentity::subnetContact, "Vec<u8>"),
            field("subnet_url", &SecondSubnetIdentity::subnetUrl, "Vec<u8>"),
            field("discord", &SecondSubnetIdentity::discord, "Vec<u8>"),
            field("description", &SecondSubnetIdentity::description, "Vec<u8>"),
            field("additional", &SecondSubnetIdentity::additional, "Vec<u8>") };
    }
    friend bool operator==(const SecondSubnetIdentity&, const SecondSubnetIdentity&) = default;
};

using metadata::Hasher;
using metadata::Modifier;

// Until spec 393.
inline constexpr PerSubnet<Rao> kSubnetTaoProvided { kPallet, "SubnetTaoProvided",
    "Rao in the pool that users have provided." };
inline constexpr PerSubnet<AlphaAmount> kSubnetAlphaInProvided { kPallet, "SubnetAlphaInProvided",
    "Alpha in the pool that users have provided." };
inline constexpr PerSubnet<std::vector<ShareU16>> kRank { kPallet, "Rank",
    "Rank of neurons, in 1/65535; no longer written." };
inline constexpr PerSubnet<std::vector<ShareU16>> kTrust { kPallet, "Trust",
    "Trust in neurons, in 1/65535; no longer written." };
inline constexpr PerSubnet<std::vector<ShareU16>> kPruningScores { kPallet, "PruningScores",
    "Scores for pruning neurons, in 1/65535; no longer written." };
inline constexpr StorageNMap<KeyParts<Blake2Key<AccountId>, Blake2Key<AccountId>, IdentityKey<NetUid>>, bool>
    kStakingOperationRateLimiter { kPallet, "StakingOperationRateLimiter",
        "Whether stake of hotkey, coldkey and subnet changed in this block." };

// Until spec 365.
inline constexpr StorageValue<std::uint32_t> kColdkeySwapScheduleDuration { kPallet,
    "ColdkeySwapScheduleDuration", "Blocks from scheduling to swapping a coldkey.", Modifier::Default,
    defaultOf<std::uint32_t, 36'000> };
inline constexpr StorageValue<std::uint32_t> kColdkeySwapRescheduleDuration { kPallet,
    "ColdkeySwapRescheduleDuration", "Blocks until the swap of a coldkey may be scheduled again.",
    Modifier::Default, defaultOf<std::uint32_t, 7'200> };
inline constexpr StorageMap<Hasher::Blake2_128Concat, AccountId, std::tuple<BlockNumber, AccountId>>
    kColdkeySwapScheduled { kPallet, "ColdkeySwapScheduled",
        "Block of the swap of a coldkey and the new one." };

// Until spec 343.
inline constexpr StorageMap<Hasher::Blake2_128Concat, AccountId, FirstChainIdentity> kIdentities { kPallet,
    "Identities", "Identity of a coldkey in the first form.", Modifier::Optional };
inline constexpr StorageMap<Hasher::Blake2_128Concat, NetUid, FirstSubnetIdentity> kSubnetIdentities {
    kPallet, "SubnetIdentities", "Identity of a subnet in the first form.", Modifier::Optional
};
inline constexpr StorageMap<Hasher::Blake2_128Concat, NetUid, SecondSubnetIdentity> kSubnetIdentitiesV2 {
    kPallet, "SubnetIdentitiesV2", "Identity of a subnet in the second form.", Modifier::Optional
};

/// All of these.
[[nodiscard]] std::vector<StorageDeclaration> legacyItems();

} // namespace taonaut::subtensor::subtensor_module
