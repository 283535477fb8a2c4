// SPDX-License-Identifier: MIT
#pragma once

// The symbols that the alpha of subnets may have: letters of many scripts, one each. A new subnet gets the
// one of its netuid where that is free; root has number 0, which no other subnet may take.
// Source: opentensor/subtensor pallets/subtensor/src/subnets/symbols.rs.

#include "core/base/bytes.hpp"

namespace taonaut::subtensor::subtensor_module {

inline constexpr std::size_t kTokenSymbolCount = 439;

namespace detail {
/// Consecutive code points.
struct SymbolRun {
    char32_t first = 0;
    std::uint16_t count = 0;
};
inline constexpr std::array<SymbolRun, 96> kSymbolRuns { { { 0x3A4, 1 }, { 0x3B1, 17 }, { 0x3C3, 1 },
    { 0x74, 1 }, { 0x3C5, 5 }, { 0x5D0, 27 }, { 0x627, 2 }, { 0x62A, 17 }, { 0x641, 8 }, { 0x64A, 1 },
    { 0x649, 1 }, { 0x16A0, 1 }, { 0x16A2, 1 }, { 0x16A6, 1 }, { 0x16A8, 1 }, { 0x16B1, 1 }, { 0x16B3, 1 },
    { 0x42B, 1 }, { 0x16C9, 1 }, { 0x16D2, 1 }, { 0x1680, 6 }, { 0x169B, 1 }, { 0x10D0, 6 }, { 0x531, 6 },
    { 0x55E, 1 }, { 0x400, 6 }, { 0x44A, 1 }, { 0x2C80, 6 }, { 0x11000, 4 }, { 0x11005, 1 }, { 0xDB1, 1 },
    { 0xDB3, 5 }, { 0x2C00, 33 }, { 0xE01, 35 }, { 0xE25, 1 }, { 0xE27, 8 }, { 0x3131, 1 }, { 0x3134, 1 },
    { 0x3137, 1 }, { 0x3139, 1 }, { 0x3141, 2 }, { 0x3145, 1 }, { 0x3147, 2 }, { 0x314A, 26 }, { 0x12A0, 8 },
    { 0x12C8, 7 }, { 0x12B0, 7 }, { 0x1310, 3 }, { 0x1218, 1 }, { 0x1314, 3 }, { 0x905, 7 }, { 0x90F, 2 },
    { 0x913, 22 }, { 0x92A, 7 }, { 0x932, 1 }, { 0x935, 5 }, { 0x30A2, 1 }, { 0x30A4, 1 }, { 0x30A6, 1 },
    { 0x30A8, 1 }, { 0x30AA, 2 }, { 0x30AD, 1 }, { 0x30AF, 1 }, { 0x30B1, 1 }, { 0x30B3, 1 }, { 0x30B5, 1 },
    { 0x30B7, 1 }, { 0x30B9, 1 }, { 0x30BB, 1 }, { 0x30BD, 1 }, { 0x30BF, 1 }, { 0x30C1, 1 }, { 0x30C4, 1 },
    { 0x30C6, 1 }, { 0x30C8, 1 }, { 0x30CA, 6 }, { 0x30D2, 1 }, { 0x30D5, 1 }, { 0x30D8, 1 }, { 0x30DB, 1 },
    { 0x30DE, 5 }, { 0x30E4, 1 }, { 0x30E6, 1 }, { 0x30E8, 6 }, { 0x30EF, 1 }, { 0x30F2, 2 }, { 0x2D30, 36 },
    { 0xD85, 2 }, { 0xD89, 14 }, { 0xD9A, 5 }, { 0xDA0, 5 }, { 0xDA7, 1 }, { 0xDA5, 2 }, { 0xDA9, 1 },
    { 0xDA8, 1 }, { 0xDAA, 7 } } };

/// UTF-8.
[[nodiscard]] inline Bytes utf8(char32_t point)
{
    const auto byte = [](char32_t bits) { return static_cast<std::byte>(bits); };
    const auto rest = [&](unsigned shift) { return byte(0x80 | (point >> shift & 0x3F)); };
    if (point < 0x80) {
        return { byte(point) };
    }
    if (point < 0x800) {
        return { byte(0xC0 | point >> 6), rest(0) };
    }
    if (point < 0x10000) {
        return { byte(0xE0 | point >> 12), rest(6), rest(0) };
    }
    return { byte(0xF0 | point >> 18), rest(12), rest(6), rest(0) };
}
} // namespace detail

/// Symbol of that number; from kTokenSymbolCount on that of root.
[[nodiscard]] inline Bytes tokenSymbol(std::size_t number)
{
    for (const detail::SymbolRun& run : detail::kSymbolRuns) {
        if (number < run.count) {
            return detail::utf8(run.first + static_cast<char32_t>(number));
        }
        number -= run.count;
    }
    return detail::utf8(detail::kSymbolRuns.front().first);
}

} // namespace taonaut::subtensor::subtensor_module
