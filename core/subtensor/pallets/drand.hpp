// SPDX-License-Identifier: MIT
#pragma once

// Pallet Drand (26): randomness of the drand beacon.
// Source: opentensor/subtensor pallets/drand/src/lib.rs.

#include "core/subtensor/bounded.hpp"
#include "core/subtensor/item.hpp"

namespace taonaut::subtensor::drand {

inline constexpr PalletName kPallet { 26, "Drand" };

namespace event {
/// Of every event declared in this namespace.
template <class E> [[nodiscard]] constexpr PalletName palletOf(const E*) noexcept
{
    return kPallet;
}
} // namespace event

/// Which beacon it is.
struct BeaconMetadata {
    Bytes beaconId;
    static constexpr std::string_view kPath = "pallet_drand::types::Metadata";
    static constexpr auto fields()
    {
        return std::tuple { fieldAs<BoundedVec<std::byte, struct BeaconIdLimit>>(
            "beacon_id", &BeaconMetadata::beaconId, "BoundedHash") };
    }
    friend bool operator==(const BeaconMetadata&, const BeaconMetadata&) = default;
};
/// A drand beacon.
struct BeaconConfiguration {
    Bytes publicKey;
    std::uint32_t period = 0; ///< seconds between rounds
    std::uint32_t genesisTime = 0; ///< of round 1, seconds since 1970
    Bytes hash;
    Bytes groupHash;
    Bytes schemeId;
    BeaconMetadata metadata;
    static constexpr std::string_view kPath = "pallet_drand::types::BeaconConfiguration";
    static constexpr auto fields()
    {
        return std::tuple { fieldAs<BoundedVec<std::byte, struct PublicKeyLimit>>(
                                "public_key", &BeaconConfiguration::publicKey, "OpaquePublicKey"),
            field("period", &BeaconConfiguration::period, "u32"),
            field("genesis_time", &BeaconConfiguration::genesisTime, "u32"),
            fieldAs<BoundedVec<std::byte, struct HashLimit>>(
                "hash", &BeaconConfiguration::hash, "BoundedHash"),
            fieldAs<BoundedVec<std::byte, struct GroupHashLimit>>(
                "group_hash", &BeaconConfiguration::groupHash, "BoundedHash"),
            fieldAs<BoundedVec<std::byte, struct SchemeIdLimit>>(
                "scheme_id", &BeaconConfiguration::schemeId, "BoundedHash"),
            field("metadata", &BeaconConfiguration::metadata, "Metadata") };
    }
    friend bool operator==(const BeaconConfiguration&, const BeaconConfiguration&) = default;
};
/// A round of the beacon.
struct Pulse {
    std::uint64_t round = 0;
    Bytes randomness;
    Bytes signature;
    static constexpr std::string_view kPath = "pallet_drand::types::Pulse";
    static constexpr auto fields()
    {
        return std::tuple { field("round", &Pulse::round, "RoundNumber"),
            fieldAs<BoundedVec<std::byte, struct RandomnessLimit>>(
                "randomness", &Pulse::randomness, "BoundedVec<u8, ConstU32<32>>"),
            fieldAs<BoundedVec<std::byte, struct SignatureLimit>>(
                "signature", &Pulse::signature, "BoundedVec<u8, ConstU32<144>>") };
    }
    friend bool operator==(const Pulse&, const Pulse&) = default;
};
/// The beacon that drand calls quicknet.
[[nodiscard]] BeaconConfiguration quicknet();

using metadata::Hasher;
using metadata::Modifier;

inline constexpr StorageValue<BeaconConfiguration> kBeaconConfig { kPallet, "BeaconConfig", "The beacon.",
    Modifier::Default, &quicknet };
inline constexpr StorageMap<Hasher::Identity, Bytes, bool> kHasMigrationRun { kPallet, "HasMigrationRun",
    "Whether an upgrade of the storage is done, by its name." };
inline constexpr StorageMap<Hasher::Blake2_128Concat, std::uint64_t, Pulse> kPulses { kPallet, "Pulses",
    "Rounds of the beacon.", Modifier::Optional };
inline constexpr StorageValue<std::uint64_t> kLastStoredRound { kPallet, "LastStoredRound",
    "Newest round on the chain." };
inline constexpr StorageValue<std::uint64_t> kOldestStoredRound { kPallet, "OldestStoredRound",
    "Oldest round on the chain." };
inline constexpr StorageValue<BlockNumber> kNextUnsignedAt { kPallet, "NextUnsignedAt",
    "Block from which nodes may bring rounds." };

inline constexpr Constant<std::uint64_t> kUnsignedPriority { "UnsignedPriority", 1'048'576,
    "Priority of rounds that nodes bring." };
inline constexpr Constant<std::uint64_t> kHttpFetchTimeout { "HttpFetchTimeout", 1000,
    "Milliseconds to wait for the beacon." };

/// All errors in the order of their numbers.
[[nodiscard]] std::span<const ErrorId> errors() noexcept;

[[nodiscard]] PalletDeclaration declaration(const RuntimeParameters& parameters);

} // namespace taonaut::subtensor::drand
