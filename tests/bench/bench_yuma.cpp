// SPDX-License-Identifier: MIT
#include "core/economics/epoch/epoch.hpp"
#include "tests/bench/figure.hpp"

namespace taonaut::bench {

namespace {

/// The same numbers in every run.
class Sequence {
public:
    std::uint16_t next()
    {
        m_state = m_state * 6'364'136'223'846'793'005ULL + 1'442'695'040'888'963'407ULL;
        return static_cast<std::uint16_t>(m_state >> 48);
    }

private:
    std::uint64_t m_state = 1;
};

/// A subnet with the settings of a new one, in which every validator weighs every uid and has a bond in it.
economics::EpochInput subnet(std::uint16_t uids, std::uint16_t validators)
{
    Sequence numbers;
    economics::EpochInput input;
    input.settings.yuma3 = true;
    input.settings.maxValidators = validators;
    input.block = 1'000;
    input.lastStepBlock = 640;
    input.emission = 1'000'000'000;
    input.lastUpdate.assign(uids, 900);
    input.registeredAt.assign(uids, 1);
    for (std::uint16_t uid = 0; uid < uids; ++uid) {
        const bool validates = uid < validators;
        input.stake.push_back(
            I64F64::from(validates ? 1'000'000'000'000 + std::uint64_t { numbers.next() } : 0));
        input.permits.push_back(validates);
        for (std::uint16_t column = 0; validates && column < uids; ++column) {
            input.weights.add(column, numbers.next());
            input.bonds.add(column, numbers.next());
        }
        input.weights.endRow();
        input.bonds.endRow();
    }
    return input;
}

void runEpochs(benchmark::State& state, std::uint16_t uids, std::uint16_t validators)
{
    const economics::EpochInput input = subnet(uids, validators);
    for (auto step : state) {
        benchmark::DoNotOptimize(economics::runEpoch(input));
    }
}

} // namespace

void addYumaFigures(Figures& figures)
{
    figures.push_back({ "economics.yuma_256", "ms", Kind::CpuTime,
        [](benchmark::State& state) { runEpochs(state, 256, 64); } });
    figures.push_back({ "economics.yuma_1024", "ms", Kind::CpuTime,
        [](benchmark::State& state) { runEpochs(state, 1'024, 1'024); } });
}

} // namespace taonaut::bench
