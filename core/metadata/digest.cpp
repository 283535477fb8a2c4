// SPDX-License-Identifier: MIT
#include "core/metadata/digest.hpp"

#include "core/crypto/blake3.hpp"
#include "core/metadata/digest_types.hpp"

namespace taonaut::metadata {

namespace {

constexpr std::uint8_t kDigestVersion = 1;

/// Root over the leaves as a heap: node k is the hash of nodes 2k+1 and 2k+2, the leaves are the last n
/// nodes.
Hash256 treeRoot(const std::vector<Bytes>& leaves)
{
    if (leaves.empty()) {
        return {};
    }
    const std::size_t inner = leaves.size() - 1;
    std::vector<Hash256> nodes(inner + leaves.size());
    for (std::size_t i = 0; i < leaves.size(); ++i) {
        nodes[inner + i] = crypto::blake3(leaves[i]);
    }
    for (std::size_t k = inner; k-- > 0;) {
        Bytes pair = toBytes(nodes[2 * k + 1].view());
        append(pair, nodes[2 * k + 2].view());
        nodes[k] = crypto::blake3(pair);
    }
    return nodes[0];
}

Bytes encodeExtrinsic(const ExtrinsicFormat& format, const DigestTypes& types)
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

} // namespace

Result<DigestParts> digestParts(const Metadata& metadata)
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
    const Result<DigestTypes> types = DigestTypes::create(metadata.types, roots);
    if (!types) {
        return fail(types);
    }
    DigestParts parts;
    parts.leaves = types->leaves();
    parts.typeCount = types->size();
    parts.treeRoot = treeRoot(parts.leaves);
    parts.extrinsicHash = crypto::blake3(encodeExtrinsic(format, *types));
    return parts;
}

Result<Hash256> metadataDigest(const Metadata& metadata, const DigestContext& context)
{
    const Result<DigestParts> parts = digestParts(metadata);
    if (!parts) {
        return fail(parts);
    }
    scale::Encoder out;
    out.u8(kDigestVersion).raw(parts->treeRoot.view()).raw(parts->extrinsicHash.view());
    out.u32(context.specVersion).text(context.specName);
    out.u16(context.ss58Prefix).u8(context.decimals).text(context.tokenSymbol);
    return crypto::blake3(out.view());
}

} // namespace taonaut::metadata
