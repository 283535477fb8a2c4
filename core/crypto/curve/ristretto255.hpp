// SPDX-License-Identifier: MIT
#pragma once

// ristretto255 (RFC 9496): a group of prime order, whose elements are classes of edwards25519 points. Any
// point of a class stands for the element; the encoding is the same for all, and each element has one.
//
// The group of sr25519. Group operations are those of edwards25519.

#include "core/crypto/curve/edwards25519.hpp"

namespace taonaut::crypto::curve {

/// Empty for everything that is not the one encoding of an element. Variable time.
[[nodiscard]] std::optional<Extended> decodedElement(View32 bytes) noexcept;
/// Constant time.
[[nodiscard]] Bytes32 encodedElement(const Extended& element) noexcept;
/// Whether both points stand for one element. Constant time.
[[nodiscard]] bool sameElement(const Extended& a, const Extended& b) noexcept;

} // namespace taonaut::crypto::curve
