// SPDX-License-Identifier: MIT
#pragma once

// Secret URIs as polkadot-js reads them (its packages util-crypto and keyring).

#include "core/crypto/secret_uri.hpp"

namespace taonaut::crypto {

/// Errors: MalformedUri, NotNormalised and those of miniSecretFromPhrase.
[[nodiscard]] Result<SecretUri> secretUriOfPolkadotJs(ByteView text);

} // namespace taonaut::crypto
