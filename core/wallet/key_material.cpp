// SPDX-License-Identifier: MIT
#include "core/wallet/key_material.hpp"

#include "core/crypto/error.hpp"
#include "core/crypto/phrase.hpp"
#include "core/wallet/address_guard.hpp"

#include <algorithm>

namespace taonaut::wallet {

using crypto::Secret;

namespace {

std::string reasonOf(const Error& error)
{
    const std::string name(error.name());
    return error.detail().empty() ? name : name + " " + error.detail();
}

bool isPhraseError(const Error& error)
{
    return error.is(crypto::CryptoError::WrongWordCount) || error.is(crypto::CryptoError::UnknownWord)
        || error.is(crypto::CryptoError::PhraseChecksum);
}

bool isSeedText(ByteView text)
{
    return text.size() >= 2 && equal(text.first(2), bytesOf("0x"));
}

} // namespace

Result<KeyMaterial> KeyMaterial::fromPhrase(ByteView phrase, KeyScheme scheme)
{
    Result<Secret> seed = crypto::miniSecretFromPhrase(phrase, {});
    if (!seed) {
        return fail(KeyError::BadPhrase, reasonOf(seed.error()));
    }
    Result<KeyMaterial> material = fromSeed(std::move(*seed), scheme);
    if (material) {
        material->m_phrase = Secret::copyOf(phrase);
    }
    return material;
}

Result<KeyMaterial> KeyMaterial::fromSeed(Secret seed, KeyScheme scheme)
{
    KeyMaterial material;
    material.m_scheme = scheme;
    if (scheme == KeyScheme::Sr25519) {
        const auto pair = crypto::sr25519::KeyPair::fromMiniSecret(seed);
        if (!pair) {
            return fail(KeyError::BadContent, "seed");
        }
        material.m_account = AccountId { pair->publicKey().bytes };
        material.m_expanded = pair->expanded();
    } else {
        const auto pair = crypto::ed25519::KeyPair::fromSeed(seed);
        if (!pair) {
            return fail(KeyError::BadContent, "seed");
        }
        material.m_account = AccountId { pair->publicKey().bytes };
    }
    material.m_seed = std::move(seed);
    return material;
}

Result<KeyMaterial> KeyMaterial::fromExpanded(Secret expanded)
{
    const auto pair = crypto::sr25519::KeyPair::fromExpanded(expanded);
    if (!pair) {
        return fail(KeyError::BadContent, "expanded key");
    }
    KeyMaterial material;
    material.m_account = AccountId { pair->publicKey().bytes };
    material.m_expanded = std::move(expanded);
    return material;
}

Result<KeyMaterial> KeyMaterial::fromUri(ByteView uri, KeyScheme scheme, crypto::UriRule rule)
{
    Result<crypto::SecretUri> parsed = crypto::SecretUri::parse(uri, rule);
    if (!parsed) {
        const Error& error = parsed.error();
        return fail(isPhraseError(error) ? KeyError::BadPhrase : KeyError::BadUri, reasonOf(error));
    }
    if (parsed->junctions.empty()) {
        Result<KeyMaterial> material = fromSeed(std::move(parsed->miniSecret), scheme);
        // A phrase with a password behind it is not what restores the key; the seed is.
        const bool phraseAlone = !uri.empty()
            && std::find(uri.begin(), uri.end(), std::byte { '/' }) == uri.end() && !isSeedText(uri);
        if (material && phraseAlone) {
            material->m_phrase = Secret::copyOf(uri);
        }
        return material;
    }
    if (scheme == KeyScheme::Ed25519) {
        auto pair = crypto::ed25519FromUri(uri, rule);
        return pair ? fromSeed(pair->seed().clone(), scheme) : fail(KeyError::BadUri, reasonOf(pair.error()));
    }
    auto pair = crypto::sr25519FromUri(uri, rule);
    return pair ? fromExpanded(pair->expanded()) : fail(KeyError::BadUri, reasonOf(pair.error()));
}

bool KeyMaterial::isPublished() const
{
    return isDevelopmentAccount(m_account) || crypto::isPublicPhrase(m_phrase.view());
}

std::vector<KeyWarning> KeyMaterial::warnings() const
{
    std::vector<KeyWarning> result = m_noticed;
    if (!restorable()) {
        result.push_back(KeyWarning::NoPhraseNorSeed);
    }
    if (isPublished()) {
        result.push_back(KeyWarning::PublishedPhrase);
    }
    return result;
}

void KeyMaterial::warn(KeyWarning warning)
{
    if (std::find(m_noticed.begin(), m_noticed.end(), warning) == m_noticed.end()) {
        m_noticed.push_back(warning);
    }
}

SigningKey KeyMaterial::signingKey() const
{
    // Both were made of these bytes before, so they succeed.
    if (m_scheme == KeyScheme::Ed25519) {
        return SigningKey(std::move(*crypto::ed25519::KeyPair::fromSeed(m_seed)));
    }
    return SigningKey(std::move(*crypto::sr25519::KeyPair::fromExpanded(m_expanded)));
}

KeyMaterial KeyMaterial::clone() const
{
    KeyMaterial copy;
    copy.m_scheme = m_scheme;
    copy.m_account = m_account;
    copy.m_phrase = m_phrase.clone();
    copy.m_seed = m_seed.clone();
    copy.m_expanded = m_expanded.clone();
    copy.m_noticed = m_noticed;
    return copy;
}

} // namespace taonaut::wallet
