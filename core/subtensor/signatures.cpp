// SPDX-License-Identifier: MIT
#include "core/subtensor/signatures.hpp"

namespace taonaut::subtensor {

namespace {

constexpr std::uint8_t kKinds = 3;

struct Tagged {
    SignatureKind kind = SignatureKind::Sr25519;
    Bytes bytes;
};

/// size: of the kinds other than Ecdsa, which takes a byte more.
Tagged readTagged(scale::Decoder& in, std::size_t size)
{
    const std::uint8_t tag = in.u8();
    if (tag >= kKinds) {
        in.setError(scale::DecodeError::BadTag);
    }
    if (!in.ok()) {
        return { SignatureKind::Sr25519, Bytes(size) };
    }
    const auto kind = static_cast<SignatureKind>(tag);
    const ByteView bytes = in.raw(kind == SignatureKind::Ecdsa ? size + 1 : size);
    return { kind, in.ok() ? toBytes(bytes) : Bytes(size) };
}

} // namespace

void ScaleType<MultiSignature>::write(scale::Encoder& out, const MultiSignature& signature)
{
    out.u8(static_cast<std::uint8_t>(signature.kind)).raw(signature.bytes);
}

MultiSignature ScaleType<MultiSignature>::read(scale::Decoder& in)
{
    Tagged tagged = readTagged(in, 64);
    return { tagged.kind, std::move(tagged.bytes) };
}

void MultiSigner::write(scale::Encoder& out) const
{
    out.u8(static_cast<std::uint8_t>(kind)).raw(bytes);
}

MultiSigner MultiSigner::read(scale::Decoder& in)
{
    Tagged tagged = readTagged(in, 32);
    return { tagged.kind, std::move(tagged.bytes) };
}

metadata::TypeDescription MultiSigner::describe()
{
    const auto key = typeOf<std::array<std::byte, 32>>();
    const auto longKey = typeOf<std::array<std::byte, 33>>();
    metadata::BasicVariant<metadata::TypeKey> variant { {
        { "Ed25519", { detail::describeField("", key, "ed25519::Public") }, 0, {} },
        { "Sr25519", { detail::describeField("", key, "sr25519::Public") }, 1, {} },
        { "Ecdsa", { detail::describeField("", longKey, "ecdsa::Public") }, 2, {} },
    } };
    return { splitPath("sp_runtime::MultiSigner"), {}, std::move(variant), {} };
}

} // namespace taonaut::subtensor
