// SPDX-License-Identifier: MIT
#include "core/trie/proof.hpp"

#include "core/crypto/hash.hpp"
#include "core/trie/proof_walk.hpp"

namespace taonaut::trie {

namespace {

/// What a list may take in memory. A proof of a few bytes can name one long list many times over.
class ListBudget {
public:
    /// Errors: TooLarge.
    Result<void> take(std::size_t bytes)
    {
        m_used += bytes + kEntryOverhead;
        if (m_used > StorageProof::kListByteLimit) {
            return fail(ProofError::TooLarge, "the list");
        }
        return {};
    }

private:
    static constexpr std::size_t kEntryOverhead = sizeof(Entry);
    std::size_t m_used = 0;
};

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

std::optional<ByteView> StorageProof::find(const Hash256& hash) const
{
    const auto found = m_index.find(hash);
    return found == m_index.end() ? std::nullopt : std::optional<ByteView>(m_nodes[found->second]);
}

Result<ReadResult> StorageProof::read(const Hash256& root, ByteView key) const
{
    Result<ProofPlace> place = locate(*this, root, key, Steps::Record);
    if (!place) {
        return fail(place);
    }
    ReadResult result;
    result.steps = std::move(place->steps);
    if (place->value) {
        const Result<ByteView> value = ProofWalk(*this).value(*place->value);
        if (!value) {
            return fail(value);
        }
        result.value = toBytes(*value);
    }
    return result;
}

Result<HashResult> StorageProof::readHash(const Hash256& root, ByteView key) const
{
    Result<ProofPlace> place = locate(*this, root, key, Steps::Record);
    if (!place) {
        return fail(place);
    }
    HashResult result;
    result.steps = std::move(place->steps);
    if (place->value) {
        const NodeValue& value = *place->value;
        result.hash = value.hashed ? *Hash256::from(value.bytes) : crypto::blake2b256(value.bytes);
    }
    return result;
}

Result<std::vector<Bytes>> StorageProof::entriesFor(const Hash256& root, ByteView key) const
{
    const Result<ProofPlace> place = locate(*this, root, key, Steps::Record);
    if (!place) {
        return fail(place);
    }
    std::vector<Bytes> entries;
    for (const ProofStep& step : place->steps) {
        if (const std::optional<ByteView> node = find(step.hash)) { // inline nodes travel in their parent
            entries.push_back(toBytes(*node));
        }
    }
    if (place->value && place->value->hashed) {
        const Result<ByteView> value = ProofWalk(*this).value(*place->value);
        if (!value) {
            return fail(value);
        }
        entries.push_back(toBytes(*value));
    }
    return entries;
}

Result<PrefixResult> StorageProof::enumerate(const Hash256& root, ByteView prefix) const
{
    PrefixResult result;
    ListBudget budget;
    const PrefixWalk::Visitor collect = [&](ByteView key, const NodeValue& stored) -> Result<void> {
        const Result<ByteView> value = ProofWalk(*this).value(stored);
        if (!value) {
            return fail(value);
        }
        result.entries.push_back({ toBytes(key), toBytes(*value) });
        return budget.take(key.size() + value->size());
    };
    const Result<void> done = PrefixWalk(*this, prefix, collect).run(root);
    if (!done) {
        return fail(done);
    }
    return result;
}

Result<std::vector<Bytes>> StorageProof::enumerateKeys(const Hash256& root, ByteView prefix) const
{
    std::vector<Bytes> keys;
    ListBudget budget;
    const PrefixWalk::Visitor collect = [&](ByteView key, const NodeValue&) -> Result<void> {
        keys.push_back(toBytes(key));
        return budget.take(key.size());
    };
    const Result<void> done = PrefixWalk(*this, prefix, collect).run(root);
    if (!done) {
        return fail(done);
    }
    return keys;
}

} // namespace taonaut::trie
