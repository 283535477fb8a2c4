// SPDX-License-Identifier: MIT
#pragma once

// Numbers of the chain with a meaning of their own, beside those of core/base/units.hpp: distinct in C++,
// plain integers on the wire and in metadata. And the fractions of Substrate, which metadata names. Source:
// polkadot-sdk substrate/primitives/arithmetic/src/per_things.rs.

#include "core/subtensor/scale_structure.hpp"

namespace taonaut::subtensor {

template <std::unsigned_integral Integer, class Tag> class Quantity {
public:
    constexpr Quantity() noexcept = default;
    explicit constexpr Quantity(Integer value) noexcept
        : m_value(value)
    {
    }
    [[nodiscard]] constexpr Integer value() const noexcept { return m_value; }
    friend constexpr auto operator<=>(Quantity, Quantity) noexcept = default;

private:
    Integer m_value = 0;
};
template <std::unsigned_integral Integer, class Tag>
struct ScaleType<Quantity<Integer, Tag>> : QuantityType<Quantity<Integer, Tag>, Integer> {
};

/// An amount of the alpha of the subnet that stands beside it, in units of 10^-9 alpha. Of the root subnet:
/// rao.
using AlphaAmount = Quantity<std::uint64_t, struct AlphaAmountTag>;
/// Number of a neuron within its subnet.
using Uid = Quantity<std::uint16_t, struct UidTag>;
/// Number of an incentive mechanism within its subnet, from 0.
using MechanismId = Quantity<std::uint8_t, struct MechanismIdTag>;
/// Where data per mechanism stands: subnet + 4096 x mechanism.
using StorageIndex = Quantity<std::uint16_t, struct StorageIndexTag>;
/// A part of a whole in units of 1/65535: takes, weights, cuts.
using ShareU16 = Quantity<std::uint16_t, struct ShareU16Tag>;
/// A part of a whole in units of 1/(2^64 - 1): proportions of child hotkeys, weights of stake.
using ShareU64 = Quantity<std::uint64_t, struct ShareU64Tag>;

/// A part of a whole in units of 1/100.
struct Percent {
    std::uint8_t parts = 0;
    static constexpr std::string_view kPath = "sp_arithmetic::per_things::Percent";
    static constexpr auto fields() { return std::tuple { field("", &Percent::parts, "u8") }; }
    friend bool operator==(const Percent&, const Percent&) = default;
};
/// In units of 10^-6.
struct Permill {
    std::uint32_t parts = 0;
    static constexpr std::string_view kPath = "sp_arithmetic::per_things::Permill";
    static constexpr auto fields() { return std::tuple { field("", &Permill::parts, "u32") }; }
    friend bool operator==(const Permill&, const Permill&) = default;
};
/// In units of 10^-9.
struct Perbill {
    std::uint32_t parts = 0;
    static constexpr std::string_view kPath = "sp_arithmetic::per_things::Perbill";
    static constexpr auto fields() { return std::tuple { field("", &Perbill::parts, "u32") }; }
    friend bool operator==(const Perbill&, const Perbill&) = default;
};
/// In units of 10^-18.
struct Perquintill {
    std::uint64_t parts = 0;
    static constexpr std::string_view kPath = "sp_arithmetic::per_things::Perquintill";
    static constexpr auto fields() { return std::tuple { field("", &Perquintill::parts, "u64") }; }
    friend bool operator==(const Perquintill&, const Perquintill&) = default;
};

} // namespace taonaut::subtensor
