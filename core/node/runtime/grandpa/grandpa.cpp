// SPDX-License-Identifier: MIT
#include "core/node/runtime/grandpa/grandpa.hpp"

#include "core/node/runtime/storage_item.hpp"

// Weights: polkadot-sdk substrate/frame/grandpa/src/default_weights.rs.
namespace taonaut::node::grandpa {

namespace declared = subtensor::grandpa;

namespace {

subtensor::grandpa::AuthorityList declaredList(const consensus::AuthorityList& authorities)
{
    declared::AuthorityList result;
    for (const consensus::Authority& authority : authorities) {
        result.emplace_back(subtensor::GrandpaKey { authority.key.bytes }, authority.weight);
    }
    return result;
}

} // namespace

consensus::AuthoritySet authoritySet(const trie::StateTrie& state)
{
    consensus::AuthoritySet result;
    result.id = load<declared::kCurrentSetId>(state);
    for (const auto& [key, weight] : load<declared::kAuthorities>(state)) {
        result.authorities.push_back({ { key.bytes }, weight });
    }
    return result;
}

DispatchInfo infoOf(const declared::Call& call)
{
    if (std::holds_alternative<declared::NoteStalled>(call)) {
        return { benchmarked(3'000'000, 0, 0, 1), DispatchClass::Operational, Pays::Yes };
    }
    // Reports have no value on this chain and are never decoded.
    return { benchmarked(0, 0, 0, 0), DispatchClass::Normal, Pays::Yes };
}

CallResult run(BlockContext&, const Origin& origin, const declared::Call& call)
{
    if (std::holds_alternative<declared::NoteStalled>(call)) {
        const DispatchResult allowed = ensureRoot(origin); // nobody is root on this chain yet
        return outcomeOf(allowed);
    }
    return refuse(DispatchError::Kind::Unavailable);
}

std::vector<trie::Entry> genesis(const consensus::AuthorityList& authorities)
{
    const declared::AuthorityList list = declaredList(authorities);
    trie::Entry current = entry<declared::kAuthorities>(list);
    // Where older clients look for the first list: a version byte, then the list.
    Bytes versioned { std::byte { 1 } };
    append(versioned, current.value);
    return { std::move(current), entry<declared::kCurrentSetId>(0), entry<declared::kSetIdSession>(0, 0),
        { toBytes(bytesOf(":grandpa_authorities")), std::move(versioned) } };
}

} // namespace taonaut::node::grandpa
