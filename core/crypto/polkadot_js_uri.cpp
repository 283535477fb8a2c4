// SPDX-License-Identifier: MIT
#include "core/crypto/polkadot_js_uri.hpp"

#include "core/crypto/error.hpp"
#include "core/crypto/phrase.hpp"
#include "core/crypto/secret_text.hpp"
#include "core/crypto/uri_grammar.hpp"

namespace taonaut::crypto {

namespace {

constexpr std::size_t kSeedSize = 32;
constexpr std::size_t kSeedDigits = 2 * kSeedSize;

/// A letter below U+0300, Cyrillic, or one of the three-byte letters of Japanese, Chinese and Korean
/// that stand for themselves. Returns their number, 0 for anything else.
std::size_t unchangedBytes(std::string_view text)
{
    const auto at = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const auto continues = [&](std::size_t i) { return i < text.size() && (at(i) & 0xC0U) == 0x80; };
    const unsigned first = at(0);
    if (first < 0x80) {
        return 1;
    }
    const bool cyrillic = first == 0xD0 || first == 0xD1; // up to U+047F
    if (((first >= 0xC2 && first < 0xCC) || cyrillic) && continues(1)) {
        return 2;
    }
    if (first < 0xE3 || first > 0xED || !continues(1) || !continues(2)) {
        return 0;
    }
    const unsigned code = ((first & 0x0FU) << 12) | ((at(1) & 0x3FU) << 6) | (at(2) & 0x3FU);
    const bool kana = code >= 0x3041 && code <= 0x30FF && code != 0x3097 && code != 0x3098 && code != 0x3099
        && code != 0x309A;
    const bool ideograph = code >= 0x4E00 && code <= 0x9FA5;
    const bool hangul = code >= 0xAC00 && code <= 0xD7A3;
    return kana || ideograph || hangul ? 3 : 0;
}

/// Whether the normalisation NFC surely leaves the text as it is.
bool isNormalised(std::string_view text)
{
    while (!text.empty()) {
        const std::size_t size = unchangedBytes(text);
        if (size == 0) {
            return false;
        }
        text.remove_prefix(size);
    }
    return true;
}

/// Words with single blanks between them.
bool isPhraseText(std::string_view phrase)
{
    return !phrase.empty() && phrase.front() != ' ' && phrase.back() != ' '
        && phrase.find("  ") == std::string_view::npos;
}

/// Up to 32 characters that are no phrase are a seed, filled up with blanks.
Result<Secret> shortTextSeed(std::string_view text)
{
    Secret seed(kSeedSize);
    if (text.size() > seed.size()) {
        return fail(CryptoError::WrongWordCount);
    }
    const std::span<std::byte> out = seed.mutableView();
    std::fill(out.begin(), out.end(), std::byte { ' ' });
    const ByteView letters = bytesOf(text);
    std::copy(letters.begin(), letters.end(), out.begin());
    return seed;
}

Result<Secret> rootSecret(std::string_view phrase, std::string_view password)
{
    if (phrase.starts_with("0x") && phrase.size() == 2 + kSeedDigits) {
        Result<Secret> seed = secretFromHex(phrase.substr(2));
        if (seed) {
            return seed;
        }
    }
    Result<Secret> made = miniSecretFromPhrase(bytesOf(phrase), bytesOf(password));
    const bool otherCount = !made && made.error().is(CryptoError::WrongWordCount);
    return otherCount ? shortTextSeed(phrase) : std::move(made);
}

Result<SecretUri> fromParts(std::string_view phrase, const UriParts& parts)
{
    if (!isPhraseText(phrase)) {
        return fail(CryptoError::MalformedUri);
    }
    // The other line ends of JavaScript end a password too; two of them are no text that passes here.
    if (parts.password.find('\r') != std::string_view::npos) {
        return fail(CryptoError::MalformedUri);
    }
    Result<Secret> root = rootSecret(phrase, parts.password);
    if (!root) {
        return fail(root);
    }
    SecretUri uri { std::move(*root), {} };
    for (const UriStep& step : parts.steps) {
        const Result<Junction> junction = Junction::fromPolkadotJs(step.kind, step.text);
        if (!junction) {
            return fail(junction);
        }
        uri.junctions.push_back(*junction);
    }
    return uri;
}

} // namespace

Result<SecretUri> secretUriOfPolkadotJs(ByteView text)
{
    const std::string_view uri(reinterpret_cast<const char*>(text.data()), text.size());
    if (!isNormalised(uri)) {
        return fail(CryptoError::NotNormalised);
    }
    const Result<UriParts> parts = splitUri(uri);
    if (!parts) {
        return fail(parts);
    }
    const bool phraseLeftOut = uri.starts_with("//");
    return fromParts(phraseLeftOut ? kDevelopmentPhrase : parts->phrase, *parts);
}

} // namespace taonaut::crypto
