// SPDX-License-Identifier: MIT
// Pools: every refusal, the constant product restated on whole numbers, and what must hold for any pool.

#include "core/economics/pool.hpp"
#include "tests/property/generator.hpp"
#include "tests/unit/base/slow_integer.hpp"

#include <cmath>

using namespace taonaut;
using namespace taonaut::economics;
using taonaut::property::Generator;
using taonaut::tests::SlowInteger;

namespace {

constexpr std::uint64_t kTao = 1'000'000'000;

/// From a handful of TAO to all of them, with weights that the series of powers reaches for any swap.
Pool any(Generator& random)
{
    Pool pool { kMinimumReserve + random.number(54), kMinimumReserve + random.number(54) };
    pool.feeRate = static_cast<std::uint16_t>(random.between(0, 10'000));
    if (random.chance(2)) {
        pool.quoteWeight = random.between(kWholeWeight / 5, kWholeWeight / 5 * 4);
    }
    return pool;
}
Side anySide(Generator& random)
{
    return random.chance(2) ? Side::Buy : Side::Sell;
}

double asDouble(U64F64 value)
{
    return std::ldexp(static_cast<double>(value.bits), -64);
}

/// out = floor(reserve × (1 - floor(floor(in × 10^18 / (in + paid)) × 2^64 / 10^18) / 2^64))
std::uint64_t constantProduct(std::uint64_t in, std::uint64_t out, std::uint64_t paid)
{
    const SlowInteger scale = SlowInteger::of(kWholeWeight);
    const SlowInteger one = SlowInteger::powerOfTwo(64);
    const SlowInteger kept
        = (SlowInteger::of(in) * scale).floored(SlowInteger::of(in) + SlowInteger::of(paid));
    const SlowInteger share = one - (kept * one).floored(scale);
    return (SlowInteger::of(out) * share).floored(one).to<std::uint64_t>();
}

PoolError errorOf(const Result<SwapQuote, PoolError>& outcome)
{
    return outcome ? PoolError::ReservesOutOfBalance : outcome.error();
}

} // namespace

class PoolTest : public QObject {
    Q_OBJECT
private slots:
    void refusals()
    {
        Pool pool { kTao, 2 * kTao };
        QCOMPARE(
            errorOf(quote(pool, Side::Buy, 1'000 * kTao + 1, Fees::Dropped)), PoolError::SwapInputTooLarge);
        QVERIFY(quote(pool, Side::Buy, 1'000 * kTao, Fees::Dropped).has_value());
        QCOMPARE(
            errorOf(quote(pool, Side::Sell, 2'000 * kTao + 1, Fees::Dropped)), PoolError::SwapInputTooLarge);
        QCOMPARE(errorOf(quote({ kTao, kMinimumReserve - 1 }, Side::Buy, 5, Fees::Dropped)),
            PoolError::ReservesTooLow);
        QCOMPARE(errorOf(quote({ kMinimumReserve - 1, kTao }, Side::Sell, 5, Fees::Dropped)),
            PoolError::ReservesTooLow);
        // The price is one half: a limit right at it is refused, one rao beyond is not.
        QCOMPARE(
            errorOf(quote(pool, Side::Buy, kTao, kTao / 2, Fees::Dropped)), PoolError::PriceLimitExceeded);
        QCOMPARE(
            errorOf(quote(pool, Side::Sell, kTao, kTao / 2, Fees::Dropped)), PoolError::PriceLimitExceeded);
        QVERIFY(quote(pool, Side::Buy, kTao, kTao / 2 + 1, Fees::Dropped).has_value());
        QVERIFY(quote(pool, Side::Sell, kTao, kTao / 2 - 1, Fees::Dropped).has_value());
        // Something for nothing.
        QCOMPARE(
            errorOf(quote({ 1'000 * kTao, kTao }, Side::Buy, 1, Fees::Dropped)), PoolError::ReservesTooLow);
        // The checks come in this order.
        QCOMPARE(errorOf(quote({ 1, 1 }, Side::Buy, kTao, 0, Fees::Dropped)), PoolError::SwapInputTooLarge);
        QCOMPARE(errorOf(quote({ 1, 1 }, Side::Buy, 1, 0, Fees::Dropped)), PoolError::ReservesTooLow);
        const auto unbalanced = quoteWeightForPrice({ kTao, kTao }, U64F64::from(100));
        QVERIFY(!unbalanced && unbalanced.error() == PoolError::ReservesOutOfBalance);
        QVERIFY(!quoteWeightForPrice({ 0, 0 }, U64F64::one()));
    }
    void everyReasonHasAName()
    {
        QCOMPARE(nameOf(PoolError::SwapInputTooLarge), std::string_view("SwapInputTooLarge"));
        QCOMPARE(nameOf(PoolError::ReservesOutOfBalance), std::string_view("ReservesOutOfBalance"));
        QCOMPARE(moduleOf(PoolError::ReservesTooLow), std::string_view("economics"));
    }
    void nothingForNothing()
    {
        const auto none = quote({ kTao, kTao }, Side::Buy, 0, Fees::Charged);
        QVERIFY(none && *none == SwapQuote {});
    }

    void equalWeightsAreTheConstantProduct()
    {
        Generator random;
        for (int round = 0; round < 2'000; ++round) {
            Pool pool = any(random);
            pool.quoteWeight = kWholeWeight / 2;
            const Side side = anySide(random);
            const std::uint64_t in = side == Side::Buy ? pool.tao : pool.alpha;
            const std::uint64_t out = side == Side::Buy ? pool.alpha : pool.tao;
            const std::uint64_t paid = random.number(60) % (10 * in);
            const auto outcome = quote(pool, side, paid, Fees::Charged);
            if (!outcome || outcome->paidIn + outcome->fee != paid) {
                continue; // refused, or stopped at the outermost limit
            }
            QCOMPARE(outcome->fee,
                (SlowInteger::of(paid)
                    * (SlowInteger::of(pool.feeRate) * SlowInteger::powerOfTwo(64))
                          .floored(SlowInteger::of(65'535)))
                    .floored(SlowInteger::powerOfTwo(64))
                    .to<std::uint64_t>());
            QCOMPARE(outcome->paidOut, constantProduct(in, out, outcome->paidIn));
        }
    }
    void otherWeightsFollowThePower()
    {
        Generator random;
        for (int round = 0; round < 300; ++round) {
            const Pool pool = any(random);
            const Side side = anySide(random);
            const std::uint64_t reserve = side == Side::Buy ? pool.tao : pool.alpha;
            const std::uint64_t added = random.number(60) % (1'000 * reserve);
            const double weights = side == Side::Buy
                ? static_cast<double>(pool.quoteWeight) / static_cast<double>(pool.baseWeight())
                : static_cast<double>(pool.baseWeight()) / static_cast<double>(pool.quoteWeight);
            const double ratio
                = static_cast<double>(reserve) / (static_cast<double>(reserve) + static_cast<double>(added));
            QVERIFY(std::abs(asDouble(remainingShare(pool, side, added)) - std::pow(ratio, weights)) < 1e-13);
        }
    }
    void moreInIsNeverLessOut()
    {
        Generator random;
        for (int round = 0; round < 500; ++round) {
            const Pool pool = any(random);
            const Side side = anySide(random);
            const std::uint64_t less = random.number(50);
            const std::uint64_t more = less + random.number(50);
            const auto small = quote(pool, side, less, Fees::Charged);
            const auto large = quote(pool, side, more, Fees::Charged);
            if (small && large) {
                QVERIFY(small->paidOut <= large->paidOut);
                QVERIFY(large->paidOut <= (side == Side::Buy ? pool.alpha : pool.tao));
                const U64F64 after = spotPrice(afterSwap(pool, side, *large));
                QVERIFY(side == Side::Buy ? after >= spotPrice(pool) : after <= spotPrice(pool));
            }
        }
    }
    void theLimitStopsTheSwap()
    {
        Generator random;
        int stopped = 0;
        for (int round = 0; round < 300; ++round) {
            Pool pool { 1'000 * kTao + random.number(50), 1'000 * kTao + random.number(50) };
            pool.feeRate = 33;
            pool.quoteWeight = random.between(kWholeWeight / 4, kWholeWeight / 4 * 3);
            const Side side = anySide(random);
            const std::uint64_t spot = priceInRao(spotPrice(pool));
            const std::uint64_t limit = side == Side::Buy ? spot + spot / 10 : spot - spot / 10;
            const std::uint64_t reserve = side == Side::Buy ? pool.tao : pool.alpha;
            const auto outcome = quote(pool, side, 10 * reserve, limit, Fees::Charged);
            QVERIFY(outcome.has_value());
            const double reached = asDouble(spotPrice(afterSwap(pool, side, *outcome)));
            QVERIFY(std::abs(reached / asDouble(priceOfRao(limit)) - 1) < 1e-6);
            // The fee is charged on top of what was used.
            QCOMPARE(outcome->fee, outcome->paidIn * 33 / (65'535 - 33));
            QVERIFY(outcome->paidIn < 10 * reserve);
            const auto most = maxAmount(pool, side, limit);
            QVERIFY(most && *most == outcome->paidIn + outcome->fee);
            ++stopped;
        }
        QCOMPARE(stopped, 300);
    }
    void feesDropped()
    {
        Pool pool { kTao, kTao };
        pool.feeRate = 10'000;
        const auto charged = quote(pool, Side::Buy, kTao, Fees::Charged);
        const auto dropped = quote(pool, Side::Buy, kTao, Fees::Dropped);
        QVERIFY(charged && dropped && dropped->fee == 0 && charged->fee > 0);
        QCOMPARE(dropped->paidIn, kTao);
        QVERIFY(dropped->paidOut > charged->paidOut);
        const auto limited = quote(pool, Side::Buy, 10 * kTao, 2 * kTao, Fees::Dropped);
        QVERIFY(limited && limited->fee == 0 && limited->paidIn < 10 * kTao);
        QCOMPARE(
            swapFee(pool, 65'535, Fees::Charged), std::uint64_t { 9'999 }); // the rate is rounded down too
        QCOMPARE(swapFee(pool, 65'535, Fees::Dropped), std::uint64_t { 0 });
    }

    void stablePools()
    {
        Pool pool { 5, 7 };
        pool.isStable = true;
        pool.feeRate = 1'000;
        QVERIFY(spotPrice(pool) == U64F64::one());
        const auto outcome = quote(pool, Side::Buy, 99 * kTao, 1, Fees::Charged);
        QVERIFY(outcome && *outcome == (SwapQuote { 99 * kTao, 0, 99 * kTao }));
        constexpr std::uint64_t most = ~std::uint64_t { 0 };
        QVERIFY(maxAmount(pool, Side::Buy, kTao) == most && maxAmount(pool, Side::Buy, kTao - 1) == 0U);
        QVERIFY(maxAmount(pool, Side::Sell, kTao) == most && maxAmount(pool, Side::Sell, kTao + 1) == 0U);
        QCOMPARE(alphaWorth(pool, 17), std::uint64_t { 17 });
    }
    void movesBetweenSubnets()
    {
        constexpr std::uint64_t most = ~std::uint64_t { 0 };
        Pool stable;
        stable.isStable = true;
        const Pool pool { 500 * kTao, 1'000 * kTao };
        QVERIFY(maxMove(stable, stable, kTao) == most && maxMove(stable, stable, kTao + 1) == 0U);
        QVERIFY(maxMove(stable, pool, 0) == most);
        // Origin price / destination price of 1.8 is a destination price of 5/9.
        QVERIFY(maxMove(stable, pool, 1'800'000'000) == maxAmount(pool, Side::Buy, 555'555'555));
        QVERIFY(maxMove(pool, stable, 400'000'000) == maxAmount(pool, Side::Sell, 400'000'000));
        const auto refused = maxMove(stable, pool, 2'000'000'000);
        QVERIFY(!refused && refused.error() == PoolError::PriceLimitExceeded);
        QVERIFY(maxMove(pool, { 0, kTao }, 1) == 0U && maxMove({ kTao, 0 }, pool, 1) == 0U);
        QVERIFY(maxMove(pool, pool, kTao) == 0U); // no more than nothing at the present ratio
        QVERIFY(maxMove(pool, pool, kTao + 1) == 0U && maxMove(pool, pool, 0) == most);
    }

    void injectionKeepsThePrice()
    {
        Generator random;
        int kept = 0;
        for (int round = 0; round < 2'000; ++round) {
            Pool pool { kTao + random.number(50), kTao + random.number(50) };
            pool.quoteWeight = random.between(kLeastWeight, kWholeWeight - kLeastWeight);
            const std::uint64_t tao = random.number(50);
            const std::uint64_t alpha = random.number(50);
            const auto weight = quoteWeightAfter(pool, tao, alpha);
            if (weight) {
                const double before = asDouble(spotPrice(pool));
                Pool after { pool.tao + tao, pool.alpha + alpha };
                after.quoteWeight = *weight;
                QVERIFY(std::abs(asDouble(spotPrice(after)) / before - 1) < 1e-9);
                QVERIFY(*weight >= kLeastWeight && *weight <= kWholeWeight - kLeastWeight);
                ++kept;
            }
        }
        QVERIFY(kept > 500);
    }
    void weightsAtTheirEnds()
    {
        QVERIFY(quoteWeightAfter({ 0, 0 }, 0, 0) == kWholeWeight / 2);
        QVERIFY(quoteWeightAfter({ 0, 0 }, 5, 7) == kWholeWeight / 2); // as long as nothing was there before
        QVERIFY(!quoteWeightAfter({ kTao, kTao }, 99 * kTao, 0)); // 100 : 101 of the whole
        QVERIFY(!quoteWeightAfter({ kTao, kTao }, 0, 99 * kTao));
        QVERIFY(quoteWeightAfter({ kTao, kTao }, 98 * kTao, 0) == kWholeWeight / 100 * 99);
        QVERIFY(quoteWeightAfter({ kTao, kTao }, 0, 98 * kTao) == kLeastWeight);
        Pool strange { kTao, kTao };
        strange.quoteWeight = 2 * kWholeWeight;
        QCOMPARE(strange.baseWeight(), std::uint64_t { 0 });
        QVERIFY(spotPrice(strange) == U64F64::zero());
    }
    void weightsForAPrice()
    {
        Pool pool { 3 * kTao, 4 * kTao };
        const auto half = quoteWeightForPrice(pool, U64F64::ratio(3, 4));
        QVERIFY(half == kWholeWeight / 2);
        const U64F64 wanted = U64F64::ratio(27, 10);
        pool.quoteWeight = quoteWeightForPrice(pool, wanted).value_or(0);
        QVERIFY(std::abs(asDouble(spotPrice(pool)) - 2.7) < 1e-9); // the worth of alpha is rounded down
    }
    void prices()
    {
        QVERIFY(spotPrice({ kTao, 0 }) == U64F64::zero());
        QVERIFY(spotPrice({ kTao, 4 * kTao }) == U64F64::ratio(1, 4));
        QCOMPARE(priceInRao(U64F64::ratio(1, 3)), std::uint64_t { 333'333'333 });
        QVERIFY(priceOfRao(250'000'000) == U64F64::ratio(1, 4));
        QCOMPARE(alphaWorth({ kTao, 4 * kTao }, 10), std::uint64_t { 40 });
        QCOMPARE(alphaWorth({ 0, 0 }, 10), std::uint64_t { 0 });
    }
    void inputToReachGoesOneWay()
    {
        const Pool pool { kTao, kTao };
        const U64F64 low = U64F64::one();
        const U64F64 high = U64F64::from(4);
        QCOMPARE(inputToReach(pool, Side::Buy, low, high), kTao); // twice the reserve
        QCOMPARE(inputToReach(pool, Side::Sell, high, low), kTao);
        QCOMPARE(inputToReach(pool, Side::Buy, high, low), std::uint64_t { 0 });
        QCOMPARE(inputToReach(pool, Side::Sell, low, high), std::uint64_t { 0 });
        QCOMPARE(inputToReach(pool, Side::Buy, U64F64::zero(), high), std::uint64_t { 0 }); // no such price
        // More than the scale can say: as far as it goes.
        const U64F64 least { 1 };
        QCOMPARE(inputToReach(pool, Side::Buy, least, U64F64::max()), std::uint64_t { 17'446'744'073 });
    }
};

QTEST_GUILESS_MAIN(PoolTest)
#include "pool_test.moc"
