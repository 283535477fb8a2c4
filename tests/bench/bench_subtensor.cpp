// SPDX-License-Identifier: MIT
// What the runtime answers, read into structures.

#include "core/base/hex.hpp"
#include "core/subtensor/api/delegate_info.hpp"
#include "tests/bench/figure.hpp"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>

namespace taonaut::bench {

namespace {

using namespace subtensor;

/// The answer of a chain that the environment names a file of, as bytes or hex. Nominators had one stake each
/// then, not one per subnet.
std::optional<Bytes> recordedAnswer()
{
    const char* path = std::getenv("TAONAUT_DELEGATES_INFO");
    std::ifstream file(path == nullptr ? "" : path, std::ios::binary);
    std::string content { std::istreambuf_iterator<char>(file), {} };
    if (!file.is_open() || content.empty()) {
        return std::nullopt;
    }
    content.erase(content.find_last_not_of(" \r\n") + 1);
    const auto unhexed = fromHex(content);
    return unhexed ? *unhexed : toBytes(bytesOf(content));
}

/// As many delegates as fill 947 kB, with 40 nominators each, who have stake on three subnets.
Bytes madeAnswer()
{
    constexpr std::uint8_t kFill = 7;
    AccountId account;
    account.bytes.fill(std::byte { kFill });
    api::DelegateInfo info;
    info.hotkey = account;
    info.owner = account;
    for (std::uint64_t nominator = 1; nominator <= 40; ++nominator) {
        const AlphaAmount stake(1'000'000'007 * nominator);
        info.nominators.push_back({ account,
            { { { NetUid(1) }, { stake } }, { { NetUid(2) }, { stake } }, { { NetUid(3) }, { stake } } } });
    }
    info.registrations = { NetUid(1), NetUid(64) };
    info.validatorPermits = { NetUid(64) };
    info.returnPer1000 = 512;
    info.totalDailyReturn = 90'000'000'000;
    return encode(std::vector<api::DelegateInfo>(420, info));
}

template <class Answer> void decodeAnswer(benchmark::State& state, ByteView bytes)
{
    for (auto _ : state) {
        auto answer = decode<Answer>(bytes);
        if (!answer) {
            state.SkipWithError("the list did not decode");
            return;
        }
        benchmark::DoNotOptimize(answer);
    }
}

void decodeDelegates(benchmark::State& state)
{
    if (const auto recorded = recordedAnswer()) {
        decodeAnswer<api::RootDelegates>(state, *recorded);
    } else {
        decodeAnswer<api::Delegates>(state, madeAnswer());
    }
}

/// Says which list is measured; one of them always is.
std::optional<std::string> announceList()
{
    std::fprintf(stderr, "metadata.decode_delegates_typed: %s\n",
        recordedAnswer() ? "the recorded answer of TAONAUT_DELEGATES_INFO"
                         : "a made list; TAONAUT_DELEGATES_INFO names no file");
    return std::nullopt;
}

} // namespace

void addSubtensorFigures(Figures& figures)
{
    figures.push_back(
        { "metadata.decode_delegates_typed", "ms", Kind::CpuTime, decodeDelegates, 7, 0, announceList });
}

} // namespace taonaut::bench
