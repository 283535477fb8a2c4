// SPDX-License-Identifier: MIT
#include "core/crypto/ecdsa.hpp"
#include "core/crypto/ed25519.hpp"
#include "core/crypto/hash.hpp"
#include "core/crypto/phrase.hpp"
#include "core/crypto/sr25519.hpp"
#include "tests/bench/figure.hpp"

namespace taonaut::bench {

namespace {

Bytes message(std::size_t size)
{
    Bytes bytes(size);
    for (std::size_t i = 0; i < size; ++i) {
        bytes[i] = static_cast<std::byte>(i * 7 + 1);
    }
    return bytes;
}

crypto::Secret seed()
{
    return crypto::Secret::copyOf(message(32));
}

template <std::size_t Size> void blake2b(benchmark::State& state)
{
    const Bytes data = message(Size);
    for (auto _ : state) {
        Hash256 hash = crypto::blake2b256(data);
        benchmark::DoNotOptimize(hash);
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(Size));
}

void sr25519Sign(benchmark::State& state)
{
    const auto pair = *crypto::sr25519::KeyPair::fromMiniSecret(seed());
    const Bytes data = message(200);
    for (auto _ : state) {
        auto signature = pair.sign(data);
        benchmark::DoNotOptimize(signature);
    }
    state.SetItemsProcessed(state.iterations());
}

/// Verifies one signature over and over; the key pair's type chooses the scheme.
template <class Pair, class Verify>
void verifyWith(benchmark::State& state, const Pair& pair, std::size_t size, Verify verify)
{
    const Bytes data = message(size);
    const auto signature = pair.sign(data);
    for (auto _ : state) {
        if (!verify(pair.publicKey(), data, signature)) {
            state.SkipWithError("a valid signature was refused");
        }
    }
    state.SetItemsProcessed(state.iterations());
}

void sr25519Verify(benchmark::State& state)
{
    verifyWith(state, *crypto::sr25519::KeyPair::fromMiniSecret(seed()), 200, crypto::sr25519::verify);
}

void ed25519Verify(benchmark::State& state)
{
    verifyWith(state, *crypto::ed25519::KeyPair::fromSeed(seed()), 53, crypto::ed25519::verify);
}

/// 64 signatures of as many keys; the figure counts signatures.
void sr25519VerifyBatch(benchmark::State& state)
{
    constexpr std::size_t kCount = 64;
    const Bytes data = message(200);
    std::vector<crypto::sr25519::SignedMessage> batch;
    for (std::size_t i = 0; i < kCount; ++i) {
        const auto pair = *crypto::sr25519::KeyPair::fromMiniSecret(crypto::Secret::random(32));
        batch.push_back({ pair.publicKey(), data, pair.sign(data) });
    }
    for (auto _ : state) {
        if (!crypto::sr25519::verifyBatch(batch).empty()) {
            state.SkipWithError("a valid signature was refused");
        }
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(kCount));
}

void ecdsaRecover(benchmark::State& state)
{
    const auto pair = *crypto::ecdsa::KeyPair::fromSeed(seed());
    const Hash256 digest = *Hash256::from(message(32));
    const crypto::ecdsa::Signature signature = pair.signDigest(digest);
    for (auto _ : state) {
        if (crypto::ecdsa::recover(digest, signature) != pair.publicKey()) {
            state.SkipWithError("another key came out");
        }
    }
    state.SetItemsProcessed(state.iterations());
}

void phraseToSeed(benchmark::State& state)
{
    const auto phrase = *crypto::phraseFromEntropy(message(16));
    for (auto _ : state) {
        if (!crypto::miniSecretFromPhrase(phrase.view(), {})) {
            state.SkipWithError("a valid phrase was refused");
        }
    }
}

} // namespace

void addCryptoFigures(Figures& figures)
{
    figures.push_back(
        { "crypto.blake2b256_1mib", "MB/s", Kind::MegabytesPerSecond, blake2b<std::size_t { 1 } << 20> });
    figures.push_back({ "crypto.blake2b256_48b", "ns", Kind::CpuTime, blake2b<48> });
    figures.push_back({ "crypto.sr25519_sign", "1/s", Kind::PerSecond, sr25519Sign });
    figures.push_back({ "crypto.sr25519_verify", "1/s", Kind::PerSecond, sr25519Verify });
    figures.push_back({ "crypto.sr25519_verify_batch64", "1/s", Kind::PerSecond, sr25519VerifyBatch });
    figures.push_back({ "crypto.ed25519_verify_zip215", "1/s", Kind::PerSecond, ed25519Verify });
    figures.push_back({ "crypto.ecdsa_recover", "1/s", Kind::PerSecond, ecdsaRecover });
    figures.push_back({ "crypto.phrase_to_seed", "ms", Kind::CpuTime, phraseToSeed });
}

} // namespace taonaut::bench
