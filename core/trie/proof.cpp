#include "core/trie/proof.hpp"

#include "core/base/hex.hpp"
#include "core/crypto/hash.hpp"
#include "core/trie/node_codec.hpp"
#include "core/trie/root.hpp"

#include <bit>

namespace taonaut::trie {

namespace {

constexpr std::size_t kDeepestNibble = 2048; // longer than twice the longest key of the chain

} // namespace

std::string_view moduleOf(ProofError)
{
    return "trie";
}

std::string_view nameOf(ProofError reason)
{
    switch (reason) {
    case ProofError::MissingNode:
        return "MissingNode";
    case ProofError::MissingValue:
        return "MissingValue";
    case ProofError::MalformedNode:
        return "MalformedNode";
    case ProofError::TooLarge:
        return "TooLarge";
    }
    return "Unknown";
}

Result<StorageProof> StorageProof::create(std::vector<Bytes> nodes, std::size_t byteLimit)
{
    StorageProof proof;
    for (const Bytes& node : nodes) {
        proof.m_totalBytes += node.size();
        if (proof.m_totalBytes > byteLimit) {
            return fail(ProofError::TooLarge, "more than " + std::to_string(byteLimit) + " bytes");
        }
    }
    proof.m_nodes = std::move(nodes);
    proof.m_index.reserve(proof.m_nodes.size());
    for (std::size_t i = 0; i < proof.m_nodes.size(); ++i) {
        proof.m_index.emplace(crypto::blake2b256(proof.m_nodes[i]), i);
    }
    return proof;
}

/// Follows references through the proof. A reference is 32 bytes of hash or a shorter node itself.
class ProofWalker {
public:
    ProofWalker(const std::vector<Bytes>& nodes,
        const std::unordered_map<Hash256, std::size_t, FixedHash<Hash256>>& index)
        : m_nodes(nodes)
        , m_index(index)
    {
    }

    /// The bytes behind a hash, or null.
    [[nodiscard]] const Bytes* find(const Hash256& hash) const
    {
        const auto found = m_index.find(hash);
        return found == m_index.end() ? nullptr : &m_nodes[found->second];
    }

    /// The encoding of the root node. The root is always hashed.
    [[nodiscard]] Result<ByteView> rootNode(const Hash256& root) const
    {
        const Bytes* bytes = find(root);
        if (bytes == nullptr) {
            return fail(ProofError::MissingNode, "root " + toHex(root.view()));
        }
        return ByteView(*bytes);
    }

    /// The encoding of a child.
    [[nodiscard]] Result<ByteView> child(ByteView reference) const
    {
        if (reference.size() < Hash256::kSize) {
            return reference;
        }
        const Bytes* bytes = find(*Hash256::from(reference));
        if (bytes == nullptr) {
            return fail(ProofError::MissingNode, toHex(reference));
        }
        if (bytes->size() < Hash256::kSize) {
            return fail(ProofError::MalformedNode, "a short node behind a hash");
        }
        return ByteView(*bytes);
    }

    [[nodiscard]] static Result<DecodedNode> decode(ByteView bytes)
    {
        std::optional<DecodedNode> node = decodeNode(bytes);
        if (!node) {
            return fail(
                ProofError::MalformedNode, toHex(bytes.first(std::min<std::size_t>(bytes.size(), 40))));
        }
        return std::move(*node);
    }

    /// The value bytes of a node that has a value.
    [[nodiscard]] Result<Bytes> valueOf(const NodeValue& value) const
    {
        if (!value.hashed) {
            return toBytes(value.bytes);
        }
        const Bytes* bytes = find(*Hash256::from(value.bytes));
        if (bytes == nullptr) {
            return fail(ProofError::MissingValue, toHex(value.bytes));
        }
        return *bytes;
    }

private:
    const std::vector<Bytes>& m_nodes;
    const std::unordered_map<Hash256, std::size_t, FixedHash<Hash256>>& m_index;
};

namespace {

bool isEmptyTrie(ByteView rootNode)
{
    return rootNode.size() == 1 && rootNode[0] == std::byte { 0 };
}

ProofStep stepOf(ByteView bytes, const DecodedNode& node)
{
    ProofStep step;
    step.hash = crypto::blake2b256(bytes);
    step.nodeBytes = bytes.size();
    step.children = node.childBits;
    step.partialNibbles = node.partial.size();
    return step;
}

/// Where a key ends: the node's value as it stands there (none: absent), and the way to it.
struct Place {
    std::optional<NodeValue> value;
    std::vector<ProofStep> steps;
};

Result<Place> locate(const ProofWalker& walker, const Hash256& root, ByteView key)
{
    Place place;
    Result<ByteView> bytes = walker.rootNode(root);
    if (bytes && isEmptyTrie(*bytes)) {
        return place;
    }
    const Nibbles nibbles = toNibbles(key);
    NibbleView rest = nibbles;
    while (bytes) {
        const Result<DecodedNode> node = ProofWalker::decode(*bytes);
        if (!node) {
            return fail(node);
        }
        place.steps.push_back(stepOf(*bytes, *node));
        const std::size_t shared = commonPrefix(node->partial, rest);
        if (shared < node->partial.size()) {
            return place;
        }
        rest = rest.subspan(shared);
        if (rest.empty()) {
            place.value = node->value;
            return place;
        }
        if (node->children[rest[0]].empty()) {
            return place;
        }
        place.steps.back().nibble = rest[0];
        bytes = walker.child(node->children[rest[0]]);
        rest = rest.subspan(1);
    }
    return fail(bytes);
}

/// Visits every value under a prefix, in key order.
class PrefixWalk {
public:
    PrefixWalk(const ProofWalker& walker, ByteView prefix)
        : m_walker(walker)
        , m_prefix(toNibbles(prefix))
    {
    }

