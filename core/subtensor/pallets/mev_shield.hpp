// SPDX-License-Identifier: MIT
#pragma once

// Pallet MevShield (30): transactions that stay encrypted until they are in a block.
// Source: opentensor/subtensor pallets/shield/src/lib.rs.

#include "core/subtensor/bounded.hpp"
#include "core/subtensor/item.hpp"
#include "core/subtensor/pallets/aura.hpp"
#include "core/subtensor/primitives.hpp"

namespace taonaut::subtensor::mev_shield {

inline constexpr PalletName kPallet { 30, "MevShield" };

namespace event {
/// Of every event declared in this namespace.
template <class E> [[nodiscard]] constexpr PalletName palletOf(const E*) noexcept
{
    return kPallet;
}
} // namespace event

/// A key that transactions are encrypted to: ML-KEM-768, 1,184 bytes.
using EncryptionKey = BoundedVec<std::byte, struct EncryptionKeyLimit>;

/// A stored call that waits to be decrypted and run.
struct PendingExtrinsic {
    AccountId who;
    Bytes encryptedCall;
    BlockNumber submittedAt;
    static constexpr std::string_view kPath = "pallet_shield::pallet::PendingExtrinsic";
    static Parameters parameters() { return { parameter("T") }; }
    static constexpr auto fields()
    {
        return std::tuple { field("who", &PendingExtrinsic::who, "T::AccountId"),
            fieldAs<BoundedVec<std::byte, struct EncryptedCallLimit>>(
                "encrypted_call", &PendingExtrinsic::encryptedCall, "BoundedVec<u8, MaxEncryptedCallSize>"),
            field("submitted_at", &PendingExtrinsic::submittedAt, "BlockNumberFor<T>") };
    }
    friend bool operator==(const PendingExtrinsic&, const PendingExtrinsic&) = default;
};

using metadata::Hasher;
using metadata::Modifier;

inline constexpr StorageValue<Bytes, EncryptionKey> kCurrentKey { kPallet, "CurrentKey",
    "Key of the author of this block.", Modifier::Optional };
inline constexpr StorageValue<Bytes, EncryptionKey> kPendingKey { kPallet, "PendingKey",
    "Key of the next author.", Modifier::Optional };
inline constexpr StorageValue<Bytes, EncryptionKey> kNextKey { kPallet, "NextKey", "Key to encrypt to.",
    Modifier::Optional };
inline constexpr StorageMap<Hasher::Twox64Concat, AuraKey, Bytes, EncryptionKey> kAuthorKeys { kPallet,
    "AuthorKeys", "Keys that authors have announced.", Modifier::Optional };
inline constexpr StorageValue<BlockNumber> kPendingKeyExpiresAt { kPallet, "PendingKeyExpiresAt",
    "Block at which the key of the next author ends.", Modifier::Optional };
inline constexpr StorageValue<BlockNumber> kNextKeyExpiresAt { kPallet, "NextKeyExpiresAt",
    "Block at which the key to encrypt to ends.", Modifier::Optional };
inline constexpr StorageMap<Hasher::Identity, Bytes, bool> kHasMigrationRun { kPallet, "HasMigrationRun",
    "Whether an upgrade of the storage is done, by its name." };
inline constexpr StorageValue<std::uint32_t> kMaxPendingExtrinsicsLimit { kPallet,
    "MaxPendingExtrinsicsLimit", "Most stored calls.", Modifier::Default, defaultOf<std::uint32_t, 100> };
inline constexpr StorageValue<std::uint32_t> kExtrinsicLifetime { kPallet, "ExtrinsicLifetime",
    "Blocks that a stored call may wait.", Modifier::Default, defaultOf<std::uint32_t, 10> };
inline constexpr StorageValue<std::uint64_t> kOnInitializeWeight { kPallet, "OnInitializeWeight",
    "Weight that stored calls may use per block.", Modifier::Default,
    defaultOf<std::uint64_t, 500'000'000'000> };
inline constexpr StorageValue<std::uint64_t> kMaxExtrinsicWeight { kPallet, "MaxExtrinsicWeight",
    "Most weight of a stored call.", Modifier::Default, defaultOf<std::uint64_t, 50'000'000'000> };
inline constexpr StorageMap<Hasher::Identity, std::uint32_t, PendingExtrinsic> kPendingExtrinsics { kPallet,
    "PendingExtrinsics", "Stored calls that wait.", Modifier::Optional };
inline constexpr StorageValue<std::uint32_t> kCounterForPendingExtrinsics { kPallet,
    "CounterForPendingExtrinsics", "Number of stored calls." };
inline constexpr StorageValue<std::uint32_t> kNextPendingExtrinsicIndex { kPallet,
    "NextPendingExtrinsicIndex", "Number of the next stored call." };

/// All errors in the order of their numbers.
[[nodiscard]] std::span<const ErrorId> errors() noexcept;

[[nodiscard]] PalletDeclaration declaration(const RuntimeParameters& parameters);

} // namespace taonaut::subtensor::mev_shield
