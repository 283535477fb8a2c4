// SPDX-License-Identifier: MIT
#include "core/trie/nibbles.hpp"

#include <algorithm>
#include <cstring>

namespace taonaut::trie {

void NibbleView::pack(std::byte* out) const noexcept
{
    if (m_size == 0) {
        return;
    }
    if ((m_first + m_size) % 2 == 0) { // ends at the end of a byte, so whole bytes can be copied
        std::memcpy(out, m_bytes + m_first / 2, packedSize());
        if (m_size % 2 != 0) {
            *out &= std::byte { 0x0F };
        }
        return;
    }
    std::size_t i = m_size % 2;
    if (i != 0) {
        *out++ = static_cast<std::byte>((*this)[0]);
    }
    for (; i < m_size; i += 2) {
        *out++ = static_cast<std::byte>(((*this)[i] << 4) | (*this)[i + 1]);
    }
}

std::size_t commonPrefix(NibbleView left, NibbleView right) noexcept
{
    const std::size_t most = std::min(left.size(), right.size());
    std::size_t same = 0;
    if (left.m_first % 2 == right.m_first % 2) { // halves stand alike: compare whole bytes
        if (left.m_first % 2 != 0 && most > 0) {
            if (left[0] != right[0]) {
                return 0;
            }
            same = 1;
        }
        const std::byte* begin = left.m_bytes + (left.m_first + same) / 2;
        const std::byte* end = begin + (most - same) / 2;
        const std::byte* other = right.m_bytes + (right.m_first + same) / 2;
        same += 2 * static_cast<std::size_t>(std::mismatch(begin, end, other).first - begin);
    }
    while (same < most && left[same] == right[same]) {
        ++same;
    }
    return same;
}

void NibblePath::push(unsigned nibble)
{
    if (m_size % 2 == 0) {
        m_bytes.push_back(static_cast<std::byte>(nibble << 4));
    } else {
        m_bytes.back() |= static_cast<std::byte>(nibble);
    }
    ++m_size;
}

void NibblePath::append(NibbleView nibbles)
{
    for (std::size_t i = 0; i < nibbles.size(); ++i) {
        push(nibbles[i]);
    }
}

void NibblePath::truncate(std::size_t size)
{
    m_size = size;
    m_bytes.resize((size + 1) / 2);
    if (size % 2 != 0) {
        m_bytes.back() &= std::byte { 0xF0 };
    }
}

} // namespace taonaut::trie
