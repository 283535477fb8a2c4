// SPDX-License-Identifier: MIT
#include "core/trie/proof_walk.hpp"

#include "core/base/hex.hpp"
#include "core/crypto/hash.hpp"
#include "core/trie/root.hpp"

#include <algorithm>

namespace taonaut::trie {

ProofStep ReachedNode::step() const
{
    ProofStep step;
    step.hash = hash ? *hash : crypto::blake2b256(encoded);
    step.nodeBytes = encoded.size();
    step.children = node.childBits;
    step.partialNibbles = node.partial.size();
    return step;
}

Result<ReachedNode> ProofWalk::root(const Hash256& root) const
{
    const std::optional<ByteView> encoded = m_proof.find(root);
    if (!encoded) {
        return fail(ProofError::MissingNode, "root " + toHex(root.view()));
    }
    return decode(*encoded, root);
}

Result<ReachedNode> ProofWalk::child(ByteView reference) const
{
    if (reference.size() < Hash256::kSize) {
        return decode(reference, std::nullopt);
    }
    const Hash256 hash = *Hash256::from(reference);
    const std::optional<ByteView> encoded = m_proof.find(hash);
    if (!encoded) {
        return fail(ProofError::MissingNode, toHex(reference));
    }
    if (encoded->size() < Hash256::kSize) {
        return fail(ProofError::MalformedNode, "a short node behind a hash");
    }
    return decode(*encoded, hash);
}

Result<ReachedNode> ProofWalk::decode(ByteView encoded, const std::optional<Hash256>& hash)
{
    const Result<DecodedNode> node = decodeNode(encoded);
    if (!node) {
        return fail(ProofError::MalformedNode, std::string(node.error().name()));
    }
    return ReachedNode { encoded, hash, *node };
}

Result<ByteView> ProofWalk::value(const NodeValue& stored) const
{
    if (!stored.hashed) {
        return stored.bytes;
    }
    const std::optional<ByteView> bytes = m_proof.find(*Hash256::from(stored.bytes));
    if (!bytes) {
        return fail(ProofError::MissingValue, toHex(stored.bytes));
    }
    if (bytes->size() <= kLongestInlineValue) {
        return fail(ProofError::MalformedNode, "a short value behind a hash");
    }
    return *bytes;
}

Result<ProofPlace> locate(const StorageProof& proof, const Hash256& root, ByteView key, Steps steps)
{
    ProofPlace place;
    if (root == emptyRoot()) {
        return place;
    }
    const ProofWalk walk(proof);
    NibbleView rest(key);
    Result<ReachedNode> reached = walk.root(root);
    while (reached) {
        const DecodedNode& node = reached->node;
        if (steps == Steps::Record) {
            place.steps.push_back(reached->step());
        }
        if (commonPrefix(node.partial, rest) < node.partial.size()) {
            return place;
        }
        rest = rest.from(node.partial.size());
        if (rest.empty()) {
            place.value = node.value;
            return place;
        }
        const unsigned nibble = rest[0];
        if (node.children[nibble].empty()) {
            return place;
        }
        if (steps == Steps::Record) {
            place.steps.back().nibble = static_cast<int>(nibble);
        }
        rest = rest.from(1);
        reached = walk.child(ByteView(node.children[nibble]));
    }
    return fail(reached);
}

Result<void> PrefixWalk::run(const Hash256& root)
{
    if (root == emptyRoot()) {
        return {};
    }
    const Result<ReachedNode> reached = m_walk.root(root);
    return reached ? visit(*reached) : Result<void>(fail(reached));
}

Result<void> PrefixWalk::visit(const ReachedNode& reached)
{
    const DecodedNode& node = reached.node;
    const std::size_t before = m_path.size();
    m_path.append(node.partial);
    if (m_path.size() > 2 * kLongestKey) {
        return fail(ProofError::MalformedNode, "a key without end");
    }
    const std::size_t shared = commonPrefix(m_path.view(), m_prefix);
    Result<void> done;
    if (shared == m_prefix.size()) { // at the prefix or below it: everything counts
        done = visitValue(node);
        for (unsigned i = 0; i < node.children.size() && done; ++i) {
            done = visitChild(node, i);
        }
    } else if (shared == m_path.size()) { // above the prefix: one child leads there
        done = visitChild(node, m_prefix[shared]);
    }
    m_path.truncate(before);
    return done;
}

Result<void> PrefixWalk::visitValue(const DecodedNode& node)
{
    if (!node.value) {
        return {};
    }
    if (m_path.size() % 2 != 0) {
        return fail(ProofError::MalformedNode, "a key that ends with half a byte");
    }
    return m_visitor(m_path.bytes(), *node.value);
}

Result<void> PrefixWalk::visitChild(const DecodedNode& node, unsigned nibble)
{
    if (node.children[nibble].empty()) {
        return {};
    }
    const Result<ReachedNode> child = m_walk.child(node.children[nibble]);
    if (!child) {
        return fail(child);
    }
    m_path.push(nibble);
    Result<void> done = visit(*child);
    m_path.truncate(m_path.size() - 1);
    return done;
}

} // namespace taonaut::trie
