// SPDX-License-Identifier: MIT
#include "core/trie/node_codec.hpp"

#include "core/crypto/hash.hpp"
#include "core/scale/decoder.hpp"
#include "core/scale/encoder.hpp"

#include <algorithm>
#include <bit>

namespace taonaut::trie {

namespace {

/// Node kinds by the top bits of the header, with the number of bits left for the partial key's length.
struct Kind {
    std::uint8_t bits;
    std::uint8_t lengthBits;
    bool branch;
    bool value;
    bool hashed;

    [[nodiscard]] constexpr std::size_t largestLength() const
    {
        return (std::size_t { 1 } << lengthBits) - 1;
    }
};
constexpr Kind kLeaf { 0x40, 6, false, true, false };
constexpr Kind kBranch { 0x80, 6, true, false, false };
constexpr Kind kBranchWithValue { 0xC0, 6, true, true, false };
constexpr Kind kHashedLeaf { 0x20, 5, false, true, true };
constexpr Kind kHashedBranch { 0x10, 4, true, true, true };

const Kind& kindOf(bool branch, const std::optional<NodeValue>& value)
{
    if (!branch) {
        return value && value->hashed ? kHashedLeaf : kLeaf;
    }
    if (!value) {
        return kBranch;
    }
    return value->hashed ? kHashedBranch : kBranchWithValue;
}

const Kind* kindFromHeader(unsigned header)
{
    static constexpr std::array<const Kind*, 4> kByTopBits { nullptr, &kLeaf, &kBranch, &kBranchWithValue };
    if (header >= 0x40U) {
        return kByTopBits[header >> 6];
    }
    if (header >= 0x20U) {
        return &kHashedLeaf;
    }
    return header >= 0x10U ? &kHashedBranch : nullptr;
}

void appendByte(Bytes& out, std::size_t value)
{
    out.push_back(static_cast<std::byte>(value));
}

void appendHeader(Bytes& out, const Kind& kind, std::size_t nibbles)
{
    const std::size_t most = kind.largestLength();
    if (nibbles < most) {
        appendByte(out, kind.bits | nibbles);
        return;
    }
    appendByte(out, kind.bits | most);
    std::size_t rest = nibbles - most;
    for (; rest >= 255; rest -= 255) {
        appendByte(out, 255);
    }
    appendByte(out, rest);
}

void appendPartial(Bytes& out, NibbleView partial)
{
    const std::size_t before = out.size();
    out.resize(before + partial.packedSize());
    partial.pack(out.data() + before);
}

void appendWithLength(Bytes& out, ByteView bytes)
{
    if (bytes.size() < 64) { // compact form of one byte: all children and nearly all values
        appendByte(out, bytes.size() << 2);
    } else {
        append(out, scale::Encoder().compact(bytes.size()).view());
    }
    append(out, bytes);
}

/// Reads a node field by field and keeps the first reason to refuse it.
class NodeReader {
public:
    explicit NodeReader(ByteView bytes)
        : m_in(bytes)
    {
    }

    Result<DecodedNode> read()
    {
        const unsigned header = m_in.u8();
        const Kind* kind = kindFromHeader(header);
        if (m_in.ok() && kind == nullptr) {
            return fail(NodeError::UnknownKind);
        }
        if (!m_in.ok()) {
            return fail(NodeError::CutOff);
        }
        readPartial(*kind, header & kind->largestLength());
        if (kind->branch) {
            readBitmap(*kind);
        }
        if (kind->value) {
            readValue(*kind);
        }
        readChildren();
        return finish();
    }

private:
    void refuse(NodeError reason)
    {
        if (!m_refused && m_in.ok()) {
            m_refused = reason;
        }
    }

    void readPartial(const Kind& kind, std::size_t count)
    {
        if (count == kind.largestLength()) {
            std::uint8_t more = 255;
            while (more == 255 && m_in.ok() && count <= 2 * kLongestKey) {
                more = m_in.u8();
                count += more;
            }
        }
        if (count > 2 * kLongestKey) {
            refuse(NodeError::PartialTooLong);
            return;
        }
        const ByteView packed = m_in.raw((count + 1) / 2);
        if (packed.empty()) {
            return;
        }
        if (count % 2 != 0 && (packed[0] & std::byte { 0xF0 }) != std::byte { 0 }) {
            refuse(NodeError::PaddingNotZero);
        }
        m_node.partial = NibbleView::last(packed, count);
    }

