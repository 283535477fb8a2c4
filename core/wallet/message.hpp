// SPDX-License-Identifier: MIT
#pragma once

// Signed messages. What a person signs as text is wrapped in `<Bytes>` and `</Bytes>`, as browser extensions
// do, so that no message can be a transaction. Other programs sign the bare text: checking tries both.

#include "core/wallet/signing_key.hpp"

namespace taonaut::wallet {

enum class MessageError : std::uint16_t {
    BadSignature, ///< not hex, or of a length that no scheme has
    NotSigned, ///< no scheme makes this signature one of the account over this text
};
std::string_view moduleOf(MessageError reason);
std::string_view nameOf(MessageError reason);

/// `<Bytes>text</Bytes>`; text that is wrapped already stays as it is.
[[nodiscard]] Bytes wrappedMessage(std::string_view text);

/// Signature over the wrapped text as hex with 0x: 64 bytes, without the index of the scheme.
[[nodiscard]] std::string signMessage(const SigningKey& key, std::string_view text);

struct VerifiedMessage {
    chain::SignatureKind kind = chain::SignatureKind::Sr25519;
    bool wrapped = false; ///< signed inside `<Bytes>`
};

/// signature: hex with or without 0x; with or without the index of the scheme in front. Errors: BadSignature,
/// NotSigned.
[[nodiscard]] Result<VerifiedMessage> verifyMessage(
    const AccountId& account, std::string_view text, std::string_view signature);

} // namespace taonaut::wallet
