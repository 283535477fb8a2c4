// SPDX-License-Identifier: MIT
// One epoch of consensus: who counts, what is masked, what the median is, and what is paid.

#include "core/economics/epoch/mechanism_totals.hpp"
#include "core/economics/epoch/weighted_median.hpp"

#include <QtTest>
#include <algorithm>
#include <numeric>

using namespace taonaut;
using namespace taonaut::economics;

namespace {

constexpr std::uint16_t kWhole = 65'535;
using Row = std::vector<std::pair<std::uint16_t, std::uint16_t>>;

SparseRows<std::uint16_t> rows(const std::vector<Row>& list)
{
    SparseRows<std::uint16_t> result;
    for (const Row& row : list) {
        for (const auto& cell : row) {
            result.add(cell.first, cell.second);
        }
        result.endRow();
    }
    return result;
}

/// Two validators with equal stake who weigh the miner 2.
EpochInput subnet()
{
    EpochInput input;
    input.block = 100;
    input.settings.tempo = 10;
    input.settings.activityCutoff = 100;
    input.settings.maxValidators = 2;
    input.stake = { I64F64::from(1'000), I64F64::from(1'000), I64F64::zero() };
    input.permits = { true, true, false };
    input.lastUpdate = { 90, 90, 90 };
    input.registeredAt = { 0, 0, 0 };
    input.weights = rows({ { { 2, kWhole } }, { { 2, kWhole } }, {} });
    input.bonds = rows({ {}, {}, {} });
    input.emission = 1'000;
    return input;
}

class Sequence {
public:
    std::uint64_t below(std::uint64_t limit)
    {
        m_state = m_state * 6'364'136'223'846'793'005ULL + 1'442'695'040'888'963'407ULL;
        return (m_state >> 33) % limit;
    }

private:
    std::uint64_t m_state = 7;
};

/// The search as the specification tells it: halves around the score of the middle one.
Fraction medianByHalves(
    const std::vector<Fraction>& stake, const std::vector<Fraction>& score, std::int64_t minority)
{
    std::vector<std::size_t> now(stake.size());
    std::iota(now.begin(), now.end(), std::size_t { 0 });
    std::int64_t low = 0;
    auto high = static_cast<std::int64_t>(std::accumulate(stake.begin(), stake.end(), Fraction { 0 }));
    while (now.size() > 1) {
        const Fraction pivot = score[now[now.size() / 2]];
        std::vector<std::size_t> lower;
        std::vector<std::size_t> upper;
        std::int64_t lowStake = 0;
        std::int64_t highStake = 0;
        for (const std::size_t at : now) {
            if (score[at] < pivot) {
                lower.push_back(at);
                lowStake += static_cast<std::int64_t>(stake[at]);
            } else if (score[at] > pivot) {
                upper.push_back(at);
                highStake += static_cast<std::int64_t>(stake[at]);
            }
        }
        if (minority < low + lowStake && !lower.empty()) {
            now = lower;
            high = low + lowStake;
        } else if (high - highStake <= minority && !upper.empty()) {
            now = upper;
            low = high - highStake;
        } else {
            return pivot;
        }
    }
    return now.empty() ? 0 : score[now.front()];
}

} // namespace

class EpochTest : public QObject {
    Q_OBJECT
private slots:
    void theMedianIsTheOneOfTheSpecification()
    {
        Sequence numbers;
        for (int round = 0; round < 2'000; ++round) {
            const std::size_t n = numbers.below(40);
            std::vector<Fraction> stake(n);
            std::vector<Fraction> score(n);
            const std::uint64_t range = round % 3 == 0 ? 4 : kWholeFraction;
            for (std::size_t i = 0; i < n; ++i) {
                stake[i] = numbers.below(round % 5 == 0 ? 3 : 1'000'000);
                score[i] = numbers.below(range + 1);
            }
            const auto sum
                = static_cast<std::int64_t>(std::accumulate(stake.begin(), stake.end(), Fraction { 0 }));
            for (const std::int64_t minority : { std::int64_t { -3 }, std::int64_t { 0 }, sum / 2, sum,
                     static_cast<std::int64_t>(numbers.below(static_cast<std::uint64_t>(sum) + 1)) }) {
                QCOMPARE(weightedMedian(stake, score, minority), medianByHalves(stake, score, minority));
            }
        }
    }

