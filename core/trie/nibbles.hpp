// SPDX-License-Identifier: MIT
#pragma once

// Keys cut into half bytes (nibbles, 0 to 15), the digits by which a trie branches. A view never copies: it
// names a run of nibbles inside bytes that somebody else keeps.

#include "core/base/bytes.hpp"

#include <cstddef>

namespace taonaut::trie {

/// Borrowed run of nibbles; the high half of a byte comes first.
class NibbleView {
public:
    NibbleView() noexcept = default;
    /// All nibbles of a key.
    explicit NibbleView(ByteView key) noexcept
        : m_bytes(key.data())
        , m_size(2 * key.size())
    {
    }
    /// The last `size` nibbles of `bytes`, the packed form of a partial key. Requires: size <= 2 * bytes.
    [[nodiscard]] static NibbleView last(ByteView bytes, std::size_t size) noexcept
    {
        return NibbleView(bytes).from(2 * bytes.size() - size);
    }

    [[nodiscard]] std::size_t size() const noexcept { return m_size; }
    [[nodiscard]] bool empty() const noexcept { return m_size == 0; }
    [[nodiscard]] unsigned operator[](std::size_t index) const noexcept
    {
        const std::size_t at = m_first + index;
        const auto byte = std::to_integer<unsigned>(m_bytes[at / 2]);
        return at % 2 == 0 ? byte >> 4 : byte & 15U;
    }
    /// Without the first `count`. Requires: count <= size.
    [[nodiscard]] NibbleView from(std::size_t count) const noexcept
    {
        NibbleView rest = *this;
        rest.m_first += count;
        rest.m_size -= count;
        return rest;
    }
    /// The first `count`. Requires: count <= size.
    [[nodiscard]] NibbleView first(std::size_t count) const noexcept
    {
        NibbleView head = *this;
        head.m_size = count;
        return head;
    }

    /// Bytes of the packed form.
    [[nodiscard]] std::size_t packedSize() const noexcept { return (m_size + 1) / 2; }
    /// Two nibbles to a byte; of an odd number the first stands alone in the low half of the first byte,
    /// above it zero. Writes packedSize() bytes.
    void pack(std::byte* out) const noexcept;

    friend std::size_t commonPrefix(NibbleView left, NibbleView right) noexcept;

private:
    const std::byte* m_bytes = nullptr;
    std::size_t m_first = 0;
    std::size_t m_size = 0;
};

/// How many nibbles agree from the start.
[[nodiscard]] std::size_t commonPrefix(NibbleView left, NibbleView right) noexcept;

/// A run of nibbles that grows and shrinks at its end: the way from the root to a node.
class NibblePath {
public:
    NibblePath() = default;

    [[nodiscard]] std::size_t size() const noexcept { return m_size; }
    [[nodiscard]] NibbleView view() const noexcept { return NibbleView(m_bytes).first(m_size); }
    /// As a key. Requires: an even number of nibbles.
    [[nodiscard]] ByteView bytes() const noexcept { return m_bytes; }

    void push(unsigned nibble);
    void append(NibbleView nibbles);
    /// Requires: size <= size().
    void truncate(std::size_t size);

private:
    Bytes m_bytes; // the unused low half of the last byte is zero
    std::size_t m_size = 0;
};

} // namespace taonaut::trie
