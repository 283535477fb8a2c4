// SPDX-License-Identifier: MIT
#include "app/vectors/consensus_members.hpp"

#include "core/base/hex.hpp"

namespace taonaut::vectors {

namespace {

template <class Key> Key keyFrom(Members& in, const char* member, ByteView bytes)
{
    const Result<Key> key = Key::from(bytes);
    if (!key) {
        in.fail(std::string(member) + ": " + key.error().text());
    }
    return key.value_or(Key {});
}

} // namespace

consensus::AuraAuthorities auraKeys(Members& in, const char* member)
{
    consensus::AuraAuthorities keys;
    for (const Bytes& bytes : in.hexList(member)) {
        keys.push_back(keyFrom<consensus::AuraKey>(in, member, bytes));
    }
    return keys;
}

consensus::AuthorityList voterKeys(Members& in, const char* member)
{
    consensus::AuthorityList list;
    for (const Bytes& bytes : in.hexList(member)) {
        list.push_back({ keyFrom<consensus::VoterKey>(in, member, bytes), 1 });
    }
    return list;
}

consensus::AuthorityList voters(Members& in, const char* member)
{
    consensus::AuthorityList list;
    in.each(member, [&](Members& entry) {
        list.push_back({ entry.fixed<consensus::VoterKey>("key"), entry.number("weight") });
    });
    return list;
}

void expectVoters(Members& in, const char* member, const consensus::AuthorityList& actual)
{
    const consensus::AuthorityList expected = voters(in, member);
    if (expected != actual) {
        in.mismatch(member, toHex(consensus::encodeAuthorityList(expected)),
            toHex(consensus::encodeAuthorityList(actual)));
    }
}

} // namespace taonaut::vectors