    void agreementPaysHalfToEachSide()
    {
        const EpochOutput output = runEpoch(subnet());
        QCOMPARE(output.serverEmission, (std::vector<std::uint64_t> { 0, 0, 500 }));
        QCOMPARE(output.validatorEmission, (std::vector<std::uint64_t> { 250, 250, 0 }));
        QCOMPARE(output.bonds, rows({ { { 2, kWhole } }, { { 2, kWhole } }, {} }));
        QCOMPARE(output.permits, (std::vector<bool> { true, true, false }));
    }

    void equalStakeGivesThePermitToTheLaterUid()
    {
        EpochInput input = subnet();
        input.settings.maxValidators = 1;
        QCOMPARE(runEpoch(input).permits, (std::vector<bool> { false, true, false }));
        input.settings.maxValidators = 9; // of stake alone
        QCOMPARE(runEpoch(input).permits, (std::vector<bool> { true, true, false }));
    }

    void theOwnerNeedsNoStakeAndMayWeighItself()
    {
        EpochInput input = subnet();
        input.settings.stakeThreshold = 2'000;
        input.ownerUid = 1;
        input.weights = rows({ { { 2, kWhole } }, { { 1, kWhole } }, {} });
        const EpochOutput output = runEpoch(input);
        QCOMPARE(output.stakeWeight, (std::vector<std::uint16_t> { 0, kWhole, 0 }));
        QCOMPARE(output.permits, (std::vector<bool> { false, true, false }));
        QCOMPARE(output.incentive, (std::vector<std::uint16_t> { 0, kWhole, 0 }));
        input.ownerUid.reset();
        QCOMPARE(runEpoch(input).serverEmission, (std::vector<std::uint64_t> { 0, 0, 0 }));
    }

    void silenceEndsActivityAfterTheCutoff()
    {
        EpochInput input = subnet();
        input.block = 190;
        QCOMPARE(runEpoch(input).active, (std::vector<bool> { true, true, true }));
        input.block = 191;
        const EpochOutput output = runEpoch(input);
        QCOMPARE(output.active, (std::vector<bool> { false, false, false }));
        // Nobody active: stake decides, inactive or not.
        QCOMPARE(output.validatorEmission, (std::vector<std::uint64_t> { 500, 500, 0 }));
    }

    void newNeuronsAreNotMeantByOldWeights()
    {
        EpochInput input = subnet();
        input.registeredAt[2] = 90;
        QCOMPARE(runEpoch(input).incentive[2], std::uint16_t { 0 });
        input.registeredAt[2] = 89;
        QCOMPARE(runEpoch(input).incentive[2], kWhole);
        // An open commitment from before the registration hides it as well.
        input.earliestCommit = { 88, 88, kNoCommit };
        QCOMPARE(runEpoch(input).incentive[2], std::uint16_t { 0 });
        input.earliestCommit = { 89, 89, kNoCommit };
        QCOMPARE(runEpoch(input).incentive[2], kWhole);
    }

    void oldBondsInNewNeuronsEnd()
    {
        EpochInput input = subnet();
        input.settings.yuma3 = true;
        input.weights = rows({ {}, {}, {} });
        input.bonds = rows({ { { 2, kWhole } }, {}, {} });
        QCOMPARE(runEpoch(input).bonds.cells(), std::size_t { 1 });
        input.registeredAt[2] = 90; // the last epoch of tempo 10 was then
        QCOMPARE(runEpoch(input).bonds.cells(), std::size_t { 0 });
        input.lastStepBlock = 90;
        QCOMPARE(runEpoch(input).bonds.cells(), std::size_t { 1 });
    }

