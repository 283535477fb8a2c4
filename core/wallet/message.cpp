// SPDX-License-Identifier: MIT
#include "core/wallet/message.hpp"

#include "core/base/hex.hpp"
#include "core/wallet/signature_check.hpp"

#include <optional>

namespace taonaut::wallet {

namespace {

constexpr std::string_view kStart = "<Bytes>";
constexpr std::string_view kEnd = "</Bytes>";
/// The signature itself, if the bytes can be one of that kind: alone, or behind the index of the kind.
std::optional<ByteView> signatureIn(ByteView bytes, chain::SignatureKind kind)
{
    const std::size_t size = signatureSize(kind);
    if (bytes.size() == size) {
        return bytes;
    }
    const bool prefixed = bytes.size() == size + 1 && bytes.front() == static_cast<std::byte>(kind);
    return prefixed ? std::optional(bytes.last(size)) : std::nullopt;
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
    if (!bytes) {
        return fail(MessageError::BadSignature);
    }
    const Bytes wrapped = wrappedMessage(text);
    const bool wrappedAlready = equal(bytesOf(text), wrapped);
    bool possible = false;
    for (const chain::SignatureKind kind : { Sr25519, Ed25519, Ecdsa }) {
        const std::optional<ByteView> candidate = signatureIn(*bytes, kind);
        if (!candidate) {
            continue;
        }
        possible = true;
        if (isSignedBy(account, kind, bytesOf(text), *candidate)) {
            return VerifiedMessage { kind, wrappedAlready };
        }
        if (isSignedBy(account, kind, wrapped, *candidate)) {
            return VerifiedMessage { kind, true };
        }
    }
    return fail(possible ? MessageError::NotSigned : MessageError::BadSignature);
}

} // namespace taonaut::wallet
