// SPDX-License-Identifier: MIT
#pragma once

// Secret URIs: `<phrase or 0xseed>//hard/soft///password`. No phrase means the public development phrase, so
// `//Alice` is everybody's key.
//
// Two rules are in use. The chain's own tools follow Substrate, and so does everything here unless the other
// is named. polkadot-js differs where numbers are larger than 64 bits or carry a plus, where a junction looks
// like hex, where the phrase is missing before a soft junction, and in taking up to 32 characters that are no
// phrase as a seed.

#include "core/crypto/ecdsa.hpp"
#include "core/crypto/ed25519.hpp"
#include "core/crypto/sr25519.hpp"

#include <vector>

namespace taonaut::crypto {

enum class UriRule : std::uint8_t { Substrate, PolkadotJs };

struct SecretUri {
    Secret miniSecret; ///< 32 bytes
    std::vector<Junction> junctions;

    /// Errors: MalformedUri, BadSeed and those of miniSecretFromPhrase. By the rule of polkadot-js also
    /// NotNormalised: text that its Unicode normalisation may change, which is not done here.
    [[nodiscard]] static Result<SecretUri> parse(ByteView text, UriRule rule = UriRule::Substrate);
};

[[nodiscard]] Result<sr25519::KeyPair> sr25519FromUri(ByteView text, UriRule rule = UriRule::Substrate);
/// Errors: also SoftJunction.
[[nodiscard]] Result<ed25519::KeyPair> ed25519FromUri(ByteView text, UriRule rule = UriRule::Substrate);
/// Errors: also SoftJunction, SecretOutOfRange.
[[nodiscard]] Result<ecdsa::KeyPair> ecdsaFromUri(ByteView text, UriRule rule = UriRule::Substrate);

} // namespace taonaut::crypto
