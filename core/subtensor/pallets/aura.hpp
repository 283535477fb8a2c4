// SPDX-License-Identifier: MIT
#pragma once

// Pallet Aura (3): who may author blocks, in turns. Source: polkadot-sdk substrate/frame/aura/src/lib.rs.

#include "core/subtensor/bounded.hpp"
#include "core/subtensor/item.hpp"

namespace taonaut::subtensor {

/// sr25519 public key of a block author.
using AuraKey = FixedBytes<32, struct AuraKeyTag>;
template <> struct ScaleType<AuraKey> : IdentifierType<AuraKey> {
    static metadata::TypeDescription describe()
    {
        return detail::describeNewtype(
            "sp_consensus_aura::sr25519::app_sr25519::Public", typeOf<Inner>(), "sr25519::Public");
    }
};

} // namespace taonaut::subtensor

namespace taonaut::subtensor::aura {

inline constexpr PalletName kPallet { 3, "Aura" };

struct Slot {
    std::uint64_t value = 0;
    static constexpr std::string_view kPath = "sp_consensus_slots::Slot";
    static constexpr auto fields() { return std::tuple { field("", &Slot::value, "u64") }; }
    friend bool operator==(const Slot&, const Slot&) = default;
};

inline constexpr StorageValue<std::vector<AuraKey>, BoundedVec<AuraKey, struct MaxAuthorities>> kAuthorities {
    kPallet, "Authorities", "Authors in the order of their turns."
};
inline constexpr StorageValue<Slot> kCurrentSlot { kPallet, "CurrentSlot", "Slot of the running block." };

/// Milliseconds.
inline constexpr Constant<std::uint64_t> kSlotDuration { "SlotDuration", 12'000, "Length of a slot." };

[[nodiscard]] PalletDeclaration declaration(const RuntimeParameters& parameters);

} // namespace taonaut::subtensor::aura
