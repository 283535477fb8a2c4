// SPDX-License-Identifier: MIT
#pragma once

// Keccak-f[1600], the permutation behind Merlin transcripts and Keccak-256.

#include <array>
#include <cstdint>

namespace taonaut::crypto {

/// 25 lanes of 64 bits; lane x + 5y. Constant time.
void keccakF1600(std::array<std::uint64_t, 25>& state) noexcept;

} // namespace taonaut::crypto
