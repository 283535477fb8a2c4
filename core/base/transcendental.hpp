// SPDX-License-Identifier: MIT
#pragma once

// Exponential and logarithms of fixed-point numbers, bit for bit as the chain computes them: series and digit
// loops of fixed length with the rounding of core/base/fixed.hpp. No value: the input is out of range or a
// term does not fit. Defined for I32F32, I64F64 and I96F32. Source: encointer/substrate-fixed
// src/transcendental.rs; opentensor/subtensor pallets/subtensor/src/epoch/math.rs.

#include "core/base/fixed.hpp"

namespace taonaut {

/// e^x by its power series with as many terms as there are fraction bits, less two.
/// Chain quirk: e^1 is a constant with 23 fraction bits.
template <class F> [[nodiscard]] std::optional<F> exp(F x);

/// x above zero.
template <class F> [[nodiscard]] std::optional<F> log2(F x);

/// x above zero. Chain quirk: the logarithm of e that it divides by has 23 fraction bits.
template <class F> [[nodiscard]] std::optional<F> ln(F x);

/// exp of x brought into -20 … 20; on failure zero, or the largest number for an x above zero.
[[nodiscard]] I32F32 expSafe(I32F32 x);

} // namespace taonaut
