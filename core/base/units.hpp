// SPDX-License-Identifier: MIT
#pragma once

// Quantities of the chain as distinct types. Construction is explicit; arithmetic exists only where it means
// something and is always checked. No floating point: conversion for drawing happens in view models.

#include "core/base/result.hpp"

#include <compare>
#include <cstdint>
#include <limits>

namespace taonaut {

enum class UnitError : std::uint16_t {
    Overflow, ///< the result does not fit
    Underflow, ///< more would be taken than is there
};
std::string_view moduleOf(UnitError reason);
std::string_view nameOf(UnitError reason);

/// An amount of TAO in rao; 1 TAO = 10^9 rao. Range: all of u64, as `Balance` on chain.
class Rao {
public:
    static constexpr std::uint64_t kPerTao = 1'000'000'000;

    constexpr Rao() noexcept = default;
    explicit constexpr Rao(std::uint64_t rao) noexcept
        : m_value(rao)
    {
    }

    [[nodiscard]] constexpr std::uint64_t value() const noexcept { return m_value; }
    [[nodiscard]] constexpr bool isZero() const noexcept { return m_value == 0; }

    /// Errors: Overflow.
    [[nodiscard]] Result<Rao> plus(Rao other) const;
    /// Errors: Underflow.
    [[nodiscard]] Result<Rao> minus(Rao other) const;
    /// Zero instead of an error, where the rule on chain saturates too.
    [[nodiscard]] constexpr Rao saturatingMinus(Rao other) const noexcept
    {
        return Rao(m_value > other.m_value ? m_value - other.m_value : 0);
    }
    /// The largest value instead of an error, where the rule on chain saturates too.
    [[nodiscard]] constexpr Rao saturatingPlus(Rao other) const noexcept
    {
        const std::uint64_t sum = m_value + other.m_value;
        return Rao(sum < m_value ? std::numeric_limits<std::uint64_t>::max() : sum);
    }

    friend constexpr auto operator<=>(Rao, Rao) noexcept = default;

private:
    std::uint64_t m_value = 0;
};

/// Height of a block; genesis is 0. u32 on this chain.
class BlockNumber {
public:
    constexpr BlockNumber() noexcept = default;
    explicit constexpr BlockNumber(std::uint32_t height) noexcept
        : m_value(height)
    {
    }
    [[nodiscard]] constexpr std::uint32_t value() const noexcept { return m_value; }
    /// The next height. The chain would need 1,600 years to reach the end of u32.
    [[nodiscard]] constexpr BlockNumber next() const noexcept { return BlockNumber(m_value + 1); }
    friend constexpr auto operator<=>(BlockNumber, BlockNumber) noexcept = default;

private:
    std::uint32_t m_value = 0;
};

/// Number of a subnet; 0 is the root subnet.
class NetUid {
public:
    constexpr NetUid() noexcept = default;
    explicit constexpr NetUid(std::uint16_t netuid) noexcept
        : m_value(netuid)
    {
    }
    [[nodiscard]] constexpr std::uint16_t value() const noexcept { return m_value; }
    friend constexpr auto operator<=>(NetUid, NetUid) noexcept = default;

private:
    std::uint16_t m_value = 0;
};

} // namespace taonaut
