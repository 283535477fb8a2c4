// SPDX-License-Identifier: MIT
#pragma once

// Why rao are held: a pallet and its reason.

#include "core/subtensor/pallets/balances.hpp"

namespace taonaut::subtensor {

namespace hold {

enum class PreimageReason : std::uint8_t { Preimage };
enum class SafeModeReason : std::uint8_t { EnterOrExtend };
enum class ContractsReason : std::uint8_t { CodeUploadDepositReserve, StorageDepositReserve };
PlainEnumeration enumerationOf(PreimageReason);
PlainEnumeration enumerationOf(SafeModeReason);
PlainEnumeration enumerationOf(ContractsReason);

/// For stored bytes.
struct Preimage {
    PreimageReason reason = PreimageReason::Preimage;
    static constexpr CaseName kCase { 14, "Preimage" };
    static constexpr auto fields()
    {
        return std::tuple { field("", &Preimage::reason, "pallet_preimage::HoldReason") };
    }
    friend bool operator==(const Preimage&, const Preimage&) = default;
};
/// For restricting the chain.
struct SafeMode {
    SafeModeReason reason = SafeModeReason::EnterOrExtend;
    static constexpr CaseName kCase { 20, "SafeMode" };
    static constexpr auto fields()
    {
        return std::tuple { field("", &SafeMode::reason, "pallet_safe_mode::HoldReason") };
    }
    friend bool operator==(const SafeMode&, const SafeMode&) = default;
};
/// For code and storage of contracts.
struct Contracts {
    ContractsReason reason = ContractsReason::CodeUploadDepositReserve;
    static constexpr CaseName kCase { 29, "Contracts" };
    static constexpr auto fields()
    {
        return std::tuple { field("", &Contracts::reason, "pallet_contracts::HoldReason") };
    }
    friend bool operator==(const Contracts&, const Contracts&) = default;
};

} // namespace hold

struct HoldReason : std::variant<hold::Preimage, hold::SafeMode, hold::Contracts> {
    using variant::variant;
    static constexpr std::string_view kPath = "node_subtensor_runtime::RuntimeHoldReason";
};

namespace balances {
inline constexpr AccountMap<IdAmount<HoldReason>, BoundedVec<IdAmount<HoldReason>, struct MaxHolds>> kHolds {
    kPallet, "Holds", "Holds on the balance of an account."
};
} // namespace balances

} // namespace taonaut::subtensor
