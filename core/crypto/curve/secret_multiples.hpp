// SPDX-License-Identifier: MIT
#pragma once

// Secret multiples of points: public keys, the commitments of signatures, outputs of the VRF.
//
// The scalar is written in 64 signed digits of four bits; each picks one of eight multiples by reading all
// eight. For the base point every second place has a table of its own, made once. No branch and no index
// depends on the scalar.

#include "core/crypto/curve/edwards25519.hpp"

namespace taonaut::crypto::curve {

/// scalar * B. scalar: little-endian, below 2^255. Constant time.
[[nodiscard]] Extended timesBase(View32 scalar);
/// scalar * point, three times as long. scalar: below 2^255. Constant time.
[[nodiscard]] Extended times(View32 scalar, const Extended& point);

} // namespace taonaut::crypto::curve
