// SPDX-License-Identifier: MIT
#pragma once

// libsodium speaks unsigned char; this is the one place where our byte types are handed to it.

#include "core/base/bytes.hpp"

namespace taonaut::crypto {

/// Where libsodium writes.
[[nodiscard]] inline unsigned char* into(std::span<std::byte> bytes) noexcept
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

/// What libsodium reads.
[[nodiscard]] inline const unsigned char* from(ByteView bytes) noexcept
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

} // namespace taonaut::crypto
