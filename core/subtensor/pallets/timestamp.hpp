// SPDX-License-Identifier: MIT
#pragma once

// Pallet Timestamp (2): the time of the block, set once per block by its author.
// Source: polkadot-sdk substrate/frame/timestamp/src/lib.rs.

#include "core/subtensor/item.hpp"
#include "core/subtensor/scale_enumeration.hpp"

namespace taonaut::subtensor::timestamp {

inline constexpr PalletName kPallet { 2, "Timestamp" };

inline constexpr StorageValue<std::uint64_t> kNow { kPallet, "Now", "Time of the block, Unix milliseconds." };
inline constexpr StorageValue<bool> kDidUpdate { kPallet, "DidUpdate",
    "Whether the running block has its time yet." };

/// Half a slot, milliseconds.
inline constexpr Constant<std::uint64_t> kMinimumPeriod { "MinimumPeriod", 6'000,
    "Least time between blocks, half of what is expected." };

/// The inherent that every block begins with.
struct Set {
    std::uint64_t now = 0; ///< Unix milliseconds
    static constexpr CaseName kCase { 0, "set", "Sets the time of the block. Inherent." };
    static constexpr auto fields() { return std::tuple { compact("now", &Set::now, "T::Moment") }; }
    friend bool operator==(const Set&, const Set&) = default;
};

struct Call : std::variant<Set> {
    using variant::variant;
    static constexpr PalletName kPallet = timestamp::kPallet;
    static constexpr std::string_view kPath = "pallet_timestamp::pallet::Call";
    static Parameters parameters() { return { parameter("T") }; }
    static constexpr std::string_view kOuterTypeName
        = "self::sp_api_hidden_includes_construct_runtime::hidden_include::dispatch\n::CallableCallFor<"
          "Timestamp, Runtime>";
};

[[nodiscard]] PalletDeclaration declaration(const RuntimeParameters& parameters);

} // namespace taonaut::subtensor::timestamp