    /// visit(key, value) -> Result<void>
    template <class Visit> Result<void> run(const Hash256& root, Visit visit)
    {
        const Result<ByteView> bytes = m_walker.rootNode(root);
        if (!bytes) {
            return fail(bytes);
        }
        return isEmptyTrie(*bytes) ? Result<void>() : descend(*bytes, visit);
    }

private:
    template <class Visit> Result<void> descend(ByteView bytes, Visit& visit)
    {
        const Result<DecodedNode> node = ProofWalker::decode(bytes);
        if (!node) {
            return fail(node);
        }
        const std::size_t before = m_path.size();
        m_path.insert(m_path.end(), node->partial.begin(), node->partial.end());
        if (m_path.size() > kDeepestNibble) {
            return fail(ProofError::MalformedNode, "a key without end");
        }
        Result<void> done = visitNode(*node, visit);
        m_path.resize(before);
        return done;
    }

    template <class Visit> Result<void> visitNode(const DecodedNode& node, Visit& visit)
    {
        const std::size_t shared = commonPrefix(m_path, m_prefix);
        if (shared < std::min(m_path.size(), m_prefix.size())) {
            return {};
        }
        const bool below = m_path.size() >= m_prefix.size();
        if (below && node.value) {
            if (m_path.size() % 2 != 0) {
                return fail(ProofError::MalformedNode, "a key of half a byte");
            }
            if (Result<void> visited = visit(fromNibbles(m_path), *node.value); !visited) {
                return visited;
            }
        }
        for (std::size_t i = 0; i < node.children.size(); ++i) {
            const bool onPath = below || m_prefix[m_path.size()] == i;
            if (node.children[i].empty() || !onPath) {
                continue;
            }
            const Result<ByteView> child = m_walker.child(node.children[i]);
            if (!child) {
                return fail(child);
            }
            m_path.push_back(static_cast<std::uint8_t>(i));
            Result<void> done = descend(*child, visit);
            m_path.pop_back();
            if (!done) {
                return done;
            }
        }
        return {};
    }

    const ProofWalker& m_walker;
    Nibbles m_prefix;
    Nibbles m_path;
};

} // namespace

Result<ReadResult> StorageProof::read(const Hash256& root, ByteView key) const
{
    const ProofWalker walker(m_nodes, m_index);
    Result<Place> place = locate(walker, root, key);
    if (!place) {
        return fail(place);
    }
    ReadResult result;
    result.steps = std::move(place->steps);
    if (place->value) {
        Result<Bytes> value = walker.valueOf(*place->value);
        if (!value) {
            return fail(value);
        }
        result.value = std::move(*value);
    }
    return result;
}

Result<std::optional<Hash256>> StorageProof::readHash(const Hash256& root, ByteView key) const
{
    const ProofWalker walker(m_nodes, m_index);
    const Result<Place> place = locate(walker, root, key);
    if (!place) {
        return fail(place);
    }
    if (!place->value) {
        return std::optional<Hash256>();
    }
    const NodeValue& value = *place->value;
    return std::optional<Hash256>(
        value.hashed ? *Hash256::from(value.bytes) : crypto::blake2b256(value.bytes));
}

Result<PrefixResult> StorageProof::enumerate(const Hash256& root, ByteView prefix) const
{
    const ProofWalker walker(m_nodes, m_index);
    PrefixResult result;
    const Result<void> done
        = PrefixWalk(walker, prefix).run(root, [&](Bytes key, const NodeValue& stored) -> Result<void> {
              Result<Bytes> value = walker.valueOf(stored);
              if (!value) {
                  return fail(value);
              }
              result.entries.push_back({ std::move(key), std::move(*value) });
              return {};
          });
    if (!done) {
        return fail(done);
    }
    return result;
}

Result<std::vector<Bytes>> StorageProof::enumerateKeys(const Hash256& root, ByteView prefix) const
{
    const ProofWalker walker(m_nodes, m_index);
    std::vector<Bytes> keys;
    const Result<void> done
        = PrefixWalk(walker, prefix).run(root, [&](Bytes key, const NodeValue&) -> Result<void> {
              keys.push_back(std::move(key));
              return {};
          });
    if (!done) {
        return fail(done);
    }
    return keys;
}

} // namespace taonaut::trie
