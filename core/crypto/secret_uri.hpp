// SPDX-License-Identifier: MIT
#pragma once

// Substrate secret URIs: `<phrase or 0xseed>//hard/soft///password`. No phrase means the public development
// phrase, so `//Alice` is everybody's key.

#include "core/crypto/ed25519.hpp"
#include "core/crypto/sr25519.hpp"

#include <vector>

namespace taonaut::crypto {

struct SecretUri {
    Secret miniSecret; ///< 32 bytes
    std::vector<Junction> junctions;

    /// Errors: MalformedUri, BadSeed and those of miniSecretFromPhrase.
    [[nodiscard]] static Result<SecretUri> parse(ByteView text);
};

[[nodiscard]] Result<sr25519::KeyPair> sr25519FromUri(ByteView text);
/// Errors: also SoftJunction.
[[nodiscard]] Result<ed25519::KeyPair> ed25519FromUri(ByteView text);

} // namespace taonaut::crypto
