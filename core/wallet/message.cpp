// SPDX-License-Identifier: MIT
#include "core/wallet/message.hpp"

#include "core/base/hex.hpp"

namespace taonaut::wallet {

namespace {

constexpr std::string_view kStart = "<Bytes>";
constexpr std::string_view kEnd = "</Bytes>";
constexpr std::size_t kSignature = 64;

/// Whether the bytes are a signature of that kind by the account.
bool verifies(chain::SignatureKind kind, const AccountId& account, ByteView message, ByteView signature)
{
    if (signature.size() != kSignature) {
        return false;
    }
    if (kind == chain::SignatureKind::Sr25519) {
        return crypto::sr25519::verify(crypto::sr25519::PublicKey { account.bytes }, message,
            *crypto::sr25519::Signature::from(signature));
    }
    return crypto::ed25519::verify(
        crypto::ed25519::PublicKey { account.bytes }, message, *crypto::ed25519::Signature::from(signature));
}

} // namespace

std::string_view moduleOf(MessageError)
{
    return "message";
}

std::string_view nameOf(MessageError reason)
{
    switch (reason) {
    case MessageError::BadSignature:
        return "BadSignature";
    case MessageError::NotSigned:
        return "NotSigned";
    }
    return "Unknown";
}

Bytes wrappedMessage(std::string_view text)
{
    if (text.size() >= kStart.size() + kEnd.size() && text.starts_with(kStart) && text.ends_with(kEnd)) {
        return toBytes(bytesOf(text));
    }
    Bytes message = toBytes(bytesOf(kStart));
    append(message, bytesOf(text));
    append(message, bytesOf(kEnd));
    return message;
}

std::string signMessage(const SigningKey& key, std::string_view text)
{
    return toHex(key.sign(wrappedMessage(text)).bytes);
}

Result<VerifiedMessage> verifyMessage(
    const AccountId& account, std::string_view text, std::string_view signature)
{
    using enum chain::SignatureKind;
    const Result<Bytes> bytes = fromHex(signature);
    if (!bytes || (bytes->size() != kSignature && bytes->size() != kSignature + 1)) {
        return fail(MessageError::BadSignature);
    }
    const ByteView whole = *bytes;
    const bool prefixed = whole.size() == kSignature + 1;
    const Bytes wrapped = wrappedMessage(text);
    for (const chain::SignatureKind kind : { Sr25519, Ed25519 }) {
        if (prefixed && whole.front() != static_cast<std::byte>(kind)) {
            continue;
        }
        const ByteView inner = whole.last(kSignature);
        if (verifies(kind, account, bytesOf(text), inner)) {
            return VerifiedMessage { kind, equal(bytesOf(text), wrapped) };
        }
        if (verifies(kind, account, wrapped, inner)) {
            return VerifiedMessage { kind, true };
        }
    }
    return fail(MessageError::NotSigned);
}

} // namespace taonaut::wallet
