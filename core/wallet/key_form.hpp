// SPDX-License-Identifier: MIT
#pragma once

// What the bytes of a key file are, as far as that can be seen without a password.
//
// Bittensor's key JSON is the one plaintext; Nacl, AnsibleVault, Fernet and Hardened are envelopes around it.
// The role of a file matters: 64 hex digits are a seed in a secret file and a public key in a public one.

#include "core/base/bytes.hpp"

#include <optional>
#include <vector>

namespace taonaut::wallet {

enum class KeyForm : std::uint8_t {
    Unknown,
    Plain, ///< Bittensor's JSON, unencrypted
    Nacl, ///< `$NACL`: argon2i and XSalsa20-Poly1305; what btcli writes
    AnsibleVault, ///< `$ANSIBLE_VAULT`, 2021 to 2023; read only
    Fernet, ///< `gAAAAA`, the oldest; read only
    Hardened, ///< this program's own: argon2id with a random salt and XChaCha20-Poly1305
    PolkadotJs, ///< JSON keystore of polkadot-js, version 3
    PolkadotJsBatch, ///< several of them in one envelope; recognised only
    RawSeed, ///< 64 hex digits
    RawExpanded, ///< 128 hex digits: an expanded sr25519 key
    RawPhrase, ///< the words alone
    SecretUri, ///< phrase or seed with a derivation path or a password; text input only
    PublicOnly, ///< an address or a public key
};
[[nodiscard]] std::string_view nameOf(KeyForm form);
/// Whether the bytes are encrypted under a password, for forms where the form alone says so.
[[nodiscard]] bool isEncrypted(KeyForm form);

/// Numbers as in the member cryptoType of Bittensor's files and in the chain's MultiSignature.
enum class KeyScheme : std::uint8_t { Ed25519 = 0, Sr25519 = 1 };
[[nodiscard]] std::string_view nameOf(KeyScheme scheme);

enum class KeyRole : std::uint8_t {
    Coldkey, ///< `<wallet>/coldkey`
    Hotkey, ///< `<wallet>/hotkeys/<name>`
    PublicFile, ///< coldkeypub.txt, `<name>pub.txt`
    Import, ///< a file or text from elsewhere
};

enum class KeyWarning : std::uint8_t {
    ReadableByOthers, ///< the mode lets the group or everybody read a secret file
    Unencrypted, ///< a secret without a password
    LegacyForm, ///< a form that is only read; writing it again in today's form is offered
    NoPhraseNorSeed, ///< made from a URI: only the file itself restores the key
    PublishedPhrase, ///< everybody has the key
    OddMember, ///< a quirk of an old writer was passed over
    OtherScheme, ///< cryptoType says another scheme than the key has; the address decided
    AddressDiffers, ///< the unauthenticated address beside an encrypted key is not the key's
};
[[nodiscard]] std::string_view nameOf(KeyWarning warning);

struct KeyDescription {
    KeyForm form = KeyForm::Unknown;
    std::optional<KeyScheme> scheme; ///< as far as it can be seen
    std::optional<AccountId> account; ///< as far as it can be seen; not authenticated
    bool needsPassword = false;
    std::optional<Error> problem; ///< why it cannot be opened, whatever the password
    std::vector<KeyWarning> warnings;
};

/// Names what the bytes are and what is missing. Fast: derives no key from a password. Never fails; what
/// cannot be used has a problem.
[[nodiscard]] KeyDescription describeKey(ByteView file, KeyRole role);

/// Larger files are no key files; the largest that is written has about 1 KiB, a legacy vault about 4 KiB.
constexpr std::size_t kLargestKeyFile = std::size_t { 64 } << 10;

} // namespace taonaut::wallet
