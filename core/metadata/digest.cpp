// SPDX-License-Identifier: MIT
#include "core/metadata/digest.hpp"

#include "core/crypto/blake3.hpp"
#include "core/metadata/digest_parts.hpp"

namespace taonaut::metadata {

namespace {

constexpr std::uint8_t kDigestVersion = 1;

} // namespace

Hash256 hashOfPair(const Hash256& left, const Hash256& right)
{
    Bytes pair = toBytes(left.view());
    append(pair, right.view());
    return crypto::blake3(pair);
}

std::vector<Hash256> treeNodes(const std::vector<Bytes>& leaves)
{
    if (leaves.empty()) {
        return { Hash256 {} };
    }
    const std::size_t inner = leaves.size() - 1;
    std::vector<Hash256> nodes(inner + leaves.size());
    for (std::size_t i = 0; i < leaves.size(); ++i) {
        nodes[inner + i] = crypto::blake3(leaves[i]);
    }
    for (std::size_t k = inner; k-- > 0;) {
        nodes[k] = hashOfPair(nodes[2 * k + 1], nodes[2 * k + 2]);
    }
    return nodes;
}

Result<DigestTypes> digestTypes(const Metadata& metadata)
{
    const ExtrinsicFormat& format = metadata.extrinsic;
    if (metadata.version != 15 || format.versions.empty()) {
        return fail(MetadataError::NotVersion15, std::to_string(metadata.version));
    }
    std::vector<TypeId> roots { format.address, format.call, format.signature };
    for (const TransactionExtension& extension : format.extensions) {
        roots.push_back(extension.extra);
        roots.push_back(extension.additional);
    }
    return DigestTypes::create(metadata.types, roots);
}

Bytes encodeExtrinsicFormat(const ExtrinsicFormat& format, const DigestTypes& types)
{
    scale::Encoder out;
    out.u8(format.versions.front());
    types.writeReference(out, format.address);
    types.writeReference(out, format.call);
    types.writeReference(out, format.signature);
    out.compact(format.extensions.size());
    for (const TransactionExtension& extension : format.extensions) {
        out.text(extension.identifier);
        types.writeReference(out, extension.extra);
        types.writeReference(out, extension.additional);
    }
    return out.take();
}

void writeContext(scale::Encoder& out, const DigestContext& context)
{
    out.u32(context.specVersion).text(context.specName);
    out.u16(context.ss58Prefix).u8(context.decimals).text(context.tokenSymbol);
}

Hash256 digestOf(const Hash256& treeRoot, const Hash256& extrinsicHash, const DigestContext& context)
{
    scale::Encoder out;
    out.u8(kDigestVersion).raw(treeRoot.view()).raw(extrinsicHash.view());
    writeContext(out, context);
    return crypto::blake3(out.view());
}

Result<DigestParts> digestParts(const Metadata& metadata)
{
    const Result<DigestTypes> types = digestTypes(metadata);
    if (!types) {
        return fail(types);
    }
    DigestParts parts;
    parts.leaves = types->leaves();
    parts.typeCount = types->size();
    parts.treeRoot = treeNodes(parts.leaves).front();
    parts.extrinsicHash = crypto::blake3(encodeExtrinsicFormat(metadata.extrinsic, *types));
    return parts;
}

Result<Hash256> metadataDigest(const Metadata& metadata, const DigestContext& context)
{
    const Result<DigestParts> parts = digestParts(metadata);
    if (!parts) {
        return fail(parts);
    }
    return digestOf(parts->treeRoot, parts->extrinsicHash, context);
}

} // namespace taonaut::metadata
