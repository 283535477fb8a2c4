// SPDX-License-Identifier: MIT
#pragma once

// argon2i version 1.3 with one lane (RFC 9106), in slices: libsodium's cannot be interrupted, and the key
// files of Bittensor take seconds. Which blocks are read does not depend on the password.

#include "core/base/progress.hpp"
#include "core/crypto/secret.hpp"

namespace taonaut::crypto {

/// 32 bytes. passes: at least 1; memoryKiB: at least 8. Asks and tells `progress` four times a pass. The
/// memory is given back to the system before this returns. Errors: OutOfMemory, Cancelled.
[[nodiscard]] Result<Secret> argon2i(
    ByteView password, ByteView salt, std::uint32_t passes, std::uint32_t memoryKiB, Progress& progress);

} // namespace taonaut::crypto
