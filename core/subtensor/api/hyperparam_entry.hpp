// SPDX-License-Identifier: MIT
#pragma once

// The settings of a subnet as a list of names and values. Source: opentensor/subtensor
// pallets/subtensor/src/rpc_info/subnet_info.rs at spec 425.

#include "core/subtensor/api/compact_values.hpp"
#include "core/subtensor/fixed_point.hpp"
#include "core/subtensor/scale_enumeration.hpp"
#include "core/subtensor/single_value.hpp"

namespace taonaut::subtensor::api {

/// The value of one setting, in the form that the setting has.
namespace hyperparam {

template <class T> struct InCompact {
    T value {};
    static constexpr auto fieldsAs(std::string_view typeName)
    {
        return std::tuple { compact("", &InCompact::value, typeName) };
    }
    friend bool operator==(const InCompact&, const InCompact&) = default;
};

struct Bool : SingleValue<bool> {
    static constexpr CaseName kCase { 0, "Bool" };
    static constexpr auto fields() { return unnamed("bool"); }
};
struct U16 : InCompact<std::uint16_t> {
    static constexpr CaseName kCase { 1, "U16" };
    static constexpr auto fields() { return fieldsAs("Compact<u16>"); }
};
struct U32 : InCompact<std::uint32_t> {
    static constexpr CaseName kCase { 2, "U32" };
    static constexpr auto fields() { return fieldsAs("Compact<u32>"); }
};
struct U64 : InCompact<std::uint64_t> {
    static constexpr CaseName kCase { 3, "U64" };
    static constexpr auto fields() { return fieldsAs("Compact<u64>"); }
};
struct U128 : InCompact<Uint128> {
    static constexpr CaseName kCase { 4, "U128" };
    static constexpr auto fields() { return fieldsAs("Compact<u128>"); }
};
struct TaoBalance : InCompact<Rao> {
    static constexpr CaseName kCase { 5, "TaoBalance" };
    static constexpr auto fields() { return fieldsAs("Compact<TaoBalance>"); }
};
struct FractionI32F32 : SingleValue<I32F32> {
    static constexpr CaseName kCase { 6, "I32F32" };
    static constexpr auto fields() { return unnamed("I32F32"); }
};
struct FractionU64F64 : SingleValue<U64F64> {
    static constexpr CaseName kCase { 7, "U64F64" };
    static constexpr auto fields() { return unnamed("U64F64"); }
};

} // namespace hyperparam

struct HyperparamValue
    : std::variant<hyperparam::Bool, hyperparam::U16, hyperparam::U32, hyperparam::U64, hyperparam::U128,
          hyperparam::TaoBalance, hyperparam::FractionI32F32, hyperparam::FractionU64F64> {
    using variant::variant;
    static constexpr std::string_view kPath = "pallet_subtensor::rpc_info::subnet_info::HyperparamValue";
};

/// A setting by name; new settings come without a new form of the answer. Source of the declaration: spec
/// 425.
struct HyperparamEntry {
    Bytes name;
    HyperparamValue value;
    static constexpr std::string_view kPath = "pallet_subtensor::rpc_info::subnet_info::HyperparamEntry";
    static constexpr auto fields()
    {
        return std::tuple { field("name", &HyperparamEntry::name, "Vec<u8>"),
            field("value", &HyperparamEntry::value, "HyperparamValue") };
    }
    friend bool operator==(const HyperparamEntry&, const HyperparamEntry&) = default;
};

} // namespace taonaut::subtensor::api
