// SPDX-License-Identifier: MIT
// What people type or paste: addresses, recovery phrases, secret URIs.

#include "core/crypto/phrase.hpp"
#include "core/crypto/secret_uri.hpp"
#include "core/crypto/ss58.hpp"
#include "tests/fuzz/fuzz.hpp"

using namespace taonaut;

TAONAUT_FUZZ(data, size)
{
    const ByteView bytes = fuzz::viewOf(data, size);
    const std::string_view text = fuzz::textOf(data, size);
    if (const auto address = crypto::decodeSs58(text)) {
        fuzz::require(crypto::toSs58(address->account, address->prefix) == text);
    }
    if (const auto entropy = crypto::entropyFromPhrase(bytes)) {
        const auto phrase = crypto::phraseFromEntropy(entropy->view());
        fuzz::require(phrase.has_value());
        const auto again = crypto::entropyFromPhrase(phrase->view());
        fuzz::require(again && equal(again->view(), entropy->view()));
    }
    static_cast<void>(crypto::normalisedPhrase(bytes));
    static_cast<void>(crypto::isPublicPhrase(bytes));
    static_cast<void>(crypto::SecretUri::parse(bytes));
    static_cast<void>(crypto::SecretUri::parse(bytes, crypto::UriRule::PolkadotJs));
    static_cast<void>(crypto::ecdsaFromUri(bytes));
    static_cast<void>(crypto::bip39Seed(bytes, bytes));
    return 0;
}
