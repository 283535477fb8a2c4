// SPDX-License-Identifier: MIT
#pragma once

// Secret multiples of the base point: public keys and the commitments of signatures.
//
// The scalar is written in 64 signed digits of four bits; each picks one of eight multiples from a table of
// its own by reading all eight. No branch and no index depends on the scalar.

#include "core/crypto/curve/edwards25519.hpp"

namespace taonaut::crypto::curve {

/// scalar * B. scalar: little-endian, below 2^255. Constant time.
[[nodiscard]] Extended timesBase(View32 scalar) noexcept;

} // namespace taonaut::crypto::curve
