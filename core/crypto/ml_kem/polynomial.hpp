// SPDX-License-Identifier: MIT
#pragma once

// The ring of ML-KEM (FIPS 203, sections 2.4 and 4): polynomials with 256 coefficients modulo q = 3329, their
// number theoretic transform, how they become bytes, how they are drawn.
//
// Coefficients are always fully reduced. Everything here takes the same steps whatever the coefficients are,
// except `drawUniform`, which is for public ones only. Every polynomial is wiped at its end: most are secret.

#include "core/base/bytes.hpp"

#include <array>
#include <cstdint>

namespace taonaut::crypto::ml_kem {

inline constexpr std::size_t kCoefficients = 256;
inline constexpr std::uint32_t kModulus = 3329;

struct Polynomial {
    Polynomial() noexcept = default;
    Polynomial(const Polynomial&) noexcept = default;
    Polynomial& operator=(const Polynomial&) noexcept = default;
    ~Polynomial();

    std::array<std::uint16_t, kCoefficients> at {};

    Polynomial& operator+=(const Polynomial& other) noexcept;
    Polynomial& operator-=(const Polynomial& other) noexcept;
};

/// Into and out of the transformed form, where a product is taken coefficient pair by coefficient pair.
void transform(Polynomial& value) noexcept;
void transformBack(Polynomial& value) noexcept;
/// sum += left * right, all in transformed form.
void addProduct(Polynomial& sum, const Polynomial& left, const Polynomial& right) noexcept;

/// Bits of one coefficient in each of the encodings; 32 bytes for each bit.
inline constexpr unsigned kWholeBits = 12; ///< lossless
[[nodiscard]] constexpr std::size_t encodedSize(unsigned bits) noexcept
{
    return 32 * bits;
}
/// bits 12: as it is; fewer: rounded to that many bits. output: encodedSize(bits) bytes.
void encode(const Polynomial& value, unsigned bits, std::span<std::byte> output) noexcept;
/// input: encodedSize(bits) bytes. With 12 bits, values beyond the modulus are reduced.
[[nodiscard]] Polynomial decode(ByteView input, unsigned bits) noexcept;
/// Whether 12-bit values are all below the modulus. For public input.
[[nodiscard]] bool isReduced(ByteView input) noexcept;

/// A uniform polynomial in transformed form from SHAKE128 of a public seed. seed: 32 bytes.
[[nodiscard]] Polynomial drawUniform(ByteView seed, std::uint8_t column, std::uint8_t row) noexcept;
/// A polynomial of small coefficients, -2 to 2, from SHAKE256 of a secret seed. seed: 32 bytes.
[[nodiscard]] Polynomial drawSmall(ByteView seed, std::uint8_t number) noexcept;

} // namespace taonaut::crypto::ml_kem
