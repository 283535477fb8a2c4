// SPDX-License-Identifier: MIT
#include "core/crypto/secret_uri.hpp"

#include "core/crypto/error.hpp"
#include "core/crypto/phrase.hpp"
#include "core/crypto/polkadot_js_uri.hpp"
#include "core/crypto/secret_text.hpp"
#include "core/crypto/uri_grammar.hpp"

namespace taonaut::crypto {

namespace {

Result<Secret> seedFromHex(std::string_view digits)
{
    constexpr std::size_t kSeedDigits = 64;
    Result<Secret> seed = secretFromHex(digits);
    if (!seed || digits.size() != kSeedDigits) {
        return fail(CryptoError::BadSeed);
    }
    return seed;
}

Result<Secret> rootSecret(const UriParts& parts)
{
    if (parts.phrase.starts_with("0x")) {
        return seedFromHex(parts.phrase.substr(2));
    }
    const std::string_view phrase = parts.phrase.empty() ? kDevelopmentPhrase : parts.phrase;
    return miniSecretFromPhrase(bytesOf(phrase), bytesOf(parts.password));
}

Result<SecretUri> secretUriOfSubstrate(ByteView text)
{
    const Result<UriParts> parts
        = splitUri(std::string_view(reinterpret_cast<const char*>(text.data()), text.size()));
    if (!parts) {
        return fail(parts);
    }
    Result<Secret> root = rootSecret(*parts);
    if (!root) {
        return fail(root);
    }
    SecretUri uri { std::move(*root), {} };
    for (const UriStep& step : parts->steps) {
        uri.junctions.push_back(Junction::fromText(step.kind, step.text));
    }
    return uri;
}

/// The key at the end of the path. start: makes the first key pair of the mini secret.
template <class KeyPair, class Start> Result<KeyPair> derived(ByteView text, UriRule rule, Start start)
{
    const Result<SecretUri> uri = SecretUri::parse(text, rule);
    if (!uri) {
        return fail(uri);
    }
    Result<KeyPair> pair = start(uri->miniSecret);
    for (std::size_t i = 0; pair && i < uri->junctions.size(); ++i) {
        pair = pair->derive(uri->junctions[i]);
    }
    return pair;
}

} // namespace

Result<SecretUri> SecretUri::parse(ByteView text, UriRule rule)
{
    return rule == UriRule::Substrate ? secretUriOfSubstrate(text) : secretUriOfPolkadotJs(text);
}

Result<sr25519::KeyPair> sr25519FromUri(ByteView text, UriRule rule)
{
    return derived<sr25519::KeyPair>(
        text, rule, [](const Secret& seed) { return sr25519::KeyPair::fromMiniSecret(seed); });
}

Result<ed25519::KeyPair> ed25519FromUri(ByteView text, UriRule rule)
{
    return derived<ed25519::KeyPair>(text, rule, ed25519::KeyPair::fromSeed);
}

Result<ecdsa::KeyPair> ecdsaFromUri(ByteView text, UriRule rule)
{
    return derived<ecdsa::KeyPair>(text, rule, ecdsa::KeyPair::fromSeed);
}

} // namespace taonaut::crypto
