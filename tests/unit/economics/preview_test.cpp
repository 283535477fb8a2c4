// SPDX-License-Identifier: MIT
// What a person is shown before staking: previews of swaps, yields, fees and the next halving.

#include "core/economics/emission/block_emission.hpp"
#include "core/economics/preview.hpp"
#include "core/economics/transaction_fee.hpp"
#include "core/economics/yield.hpp"
#include "tests/property/generator.hpp"

#include <cmath>

using namespace taonaut;
using namespace taonaut::economics;
using taonaut::property::Generator;

namespace {

constexpr std::uint64_t kTao = 1'000'000'000;

double asDouble(U64F64 value)
{
    return std::ldexp(static_cast<double>(value.bits), -64);
}
double asDouble(I64F64 value)
{
    return std::ldexp(static_cast<double>(value.bits), -64);
}

Pool usual(std::uint16_t feeRate = 33)
{
    Pool pool { 1'000 * kTao, 4'000 * kTao };
    pool.feeRate = feeRate;
    return pool;
}

} // namespace

class PreviewTest : public QObject {
    Q_OBJECT
private slots:
    void limits()
    {
        const Pool pool = usual(); // price 0.25
        QCOMPARE(limitWithin(pool, Side::Buy, 5'000), std::uint64_t { 251'250'000 });
        QCOMPARE(limitWithin(pool, Side::Sell, 5'000), std::uint64_t { 248'750'000 });
        QCOMPARE(limitWithin(pool, Side::Sell, 1'000'000), std::uint64_t { 0 });
        QCOMPARE(limitWithin(pool, Side::Sell, 2'000'000), std::uint64_t { 0 });
        const Pool third { 1'000 * kTao, 3'000 * kTao };
        QCOMPARE(limitWithin(third, Side::Buy, 0), std::uint64_t { 333'333'333 }); // down
        QCOMPARE(limitWithin(third, Side::Sell, 0), std::uint64_t { 333'333'334 }); // up
        Pool dear { ~std::uint64_t { 0 }, 1 };
        QCOMPARE(limitWithin(dear, Side::Buy, 0), ~std::uint64_t { 0 });
    }
    /// With equal weights and no fee the average price of a buy is spot × (1 + in / reserve).
    void impactOfABuy()
    {
        for (const std::uint64_t in : { kTao, 37 * kTao, 500 * kTao }) {
            const auto preview = previewSwap(usual(0), Side::Buy, in, 5'000);
            QVERIFY(preview.has_value());
            QVERIFY(std::abs(asDouble(preview->impact) - static_cast<double>(in) / 1e12) < 1e-9);
            QVERIFY(
                preview->priceBefore == U64F64::ratio(1, 4) && preview->priceAfter > preview->priceBefore);
        }
        const auto sale = previewSwap(usual(0), Side::Sell, 40 * kTao, 5'000);
        QVERIFY(
            sale && std::abs(asDouble(sale->impact) - 0.01) < 1e-9 && sale->priceAfter < sale->priceBefore);
    }
    /// Whatever happens to the pool before, a swap with the limit that uses all of the amount pays out the
    /// least.
    void theLeastThatIsPaidOut()
    {
        Generator random;
        int executed = 0;
        for (int round = 0; round < 2'000; ++round) {
            const Side side = random.chance(2) ? Side::Buy : Side::Sell;
            const std::uint64_t amount = random.between(kTao / 100, 4 * kTao);
            const auto preview = previewSwap(usual(), side, amount, 10'000);
            QVERIFY(preview.has_value());
            QVERIFY(preview->leastPaidOut <= preview->quote.paidOut);
            const Pool moved { random.between(990, 1'010) * kTao, random.between(3'960, 4'040) * kTao,
                kWholeWeight / 2, 33 };
            const auto real = quote(moved, side, amount, preview->limit, Fees::Charged);
            if (real && real->paidIn == preview->quote.paidIn) {
                QVERIFY(real->paidOut + 1 >= preview->leastPaidOut);
                ++executed;
            }
        }
        QVERIFY(executed > 500);
    }
    void withinTheLimit()
    {
        const Pool pool = usual();
        const auto preview = previewSwap(pool, Side::Buy, kTao, 5'000);
        QVERIFY(preview && preview->limit == 251'250'000);
        QVERIFY(preview->mostWithinLimit == maxAmount(pool, Side::Buy, 251'250'000).value_or(0));
        QVERIFY(
            preview->mostWithinLimit > 2 * kTao && preview->mostWithinLimit < 3 * kTao); // half of a percent
        const auto strict = previewSwap(pool, Side::Buy, kTao, 0);
        QVERIFY(strict && strict->mostWithinLimit == 0);
    }
    void previewsAreRefusedLikeSwaps()
    {
        const auto refused = previewSwap({ 1, 1 }, Side::Buy, 5, 0);
        QVERIFY(!refused && refused.error() == PoolError::ReservesTooLow);
        const auto trip = previewRoundTrip({ 1, 1 }, 5'000);
        QVERIFY(!trip && trip.error() == PoolError::SwapInputTooLarge);
    }
    void stablePools()
    {
        Pool pool;
        pool.isStable = true;
        const auto preview = previewSwap(pool, Side::Buy, kTao, 5'000);
        QVERIFY(
            preview && preview->quote == (SwapQuote { kTao, 0, kTao }) && preview->impact == I64F64::zero());
        QVERIFY(preview->priceAfter == U64F64::one() && preview->limit == 1'005'000'000);
        const auto trip = previewRoundTrip(pool, kTao);
        QVERIFY(trip && trip->cost == 0 && trip->taoBack == kTao);
    }
    /// Two fees; what the first swap moves the second one moves back.
    void roundTripsCostTheFees()
    {
        const auto trip = previewRoundTrip(usual(), 50 * kTao);
        QVERIFY(trip.has_value());
        QCOMPARE(trip->cost, 50 * kTao - trip->taoBack);
        const double cost = static_cast<double>(trip->cost) / (50.0 * kTao);
        QVERIFY(cost > 0.95 * 2 * 33 / 65'535 && cost < 1.1 * 2 * 33 / 65'535);
        const auto free = previewRoundTrip(usual(0), 50 * kTao);
        QVERIFY(free && free->cost <= 2);
    }

    void yieldsOfNominators()
    {
        const auto yield = nominatorYield(100, 1'000'100, 360);
        QVERIFY(yield.has_value());
        QVERIFY(std::abs(asDouble(yield->perEpoch) - 1e-4) < 1e-15);
        QVERIFY(std::abs(asDouble(yield->apr) - 0.7305) < 1e-12);
        QVERIFY(std::abs(asDouble(yield->apy) / (std::pow(1.0001, 7'305) - 1) - 1) < 1e-9);
        // A broken number of epochs in a year.
        const auto broken = nominatorYield(100, 1'000'100, 361);
        QVERIFY(std::abs(asDouble(broken->apy) / (std::pow(1.0001, 2'629'800.0 / 361) - 1) - 1) < 1e-9);
        const auto none = nominatorYield(0, 5, 360);
        QVERIFY(none && none->apr == U64F64::zero() && none->apy == U64F64::zero());
        QVERIFY(!nominatorYield(5, 5, 360) && !nominatorYield(9, 5, 360) && !nominatorYield(0, 0, 360));
        QVERIFY(!nominatorYield(5, 50, 0));
        const auto absurd = nominatorYield(~std::uint64_t { 0 } - 1, ~std::uint64_t { 0 }, 360);
        QVERIFY(
            absurd && absurd->apr == U64F64::max() && absurd->apy > U64F64::from(~std::uint64_t { 0 } - 1));
        const auto large = nominatorYield(1, 250, 360); // 0.4 percent an epoch: times 5 × 10^12 in a year
        QVERIFY(std::abs(asDouble(large->apy) / (std::pow(250.0 / 249, 7'305) - 1) - 1) < 1e-6);
    }
    void yieldsOfRoot()
    {
        const std::vector<RootEarning> earnings { { 1'000, U64F64::ratio(1, 10), 360 },
            { 500, U64F64::ratio(1, 5), 720 }, { 777, U64F64::one(), 0 } };
        const auto yield = rootYield(earnings, 1'000'000);
        QVERIFY(yield.has_value());
        QVERIFY(std::abs(asDouble(yield->perEpoch) - 2e-4) < 1e-15);
        QVERIFY(std::abs(asDouble(yield->apr) - (0.7305 + 0.36525)) < 1e-12);
        const double grown = std::pow(1.0001, 7'305) * std::pow(1.0001, 3'652.5) - 1;
        QVERIFY(std::abs(asDouble(yield->apy) / grown - 1) < 1e-9);
        QVERIFY(!rootYield(earnings, 0));
        const auto nothing = rootYield({}, 5);
        QVERIFY(nothing && nothing->apr == U64F64::zero() && nothing->apy == U64F64::zero());
    }

    void halvings()
    {
        constexpr std::uint64_t kSecond = 15'750'000 * kTao;
        const auto outlook = nextHalvingOutlook(10'500'000 * kTao);
        QVERIFY(outlook && outlook->emission == kTao / 2 && outlook->issuanceThen == kSecond);
        QCOMPARE(outlook->blocks, std::uint64_t { 10'500'000 });
        const auto last = nextHalvingOutlook(kSecond - 1);
        QVERIFY(last && last->blocks == 1);
        QVERIFY(!nextHalvingOutlook(21'000'000 * kTao));
        QVERIFY(stakeRatio(3, 4) == U64F64::ratio(3, 4) && stakeRatio(3, 0) == U64F64::zero());
    }

    void fees()
    {
        QCOMPARE(transactionFee(0, 0).total(), std::uint64_t { 54'078 });
        const TransactionFee fee = transactionFee(2'000'001, 142);
        QVERIFY(fee.base == 54'078 && fee.length == 142 && fee.weight == 1'000);
        QCOMPARE(weightFee(1'000), std::uint64_t { 0 }); // halves down
        QCOMPARE(weightFee(1'001), std::uint64_t { 1 });
        QCOMPARE(weightFee(~std::uint64_t { 0 }), std::uint64_t { 9'223'372'036'854'776 });
    }
};

QTEST_GUILESS_MAIN(PreviewTest)
#include "preview_test.moc"
