// SPDX-License-Identifier: MIT
#include "core/trie/node.hpp"

#include "core/crypto/hash.hpp"

#include <algorithm>
#include <bit>
#include <cstring>
#include <new>

namespace taonaut::trie {

namespace {

/// Drops one count; true when it was the last.
bool wasLast(std::atomic<std::uint32_t>& count) noexcept
{
    return count.fetch_sub(1, std::memory_order_acq_rel) == 1;
}

bool isLong(StoredValue::Form form) noexcept
{
    return form == StoredValue::Form::Long || form == StoredValue::Form::LongByHash;
}

} // namespace

Counted<LongValue> LongValue::make(ByteView bytes, bool hashed)
{
    void* memory = ::operator new(sizeof(LongValue) + bytes.size());
    return Counted<LongValue>::adopt(new (memory) LongValue(bytes, hashed));
}

LongValue::LongValue(ByteView bytes, bool hashed)
    : m_size(static_cast<std::uint32_t>(bytes.size()))
{
    std::memcpy(reinterpret_cast<std::byte*>(this + 1), bytes.data(), bytes.size());
    if (hashed) {
        m_hash = crypto::blake2b256(bytes);
    }
}

ByteView LongValue::bytes() const noexcept
{
    return { reinterpret_cast<const std::byte*>(this + 1), m_size };
}

void retain(const LongValue& value) noexcept
{
    value.m_count.fetch_add(1, std::memory_order_relaxed);
}

void release(const LongValue& value) noexcept
{
    if (wasLast(value.m_count)) {
        value.~LongValue();
        ::operator delete(const_cast<LongValue*>(&value));
    }
}

StoredValue StoredValue::of(ByteView bytes, Version version)
{
    StoredValue value;
    if (bytes.size() <= kLongestInlineValue) {
        value.form = Form::Short;
        value.shortBytes = bytes;
        return value;
    }
    const bool hashed = storedByHash(bytes.size(), version);
    value.form = hashed ? Form::LongByHash : Form::Long;
    value.longValue = LongValue::make(bytes, hashed);
    return value;
}

bool StoredValue::same(const StoredValue& other) const noexcept
{
    return form == other.form && equal(bytes(), other.bytes());
}

NodePointer Node::make(NodeParts parts, Bytes& scratch)
{
    std::uint16_t childBits = 0;
    for (std::size_t i = 0; i < parts.children.size(); ++i) {
        childBits = static_cast<std::uint16_t>(childBits | (parts.children[i] ? 1U << i : 0U));
    }
    const std::size_t pointers
        = static_cast<std::size_t>(std::popcount(childBits)) + (isLong(parts.value.form) ? 1 : 0);
    void* memory = ::operator new(
        sizeof(Node) + pointers * sizeof(void*) + parts.partial.packedSize() + parts.value.shortBytes.size());
    Node* node = new (memory) Node(parts, childBits);
    scratch.clear();
    node->encode(scratch);
    node->m_reference = NodeReference::to(scratch);
    return NodePointer::adopt(node);
}

Node::Node(NodeParts& parts, std::uint16_t childBits) noexcept
    : m_partialSize(static_cast<std::uint32_t>(parts.partial.size()))
    , m_childBits(childBits)
    , m_form(parts.value.form)
    , m_shortSize(static_cast<std::uint8_t>(parts.value.shortBytes.size()))
{
    auto* slot = const_cast<const Node**>(children());
    for (NodePointer& child : parts.children) {
        if (child) {
            *slot++ = child.detach();
        }
    }
    if (isLong(m_form)) {
        *reinterpret_cast<const LongValue**>(slot) = parts.value.longValue.detach();
    }
    auto* tail = const_cast<std::byte*>(bytes());
    parts.partial.pack(tail);
    std::copy(
        parts.value.shortBytes.begin(), parts.value.shortBytes.end(), tail + parts.partial.packedSize());
}

const Node* const* Node::children() const noexcept
{
    static_assert(sizeof(Node) % alignof(const Node*) == 0, "pointers follow the fixed part");
    return reinterpret_cast<const Node* const*>(this + 1);
}

const LongValue* Node::longValue() const noexcept
{
    return isLong(m_form)
        ? *reinterpret_cast<const LongValue* const*>(children() + std::popcount(m_childBits))
        : nullptr;
}

const std::byte* Node::bytes() const noexcept
{
    return reinterpret_cast<const std::byte*>(
        children() + std::popcount(m_childBits) + (isLong(m_form) ? 1 : 0));
}

NibbleView Node::partial() const noexcept
{
    return NibbleView::last({ bytes(), (m_partialSize + 1U) / 2 }, m_partialSize);
}

const Node* Node::child(unsigned nibble) const noexcept
{
    const unsigned bit = 1U << nibble;
    if ((m_childBits & bit) == 0) {
        return nullptr;
    }
    return children()[std::popcount(m_childBits & (bit - 1U))];
}

StoredValue Node::storedValue() const noexcept
{
    StoredValue value;
    value.form = m_form;
    if (m_form == StoredValue::Form::Short) {
        value.shortBytes = { bytes() + partial().packedSize(), m_shortSize };
    }
    value.longValue = Counted<LongValue>::share(longValue());
    return value;
}

std::optional<ByteView> Node::value() const noexcept
{
    switch (m_form) {
    case StoredValue::Form::None:
        return std::nullopt;
    case StoredValue::Form::Short:
        return ByteView(bytes() + partial().packedSize(), m_shortSize);
    case StoredValue::Form::Long:
    case StoredValue::Form::LongByHash:
        break;
    }
    return longValue()->bytes();
}

NodeParts Node::parts() const noexcept
{
    NodeParts result;
    result.partial = partial();
    result.value = storedValue();
    for (unsigned i = 0; i < result.children.size(); ++i) {
        result.children[i] = NodePointer::share(child(i));
    }
    return result;
}

void Node::encode(Bytes& out) const
{
    std::optional<NodeValue> stored;
    if (m_form == StoredValue::Form::LongByHash) {
        stored = NodeValue { longValue()->hash().view(), true };
    } else if (m_form != StoredValue::Form::None) {
        stored = NodeValue { *value(), false };
    }
    appendNodeHead(out, partial(), m_childBits, stored);
    const int count = std::popcount(m_childBits);
    for (int i = 0; i < count; ++i) {
        appendChild(out, children()[i]->reference());
    }
}

void retain(const Node& node) noexcept
{
    node.m_count.fetch_add(1, std::memory_order_relaxed);
}

void release(const Node& node) noexcept
{
    if (!wasLast(node.m_count)) {
        return;
    }
    const int count = std::popcount(node.m_childBits);
    for (int i = 0; i < count; ++i) {
        release(*node.children()[i]);
    }
    if (const LongValue* value = node.longValue()) {
        release(*value);
    }
    node.~Node();
    ::operator delete(const_cast<Node*>(&node));
}

} // namespace taonaut::trie
