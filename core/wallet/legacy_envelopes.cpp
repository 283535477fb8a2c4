// SPDX-License-Identifier: MIT
// The two encrypted forms that Bittensor's tools no longer write.

#include "core/crypto/cipher.hpp"
#include "core/crypto/error.hpp"
#include "core/crypto/key_derivation.hpp"
#include "core/crypto/secret_text.hpp"
#include "core/wallet/envelopes.hpp"

#include <algorithm>

namespace taonaut::wallet {

namespace {

using crypto::Secret;

constexpr std::size_t kAesBlock = 16;

std::string_view viewOf(ByteView bytes)
{
    return { reinterpret_cast<const char*>(bytes.data()), bytes.size() };
}

/// Takes the text before the separator, and the separator, off the front.
std::string_view takeUpTo(std::string_view& text, char separator)
{
    const std::string_view taken = text.substr(0, text.find(separator));
    text.remove_prefix(std::min(text.size(), taken.size() + 1));
    return taken;
}

/// A part of a header as the detail of an error: short and printable, or nothing.
std::string printable(std::string_view part)
{
    const bool plain = part.size() <= 16
        && std::all_of(part.begin(), part.end(), [](char c) { return c > ' ' && c <= '~'; });
    return plain ? std::string(part) : std::string();
}

Result<void> checkVaultHeader(std::string_view header)
{
    (void)takeUpTo(header, ';'); // the magic
    const std::string_view version = takeUpTo(header, ';');
    const std::string_view cipher = takeUpTo(header, ';');
    if (version != "1.1" && version != "1.2") {
        return fail(KeyError::UnknownVersion, printable(version));
    }
    if (cipher != "AES256") {
        return fail(KeyError::UnknownCipher, printable(cipher));
    }
    return {};
}

/// Blanks and line ends of any kind removed.
std::string withoutBlanks(std::string_view text)
{
    std::string result;
    std::copy_if(text.begin(), text.end(), std::back_inserter(result),
        [](char c) { return c != ' ' && c != '\t' && c != '\r' && c != '\n'; });
    return result;
}

/// Decodes hex; an odd number of digits means that the end is missing.
Result<Bytes> vaultHex(std::string_view digits)
{
    if (digits.size() % 2 != 0) {
        return fail(KeyError::Truncated);
    }
    const Result<Secret> bytes = crypto::secretFromHex(digits);
    if (!bytes) {
        return fail(KeyError::BadHex, "vault");
    }
    return toBytes(bytes->view());
}

/// PKCS#7: 1 to 16 equal bytes that say how many they are.
Result<Secret> withoutPadding(const Secret& padded)
{
    const auto count = padded.empty() ? 0U : std::to_integer<unsigned>(padded.view().back());
    if (count == 0 || count > kAesBlock || count > padded.size()) {
        return fail(KeyError::BadContent, "padding");
    }
    const ByteView padding = padded.view().last(count);
    const auto expected = static_cast<std::byte>(count);
    if (std::any_of(padding.begin(), padding.end(), [&](std::byte b) { return b != expected; })) {
        return fail(KeyError::BadContent, "padding");
    }
    return Secret::copyOf(padded.view().first(padded.size() - count));
}

/// Compares authenticators in constant time.
bool matches(const Hash256& expected, const Hash256& actual)
{
    return Secret::copyOf(expected.view()).equals(actual.view());
}

} // namespace

Result<VaultEnvelope> VaultEnvelope::parse(ByteView file)
{
    std::string_view text = viewOf(file);
    std::string_view header = takeUpTo(text, '\n');
    if (header.ends_with('\r')) {
        header.remove_suffix(1);
    }
    const bool headerEnds = header.size() + 1 < file.size();
    if (const auto known = checkVaultHeader(header); !known) {
        return headerEnds ? fail(known) : fail(KeyError::Truncated);
    }
    const Result<Bytes> inner = vaultHex(withoutBlanks(text));
    if (!inner) {
        return fail(inner);
    }
    std::string_view lines = viewOf(*inner);
    const Result<Bytes> salt = vaultHex(takeUpTo(lines, '\n'));
    const Result<Bytes> authenticator = vaultHex(takeUpTo(lines, '\n'));
    const Result<Bytes> ciphertext = vaultHex(lines);
    for (const Result<Bytes>* part : { &salt, &authenticator, &ciphertext }) {
        if (!*part) {
            return fail(*part);
        }
    }
    if (ciphertext->empty() || ciphertext->size() % kAesBlock != 0) {
        return fail(KeyError::Truncated);
    }
    const Result<Hash256> tag = Hash256::from(*authenticator);
    if (!tag || salt->size() != 32) {
        return fail(KeyError::Damaged, "vault");
    }
    return VaultEnvelope { *salt, *tag, *ciphertext };
}

Result<Secret> VaultEnvelope::open(const Secret& password, Progress& progress) const
{
    const Result<Secret> keys = crypto::pbkdf2Sha256(password.view(), salt, kIterations, 80, progress);
    if (!keys) {
        return fail(derivationError(keys.error()));
    }
    const ByteView view = keys->view();
    if (!matches(authenticator, crypto::hmacSha256(view.subspan(32, 32), ciphertext))) {
        return fail(KeyError::WrongPasswordOrDamaged);
    }
    const Result<Secret> padded = crypto::aes256Ctr(view.first(32), view.last(16), ciphertext);
    if (!padded) {
        return fail(KeyError::OutOfMemory);
    }
    return withoutPadding(*padded);
}

Result<FernetEnvelope> FernetEnvelope::parse(ByteView file)
{
    constexpr std::size_t kAroundBlocks = 1 + 8 + kAesBlock;
    const std::string token = withoutBlanks(viewOf(file));
    if (token.size() % 4 != 0) {
        return fail(KeyError::Truncated); // tokens are whole groups, padded
    }
    const Result<Secret> bytes = crypto::secretFromBase64(token, crypto::Base64::UrlSafe);
    if (!bytes) {
        return fail(KeyError::BadBase64, "token");
    }
    const ByteView view = bytes->view();
    const std::size_t smallest = kAroundBlocks + kAesBlock + Hash256::kSize;
    if (view.size() < smallest || (view.size() - smallest) % kAesBlock != 0) {
        return fail(KeyError::Truncated);
    }
    const ByteView signedPart = view.first(view.size() - Hash256::kSize);
    return FernetEnvelope { toBytes(signedPart), *Hash256::from(view.last(Hash256::kSize)) };
}

Result<Secret> FernetEnvelope::open(const Secret& password, Progress& progress) const
{
    const Result<Secret> key
        = crypto::pbkdf2Sha256(password.view(), bytesOf(kSalt), kIterations, 32, progress);
    if (!key) {
        return fail(derivationError(key.error()));
    }
    return openWithKey(key->view());
}

Result<Secret> FernetEnvelope::openWithKey(ByteView key) const
{
    if (!matches(authenticator, crypto::hmacSha256(key.first(16), signedPart))) {
        return fail(KeyError::WrongPasswordOrDamaged);
    }
    const ByteView view = signedPart;
    Result<Secret> plaintext
        = crypto::aes128CbcDecrypt(key.last(16), view.subspan(9, kAesBlock), view.subspan(9 + kAesBlock));
    if (!plaintext) {
        return fail(KeyError::BadContent, "padding");
    }
    return plaintext;
}

} // namespace taonaut::wallet