    void readBitmap(const Kind& kind)
    {
        m_node.childBits = m_in.u16();
        if (m_node.childBits == 0) {
            refuse(NodeError::NoChildren);
        } else if (!kind.value && std::has_single_bit(m_node.childBits)) {
            refuse(NodeError::UselessBranch);
        }
    }

    void readValue(const Kind& kind)
    {
        m_node.value = NodeValue { kind.hashed ? m_in.raw(Hash256::kSize) : readWithLength(), kind.hashed };
    }

    void readChildren()
    {
        for (std::size_t i = 0; i < m_node.children.size() && !m_refused; ++i) {
            if ((m_node.childBits & (1U << i)) == 0) {
                continue;
            }
            m_node.children[i] = readWithLength();
            if (m_node.children[i].empty()) {
                refuse(NodeError::EmptyChild);
            } else if (m_node.children[i].size() > Hash256::kSize) {
                refuse(NodeError::ChildTooLong);
            }
        }
    }

    ByteView readWithLength()
    {
        const auto size = m_in.compact<std::uint32_t>();
        return m_in.raw(size);
    }

    Result<DecodedNode> finish()
    {
        if (m_refused) {
            return fail(*m_refused);
        }
        if (const Result<void> done = m_in.finish(); !done) {
            return fail(reasonOf(done.error()));
        }
        return m_node;
    }

    static NodeError reasonOf(const Error& error)
    {
        if (error.is(scale::DecodeError::TrailingBytes)) {
            return NodeError::TrailingBytes;
        }
        return error.is(scale::DecodeError::NotCanonical) ? NodeError::LengthNotShortest : NodeError::CutOff;
    }

    scale::Decoder m_in;
    DecodedNode m_node;
    std::optional<NodeError> m_refused;
};

} // namespace

std::string_view moduleOf(NodeError)
{
    return "trie.node";
}

std::string_view nameOf(NodeError reason)
{
    switch (reason) {
    case NodeError::UnknownKind:
        return "UnknownKind";
    case NodeError::CutOff:
        return "CutOff";
    case NodeError::TrailingBytes:
        return "TrailingBytes";
    case NodeError::PartialTooLong:
        return "PartialTooLong";
    case NodeError::PaddingNotZero:
        return "PaddingNotZero";
    case NodeError::LengthNotShortest:
        return "LengthNotShortest";
    case NodeError::NoChildren:
        return "NoChildren";
    case NodeError::UselessBranch:
        return "UselessBranch";
    case NodeError::EmptyChild:
        return "EmptyChild";
    case NodeError::ChildTooLong:
        return "ChildTooLong";
    }
    return "Unknown";
}

NodeReference NodeReference::to(ByteView encodedNode)
{
    NodeReference reference;
    if (encodedNode.size() < reference.m_bytes.size()) {
        std::copy(encodedNode.begin(), encodedNode.end(), reference.m_bytes.begin());
        reference.m_size = static_cast<std::uint8_t>(encodedNode.size());
    } else {
        reference = ofHash(crypto::blake2b256(encodedNode));
    }
    return reference;
}

NodeReference NodeReference::ofHash(const Hash256& hash) noexcept
{
    NodeReference reference;
    reference.m_bytes = hash.bytes;
    reference.m_size = static_cast<std::uint8_t>(reference.m_bytes.size());
    return reference;
}

Hash256 NodeReference::hash() const
{
    if (!isHash()) {
        return crypto::blake2b256(view());
    }
    Hash256 result;
    result.bytes = m_bytes;
    return result;
}

void appendNodeHead(
    Bytes& out, NibbleView partial, std::uint16_t childBits, const std::optional<NodeValue>& value)
{
    appendHeader(out, kindOf(childBits != 0, value), partial.size());
    appendPartial(out, partial);
    if (childBits != 0) {
        appendByte(out, childBits & 0xFFU);
        appendByte(out, childBits >> 8U);
    }
    if (value && value->hashed) {
        append(out, value->bytes);
    } else if (value) {
        appendWithLength(out, value->bytes);
    }
}

void appendChild(Bytes& out, const NodeReference& child)
{
    appendWithLength(out, child.view());
}

Result<DecodedNode> decodeNode(ByteView bytes)
{
    return NodeReader(bytes).read();
}

} // namespace taonaut::trie
