// SPDX-License-Identifier: MIT
#pragma once

// Integers modulo the order of the ed25519 and ristretto255 groups,
// l = 2^252 + 27742317777372353535851937790883648493, as 32 little-endian bytes.

#include "core/base/bytes.hpp"

namespace taonaut::crypto {

/// Whether the 32 bytes are below l. Public data: variable time.
[[nodiscard]] bool isCanonicalScalar(ByteView scalar32) noexcept;
/// Whether the 32 bytes are a secret key: above zero and below l. Constant time.
[[nodiscard]] bool isSecretScalar(ByteView scalar32) noexcept;

} // namespace taonaut::crypto
