// SPDX-License-Identifier: MIT
#pragma once

// Bittensor's key JSON, the plaintext inside every envelope, and the key that it describes.
//
// Members, all texts: accountId and publicKey (0x and 64 hex digits), privateKey (128 for sr25519: the
// canonical expanded key; 64 for ed25519: the seed), secretPhrase, secretSeed (64), ss58Address. cryptoType
// (0 ed25519, 1 sr25519) is a number that older readers fail on: it is written for ed25519 alone.
//
// Every secret that is present is derived and all must give one public key, which must be the stored one.
// Other readers take the first secret they know, and differ in which.

#include "core/wallet/key_material.hpp"
#include "core/wallet/secret_json.hpp"

namespace taonaut::wallet {

/// The public members of a document. Errors: BadHex, BadAddress, ForeignPrefix, Disagreement, HashedAccount,
/// UnknownKeyType, BadJson.
struct PublicMembers {
    std::optional<AccountId> account;
    std::optional<KeyScheme> scheme; ///< what cryptoType says
    bool hasSecret = false;
    bool odd = false; ///< a quirk of an old writer

    [[nodiscard]] static Result<PublicMembers> read(const SecretJson& document);
};

/// The account that a document claims, where that can be read at all: for files that cannot be used.
[[nodiscard]] std::optional<AccountId> claimedAccount(const SecretJson& document);

/// Errors: those of PublicMembers, NoSecret, BadPhrase, BadHex, BadContent, Disagreement.
[[nodiscard]] Result<KeyMaterial> readKeyJson(const SecretJson& document);

/// The JSON that is written: compact, texts only for sr25519.
[[nodiscard]] crypto::Secret writeKeyJson(const KeyMaterial& key);

/// Hexadecimal text with any number of "0x" in front. Errors: BadHex with the member's name.
[[nodiscard]] Result<crypto::Secret> hexMember(std::string_view text, std::string_view member);

} // namespace taonaut::wallet
