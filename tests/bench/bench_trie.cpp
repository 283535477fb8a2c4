// SPDX-License-Identifier: MIT
#include "core/trie/proof.hpp"
#include "core/trie/root.hpp"
#include "tests/bench/figure.hpp"

#include <random>

namespace taonaut::bench {

namespace {

constexpr std::size_t kEntries = 100'000;
constexpr std::size_t kReads = 1'000;

Bytes randomBytes(std::mt19937_64& random, std::size_t size)
{
    Bytes bytes(size);
    for (std::byte& b : bytes) {
        b = static_cast<std::byte>(random());
    }
    return bytes;
}

/// Keys of 80 bytes, as those of a storage map: 32 bytes of prefix in common, then hash and account. In no
/// order.
std::vector<trie::Entry> entries()
{
    std::mt19937_64 random(1);
    const Bytes prefix = randomBytes(random, 32);
    std::vector<trie::Entry> result;
    result.reserve(kEntries);
    for (std::size_t i = 0; i < kEntries; ++i) {
        Bytes key = prefix;
        append(key, randomBytes(random, 48));
        result.push_back({ std::move(key), randomBytes(random, 48) });
    }
    return result;
}

void root(benchmark::State& state)
{
    const std::vector<trie::Entry> all = entries();
    for (auto _ : state) {
        state.PauseTiming();
        std::vector<trie::Entry> copy = all;
        state.ResumeTiming();
        Hash256 hash = trie::root(std::move(copy), trie::Version::V1);
        benchmark::DoNotOptimize(hash);
    }
}

void proof(benchmark::State& state)
{
    const std::vector<trie::Entry> all = entries();
    const trie::StateTrie whole = trie::StateTrie::build(all);
    std::vector<Bytes> keys;
    for (std::size_t i = 0; i < kReads; ++i) {
        keys.push_back(all[i].key);
    }
    const std::vector<Bytes> nodes = whole.proof(keys);
    const Hash256 stateRoot = whole.root();
    for (auto _ : state) {
        const auto checked = trie::StorageProof::create(nodes);
        for (std::size_t i = 0; i < kReads; ++i) {
            const auto read = checked->read(stateRoot, keys[i]);
            if (!read || read->value != all[i].value) {
                state.SkipWithError("a proven value was refused");
                break;
            }
        }
    }
}

} // namespace

void addTrieFigures(Figures& figures)
{
    figures.push_back({ "trie.root_100k", "ms", Kind::CpuTime, root });
    figures.push_back({ "trie.proof_1000", "ms", Kind::CpuTime, proof });
}

} // namespace taonaut::bench
