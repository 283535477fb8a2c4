// SPDX-License-Identifier: MIT
#include "core/wallet/vault_payload.hpp"

#include "core/base/hex.hpp"
#include "core/crypto/ecdsa.hpp"
#include "core/crypto/hash.hpp"
#include "core/crypto/ss58.hpp"
#include "core/scale/decoder.hpp"
#include "core/scale/encoder.hpp"
#include "core/wallet/message.hpp"
#include "core/wallet/signature_check.hpp"

namespace taonaut::wallet {

namespace {

constexpr std::uint8_t kVaultPayload = 0x53;
constexpr std::uint8_t kTransaction = 0x02;
constexpr std::uint8_t kMessage = 0x03;
constexpr std::uint8_t kTransactionWithProof = 0x06;
constexpr std::uint8_t kMessageOfNoNetwork = 0x08;
constexpr std::size_t kLongestUnhashed = 256; // of the chain; Vault takes one more

constexpr std::string_view kAccount = "substrate:";
constexpr std::string_view kSecret = "secret:";

/// Errors: BadKey.
Result<AccountId> accountOf(chain::SignatureKind kind, ByteView publicKey)
{
    if (kind == chain::SignatureKind::Ecdsa) {
        const auto key = crypto::ecdsa::PublicKey::from(publicKey);
        if (!key || !crypto::ecdsa::uncompressed(*key)) {
            return fail(VaultError::BadKey);
        }
        return crypto::ecdsa::accountOf(*key);
    }
    const auto account = AccountId::from(publicKey);
    if (!account) {
        return fail(VaultError::BadKey);
    }
    return *account;
}

scale::Encoder started(chain::SignatureKind kind, std::uint8_t code, ByteView publicKey)
{
    scale::Encoder out;
    out.u8(kVaultPayload).u8(static_cast<std::uint8_t>(kind)).u8(code).raw(publicKey);
    return out;
}

bool isUtf8(std::string_view text)
{
    scale::Encoder out;
    out.text(text);
    scale::Decoder in(out.view());
    static_cast<void>(in.text(text.size()));
    return in.ok();
}

} // namespace

std::string_view moduleOf(VaultError)
{
    return "vault";
}

std::string_view nameOf(VaultError reason)
{
    switch (reason) {
    case VaultError::BadKey:
        return "BadKey";
    case VaultError::Empty:
        return "Empty";
    case VaultError::UnusableLength:
        return "UnusableLength";
    case VaultError::NotText:
        return "NotText";
    case VaultError::TooLong:
        return "TooLong";
    case VaultError::NotAFrame:
        return "NotAFrame";
    case VaultError::OtherFrames:
        return "OtherFrames";
    case VaultError::CarriesSecret:
        return "CarriesSecret";
    case VaultError::NotAnAccount:
        return "NotAnAccount";
    case VaultError::BadGenesis:
        return "BadGenesis";
    case VaultError::BadSignature:
        return "BadSignature";
    case VaultError::NotSigned:
        return "NotSigned";
    }
    return "Unknown";
}

Result<Bytes> VaultTransaction::payload() const
{
    const Result<AccountId> signer = account();
    if (!signer) {
        return fail(signer);
    }
    if (call.empty()) {
        return fail(VaultError::Empty);
    }
    if (call.size() + extensions.size() == kLongestUnhashed + 1) {
        return fail(VaultError::UnusableLength);
    }
    scale::Encoder out = started(kind, metadataProof ? kTransactionWithProof : kTransaction, publicKey);
    if (metadataProof) {
        out.raw(*metadataProof);
    }
    return out.bytes(call).raw(extensions).raw(genesis.view()).take();
}

Result<AccountId> VaultTransaction::account() const
{
    return accountOf(kind, publicKey);
}

Result<AccountSignature> VaultTransaction::signatureFrom(std::string_view answer) const
{
    const Result<AccountId> signer = account();
    if (!signer) {
        return fail(signer);
    }
    const Result<Bytes> bytes = fromHex(answer);
    const bool fits
        = bytes && bytes->size() == 1 + signatureSize(kind) && bytes->front() == static_cast<std::byte>(kind);
    if (!fits) {
        return fail(VaultError::BadSignature);
    }
    Bytes signedBytes = call;
    append(signedBytes, extensions);
    if (signedBytes.size() > kLongestUnhashed) {
        signedBytes = toBytes(crypto::blake2b256(signedBytes).view());
    }
    const ByteView signature = ByteView(*bytes).subspan(1);
    if (!isSignedBy(*signer, kind, signedBytes, signature)) {
        return fail(VaultError::NotSigned);
    }
    return AccountSignature { kind, toBytes(signature) };
}

Result<Bytes> vaultMessage(chain::SignatureKind kind, ByteView publicKey, std::string_view text,
    const std::optional<Hash256>& genesis)
{
    const Result<AccountId> signer = accountOf(kind, publicKey);
    if (!signer) {
        return fail(signer);
    }
    if (!isUtf8(text)) {
        return fail(VaultError::NotText);
    }
    scale::Encoder out = started(kind, genesis ? kMessage : kMessageOfNoNetwork, publicKey);
    out.raw(wrappedMessage(text));
    if (genesis) {
        out.raw(genesis->view());
    }
    return out.take();
}

Result<VaultAccount> readVaultAccount(std::string_view text)
{
    if (text.starts_with(kSecret)) {
        return fail(VaultError::CarriesSecret);
    }
    const std::size_t colon = text.find(':', kAccount.size());
    if (!text.starts_with(kAccount) || colon == std::string_view::npos) {
        return fail(VaultError::NotAnAccount);
    }
    const Result<AccountId> account
        = crypto::accountFromSs58(text.substr(kAccount.size(), colon - kAccount.size()));
    if (!account) {
        return fail(account);
    }
    const std::string_view rest = text.substr(colon + 1);
    const std::string_view digits = rest.substr(0, rest.find(':'));
    const Result<Hash256> genesis = fixedFromHex<Hash256>(digits);
    if (!genesis || !digits.starts_with("0x")) {
        return fail(VaultError::BadGenesis);
    }
    const std::string_view name = rest.substr(std::min(digits.size() + 1, rest.size()));
    if (!isUtf8(name)) {
        return fail(VaultError::NotText);
    }
    return VaultAccount { *account, *genesis, std::string(name) };
}

std::string vaultAccountText(const AccountId& account, const Hash256& genesis)
{
    return std::string(kAccount) + crypto::toSs58(account) + ":" + toHex(genesis.view());
}

} // namespace taonaut::wallet
