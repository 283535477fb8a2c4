// SPDX-License-Identifier: MIT
#pragma once

// The first look at the bytes of a key file: which form they have.

#include "core/wallet/key_form.hpp"
#include "core/wallet/secret_json.hpp"

namespace taonaut::wallet {

struct KeyContents {
    KeyForm form = KeyForm::Unknown;
    std::optional<SecretJson> json; ///< for Plain, PublicOnly, PolkadotJs and PolkadotJsBatch, if it is JSON
    std::string_view text; ///< the trimmed text of bare forms; borrowed from the file

    /// Errors: Empty, TooLarge, NotAKey, Truncated, BadJson.
    [[nodiscard]] static Result<KeyContents> read(ByteView file, KeyRole role);
};

} // namespace taonaut::wallet
