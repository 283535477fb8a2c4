// SPDX-License-Identifier: MIT
#pragma once

// The encrypted forms of a key file. Each is taken apart without a password (parse: cheap, for the detector
// and for fuzzing) and opened with one (open: slow). What comes out is the plaintext, whatever it is.

#include "core/base/progress.hpp"
#include "core/crypto/password_box.hpp"
#include "core/wallet/key_error.hpp"
#include "core/wallet/key_form.hpp"

namespace taonaut::wallet {

/// `$NACL` ‖ nonce ‖ XSalsa20-Poly1305 box, under argon2i with a salt that is the same for everybody: equal
/// passwords are equal keys.
struct NaclEnvelope {
    crypto::BoxNonce nonce {};
    Bytes sealed; ///< at least the 16 bytes of the authenticator

    static constexpr std::string_view kMagic = "$NACL";
    /// argon2i, eight passes over 512 MiB.
    static constexpr crypto::PasswordCost kCost { 8, std::size_t { 512 } << 20 };
    static constexpr crypto::PasswordSalt kSalt { std::byte { 0x13 }, std::byte { 0x71 }, std::byte { 0x83 },
        std::byte { 0xdf }, std::byte { 0xf1 }, std::byte { 0x5a }, std::byte { 0x09 }, std::byte { 0xbc },
        std::byte { 0x9c }, std::byte { 0x90 }, std::byte { 0xb5 }, std::byte { 0x51 }, std::byte { 0x87 },
        std::byte { 0x39 }, std::byte { 0xe9 }, std::byte { 0xb1 } };

    /// Errors: Truncated.
    [[nodiscard]] static Result<NaclEnvelope> parse(ByteView file);
    /// Errors: WrongPasswordOrDamaged, OutOfMemory, Cancelled.
    [[nodiscard]] Result<crypto::Secret> open(const crypto::Secret& password, Progress& progress) const;
    /// The file. Errors: OutOfMemory, Cancelled.
    [[nodiscard]] static Result<Bytes> seal(
        const crypto::Secret& plaintext, const crypto::Secret& password, Progress& progress);
};

/// Ansible vault 1.1 and 1.2: hex of three lines of hex; PBKDF2, HMAC-SHA256, AES-256-CTR.
struct VaultEnvelope {
    Bytes salt;
    Hash256 authenticator;
    Bytes ciphertext; ///< whole blocks of 16, padded inside

    static constexpr std::string_view kMagic = "$ANSIBLE_VAULT";
    static constexpr std::uint32_t kIterations = 10'000;

    /// Errors: Truncated, UnknownVersion, UnknownCipher, BadHex, Damaged.
    [[nodiscard]] static Result<VaultEnvelope> parse(ByteView file);
    /// Errors: WrongPasswordOrDamaged, BadContent (the padding), Cancelled.
    [[nodiscard]] Result<crypto::Secret> open(const crypto::Secret& password, Progress& progress) const;
};

/// A Fernet token under PBKDF2 with ten million rounds and a fixed salt: takes seconds.
struct FernetEnvelope {
    Bytes signedPart; ///< version, time, IV, ciphertext
    Hash256 authenticator;

    static constexpr std::string_view kMagic = "gAAAAA"; ///< version 0x80 and a time before the year 2106
    static constexpr std::string_view kSalt
        = "Iguesscyborgslikemyselfhaveatendencytobeparanoidaboutourorigins";
    static constexpr std::uint32_t kIterations = 10'000'000;

    /// Errors: Truncated, BadBase64.
    [[nodiscard]] static Result<FernetEnvelope> parse(ByteView file);
    /// Errors: WrongPasswordOrDamaged, BadContent (the padding), Cancelled.
    [[nodiscard]] Result<crypto::Secret> open(const crypto::Secret& password, Progress& progress) const;
    /// The same once the 32 bytes of key are known: authentication first, AES-128-CBC second.
    [[nodiscard]] Result<crypto::Secret> openWithKey(ByteView key) const;
};

/// This program's own form, version 1:
///
///   "TAONAUT" version(1)                     8 bytes
///   scheme                                   u8, as in cryptoType
///   account                                  32 bytes
///   operations, memory                       u64 each: argon2id, version 1.3, one lane
///   salt, nonce                              16, 24 bytes
///   size of the sealed plaintext             u32
///   sealed plaintext                         XChaCha20-Poly1305, everything before it as associated data
///   checksum                                 BLAKE2b-256 of everything before it
///
/// The checksum has no key and protects nothing from an attacker: it tells a damaged file from a wrong
/// password.
struct HardenedEnvelope {
    KeyScheme scheme = KeyScheme::Sr25519;
    AccountId account;
    crypto::PasswordCost cost;
    crypto::PasswordSalt salt {};
    crypto::BoxNonce nonce {};
    Bytes sealed;

    static constexpr std::string_view kMagic = "TAONAUT";
    static constexpr std::uint8_t kVersion = 1;

    /// What is authenticated with the plaintext.
    [[nodiscard]] Bytes header() const;
    [[nodiscard]] Bytes encode() const;
    /// Errors: Truncated, UnknownVersion, UnknownKeyType, UnreasonableCost, Damaged.
    [[nodiscard]] static Result<HardenedEnvelope> parse(ByteView file);
    /// Errors: WrongPassword, OutOfMemory, Cancelled.
    [[nodiscard]] Result<crypto::Secret> open(const crypto::Secret& password, Progress& progress) const;
    /// Fills salt, nonce and sealed. Errors: UnreasonableCost, OutOfMemory, Cancelled.
    [[nodiscard]] Result<void> seal(
        const crypto::Secret& plaintext, const crypto::Secret& password, Progress& progress);
};

/// What a failed derivation means for a key file: OutOfMemory, Cancelled or UnreasonableCost.
[[nodiscard]] KeyError derivationError(const Error& error);

} // namespace taonaut::wallet
