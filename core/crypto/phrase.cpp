// SPDX-License-Identifier: MIT
#include "core/crypto/phrase.hpp"

#include "core/crypto/hash.hpp"
#include "core/crypto/hmac.hpp"

#include <algorithm>
#include <optional>

namespace taonaut::crypto {

namespace {

constexpr std::uint32_t kIterations = 2048;
constexpr std::size_t kBitsPerWord = 11;

bool isWordCount(std::size_t words)
{
    return words >= 12 && words <= 24 && words % 3 == 0;
}

std::string_view textOf(ByteView bytes)
{
    return { reinterpret_cast<const char*>(bytes.data()), bytes.size() };
}

/// Borrowed words of an exact phrase; an empty word stands for every blank too many.
std::vector<std::string_view> split(std::string_view phrase)
{
    std::vector<std::string_view> words;
    for (std::size_t start = 0; start <= phrase.size() && words.size() <= 24;) {
        const std::size_t end = std::min(phrase.find(' ', start), phrase.size());
        words.push_back(phrase.substr(start, end - start));
        start = end + 1;
    }
    return words;
}

std::optional<std::size_t> indexOf(std::string_view word)
{
    const auto words = phraseWords();
    const auto found = std::lower_bound(words.begin(), words.end(), word);
    if (found == words.end() || *found != word) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(found - words.begin());
}

bool bitAt(ByteView bytes, std::size_t index)
{
    return ((std::to_integer<unsigned>(bytes[index / 8]) >> (7 - index % 8)) & 1U) != 0;
}

void setBit(std::span<std::byte> bytes, std::size_t index)
{
    bytes[index / 8] |= static_cast<std::byte>(1U << (7 - index % 8));
}

/// Entropy followed by its checksum byte, of which the first words / 3 bits count.
Secret withChecksum(ByteView entropy)
{
    Secret result(entropy.size() + 1);
    const auto out = result.mutableView();
    std::copy(entropy.begin(), entropy.end(), out.begin());
    Hash256 hash = sha256(entropy);
    out[entropy.size()] = hash.bytes[0];
    wipe(hash.mutableView());
    return result;
}

Secret saltOf(ByteView password)
{
    const ByteView label = bytesOf("mnemonic");
    Secret salt(label.size() + password.size());
    std::copy(label.begin(), label.end(), salt.mutableView().begin());
    std::copy(password.begin(), password.end(), salt.mutableView().subspan(label.size()).begin());
    return salt;
}

} // namespace

Result<Secret> generatePhrase(std::size_t words)
{
    if (!isWordCount(words)) {
        return fail(CryptoError::WrongWordCount);
    }
    const Secret entropy = Secret::random(words / 3 * 4);
    return phraseFromEntropy(entropy.view());
}

Result<Secret> phraseFromEntropy(ByteView entropy)
{
    const std::size_t words = entropy.size() / 4 * 3;
    if (entropy.size() % 4 != 0 || !isWordCount(words)) {
        return fail(CryptoError::WrongLength);
    }
    const Secret bits = withChecksum(entropy);
    Secret text(words * 9); // no word is longer than eight letters
    std::size_t used = 0;
    for (std::size_t word = 0; word < words; ++word) {
        std::size_t index = 0;
        for (std::size_t bit = 0; bit < kBitsPerWord; ++bit) {
            index = index * 2 + (bitAt(bits.view(), word * kBitsPerWord + bit) ? 1 : 0);
        }
        const ByteView letters = bytesOf(phraseWords()[index]);
        if (word != 0) {
            text.mutableView()[used++] = static_cast<std::byte>(' ');
        }
        std::copy(letters.begin(), letters.end(), text.mutableView().subspan(used).begin());
        used += letters.size();
    }
    return Secret::copyOf(text.view().first(used));
}

Result<Secret> entropyFromPhrase(ByteView phrase)
{
    const auto words = split(textOf(phrase));
    if (!isWordCount(words.size())) {
        return fail(CryptoError::WrongWordCount);
    }
    const std::size_t entropySize = words.size() / 3 * 4;
    Secret bits(entropySize + 1);
    for (std::size_t word = 0; word < words.size(); ++word) {
        const auto index = indexOf(words[word]);
        if (!index) {
            return fail(CryptoError::UnknownWord, std::to_string(word + 1));
        }
        for (std::size_t bit = 0; bit < kBitsPerWord; ++bit) {
            if (((*index >> (kBitsPerWord - 1 - bit)) & 1U) != 0) {
                setBit(bits.mutableView(), word * kBitsPerWord + bit);
            }
        }
    }
    const Secret expected = withChecksum(bits.view().first(entropySize));
    const std::size_t checksumBits = words.size() / 3;
    const auto mask = static_cast<std::byte>(0xFFU << (8 - checksumBits));
    if (((bits.view()[entropySize] ^ expected.view()[entropySize]) & mask) != std::byte { 0 }) {
        return fail(CryptoError::PhraseChecksum);
    }
    return Secret::copyOf(bits.view().first(entropySize));
}

Result<Secret> miniSecretFromEntropy(ByteView entropy, ByteView password)
{
    const Secret seed = pbkdf2Sha512(entropy, saltOf(password).view(), kIterations);
    return Secret::copyOf(seed.view().first(32));
}

Result<Secret> bip39Seed(ByteView phrase, ByteView passphrase)
{
    const Result<Secret> entropy = entropyFromPhrase(phrase);
    if (!entropy) {
        return fail(entropy);
    }
    const bool ascii = std::all_of(
        passphrase.begin(), passphrase.end(), [](std::byte b) { return b < std::byte { 0x80 }; });
    if (!ascii) {
        return fail(CryptoError::NotNormalised);
    }
    return pbkdf2Sha512(phrase, saltOf(passphrase).view(), kIterations);
}

Result<Secret> miniSecretFromPhrase(ByteView phrase, ByteView password)
{
    const Result<Secret> entropy = entropyFromPhrase(phrase);
    if (!entropy) {
        return fail(entropy);
    }
    return miniSecretFromEntropy(entropy->view(), password);
}

Secret normalisedPhrase(ByteView typed)
{
    Secret text(typed.size());
    std::size_t used = 0;
    bool pending = false; // a blank is written only between words
    for (const std::byte b : typed) {
        const auto c = static_cast<char>(b);
        if (c == ' ' || (c >= '\t' && c <= '\r')) {
            pending = used != 0;
            continue;
        }
        if (pending) {
            text.mutableView()[used++] = static_cast<std::byte>(' ');
            pending = false;
        }
        const bool upper = c >= 'A' && c <= 'Z';
        text.mutableView()[used++] = upper ? static_cast<std::byte>(c - 'A' + 'a') : b;
    }
    return Secret::copyOf(text.view().first(used));
}

bool isPublicPhrase(ByteView phrase)
{
    static constexpr std::string_view kPublic[] = {
        "bottom drive obey lake curtain smoke basket hold race lonely fit walk",
        "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about",
        "test test test test test test test test test test test junk",
    };
    return std::any_of(std::begin(kPublic), std::end(kPublic),
        [&](std::string_view known) { return equal(bytesOf(known), phrase); });
}

} // namespace taonaut::crypto
