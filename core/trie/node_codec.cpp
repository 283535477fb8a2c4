#include "core/trie/node_codec.hpp"

#include "core/crypto/hash.hpp"
#include "core/scale/decoder.hpp"

#include <algorithm>
#include <bit>

namespace taonaut::trie {

namespace {

/// Node kinds by the top bits of the header, with the bits left for the partial key's length.
struct Kind {
    std::uint8_t bits;
    std::uint8_t lengthBits;
};
constexpr Kind kLeaf { 0x40, 6 };
constexpr Kind kBranch { 0x80, 6 };
constexpr Kind kBranchWithValue { 0xC0, 6 };
constexpr Kind kHashedLeaf { 0x20, 5 };
constexpr Kind kHashedBranch { 0x10, 4 };

constexpr std::size_t kLongestPartial = 2048; // nibbles; keys of this chain have at most a few hundred

Kind kindOf(bool branch, const std::optional<NodeValue>& value)
{
    if (!branch) {
        return value->hashed ? kHashedLeaf : kLeaf;
    }
    if (!value) {
        return kBranch;
    }
    return value->hashed ? kHashedBranch : kBranchWithValue;
}

std::optional<Kind> kindFromHeader(unsigned header)
{
    switch (header >> 6) {
    case 1:
        return kLeaf;
    case 2:
        return kBranch;
    case 3:
        return kBranchWithValue;
    default:
        break;
    }
    if ((header & 0x20U) != 0) {
        return kHashedLeaf;
    }
    if ((header & 0x10U) != 0) {
        return kHashedBranch;
    }
    return std::nullopt;
}

void appendByte(Bytes& out, std::size_t value)
{
    out.push_back(static_cast<std::byte>(value));
}

void appendHeader(Bytes& out, Kind kind, std::size_t nibbles)
{
    const std::size_t most = (std::size_t { 1 } << kind.lengthBits) - 1;
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
    std::size_t i = partial.size() % 2;
    if (i == 1) {
        appendByte(out, partial[0]);
    }
    for (; i < partial.size(); i += 2) {
        appendByte(out, static_cast<std::size_t>(partial[i] << 4) | partial[i + 1]);
    }
}

/// Sizes here stay below 2^30.
void appendWithLength(Bytes& out, ByteView bytes)
{
    const std::size_t size = bytes.size();
    if (size < 64) {
        appendByte(out, size << 2);
    } else if (size < (1U << 14)) {
        appendByte(out, (size << 2) | 1);
        appendByte(out, size >> 6);
    } else {
        const std::size_t word = (size << 2) | 2;
        for (unsigned shift = 0; shift < 32; shift += 8) {
            appendByte(out, word >> shift);
        }
    }
    append(out, bytes);
}

/// Reads the partial key. False when it is too long, cut off, or its padding is not zero.
bool readPartial(scale::Decoder& in, unsigned header, Kind kind, Nibbles& partial)
{
    const std::size_t most = (std::size_t { 1 } << kind.lengthBits) - 1;
    std::size_t count = header & most;
    if (count == most) {
        std::uint8_t more = 0;
        do {
            more = in.u8();
            count += more;
        } while (in.ok() && more == 255 && count <= kLongestPartial);
    }
    if (!in.ok() || count > kLongestPartial) {
        return false;
    }
    const ByteView packed = in.raw((count + 1) / 2);
    if (!in.ok()) {
        return false;
    }
    const bool odd = count % 2 == 1;
    if (odd && (packed[0] & std::byte { 0xF0 }) != std::byte { 0 }) {
        return false;
    }
    partial = toNibbles(packed);
    if (odd) {
        partial.erase(partial.begin());
    }
    return true;
}

void readChildren(scale::Decoder& in, DecodedNode& node)
{
    for (std::size_t i = 0; i < node.children.size(); ++i) {
        if ((node.childBits & (1U << i)) == 0) {
            continue;
        }
        node.children[i] = in.bytes(32);
        if (node.children[i].empty()) {
            in.setError(scale::DecodeError::OutOfRange);
        }
    }
}

} // namespace

Nibbles toNibbles(ByteView key)
{
    Nibbles nibbles(2 * key.size());
    for (std::size_t i = 0; i < key.size(); ++i) {
        const auto byte = std::to_integer<std::uint8_t>(key[i]);
        nibbles[2 * i] = byte >> 4;
        nibbles[2 * i + 1] = byte & 15U;
    }
    return nibbles;
}

Bytes fromNibbles(NibbleView nibbles)
{
    Bytes bytes(nibbles.size() / 2);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        bytes[i] = static_cast<std::byte>((nibbles[2 * i] << 4) | nibbles[2 * i + 1]);
    }
    return bytes;
}

std::size_t commonPrefix(NibbleView left, NibbleView right) noexcept
{
    const std::size_t most = std::min(left.size(), right.size());
    std::size_t i = 0;
    while (i < most && left[i] == right[i]) {
        ++i;
    }
    return i;
}

NodeReference NodeReference::to(ByteView encodedNode)
{
    NodeReference reference;
    if (encodedNode.size() < reference.m_bytes.size()) {
        std::copy(encodedNode.begin(), encodedNode.end(), reference.m_bytes.begin());
        reference.m_size = static_cast<std::uint8_t>(encodedNode.size());
    } else {
        reference.m_bytes = crypto::blake2b256(encodedNode).bytes;
        reference.m_size = static_cast<std::uint8_t>(reference.m_bytes.size());
    }
    return reference;
}

void encodeNode(
    Bytes& out, NibbleView partial, const std::optional<NodeValue>& value, const ChildReferences* children)
{
    appendHeader(out, kindOf(children != nullptr, value), partial.size());
    appendPartial(out, partial);
    if (children != nullptr) {
        unsigned bitmap = 0;
        for (std::size_t i = 0; i < children->size(); ++i) {
            bitmap |= (*children)[i] != nullptr ? 1U << i : 0U;
        }
        appendByte(out, bitmap & 0xFFU);
        appendByte(out, bitmap >> 8);
    }
    if (value && value->hashed) {
        append(out, value->bytes);
    } else if (value) {
        appendWithLength(out, value->bytes);
    }
    if (children != nullptr) {
        for (const NodeReference* child : *children) {
            if (child != nullptr) {
                appendWithLength(out, child->view());
            }
        }
    }
}

std::optional<DecodedNode> decodeNode(ByteView bytes)
{
    scale::Decoder in(bytes);
    const unsigned header = in.u8();
    const std::optional<Kind> kind = in.ok() ? kindFromHeader(header) : std::nullopt;
    DecodedNode node;
    if (!kind || !readPartial(in, header, *kind, node.partial)) {
        return std::nullopt;
    }
    const bool branch = kind->bits != kLeaf.bits && kind->bits != kHashedLeaf.bits;
    if (branch) {
        node.childBits = in.u16();
    }
    if (kind->bits == kHashedLeaf.bits || kind->bits == kHashedBranch.bits) {
        node.value = NodeValue { in.raw(32), true };
    } else if (kind->bits != kBranch.bits) {
        node.value = NodeValue { in.bytes(), false };
    }
    readChildren(in, node);
    const bool pointless
        = branch && (node.childBits == 0 || (!node.value && std::has_single_bit(node.childBits)));
    if (!in.finish() || pointless) {
        return std::nullopt;
    }
    return node;
}

} // namespace taonaut::trie
