// SPDX-License-Identifier: MIT
#include "core/consensus/aura.hpp"
#include "core/consensus/grandpa.hpp"
#include "core/crypto/hash.hpp"
#include "tests/bench/figure.hpp"

#include <span>

namespace taonaut::bench {

namespace {

constexpr std::size_t kAuthorities = 20;
constexpr std::size_t kVotes = 14;
constexpr std::size_t kHeaders = 512;

/// The seed of authority `index`; anything does, as long as all differ.
crypto::Secret seed(std::size_t index)
{
    const auto number = static_cast<std::byte>(index);
    return crypto::Secret::copyOf(crypto::blake2b256({ &number, 1 }).view());
}

struct Voters {
    std::vector<crypto::ed25519::KeyPair> pairs;
    consensus::AuthoritySet set;
};

Voters voters()
{
    Voters result;
    result.set.id = 6;
    for (std::size_t i = 0; i < kAuthorities; ++i) {
        result.pairs.push_back(*crypto::ed25519::KeyPair::fromSeed(seed(i)));
        result.set.authorities.push_back({ result.pairs.back().publicKey(), 1 });
    }
    return result;
}

void justification(benchmark::State& state)
{
    const Voters voters = bench::voters();
    chain::Header header;
    header.number = BlockNumber(9'183'744);
    const Hash256 hash = header.hash();
    const auto votes = std::span(voters.pairs).first(kVotes);
    const Bytes encoded = consensus::makeJustification(header, 4711, voters.set.id, votes).encode();
    for (auto _ : state) {
        const auto decoded = consensus::Justification::decode(encoded);
        if (!decoded || !consensus::verify(*decoded, voters.set, hash, header.number)) {
            state.SkipWithError("a valid justification was refused");
        }
    }
}

struct SealedChain {
    consensus::AuraAuthorities authorities;
    consensus::AuraParent parent; ///< of the first header
    std::vector<Bytes> headers;
};

SealedChain sealedChain()
{
    SealedChain result;
    std::vector<crypto::sr25519::KeyPair> pairs;
    for (std::size_t i = 0; i < kAuthorities; ++i) {
        pairs.push_back(*crypto::sr25519::KeyPair::fromMiniSecret(seed(i)));
        result.authorities.push_back(pairs.back().publicKey());
    }
    result.parent = { Hash256 {}, BlockNumber(8'000'000), 140'000'000 };
    consensus::AuraParent parent = result.parent;
    for (std::size_t i = 0; i < kHeaders; ++i) {
        chain::Header header;
        header.parentHash = parent.hash;
        header.number = parent.number.next();
        header.digest.push_back(consensus::preRuntime(parent.slot + 1));
        header = consensus::seal(std::move(header), pairs[(parent.slot + 1) % kAuthorities]);
        parent = { header.hash(), header.number, parent.slot + 1 };
        result.headers.push_back(header.encode());
    }
    return result;
}

bool follows(ByteView encoded, const consensus::AuraAuthorities& authorities, consensus::AuraParent& parent)
{
    const auto header = chain::Header::decode(encoded);
    const auto claim
        = header ? consensus::verifySeal(*header, authorities) : Result<consensus::AuraClaim>(fail(header));
    if (!claim || !consensus::verifyLink(*header, claim->slot, parent)) {
        return false;
    }
    parent = { crypto::blake2b256(encoded), header->number, claim->slot };
    return true;
}

void headers(benchmark::State& state)
{
    const SealedChain chain = sealedChain();
    for (auto _ : state) {
        consensus::AuraParent parent = chain.parent;
        for (const Bytes& encoded : chain.headers) {
            if (!follows(encoded, chain.authorities, parent)) {
                state.SkipWithError("a valid header was refused");
                break;
            }
        }
    }
}

} // namespace

void addConsensusFigures(Figures& figures)
{
    figures.push_back({ "consensus.justification_14_of_20", "ms", Kind::CpuTime, justification });
    figures.push_back({ "consensus.headers_512", "ms", Kind::CpuTime, headers });
}

} // namespace taonaut::bench
