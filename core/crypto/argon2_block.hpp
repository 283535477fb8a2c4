// SPDX-License-Identifier: MIT
#pragma once

// The compression of argon2: two blocks of 1 KiB into a third.

#include <array>
#include <cstdint>

namespace taonaut::crypto::argon2 {

struct alignas(64) Block {
    std::array<std::uint64_t, 128> words;
};

enum class Old : std::uint8_t { Overwritten, Mixed }; ///< later passes mix with what stands in the place

/// out = G(first, second), or that exclusive-or the old content.
using Compress = void (*)(const Block& first, const Block& second, Block& out, Old old);

/// The fastest that this processor runs.
[[nodiscard]] Compress fastestCompress();
/// For any processor.
void compressPortable(const Block& first, const Block& second, Block& out, Old old);

} // namespace taonaut::crypto::argon2
