// SPDX-License-Identifier: MIT
#pragma once

// Ways through a read proof, from a root down. A reference is followed to the bytes that hash to it and
// nowhere else, so what is reached is what the root commits to.

#include "core/trie/node_codec.hpp"
#include "core/trie/proof.hpp"

namespace taonaut::trie {

/// A node reached on a way, borrowed from the proof.
struct ReachedNode {
    ByteView encoded;
    std::optional<Hash256> hash; ///< none: the node travels inside its parent
    DecodedNode node;

    [[nodiscard]] ProofStep step() const;
};

class ProofWalk {
public:
    explicit ProofWalk(const StorageProof& proof)
        : m_proof(proof)
    {
    }

    /// Errors: MissingNode, MalformedNode. Requires: the root is not that of the empty trie.
    [[nodiscard]] Result<ReachedNode> root(const Hash256& root) const;
    /// reference: as in a parent. Errors: MissingNode, MalformedNode.
    [[nodiscard]] Result<ReachedNode> child(ByteView reference) const;
    /// The bytes of a value. Errors: MissingValue, MalformedNode.
    [[nodiscard]] Result<ByteView> value(const NodeValue& stored) const;

private:
    [[nodiscard]] static Result<ReachedNode> decode(ByteView encoded, const std::optional<Hash256>& hash);
    const StorageProof& m_proof;
};

/// Where a key ends.
struct ProofPlace {
    std::optional<NodeValue> value; ///< none: proven absent
    std::vector<ProofStep> steps; ///< empty unless asked for
};

enum class Steps : std::uint8_t { Skip, Record };

/// Errors: MissingNode, MalformedNode.
[[nodiscard]] Result<ProofPlace> locate(
    const StorageProof& proof, const Hash256& root, ByteView key, Steps steps);

/// Visits every value under a prefix, in key order, and fails at the first hole.
class PrefixWalk {
public:
    /// Takes key and value; an error ends the walk with it.
    using Visitor = std::function<Result<void>(ByteView key, const NodeValue& value)>;

    PrefixWalk(const StorageProof& proof, ByteView prefix, const Visitor& visitor)
        : m_walk(proof)
        , m_prefix(prefix)
        , m_visitor(visitor)
    {
    }

    /// Errors: MissingNode, MalformedNode, those of the visitor.
    [[nodiscard]] Result<void> run(const Hash256& root);

private:
    Result<void> visit(const ReachedNode& reached);
    Result<void> visitValue(const DecodedNode& node);
    Result<void> visitChild(const DecodedNode& node, unsigned nibble);

    ProofWalk m_walk;
    NibbleView m_prefix;
    const Visitor& m_visitor;
    NibblePath m_path;
};

} // namespace taonaut::trie
