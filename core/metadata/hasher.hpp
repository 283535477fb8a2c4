// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace taonaut::metadata {

/// How a map's key enters the storage key. The values are those on the wire.
enum class Hasher : std::uint8_t {
    Blake2_128,
    Blake2_256,
    Blake2_128Concat,
    Twox128,
    Twox256,
    Twox64Concat,
    Identity,
};

} // namespace taonaut::metadata
