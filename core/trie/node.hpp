#pragma once

// A node of a kept trie. A sealed node never changes again and may be shared by many tries and threads; an
// unsealed one belongs to the edit that made it.

#include "core/trie/node_codec.hpp"

#include <array>
#include <memory>
#include <optional>

namespace taonaut::trie {

struct Node {
    using Children = std::array<std::shared_ptr<Node>, 16>;

    Nibbles partial;
    std::optional<Bytes> value;
    bool valueByHash = false; ///< decided when the value was written
    Hash256 valueHash; ///< set when valueByHash
    std::unique_ptr<Children> children; ///< null: leaf
    NodeReference reference; ///< set when sealed
    bool sealed = false;

    Node() = default;
    /// An unsealed copy that shares the children.
    Node(const Node& other)
        : partial(other.partial)
        , value(other.value)
        , valueByHash(other.valueByHash)
        , valueHash(other.valueHash)
        , children(other.children ? std::make_unique<Children>(*other.children) : nullptr)
    {
    }
    Node& operator=(const Node&) = delete;

    void setValue(Bytes bytes, Version version);
    void encode(Bytes& out) const;
};

} // namespace taonaut::trie
