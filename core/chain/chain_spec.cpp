// SPDX-License-Identifier: MIT
#include "core/chain/chain_spec.hpp"

#include "core/trie/root.hpp"

namespace taonaut::chain {

namespace {

constexpr std::string_view kChildStoragePrefix = ":child_storage:default:";

} // namespace

std::optional<ByteView> ChainSpec::genesisValue(ByteView key) const
{
    const auto entry = std::find_if(
        top.begin(), top.end(), [&](const trie::Entry& candidate) { return equal(candidate.key, key); });
    if (entry == top.end()) {
        return std::nullopt;
    }
    return ByteView(entry->value);
}

trie::StateTrie ChainSpec::genesisState() const
{
    std::vector<trie::Entry> entries = top;
    for (const ChildStorage& child : children) {
        Bytes key = toBytes(bytesOf(kChildStoragePrefix));
        append(key, child.key);
        entries.push_back({ std::move(key), toBytes(trie::root(child.entries, trie::Version::V1).view()) });
    }
    return trie::StateTrie::build(std::move(entries), trie::Version::V1);
}

Header ChainSpec::genesisHeader() const
{
    return chain::genesisHeader(genesisState().root());
}

Header genesisHeader(const Hash256& stateRoot)
{
    Header header;
    header.stateRoot = stateRoot;
    header.extrinsicsRoot = trie::emptyRoot();
    return header;
}

} // namespace taonaut::chain
