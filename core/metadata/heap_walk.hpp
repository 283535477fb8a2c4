// SPDX-License-Identifier: MIT
#pragma once

// A binary tree in a heap: the root is node 0, node k has the sons 2k+1 and 2k+2. Internal to this module.

#include <bit>
#include <cstdint>
#include <vector>

namespace taonaut::metadata {

/// Levels between the root and the node.
[[nodiscard]] constexpr unsigned levelOf(std::uint64_t node) noexcept
{
    return static_cast<unsigned>(std::bit_width(node + 1)) - 1;
}

/// Whether `node` is `below` or above it.
[[nodiscard]] constexpr bool isOnPath(std::uint64_t node, std::uint64_t below) noexcept
{
    const unsigned own = levelOf(node);
    const unsigned level = levelOf(below);
    return own <= level && ((below + 1) >> (level - own)) == node + 1;
}

/// Order from left to right of nodes none of which is above another.
[[nodiscard]] constexpr bool isLeftOf(std::uint32_t left, std::uint32_t right) noexcept
{
    const unsigned leftLevel = levelOf(left);
    const unsigned rightLevel = levelOf(right);
    const unsigned level = leftLevel < rightLevel ? leftLevel : rightLevel;
    return ((std::uint64_t { left } + 1) >> (leftLevel - level))
        < ((std::uint64_t { right } + 1) >> (rightLevel - level));
}

/// Goes from the root to the leaves, left before right, and tells the visitor: leaf(place in the list),
/// beside(node) for a part of the tree without any, joined() when both sons of a node are done. Answers
/// whether every leaf was met. The list is in the order from left to right.
template <class Visitor> class HeapWalk {
public:
    HeapWalk(const std::vector<std::uint32_t>& leaves, Visitor& visitor)
        : m_leaves(leaves)
        , m_visitor(visitor)
    {
    }
    bool walk()
    {
        from(0);
        return m_next == m_leaves.size();
    }

private:
    void from(std::uint64_t node) // as deep as the levels of a 32-bit number
    {
        if (m_next == m_leaves.size() || !isOnPath(node, m_leaves[m_next])) {
            m_visitor.beside(static_cast<std::size_t>(node));
            return;
        }
        if (m_leaves[m_next] == node) {
            m_visitor.leaf(m_next++);
            return;
        }
        from(2 * node + 1);
        from(2 * node + 2);
        m_visitor.joined();
    }

    const std::vector<std::uint32_t>& m_leaves;
    Visitor& m_visitor;
    std::size_t m_next = 0;
};

template <class Visitor> bool walkHeap(const std::vector<std::uint32_t>& leaves, Visitor& visitor)
{
    return HeapWalk<Visitor>(leaves, visitor).walk();
}

} // namespace taonaut::metadata
