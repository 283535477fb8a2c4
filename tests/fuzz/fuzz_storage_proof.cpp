// SPDX-License-Identifier: MIT
// A proof of a small real state, a part of it replaced by foreign bytes: no key may get a value that the
// state does not hold. The first bytes of the input say what is replaced.

#include "core/crypto/hash.hpp"
#include "core/trie/proof.hpp"
#include "tests/fuzz/fuzz.hpp"

using namespace taonaut;

namespace {

struct State {
    std::vector<Bytes> keys;
    trie::StateTrie trie;
    std::vector<Bytes> nodes;
};

const State& state()
{
    static const State made = [] {
        State state;
        std::vector<trie::Entry> entries;
        for (std::uint8_t i = 0; i < 24; ++i) {
            Bytes key { std::byte { 0x26 }, std::byte(i * 37), std::byte { i } };
            key.resize(3 + i % 5);
            entries.push_back({ key, Bytes(i < 20 ? i : 40 + i, std::byte { i }) });
            state.keys.push_back(std::move(key));
        }
        state.trie = trie::StateTrie::build(std::move(entries));
        state.nodes = state.trie.proof(state.keys);
        return state;
    }();
    return made;
}

void check(const trie::StorageProof& proof)
{
    const Hash256 root = state().trie.root();
    for (const Bytes& key : state().keys) {
        const auto read = proof.read(root, key);
        if (read) {
            const auto value = state().trie.get(key);
            fuzz::require(read->value && value && equal(*read->value, *value));
        }
    }
    const auto list = proof.enumerate(root, Bytes { std::byte { 0x26 } });
    fuzz::require(!list || list->entries.size() == state().trie.size());
    static_cast<void>(proof.enumerateKeys(root, {}));
}

} // namespace

TAONAUT_FUZZ(data, size)
{
    const ByteView bytes = fuzz::viewOf(data, size);
    std::vector<Bytes> nodes = state().nodes;
    if (size > 1) {
        Bytes& victim = nodes[data[0] % nodes.size()];
        victim = toBytes(bytes.subspan(1));
    }
    if (const auto proof = trie::StorageProof::create(nodes)) {
        check(*proof);
    }
    // Foreign bytes as the root node itself: anything may come out, but nothing may break.
    if (const auto proof = trie::StorageProof::create({ toBytes(bytes) })) {
        for (const Bytes& node : proof->nodes()) {
            const Hash256 own = crypto::blake2b256(node);
            static_cast<void>(proof->read(own, state().keys.front()));
            static_cast<void>(proof->enumerate(own, {}));
        }
    }
    return 0;
}
