// SPDX-License-Identifier: MIT
// Proofs as bytes, and from a proof to the digest.

#include "core/crypto/blake3.hpp"
#include "core/metadata/digest_parts.hpp"
#include "core/metadata/digest_proof.hpp"
#include "core/metadata/heap_walk.hpp"
#include "core/scale/decoder.hpp"

namespace taonaut::metadata {

namespace {

constexpr std::uint8_t kLastPlainReference = 21;
constexpr std::uint8_t kNumberedReference = 22;

/// Steps over the parts of a proof whose length only their contents tell.
class PartSkipper {
public:
    PartSkipper(ByteView bytes, scale::Decoder& in)
        : m_bytes(bytes)
        , m_in(in)
    {
    }

    Bytes leaf()
    {
        const std::size_t start = m_in.offset();
        each([this] { text(); });
        switch (m_in.u8()) {
        case 0:
            each([this] { field(); });
            break;
        case 1:
            text();
            each([this] { field(); });
            (void)m_in.compact<std::uint32_t>();
            break;
        case 2:
            reference();
            break;
        case 3:
            (void)m_in.u32();
            reference();
            break;
        case 4:
            each([this] { reference(); });
            break;
        case 5:
            (void)m_in.u8();
            (void)m_in.boolean();
            break;
        default:
            m_in.setError(scale::DecodeError::BadTag);
            break;
        }
        (void)m_in.compact<std::uint32_t>();
        return taken(start);
    }

    Bytes extrinsic()
    {
        const std::size_t start = m_in.offset();
        (void)m_in.u8();
        for (int i = 0; i < 3; ++i) {
            reference();
        }
        each([this] {
            text();
            reference();
            reference();
        });
        return taken(start);
    }

private:
    template <class Skip> void each(Skip skip)
    {
        const std::size_t count = m_in.count(1);
        for (std::size_t i = 0; i < count && m_in.ok(); ++i) {
            skip();
        }
    }
    void text() { (void)m_in.textView(); }
    void optionalText()
    {
        if (m_in.option()) {
            text();
        }
    }
    void reference()
    {
        const std::uint8_t tag = m_in.u8();
        if (tag == kNumberedReference) {
            (void)m_in.compact<std::uint32_t>();
        } else if (tag > kLastPlainReference) {
            m_in.setError(scale::DecodeError::BadTag);
        }
    }
    void field()
    {
        optionalText();
        reference();
        optionalText();
    }
    Bytes taken(std::size_t start) const
    {
        return m_in.ok() ? toBytes(m_bytes.subspan(start, m_in.offset() - start)) : Bytes();
    }

    ByteView m_bytes;
    scale::Decoder& m_in;
};

/// Puts the root together: what is done stands on a stack until both sons of a node are there.
class RootBuilder {
public:
    explicit RootBuilder(const DigestProof& proof)
        : m_proof(proof)
    {
    }
    void leaf(std::size_t place) { m_done.push_back(crypto::blake3(m_proof.leaves[place])); }
    void beside(std::size_t)
    {
        const bool there = m_nextHash < m_proof.hashes.size();
        m_done.push_back(there ? m_proof.hashes[m_nextHash] : Hash256 {});
        ++m_nextHash;
    }
    void joined()
    {
        const Hash256 right = m_done.back();
        m_done.pop_back();
        m_done.back() = hashOfPair(m_done.back(), right);
    }
    /// None unless every hash was used, and no more were needed.
    std::optional<Hash256> root() const
    {
        return m_nextHash == m_proof.hashes.size() ? std::optional(m_done.front()) : std::nullopt;
    }

private:
    const DigestProof& m_proof;
    std::vector<Hash256> m_done;
    std::size_t m_nextHash = 0;
};

} // namespace

Bytes DigestProof::encode() const
{
    scale::Encoder out;
    out.compact(leaves.size());
    for (const Bytes& leaf : leaves) {
        out.raw(leaf);
    }
    out.compact(leafNodes.size());
    for (const std::uint32_t node : leafNodes) {
        out.u32(node);
    }
    out.compact(hashes.size());
    for (const Hash256& hash : hashes) {
        out.raw(hash.view());
    }
    out.raw(extrinsic);
    writeContext(out, context);
    return out.take();
}

Result<DigestProof> DigestProof::decode(ByteView bytes)
{
    scale::Decoder in(bytes);
    PartSkipper parts(bytes, in);
    DigestProof proof;
    const std::size_t leafCount = in.count(4);
    for (std::size_t i = 0; i < leafCount && in.ok(); ++i) {
        proof.leaves.push_back(parts.leaf());
    }
    const std::size_t nodeCount = in.count(sizeof(std::uint32_t));
    for (std::size_t i = 0; i < nodeCount && in.ok(); ++i) {
        proof.leafNodes.push_back(in.u32());
    }
    const std::size_t hashCount = in.count(Hash256::kSize);
    for (std::size_t i = 0; i < hashCount && in.ok(); ++i) {
        proof.hashes.push_back(in.fixed<Hash256>());
    }
    proof.extrinsic = parts.extrinsic();
    proof.context.specVersion = in.u32();
    proof.context.specName = in.text();
    proof.context.ss58Prefix = in.u16();
    proof.context.decimals = in.u8();
    proof.context.tokenSymbol = in.text();
    if (const auto done = in.finish(); !done) {
        return fail(done);
    }
    return proof;
}

Result<Hash256> DigestProof::digest() const
{
    if (leafNodes.size() != leaves.size()) {
        return fail(MetadataError::BadProof, "numbers of leaves");
    }
    RootBuilder builder(*this);
    const bool met = walkHeap(leafNodes, builder);
    const std::optional<Hash256> root = builder.root();
    if (!met || !root) {
        return fail(MetadataError::BadProof, met ? "hashes" : "order of leaves");
    }
    return digestOf(*root, crypto::blake3(extrinsic), context);
}

Result<void> DigestProof::verify(const Hash256& expected) const
{
    const Result<Hash256> own = digest();
    if (!own) {
        return fail(own);
    }
    if (*own != expected) {
        return fail(MetadataError::WrongDigest);
    }
    return {};
}

} // namespace taonaut::metadata
