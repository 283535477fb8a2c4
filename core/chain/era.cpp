// SPDX-License-Identifier: MIT
#include "core/chain/extrinsic.hpp"
#include "core/scale/decoder.hpp"
#include "core/scale/encoder.hpp"

#include <algorithm>
#include <bit>
#include <limits>

namespace taonaut::chain {

namespace {

constexpr std::uint32_t kShortestPeriod = 4;
constexpr std::uint32_t kLongestPeriod = 65536;

/// The 12 bits of a phase reach 4096; phases of longer periods are multiples of this.
std::uint32_t quantum(std::uint32_t period)
{
    return std::max(period >> 12, 1U);
}

} // namespace

Era Era::mortal(std::uint32_t period, BlockNumber current) noexcept
{
    Era era;
    era.period = std::bit_ceil(std::clamp(period, kShortestPeriod, kLongestPeriod));
    const std::uint32_t phase = current.value() % era.period;
    era.phase = phase - phase % quantum(era.period);
    return era;
}

BlockNumber Era::birth(BlockNumber current) const noexcept
{
    if (isImmortal()) {
        return BlockNumber(0);
    }
    const std::uint32_t sincePhase = std::max(current.value(), phase) - phase;
    return BlockNumber(sincePhase - sincePhase % period + phase);
}

BlockNumber Era::death(BlockNumber current) const noexcept
{
    constexpr std::uint32_t kNever = std::numeric_limits<std::uint32_t>::max();
    if (isImmortal()) {
        return BlockNumber(kNever);
    }
    const std::uint32_t first = birth(current).value();
    return BlockNumber(first > kNever - period ? kNever : first + period);
}

void Era::encode(scale::Encoder& out) const
{
    if (isImmortal()) {
        out.u8(0);
        return;
    }
    const auto exponent = static_cast<std::uint32_t>(std::countr_zero(period));
    const std::uint32_t low = std::clamp(exponent - 1, 1U, 15U);
    out.u16(static_cast<std::uint16_t>(low | (phase / quantum(period)) << 4));
}

Era Era::decode(scale::Decoder& in)
{
    const std::uint8_t first = in.u8();
    if (first == 0) {
        return immortal();
    }
    const std::uint32_t value = first | static_cast<std::uint32_t>(in.u8()) << 8;
    Era era;
    era.period = 2U << (value & 15U);
    era.phase = (value >> 4) * quantum(era.period);
    if (in.ok() && (era.period < kShortestPeriod || era.phase >= era.period)) {
        in.setError(scale::DecodeError::OutOfRange);
    }
    return in.ok() ? era : immortal();
}

} // namespace taonaut::chain
