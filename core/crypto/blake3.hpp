// SPDX-License-Identifier: MIT
#pragma once

// BLAKE3 with 32 bytes of output, unkeyed: the hash of the metadata digest. Portable code without vector
// instructions; its inputs are a few thousand short strings. Source: BLAKE3 specification, version
// 20211102173700.

#include "core/base/bytes.hpp"

namespace taonaut::crypto {

[[nodiscard]] Hash256 blake3(ByteView data);

} // namespace taonaut::crypto
