// SPDX-License-Identifier: MIT
#pragma once

// What travels as QR codes between this program and Polkadot Vault, a signer on a telephone without network
// (novasamatech/parity-signer). Bytes only: drawing and reading codes is not done here.
//
// A payload is 0x53, the scheme, a code for what follows, then the body. Vault answers with hexadecimal text:
// for a transaction the scheme's index and the signature, for a message the signature alone.

#include "core/wallet/signing_key.hpp"

#include <optional>

namespace taonaut::wallet {

enum class VaultError : std::uint16_t {
    BadKey, ///< the public key has not the size of its scheme
    Empty, ///< no call, or no payload
    UnusableLength, ///< 257 bytes to sign: Vault would sign them, the chain their hash. Another era or tip
                    ///< helps
    NotText, ///< not UTF-8
    TooLong, ///< more than fits the frames, or more than a reader takes
    NotAFrame, ///< the code is no part of a sequence of codes
    OtherFrames, ///< a part of another sequence
    CarriesSecret, ///< the code holds a seed, not an account: never taken silently
    NotAnAccount, ///< not substrate:address:genesis
    BadGenesis, ///< not 0x and 64 hex digits
    BadSignature, ///< not hex, or not the scheme and size of a signature
    NotSigned, ///< a signature, but not of this key over this payload
};
std::string_view moduleOf(VaultError reason);
std::string_view nameOf(VaultError reason);

struct VaultTransaction {
    chain::SignatureKind kind = chain::SignatureKind::Sr25519;
    Bytes publicKey; ///< 32 bytes, 33 for ECDSA
    Bytes call; ///< without a length
    Bytes extensions; ///< what travels and what is only signed, with genesis and block hash
    Hash256 genesis;
    /// SCALE; spares the telephone the chain's metadata. CheckMetadataHash must be on in the extensions.
    std::optional<Bytes> metadataProof;

    /// Errors: BadKey, Empty, UnusableLength.
    [[nodiscard]] Result<Bytes> payload() const;
    /// The account that is to sign.
    [[nodiscard]] Result<AccountId> account() const;
    /// What Vault answered, once it proves to be a signature over this transaction. Errors: BadKey,
    /// BadSignature, NotSigned.
    [[nodiscard]] Result<AccountSignature> signatureFrom(std::string_view answer) const;
};

/// A text to sign, wrapped in <Bytes>. genesis: none for the form that is of no network; then old versions of
/// Vault do not know it. Errors: BadKey, NotText.
[[nodiscard]] Result<Bytes> vaultMessage(chain::SignatureKind kind, ByteView publicKey, std::string_view text,
    const std::optional<Hash256>& genesis);

struct VaultAccount {
    AccountId account;
    Hash256 genesis;
    std::string name; ///< as the telephone wrote it, or empty: foreign text
};
/// The account that a telephone shows. Errors: CarriesSecret, NotAnAccount, BadGenesis, and those of
/// accountFromSs58.
[[nodiscard]] Result<VaultAccount> readVaultAccount(std::string_view text);
/// "substrate:address:0xgenesis"
[[nodiscard]] std::string vaultAccountText(const AccountId& account, const Hash256& genesis);

} // namespace taonaut::wallet
