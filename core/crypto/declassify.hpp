// SPDX-License-Identifier: MIT
#pragma once

// Where a secret stops being one.
//
// Signing and key derivation take the same steps whatever the secret is. The constant-time test checks that
// by running the compiled code with every secret marked as undefined, so that a branch or an index which
// depends on one is reported. Some results are meant for everybody though: a public key, the two halves of a
// signature, the verdict on the form of a key. Each such place says so with a call of this function, and is
// one more place to review. In the program the call is nothing.

#include "core/base/bytes.hpp"

#ifdef TAONAUT_CONSTANT_TIME_TEST
#include <valgrind/memcheck.h>
#endif

namespace taonaut::crypto {

inline void declassify([[maybe_unused]] ByteView bytes) noexcept
{
#ifdef TAONAUT_CONSTANT_TIME_TEST
    VALGRIND_MAKE_MEM_DEFINED(bytes.data(), bytes.size());
#endif
}

/// The same for a yes or no.
[[nodiscard]] inline bool declassified(bool verdict) noexcept
{
    declassify(std::as_bytes(std::span(&verdict, 1)));
    return verdict;
}

} // namespace taonaut::crypto
