// SPDX-License-Identifier: MIT
#pragma once

// Sums of multiples of points, for verification: all scalars and points are public, so time depends on them.
//
// Straus' method: every scalar is written in a sparse form (width-w NAF: odd signed digits, at most one among
// w neighbours), and all of them share one row of 256 doublings. For points that are used again, SplitTable
// keeps multiples at sixteen places of the scalar, and 16 doublings suffice.

#include "core/crypto/curve/edwards25519.hpp"

namespace taonaut::crypto::curve {

/// Multiples of one point, made once: about the price of one multiplication.
class SplitTable {
public:
    /// width: 2 to 8; the table holds 16 * 2^(width - 2) points of 120 bytes.
    SplitTable(const Extended& point, unsigned width);

    /// Of the base point, made at first use.
    [[nodiscard]] static const SplitTable& ofBase();

    [[nodiscard]] unsigned width() const noexcept { return m_width; }
    /// The odd multiples 1, 3, 5 ... of 2^(16 part) * point.
    [[nodiscard]] std::span<const AffineAddend> multiples(std::size_t part) const noexcept
    {
        return std::span(m_multiples).subspan(part * m_count, m_count);
    }

private:
    unsigned m_width;
    std::size_t m_count;
    std::vector<AffineAddend> m_multiples;
};

/// b * B + a * point, where the table is that of the point.
[[nodiscard]] Extended sumWithBase(View32 b, View32 a, const SplitTable& table);
/// b * B + a * point.
[[nodiscard]] Extended sumWithBase(View32 b, View32 a, const Extended& point);

/// One product of a longer sum.
struct Product {
    Bytes32 scalar {};
    Extended point;
};
/// b * B + all products.
[[nodiscard]] Extended sumWithBase(View32 b, std::span<const Product> products);

} // namespace taonaut::crypto::curve
