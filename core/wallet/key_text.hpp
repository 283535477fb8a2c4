// SPDX-License-Identifier: MIT
#pragma once

// Key files and pasted keys that are bare text: hex, a phrase, an address, a secret URI.

#include "core/crypto/secret.hpp"
#include "core/wallet/key_form.hpp"
#include "core/wallet/key_material.hpp"

namespace taonaut::wallet {

/// Without blanks and line ends around it; borrowed.
[[nodiscard]] std::string_view trimmedText(ByteView text);

/// The form of a bare text in a role, Unknown when it is none.
[[nodiscard]] KeyForm formOfText(std::string_view trimmed, KeyRole role);

/// The secret of a text whose form is RawSeed, RawExpanded, RawPhrase or SecretUri. Phrases are normalised.
/// Errors: BadHex, BadPhrase, BadUri, BadContent.
[[nodiscard]] Result<KeyMaterial> readKeyText(
    std::string_view trimmed, KeyForm form, KeyScheme scheme = KeyScheme::Sr25519);

/// The account of a text whose form is PublicOnly. Errors: BadHex, BadAddress, ForeignPrefix.
[[nodiscard]] Result<AccountId> readPublicText(std::string_view trimmed);

/// The phrase of a URI in lower case with single blanks, the rest as it stands.
[[nodiscard]] crypto::Secret normalisedUri(std::string_view uri);

} // namespace taonaut::wallet
