// SPDX-License-Identifier: MIT
#pragma once

// Secrets as the constant-time test sees them: bytes that memcheck takes for undefined, so that it reports
// whatever branches or indexes by them. Outside of memcheck they are ordinary secrets.

#include "core/crypto/secret.hpp"

#include <valgrind/memcheck.h>

namespace taonaut::tests {

/// size bytes that follow from a number, marked.
[[nodiscard]] inline crypto::Secret markedSecret(std::size_t size, unsigned number)
{
    crypto::Secret secret(size);
    for (std::size_t i = 0; i < size; ++i) {
        secret.mutableView()[i] = static_cast<std::byte>(37 * i + 101 * number + 11);
    }
    VALGRIND_MAKE_MEM_UNDEFINED(secret.mutableView().data(), size);
    return secret;
}

/// Whether memcheck still takes some byte for undefined. Always true outside of memcheck.
[[nodiscard]] inline bool isMarked(ByteView bytes)
{
    Bytes undefinedBits(bytes.size());
    const auto answer = VALGRIND_GET_VBITS(bytes.data(), undefinedBits.data(), bytes.size());
    return answer != 1 || std::any_of(undefinedBits.begin(), undefinedBits.end(), [](std::byte b) {
        return b != std::byte { 0 };
    });
}

} // namespace taonaut::tests
