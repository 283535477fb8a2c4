// SPDX-License-Identifier: MIT
#include "core/chain/extrinsic.hpp"

#include "core/crypto/hash.hpp"
#include "core/scale/decoder.hpp"
#include "core/scale/encoder.hpp"

namespace taonaut::chain {

namespace {

constexpr std::uint8_t kSignedVersion4 = 0x84;
constexpr std::uint8_t kBareVersion4 = 0x04;
constexpr std::uint8_t kAddressById = 0;
constexpr std::size_t kLongestSignedPayload = 256;

std::size_t signatureSize(SignatureKind kind)
{
    return kind == SignatureKind::Ecdsa ? 65 : 64;
}

Result<Extrinsic::Signed> readEnvelope(scale::Decoder& in)
{
    Extrinsic::Signed envelope;
    if (const std::uint8_t address = in.u8(); in.ok() && address != kAddressById) {
        return fail(ChainError::UnknownAddressKind, "tag " + std::to_string(address));
    }
    envelope.signer = in.fixed<AccountId>();
    const std::uint8_t kind = in.u8();
    if (in.ok() && kind > static_cast<std::uint8_t>(SignatureKind::Ecdsa)) {
        return fail(ChainError::UnknownSignatureKind, "tag " + std::to_string(kind));
    }
    envelope.kind = static_cast<SignatureKind>(kind);
    envelope.signature = toBytes(in.raw(signatureSize(envelope.kind)));
    envelope.extra = SignedExtra::decode(in);
    if (!in.ok()) {
        return fail(in.status());
    }
    return envelope;
}

} // namespace

void SignedExtra::encode(scale::Encoder& out) const
{
    era.encode(out);
    out.compact(nonce).compact(tip.value()).boolean(checkMetadataHash);
}

SignedExtra SignedExtra::decode(scale::Decoder& in)
{
    SignedExtra extra;
    extra.era = Era::decode(in);
    extra.nonce = in.compact<std::uint32_t>();
    extra.tip = Rao(in.compact<std::uint64_t>());
    extra.checkMetadataHash = in.boolean();
    return extra;
}

void SignedAdditional::encode(scale::Encoder& out) const
{
    out.u32(specVersion).u32(transactionVersion).raw(genesisHash.view()).raw(birthHash.view());
    out.boolean(metadataDigest.has_value());
    if (metadataDigest) {
        out.raw(metadataDigest->view());
    }
}

Bytes signingPayload(ByteView call, const SignedExtra& extra, const SignedAdditional& additional)
{
    scale::Encoder out;
    out.raw(call);
    extra.encode(out);
    additional.encode(out);
    if (out.view().size() > kLongestSignedPayload) {
        return toBytes(crypto::blake2b256(out.view()).view());
    }
    return out.take();
}

Bytes Extrinsic::encode() const
{
    scale::Encoder body;
    if (envelope) {
        body.u8(kSignedVersion4).u8(kAddressById).raw(envelope->signer.view());
        body.u8(static_cast<std::uint8_t>(envelope->kind)).raw(envelope->signature);
        envelope->extra.encode(body);
    } else {
        body.u8(kBareVersion4);
    }
    body.raw(call);
    scale::Encoder out;
    out.bytes(body.view());
    return out.take();
}

Result<Extrinsic> Extrinsic::decode(ByteView bytes)
{
    scale::Decoder outer(bytes);
    const ByteView body = outer.bytes();
    if (const auto done = outer.finish(); !done) {
        return fail(done);
    }
    scale::Decoder in(body);
    Extrinsic extrinsic;
    const std::uint8_t version = in.u8();
    if (in.ok() && version != kSignedVersion4 && version != kBareVersion4) {
        return fail(ChainError::UnknownExtrinsicVersion, "byte " + std::to_string(version));
    }
    if (version == kSignedVersion4) {
        Result<Signed> envelope = readEnvelope(in);
        if (!envelope) {
            return fail(envelope);
        }
        extrinsic.envelope = std::move(*envelope);
    }
    extrinsic.call = toBytes(in.raw(in.remaining()));
    if (!in.ok()) {
        return fail(in.status());
    }
    return extrinsic;
}

Hash256 extrinsicHash(ByteView encoded)
{
    return crypto::blake2b256(encoded);
}

} // namespace taonaut::chain
