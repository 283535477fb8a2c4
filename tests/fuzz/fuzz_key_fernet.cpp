// SPDX-License-Identifier: MIT
// Fernet tokens, as they are and with the input as what the token holds, made authentic under a known key.

#include "core/crypto/cipher.hpp"
#include "core/crypto/secret_text.hpp"
#include "core/wallet/envelopes.hpp"
#include "tests/fuzz/fuzz.hpp"

using namespace taonaut;
using namespace taonaut::wallet;

TAONAUT_FUZZ(data, size)
{
    const ByteView bytes = fuzz::viewOf(data, size);
    const auto token = FernetEnvelope::parse(bytes);
    const KeyDescription described = describeKey(bytes, KeyRole::Coldkey);
    if (described.form == KeyForm::Fernet) {
        fuzz::require(token.has_value() != described.problem.has_value());
    }
    const Bytes key(32);
    if (token) {
        static_cast<void>(token->openWithKey(key));
    }
    Bytes content = toBytes(bytes);
    append(content, crypto::hmacSha256(ByteView(key).first(16), bytes).view());
    std::string text(crypto::textOf(crypto::base64OfSecret(content)));
    std::replace(text.begin(), text.end(), '+', '-');
    std::replace(text.begin(), text.end(), '/', '_');
    if (const auto authentic = FernetEnvelope::parse(bytesOf(text))) {
        const auto plaintext = authentic->openWithKey(key);
        fuzz::require(plaintext || plaintext.error().is(KeyError::BadContent));
        fuzz::require(!plaintext || plaintext->size() < size);
    }
    return 0;
}
