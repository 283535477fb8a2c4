// SPDX-License-Identifier: MIT
#include "core/chain/header.hpp"

#include "core/crypto/hash.hpp"
#include "core/scale/decoder.hpp"
#include "core/scale/encoder.hpp"
#include "core/trie/root.hpp"

namespace taonaut::chain {

namespace {

bool hasEngine(DigestItem::Kind kind)
{
    return kind == DigestItem::Kind::Consensus || kind == DigestItem::Kind::Seal
        || kind == DigestItem::Kind::PreRuntime;
}

bool isKnown(std::uint8_t tag)
{
    const auto kind = static_cast<DigestItem::Kind>(tag);
    return hasEngine(kind) || kind == DigestItem::Kind::Other
        || kind == DigestItem::Kind::RuntimeEnvironmentUpdated;
}

EngineId readEngine(scale::Decoder& in)
{
    EngineId engine {};
    const ByteView bytes = in.raw(engine.size());
    std::transform(
        bytes.begin(), bytes.end(), engine.begin(), [](std::byte b) { return static_cast<char>(b); });
    return engine;
}

} // namespace

void DigestItem::write(scale::Encoder& out) const
{
    out.u8(static_cast<std::uint8_t>(kind));
    if (hasEngine(kind)) {
        out.raw(bytesOf({ engine.data(), engine.size() }));
    }
    if (kind != Kind::RuntimeEnvironmentUpdated) {
        out.bytes(data);
    }
}

Result<DigestItem> DigestItem::read(scale::Decoder& in)
{
    const std::uint8_t tag = in.u8();
    if (!in.ok()) {
        return fail(in.status());
    }
    if (!isKnown(tag)) {
        return fail(ChainError::UnknownDigestItem, "tag " + std::to_string(tag));
    }
    DigestItem item;
    item.kind = static_cast<Kind>(tag);
    if (hasEngine(item.kind)) {
        item.engine = readEngine(in);
    }
    if (item.kind != Kind::RuntimeEnvironmentUpdated) {
        item.data = toBytes(in.bytes());
    }
    if (!in.ok()) {
        return fail(in.status());
    }
    return item;
}

Bytes DigestItem::encode() const
{
    scale::Encoder out;
    write(out);
    return out.take();
}

Result<DigestItem> DigestItem::decode(ByteView bytes)
{
    scale::Decoder in(bytes);
    Result<DigestItem> item = read(in);
    if (!item) {
        return item;
    }
    if (const auto done = in.finish(); !done) {
        return fail(done);
    }
    return item;
}

void Header::write(scale::Encoder& out, std::size_t digestItems) const
{
    out.raw(parentHash.view());
    out.compact(number.value());
    out.raw(stateRoot.view());
    out.raw(extrinsicsRoot.view());
    out.compact(digestItems);
    for (std::size_t i = 0; i < digestItems; ++i) {
        digest[i].write(out);
    }
}

void Header::write(scale::Encoder& out) const
{
    write(out, digest.size());
}

Result<Header> Header::read(scale::Decoder& in)
{
    const std::size_t start = in.offset();
    Header header;
    header.parentHash = in.fixed<Hash256>();
    header.number = BlockNumber(in.compact<std::uint32_t>());
    header.stateRoot = in.fixed<Hash256>();
    header.extrinsicsRoot = in.fixed<Hash256>();
    const std::size_t items = in.count(1, kMaximumSize);
    for (std::size_t i = 0; i < items; ++i) {
        Result<DigestItem> item = DigestItem::read(in);
        if (!item) {
            return fail(item);
        }
        if (in.offset() - start > kMaximumSize) {
            return fail(ChainError::HeaderTooLarge);
        }
        header.digest.push_back(std::move(*item));
    }
    if (!in.ok()) {
        return fail(in.status());
    }
    return header;
}

Bytes Header::encode() const
{
    scale::Encoder out;
    write(out);
    return out.take();
}

Bytes Header::encodeUnsealed() const
{
    scale::Encoder out;
    write(out, digest.size() - 1);
    return out.take();
}

Result<Header> Header::decode(ByteView bytes)
{
    if (bytes.size() > kMaximumSize) {
        return fail(ChainError::HeaderTooLarge, std::to_string(bytes.size()) + " bytes");
    }
    scale::Decoder in(bytes);
    Result<Header> header = read(in);
    if (!header) {
        return header;
    }
    if (const auto done = in.finish(); !done) {
        return fail(done);
    }
    return header;
}

Hash256 Header::hash() const
{
    return crypto::blake2b256(encode());
}

Hash256 extrinsicsRoot(std::span<const Bytes> extrinsics)
{
    return trie::orderedRoot(extrinsics, trie::Version::V0);
}

} // namespace taonaut::chain
