// SPDX-License-Identifier: MIT
#pragma once

// The many calls and events that set or tell one value, of a subnet or of the whole chain: they differ in
// name and in the type of the value only.
//
//   struct SudoSetRho : SubnetValue<std::uint16_t> {
//       static constexpr CaseName kCase { 17, "sudo_set_rho", "…" };
//       static constexpr auto fields() { return named("rho", "u16"); }
//   };
//   const SudoSetRho call { { NetUid(1), 10 } };

#include "core/subtensor/scale_structure.hpp"

namespace taonaut::subtensor {

/// A subnet and one value.
template <class V> struct SubnetValue {
    NetUid netuid;
    V value {};

    static constexpr auto named(std::string_view name, std::string_view typeName)
    {
        return std::tuple { field("netuid", &SubnetValue::netuid, "NetUid"),
            field(name, &SubnetValue::value, typeName) };
    }
    static constexpr auto unnamed(std::string_view typeName)
    {
        return std::tuple { field("", &SubnetValue::netuid, "NetUid"),
            field("", &SubnetValue::value, typeName) };
    }
    friend bool operator==(const SubnetValue&, const SubnetValue&) = default;
};

/// One value.
template <class V> struct SingleValue {
    V value {};

    static constexpr auto named(std::string_view name, std::string_view typeName)
    {
        return std::tuple { field(name, &SingleValue::value, typeName) };
    }
    static constexpr auto unnamed(std::string_view typeName) { return named("", typeName); }
    friend bool operator==(const SingleValue&, const SingleValue&) = default;
};

} // namespace taonaut::subtensor
