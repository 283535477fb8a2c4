// SPDX-License-Identifier: MIT
#include "core/wallet/key_text.hpp"

#include "core/crypto/phrase.hpp"
#include "core/crypto/secret_text.hpp"
#include "core/crypto/ss58.hpp"
#include "core/wallet/key_json.hpp"

#include <algorithm>

namespace taonaut::wallet {

namespace {

using crypto::Secret;

constexpr std::string_view kBlanks = " \t\r\n\v\f";
constexpr std::string_view kBase58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::string_view hexDigits(std::string_view text)
{
    while (text.starts_with("0x")) {
        text.remove_prefix(2);
    }
    return text;
}

bool isHex(std::string_view digits)
{
    return !digits.empty() && digits.find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
}

/// Several words of letters: a phrase, right or wrong.
bool looksLikePhrase(std::string_view text)
{
    std::size_t words = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!isLetter(text[i]) && kBlanks.find(text[i]) == std::string_view::npos) {
            return false;
        }
        words += isLetter(text[i]) && (i == 0 || !isLetter(text[i - 1])) ? 1 : 0;
    }
    return words >= 3;
}

/// Addresses of 32-byte accounts have 46 to 50 characters.
bool looksLikeAddress(std::string_view text)
{
    return text.size() >= 46 && text.size() <= 50
        && text.find_first_not_of(kBase58) == std::string_view::npos;
}

} // namespace

std::string_view trimmedText(ByteView bytes)
{
    std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    text.remove_prefix(std::min(text.find_first_not_of(kBlanks), text.size()));
    return text.substr(0, text.find_last_not_of(kBlanks) + 1);
}

KeyForm formOfText(std::string_view text, KeyRole role)
{
    const std::string_view digits = hexDigits(text);
    if (isHex(digits)) {
        if (role == KeyRole::PublicFile) {
            return KeyForm::PublicOnly;
        }
        if (digits.size() == 64 || (digits.size() != 128 && digits.size() < text.size())) {
            return KeyForm::RawSeed;
        }
        if (digits.size() == 128) {
            return KeyForm::RawExpanded;
        }
    }
    if (role == KeyRole::Import && text.find('/') != std::string_view::npos) {
        return KeyForm::SecretUri;
    }
    if (looksLikeAddress(text)) {
        return KeyForm::PublicOnly;
    }
    return role != KeyRole::PublicFile && looksLikePhrase(text) ? KeyForm::RawPhrase : KeyForm::Unknown;
}

Result<KeyMaterial> readKeyText(std::string_view text, KeyForm form, KeyScheme scheme)
{
    if (form == KeyForm::RawPhrase) {
        return KeyMaterial::fromPhrase(crypto::normalisedPhrase(bytesOf(text)).view(), scheme);
    }
    if (form == KeyForm::SecretUri) {
        return KeyMaterial::fromUri(normalisedUri(text).view(), scheme);
    }
    Result<Secret> bytes = hexMember(text, "file");
    if (!bytes) {
        return fail(bytes);
    }
    if (form == KeyForm::RawSeed) {
        if (bytes->size() != 32) {
            return fail(KeyError::BadHex, "file");
        }
        return KeyMaterial::fromSeed(std::move(*bytes), scheme);
    }
    if (crypto::sr25519::KeyPair::fromExpanded(*bytes)) {
        return KeyMaterial::fromExpanded(std::move(*bytes));
    }
    const auto pair = crypto::sr25519::KeyPair::fromEd25519Style(*bytes);
    return pair ? KeyMaterial::fromExpanded(pair->expanded()) : fail(KeyError::BadContent, "expanded key");
}

Result<AccountId> readPublicText(std::string_view text)
{
    if (isHex(hexDigits(text))) {
        const Result<Secret> bytes = hexMember(text, "file");
        const auto account = bytes ? AccountId::from(bytes->view()) : fail(bytes);
        return account ? account : fail(KeyError::BadHex, "file");
    }
    const auto address = crypto::decodeSs58(text);
    if (!address) {
        return fail(KeyError::BadAddress, std::string(address.error().name()));
    }
    const bool ours = address->prefix == crypto::kBittensorPrefix
        || address->prefix == crypto::kBittensorRegisteredPrefix;
    return ours ? Result<AccountId>(address->account)
                : fail(KeyError::ForeignPrefix, std::to_string(address->prefix));
}

Secret normalisedUri(std::string_view uri)
{
    const std::string_view phrase = uri.substr(0, uri.find('/'));
    if (!looksLikePhrase(phrase)) {
        return Secret::copyOf(bytesOf(uri));
    }
    const Secret normal = crypto::normalisedPhrase(bytesOf(phrase));
    const ByteView rest = bytesOf(uri.substr(phrase.size()));
    Secret result(normal.size() + rest.size());
    std::copy(normal.view().begin(), normal.view().end(), result.mutableView().begin());
    std::copy(rest.begin(), rest.end(), result.mutableView().subspan(normal.size()).begin());
    return result;
}

} // namespace taonaut::wallet