    void onlyPermittedRowsKeepBonds()
    {
        EpochInput input = subnet();
        input.settings.maxValidators = 1;
        const EpochOutput output = runEpoch(input);
        QVERIFY(output.bonds.columns(0).empty());
        QCOMPARE(output.bonds.columns(1).size(), std::size_t { 1 });
    }

    void liquidAlphaDropsBondsWithoutWeight()
    {
        EpochInput input = subnet();
        input.settings.yuma3 = true;
        input.bonds = rows({ { { 1, 100 }, { 2, 100 } }, {}, {} });
        QCOMPARE(runEpoch(input).bonds.columns(0).size(), std::size_t { 2 });
        input.settings.liquidAlpha = true;
        const EpochOutput output = runEpoch(input);
        QCOMPARE(output.bonds.columns(0).size(), std::size_t { 1 });
        QCOMPARE(output.bonds.columns(0)[0], std::uint16_t { 2 });
    }

    void strangeInputIsHarmless()
    {
        QVERIFY(runEpoch({}).emission.empty());
        EpochInput input = subnet();
        input.weights = rows({ { { 9, kWhole }, { 0, kWhole } } }); // nobody, and itself
        input.bonds = rows({ { { 65'535, kWhole } } });
        input.permits.clear();
        input.lastUpdate.clear();
        input.registeredAt.clear();
        const EpochOutput output = runEpoch(input);
        QCOMPARE(output.serverEmission, (std::vector<std::uint64_t> { 0, 0, 0 }));
        QCOMPARE(output.bonds.rows(), std::size_t { 3 });
        input.settings.bondsMovingAverage = ~std::uint64_t { 0 };
        (void)runEpoch(input);
    }

    void neverPaysMoreThanThereIs()
    {
        Sequence numbers;
        for (int round = 0; round < 60; ++round) {
            EpochInput input = subnet();
            const std::size_t n = 3 + numbers.below(12);
            input.settings.yuma3 = round % 2 == 0;
            input.settings.liquidAlpha = round % 3 == 0;
            input.settings.bondsPenalty = static_cast<std::uint16_t>(numbers.below(65'536));
            input.stake.clear();
            input.permits.assign(n, true);
            input.lastUpdate.assign(n, 90);
            input.registeredAt.assign(n, 0);
            std::vector<Row> weights(n);
            for (std::size_t i = 0; i < n; ++i) {
                input.stake.push_back(I64F64::from(numbers.below(1'000'000)));
                for (std::uint16_t j = 0; j < n; ++j) {
                    weights[i].emplace_back(j, static_cast<std::uint16_t>(numbers.below(65'536)));
                }
            }
            input.weights = rows(weights);
            input.bonds = input.weights;
            input.emission = numbers.below(1'000'000'000'000);
            const EpochOutput output = runEpoch(input);
            std::uint64_t paid = 0;
            for (std::size_t i = 0; i < n; ++i) {
                paid += output.serverEmission[i] + output.validatorEmission[i];
            }
            QVERIFY(paid <= input.emission);
            QVERIFY(output == runEpoch(input));
        }
    }

    void mechanismsAddUp()
    {
        const EpochOutput output = runEpoch(subnet());
        MechanismTotals alone(1'000);
        alone.add(output, 1'000);
        QCOMPARE(alone.totals().emission, output.emission);
        MechanismTotals halves(1'000);
        halves.add(output, 500);
        halves.add(output, 500);
        QCOMPARE(halves.totals().serverEmission, (std::vector<std::uint64_t> { 0, 0, 1'000 }));
        QCOMPARE(halves.totals().consensus[2], std::uint16_t { 65'534 }); // twice floor(65535 / 2)
        QCOMPARE(halves.totals().emission, output.emission);
        MechanismTotals nothing(0);
        nothing.add(output, 0);
        nothing.add(output, 0);
        QCOMPARE(nothing.totals().consensus[2], kWhole);
        QCOMPARE(nothing.mechanisms(), std::size_t { 2 });
    }
};

QTEST_GUILESS_MAIN(EpochTest)
#include "epoch_test.moc"
