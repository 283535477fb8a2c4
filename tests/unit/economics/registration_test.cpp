// SPDX-License-Identifier: MIT
// What registering costs, the split over mechanisms and weights as they are kept.

#include "core/economics/mechanisms.hpp"
#include "core/economics/registration.hpp"
#include "core/economics/weights_upscale.hpp"
#include "tests/property/generator.hpp"

#include <cmath>
#include <numeric>

using namespace taonaut;
using namespace taonaut::economics;
using taonaut::property::Generator;

namespace {

constexpr std::uint64_t kMost = ~std::uint64_t { 0 };
constexpr BurnBounds kAnything { 0, kMost };

std::vector<std::uint64_t> split(
    std::uint64_t emission, std::uint8_t count, const std::vector<std::uint16_t>& parts)
{
    return splitEmission(emission, count, std::span<const std::uint16_t>(parts));
}

} // namespace

class RegistrationTest : public QObject {
    Q_OBJECT
private slots:
    void burnHalvesInItsHalfLife()
    {
        QCOMPARE(burnDecayFactor(360), std::uint64_t { 4'286'705'684 });
        QCOMPARE(burnDecayFactor(0), std::uint64_t { 1 } << 32);
        for (const std::uint16_t halfLife : std::vector<std::uint16_t> { 1, 2, 17, 360, 36'100 }) {
            std::uint64_t burn = 1'000'000'000'000;
            for (int block = 0; block < halfLife; ++block) {
                burn = burnAfterBlock(burn, halfLife, kAnything);
            }
            // The factor has 32 digits: a long half-life is hit less exactly.
            QVERIFY(std::abs(static_cast<double>(burn) / 5e11 - 1) < 1e-5);
        }
        QCOMPARE(burnAfterBlock(777, 0, kAnything), std::uint64_t { 777 });
    }
    void burnStaysWithinItsBounds()
    {
        QCOMPARE(burnAfterBlock(1'000, 2, { 900, kMost }), std::uint64_t { 900 });
        QCOMPARE(burnAfterBlock(1'000, 0, { 0, 600 }), std::uint64_t { 600 });
        QCOMPARE(boundedBurn(5, { 9, 7 }), std::uint64_t { 7 }); // the upper bound has the last word
        QCOMPARE(burnAfterRegistration(1'000, U64F64::from(2), { 0, 1'500 }), std::uint64_t { 1'500 });
        QCOMPARE(burnAfterRegistration(1'000, U64F64::from(2), { 2'500, 9'000 }), std::uint64_t { 2'500 });
        QCOMPARE(burnAfterRegistration(1'000, U64F64::ratio(1, 2), kAnything), std::uint64_t { 1'000 });
        QCOMPARE(burnAfterRegistration(kMost, U64F64::from(2), kAnything), kMost);
    }

    void lockCost()
    {
        const LockCostState state { 1'000, 100, 50, 10 };
        QCOMPARE(networkLockCost(state, 50), std::uint64_t { 2'000 });
        QCOMPARE(networkLockCost(state, 60), std::uint64_t { 1'000 });
        QCOMPARE(networkLockCost(state, 69), std::uint64_t { 100 });
        QCOMPARE(networkLockCost(state, kMost), std::uint64_t { 100 });
        QCOMPARE(networkLockCost(state, 7), std::uint64_t { 2'000 }); // a block before the last
        QCOMPARE(
            networkLockCost({ 1'000, 100, 0, 10 }, 0), std::uint64_t { 1'000 }); // the first is not doubled
        QCOMPARE(networkLockCost({ 1'000, 100, 50, 0 }, 99), std::uint64_t { 2'000 }); // never reduced
        QCOMPARE(networkLockCost({ kMost, 100, 50, 0 }, 99), kMost);
        QCOMPARE(
            networkLockCost({ 9, 0, 50, 10 }, 60), std::uint64_t { 18 }); // whole numbers are divided first
        QCOMPARE(lockReductionInterval(100'800, 1'000'000'000), std::uint64_t { 100'800 });
        QCOMPARE(lockReductionInterval(100'800, 250'000'000), std::uint64_t { 25'200 });
        QCOMPARE(lockReductionInterval(100'800, 0), std::uint64_t { 0 });
    }

    void medianOfPrices()
    {
        const auto median = [](std::vector<U64F64> prices) { return medianPrice(prices); };
        const auto price = [](std::uint64_t whole) { return U64F64::from(whole); };
        QVERIFY(median({}) == U64F64::one() && median({ price(0), price(0) }) == U64F64::one());
        QVERIFY(median({ price(9), price(0), price(3), price(7) }) == price(7));
        QVERIFY(median({ price(9), price(3), price(7), price(4) }) == U64F64::ratio(11, 2));
        QVERIFY(median({ price(4), price(4), price(1), price(9) }) == price(4));
        QVERIFY(median({ U64F64 { 3 }, U64F64 { 4 } }) == U64F64 { 3 }); // rounded down
        QCOMPARE(startingAlpha(1'000, U64F64::ratio(1, 4)), std::uint64_t { 4'000 });
        QCOMPARE(startingAlpha(1'000, U64F64::zero()), std::uint64_t { 0 });
    }

    void emissionOverMechanisms()
    {
        QCOMPARE(splitEmission(10, 3, std::nullopt), (std::vector<std::uint64_t> { 4, 3, 3 }));
        QVERIFY(splitEmission(10, 0, std::nullopt).empty());
        QCOMPARE(split(65'535, 3, { 1, 2 }), (std::vector<std::uint64_t> { 65'533, 2, 0 }));
        QCOMPARE(split(65'535, 1, { 1, 2 }), (std::vector<std::uint64_t> { 65'535 }));
        QCOMPARE(split(kMost, 2, { 0, 65'535 }), (std::vector<std::uint64_t> { 0, kMost }));
        QCOMPARE(split(100, 2, {}), (std::vector<std::uint64_t> { 100, 0 }));
        Generator random;
        for (int round = 0; round < 500; ++round) {
            const std::uint64_t emission = random.number();
            const auto count = static_cast<std::uint8_t>(random.between(1, 16));
            std::vector<std::uint16_t> parts(count, static_cast<std::uint16_t>(65'535 / count));
            const auto given = random.chance(2) ? split(emission, count, parts)
                                                : splitEmission(emission, count, std::nullopt);
            QVERIFY(std::accumulate(given.begin(), given.end(), Uint128 { 0 }) == emission);
        }
    }

    void weightsAreBroughtUpToTheLargest()
    {
        const auto upscaled = [](std::vector<std::uint16_t> weights) { return maxUpscaled(weights); };
        using Weights = std::vector<std::uint16_t>;
        QCOMPARE(upscaled({}), Weights {});
        QCOMPARE(upscaled({ 0, 0 }), (Weights { 0, 0 }));
        QCOMPARE(upscaled({ 0, 1, 2 }), (Weights { 0, 32'768, 65'535 })); // 32767.5 goes up
        QCOMPARE(upscaled({ 65'535, 3 }), (Weights { 65'535, 3 }));
        Generator random;
        for (int round = 0; round < 1'000; ++round) {
            Weights weights(random.between(1, 8));
            std::generate(weights.begin(), weights.end(),
                [&] { return static_cast<std::uint16_t>(random.number(16)); });
            const std::uint16_t largest = *std::max_element(weights.begin(), weights.end());
            const Weights stored = upscaled(weights);
            for (std::size_t i = 0; largest > 0 && i < weights.size(); ++i) {
                const double exact = weights[i] * 65'535.0 / largest;
                QVERIFY(std::abs(stored[i] - exact) <= 0.5001);
            }
        }
    }
};

QTEST_GUILESS_MAIN(RegistrationTest)
#include "registration_test.moc"
