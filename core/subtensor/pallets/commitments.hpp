// SPDX-License-Identifier: MIT
#pragma once

// Pallet Commitments (18): what neurons publish about themselves on a subnet.
// Source: opentensor/subtensor pallets/commitments/src/lib.rs.

#include "core/subtensor/bounded.hpp"
#include "core/subtensor/item.hpp"
#include "core/subtensor/pallets/commitments_data.hpp"
#include "core/subtensor/scale_sets.hpp"
#include "core/subtensor/storage_maps.hpp"

namespace taonaut::subtensor::commitments {

inline constexpr PalletName kPallet { 18, "Commitments" };

namespace event {
/// Of every event declared in this namespace.
template <class E> [[nodiscard]] constexpr PalletName palletOf(const E*) noexcept
{
    return kPallet;
}
} // namespace event

/// What a neuron publishes.
struct CommitmentInfo {
    std::vector<Data> entries;
    static constexpr std::string_view kPath = "pallet_commitments::types::CommitmentInfo";
    static Parameters parameters() { return { parameter("FieldLimit") }; }
    static constexpr auto fields()
    {
        return std::tuple { fieldAs<BoundedVec<Data, struct FieldsLimit>>(
            "fields", &CommitmentInfo::entries, "BoundedVec<Data, FieldLimit>") };
    }
    friend bool operator==(const CommitmentInfo&, const CommitmentInfo&) = default;
};
/// What a neuron has published.
struct Registration {
    Rao deposit;
    BlockNumber block;
    CommitmentInfo info;
    static constexpr std::string_view kPath = "pallet_commitments::types::Registration";
    static Parameters parameters()
    {
        return { parameter<Rao>("Balance"), parameter("MaxFields"), parameter<BlockNumber>("BlockNumber") };
    }
    static constexpr auto fields()
    {
        return std::tuple { field("deposit", &Registration::deposit, "Balance"),
            field("block", &Registration::block, "BlockNumber"),
            field("info", &Registration::info, "CommitmentInfo<MaxFields>") };
    }
    friend bool operator==(const Registration&, const Registration&) = default;
};
/// Bytes that a neuron has used.
struct UsageTracker {
    std::uint64_t lastEpoch = 0;
    std::uint64_t usedSpace = 0;
    static constexpr std::string_view kPath = "pallet_commitments::types::UsageTracker";
    static constexpr auto fields()
    {
        return std::tuple { field("last_epoch", &UsageTracker::lastEpoch, "u64"),
            field("used_space", &UsageTracker::usedSpace, "u64") };
    }
    friend bool operator==(const UsageTracker&, const UsageTracker&) = default;
};
using metadata::Hasher;
using metadata::Modifier;

inline constexpr StorageValue<std::set<std::tuple<NetUid, AccountId>>> kTimelockedIndex { kPallet,
    "TimelockedIndex", "Hotkeys with data that is still to open." };
inline constexpr StorageNMap<KeyParts<IdentityKey<NetUid>, Twox64Key<AccountId>>, Registration>
    kCommitmentOf { kPallet, "CommitmentOf", "Data of a hotkey on a subnet.", Modifier::Optional };
inline constexpr StorageNMap<KeyParts<IdentityKey<NetUid>, Twox64Key<AccountId>>, BlockNumber>
    kLastCommitment { kPallet, "LastCommitment", "Block of the last data of a hotkey.", Modifier::Optional };
inline constexpr StorageNMap<KeyParts<IdentityKey<NetUid>, Twox64Key<AccountId>>, BlockNumber>
    kLastBondsReset { kPallet, "LastBondsReset", "Block of the last reset of bonds of a hotkey.",
        Modifier::Optional };
inline constexpr StorageNMap<KeyParts<IdentityKey<NetUid>, Twox64Key<AccountId>>,
    std::vector<std::tuple<Bytes, std::uint64_t>>>
    kRevealedCommitments { kPallet, "RevealedCommitments", "Data that opened, and its block.",
        Modifier::Optional };
inline constexpr StorageNMap<KeyParts<IdentityKey<NetUid>, Twox64Key<AccountId>>, UsageTracker> kUsedSpaceOf {
    kPallet, "UsedSpaceOf", "Bytes that a hotkey has used.", Modifier::Optional
};
inline constexpr StorageValue<std::uint32_t> kMaxSpace { kPallet, "MaxSpace",
    "Bytes that may be published per epoch.", Modifier::Default, defaultOf<std::uint32_t, 3100> };

inline constexpr Constant<std::uint32_t> kMaxFields { "MaxFields", 3, "Most fields." };
inline constexpr Constant<Rao> kInitialDeposit { "InitialDeposit", Rao(0), "Deposit for data." };
inline constexpr Constant<Rao> kFieldDeposit { "FieldDeposit", Rao(0), "Deposit for each field." };

/// All errors in the order of their numbers.
[[nodiscard]] std::span<const ErrorId> errors() noexcept;

[[nodiscard]] PalletDeclaration declaration(const RuntimeParameters& parameters);

} // namespace taonaut::subtensor::commitments
