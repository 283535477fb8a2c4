// SPDX-License-Identifier: MIT
// Which leaves a transaction needs, and which hashes lead from them to the root.

#include "core/metadata/digest_proof.hpp"

#include "core/crypto/blake3.hpp"
#include "core/metadata/digest_parts.hpp"
#include "core/metadata/heap_walk.hpp"
#include "core/metadata/value_tree.hpp"
#include "core/scale/decoder.hpp"

#include <set>

namespace taonaut::metadata {

namespace {

using LeafNumbers = std::set<std::size_t>;

void collect(const ValueView& view, const DigestTypes& types, LeafNumbers& needed)
{
    if (const std::optional<std::size_t> leaf = types.leafOf(view.type(), view.chosen())) {
        needed.insert(*leaf);
    }
    for (const ValueMember& member : view.members()) {
        collect(member.value, types, needed);
    }
}

/// Reads values of the types one after the other.
Result<void> collectAll(const TypeRegistry& registry, const std::vector<TypeId>& roots, scale::Decoder& in,
    const DigestTypes& types, LeafNumbers& needed)
{
    for (const TypeId root : roots) {
        const Result<ValueTree> tree = ValueTree::read(registry, root, in);
        if (!tree) {
            return fail(tree);
        }
        collect(tree->root(), types, needed);
    }
    return in.finish();
}

/// Chooses the hashes that stand for everything beside the leaves.
class HashChoice {
public:
    HashChoice(const std::vector<Hash256>& nodes, DigestProof& proof)
        : m_nodes(nodes)
        , m_proof(proof)
    {
    }
    void leaf(std::size_t) { }
    void beside(std::size_t node) { m_proof.hashes.push_back(m_nodes[node]); }
    void joined() { }

private:
    const std::vector<Hash256>& m_nodes;
    DigestProof& m_proof;
};

DigestProof prove(const Metadata& metadata, const DigestTypes& types, const DigestContext& context,
    const LeafNumbers& needed)
{
    const std::vector<Bytes> leaves = types.leaves();
    const std::vector<Hash256> nodes = treeNodes(leaves);
    DigestProof proof;
    for (const std::size_t number : needed) {
        proof.leafNodes.push_back(static_cast<std::uint32_t>(leaves.size() - 1 + number));
    }
    std::sort(proof.leafNodes.begin(), proof.leafNodes.end(), isLeftOf);
    for (const std::uint32_t node : proof.leafNodes) {
        proof.leaves.push_back(leaves[node - (leaves.size() - 1)]);
    }
    HashChoice choice(nodes, proof);
    (void)walkHeap(proof.leafNodes, choice);
    proof.extrinsic = encodeExtrinsicFormat(metadata.extrinsic, types);
    proof.context = context;
    return proof;
}

Result<DigestProof> proofFor(const Metadata& metadata, const DigestContext& context,
    const std::vector<TypeId>& roots, scale::Decoder& in)
{
    const Result<DigestTypes> types = digestTypes(metadata);
    if (!types) {
        return fail(types);
    }
    LeafNumbers needed;
    if (const auto read = collectAll(metadata.types, roots, in, *types, needed); !read) {
        return fail(read);
    }
    return prove(metadata, *types, context, needed);
}

} // namespace

Result<DigestProof> proofForPayload(const Metadata& metadata, const DigestContext& context, ByteView payload)
{
    std::vector<TypeId> roots { metadata.extrinsic.call };
    for (const TransactionExtension& extension : metadata.extrinsic.extensions) {
        roots.push_back(extension.extra);
    }
    for (const TransactionExtension& extension : metadata.extrinsic.extensions) {
        roots.push_back(extension.additional);
    }
    scale::Decoder in(payload);
    return proofFor(metadata, context, roots, in);
}

Result<DigestProof> proofForExtrinsic(const Metadata& metadata, const DigestContext& context,
    ByteView extrinsic, std::optional<ByteView> additional)
{
    constexpr std::uint8_t kSignedBit = 0x80;
    const ExtrinsicFormat& format = metadata.extrinsic;
    scale::Decoder outer(extrinsic);
    Bytes body = toBytes(outer.bytes());
    if (const auto whole = outer.finish(); !whole) {
        return fail(whole);
    }
    const auto version = body.empty() ? std::uint8_t { 0 } : std::to_integer<std::uint8_t>(body.front());
    const bool isSigned = (version & kSignedBit) != 0;
    if (format.versions.empty() || (version & ~kSignedBit) != format.versions.front()) {
        return fail(MetadataError::BadExtrinsic, std::to_string(version));
    }
    std::vector<TypeId> roots;
    if (isSigned) {
        roots = { format.address, format.signature };
        for (const TransactionExtension& extension : format.extensions) {
            roots.push_back(extension.extra);
        }
    }
    roots.push_back(format.call);
    if (additional) {
        append(body, *additional);
        for (const TransactionExtension& extension : format.extensions) {
            roots.push_back(extension.additional);
        }
    }
    scale::Decoder in(ByteView(body).subspan(1));
    return proofFor(metadata, context, roots, in);
}

Result<std::vector<Bytes>> deviceMessages(
    const std::array<std::uint32_t, 5>& path, ByteView payload, ByteView proof)
{
    constexpr std::size_t kPiece = 250;
    if (payload.size() > std::numeric_limits<std::uint16_t>::max()) {
        return fail(MetadataError::TooLarge, std::to_string(payload.size()) + " bytes");
    }
    scale::Encoder first;
    for (const std::uint32_t step : path) {
        first.u32(step);
    }
    first.u16(static_cast<std::uint16_t>(payload.size()));
    std::vector<Bytes> messages { first.take() };
    Bytes rest = toBytes(payload);
    append(rest, proof);
    for (std::size_t at = 0; at < rest.size(); at += kPiece) {
        messages.push_back(toBytes(ByteView(rest).subspan(at, std::min(kPiece, rest.size() - at))));
    }
    return messages;
}

} // namespace taonaut::metadata
