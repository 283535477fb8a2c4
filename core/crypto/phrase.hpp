// SPDX-License-Identifier: MIT
#pragma once

// Recovery phrases (BIP-39, English list) and the Substrate way from a phrase to a key: the 32-byte mini
// secret is PBKDF2-HMAC-SHA512 over the *entropy* (not over the text), so it differs from the seed that
// Bitcoin wallets make of the same words.

#include "core/crypto/error.hpp"
#include "core/crypto/secret.hpp"

#include <string_view>

namespace taonaut::crypto {

/// The 2048 words in order.
[[nodiscard]] std::span<const std::string_view> phraseWords();

/// Fresh phrase of 12, 15, 18, 21 or 24 words from the system's generator, as text separated by single
/// blanks. Errors: WrongWordCount.
[[nodiscard]] Result<Secret> generatePhrase(std::size_t words);

/// entropy: 16, 20, 24, 28 or 32 bytes. Errors: WrongLength.
[[nodiscard]] Result<Secret> phraseFromEntropy(ByteView entropy);

/// phrase: exact text, lower case, single blanks. Returns 16 to 32 bytes.
/// Errors: WrongWordCount, UnknownWord, PhraseChecksum.
[[nodiscard]] Result<Secret> entropyFromPhrase(ByteView phrase);

/// The 32-byte mini secret. password: UTF-8 as typed, may be empty. Errors: those of entropyFromPhrase.
[[nodiscard]] Result<Secret> miniSecretFromPhrase(ByteView phrase, ByteView password);

/// The same from entropy that was checked before.
[[nodiscard]] Result<Secret> miniSecretFromEntropy(ByteView entropy, ByteView password);

/// The 64 bytes of which BIP-39 makes keys: of the text of the phrase, for Ethereum only. BIP-39 normalises
/// the passphrase (NFKD), which is done here by no table: what could change is refused. Errors: those of
/// entropyFromPhrase, NotNormalised (a passphrase with other characters than ASCII).
[[nodiscard]] Result<Secret> bip39Seed(ByteView phrase, ByteView passphrase);

/// Lower case and single blanks, for text that a person typed or pasted.
[[nodiscard]] Secret normalisedPhrase(ByteView typed);

/// Phrases published for development, whose keys everybody has.
[[nodiscard]] bool isPublicPhrase(ByteView phrase);

} // namespace taonaut::crypto
