// SPDX-License-Identifier: MIT
#include "core/economics/preview.hpp"
#include "tests/bench/figure.hpp"

namespace taonaut::bench {

namespace {

/// What staking shows while an amount is typed: outcome, prices, impact, limit and how much fits within it.
void stakePreview(benchmark::State& state)
{
    constexpr std::uint64_t kTao = 1'000'000'000;
    constexpr std::uint32_t kTolerance = 5'000;
    const economics::Pool pool { 123'456'789'012'345, 398'765'432'101'234, economics::kWholeWeight / 2, 33 };
    std::uint64_t amount = kTao;
    for (auto _ : state) {
        auto preview = economics::previewSwap(pool, economics::Side::Buy, amount, kTolerance);
        if (!preview) {
            state.SkipWithError("the preview was refused");
            return;
        }
        benchmark::DoNotOptimize(preview);
        ++amount;
    }
}

} // namespace

void addEconomicsFigures(Figures& figures)
{
    figures.push_back({ "economics.swap", "us", Kind::CpuTime, stakePreview });
}

} // namespace taonaut::bench
