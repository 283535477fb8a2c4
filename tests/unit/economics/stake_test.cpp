// SPDX-License-Identifier: MIT
// Share pools, locks, claims of root stakers and the last payout of a subnet.

#include "core/base/hex.hpp"
#include "core/economics/dissolve.hpp"
#include "core/economics/lock.hpp"
#include "core/economics/root_claim.hpp"
#include "core/economics/share_pool.hpp"
#include "tests/property/generator.hpp"

#include <cmath>
#include <map>
#include <numeric>

using namespace taonaut;
using namespace taonaut::economics;
using taonaut::property::Generator;

namespace {

constexpr std::uint64_t kMost = ~std::uint64_t { 0 };

double asDouble(U64F64 value)
{
    return std::ldexp(static_cast<double>(value.bits), -64);
}

/// A pool with many holders, and what each would have if nothing were rounded.
struct Pool {
    std::uint64_t value = 0;
    SafeFloat denominator;
    std::map<int, SafeFloat> shares;

    [[nodiscard]] ShareHolding holding(int holder) const
    {
        const auto found = shares.find(holder);
        return { value, denominator, found == shares.end() ? SafeFloat {} : found->second };
    }
    void change(int holder, Change change, std::uint64_t by)
    {
        const ShareHolding after = afterOne(holding(holder), change, by);
        value = after.value;
        denominator = after.denominator;
        shares[holder] = after.share;
    }
};

constexpr LockRates kRates { 934'866, 934'866 };
constexpr LockKind kDecaying {};
constexpr LockKind kPerpetual { false, true };
constexpr LockKind kOwner { true, false };

} // namespace

class StakeTest : public QObject {
    Q_OBJECT
private slots:
    void shares_firstHolder()
    {
        const ShareHolding first = afterOne({}, Change::Increase, 1'000);
        QVERIFY(first.share == first.denominator && first.value == 1'000);
        QCOMPARE(valueOfShare(first), std::uint64_t { 1'000 });
        QCOMPARE(valueOfShare({}), std::uint64_t { 0 });
        QVERIFY(isWithinPrecision({}, 0)); // anything begins a pool
    }
    void shares_rewardsForAllChangeNobodysShare()
    {
        QCOMPARE(valueAfterAll(5, Change::Increase, 7), std::uint64_t { 12 });
        QCOMPARE(valueAfterAll(5, Change::Decrease, 7), std::uint64_t { 0 });
        QCOMPARE(valueAfterAll(kMost, Change::Increase, 1), kMost);
    }
    /// What the holders have is what the pool is worth, short by less than one rao for each of them; the
    /// others lose nothing by a change of one.
    void shares_areConserved()
    {
        Generator random;
        Pool pool;
        for (int round = 0; round < 4'000; ++round) {
            const int holder = static_cast<int>(random.between(1, 12));
            const std::uint64_t before = valueOfShare(pool.holding(1));
            if (random.chance(4)) {
                pool.value = valueAfterAll(pool.value, Change::Increase, random.number(36));
                QVERIFY(valueOfShare(pool.holding(1)) >= before);
            } else if (random.chance(2)) {
                const std::uint64_t has = valueOfShare(pool.holding(holder));
                pool.change(holder, Change::Decrease, random.chance(3) ? has : has / 3);
            } else {
                const std::uint64_t amount = random.number(50) + 1;
                if (isWithinPrecision(pool.holding(holder), amount)) {
                    pool.change(holder, Change::Increase, amount);
                }
            }
            if (holder != 1) {
                QVERIFY(valueOfShare(pool.holding(1)) + 1 >= before);
            }
            Uint128 sum = 0;
            for (const auto& share : pool.shares) {
                sum += valueOfShare(pool.holding(share.first));
            }
            QVERIFY(sum <= pool.value);
            QVERIFY(pool.value - sum <= pool.shares.size());
        }
    }
    void shares_ofTooLargeAPool()
    {
        const ShareHolding empty { 0, SafeFloat::of(std::uint64_t { 5 }), {} };
        QVERIFY(!isWithinPrecision(empty, 5)); // a denominator without a value: no price for a share
        const ShareHolding after = afterOne(empty, Change::Increase, 5);
        QVERIFY(after.share.isZero() && after.value == 5);
    }

    void decay()
    {
        QVERIFY(exponentialDecay(0, 0) == U64F64::one() && exponentialDecay(0, 9) == U64F64::one());
        QVERIFY(exponentialDecay(9, 0) == U64F64::zero());
        QVERIFY(exponentialDecay(kMost, 1) == exponentialDecay(40, 1)); // goes no further
        for (const std::uint64_t elapsed : { 1U, 7'200U, 934'866U, 5'000'000U }) {
            const double expected = std::exp(-static_cast<double>(elapsed) / 934'866.0);
            QVERIFY(std::abs(asDouble(exponentialDecay(elapsed, 934'866)) - expected) < 1e-7);
        }
    }
    void locks_decayAndGainConviction()
    {
        const LockAmounts lock { 1'000'000'000, U64F64::zero(), 100 };
        const LockAmounts later = rollForward(lock, 100 + 934'866, kRates, kDecaying);
        QVERIFY(std::abs(static_cast<double>(later.mass) / 1e9 - std::exp(-1)) < 1e-6);
        QVERIFY(std::abs(asDouble(later.conviction) / 1e9 - std::exp(-1)) < 1e-6); // (t/T) e^(-t/T) at T
        QCOMPARE(later.lastUpdate, std::uint64_t { 100 + 934'866 });
        const LockAmounts kept = rollForward(lock, 100 + 934'866, kRates, kPerpetual);
        QCOMPARE(kept.mass, lock.mass);
        QVERIFY(std::abs(asDouble(kept.conviction) / 1e9 - (1 - std::exp(-1))) < 1e-6);
        QCOMPARE(asDouble(rollForward(lock, 500, kRates, kOwner).conviction),
            static_cast<double>(rollForward(lock, 500, kRates, kOwner).mass));
    }
    void locks_withDifferentRates()
    {
        const LockAmounts lock { 1'000'000'000, U64F64::from(5'000'000), 0 };
        const LockRates rates { 2'000, 500 };
        const LockAmounts later = rollForward(lock, 1'000, rates, kDecaying);
        const double unlock = std::exp(-0.5);
        const double mature = std::exp(-2.0);
        const double expected = 5e6 * mature + 1e9 * 2'000 * (unlock - mature) / 1'500;
        QVERIFY(std::abs(asDouble(later.conviction) / expected - 1) < 1e-6);
        QVERIFY(std::abs(static_cast<double>(later.mass) - 1e9 * unlock) < 1'000);
        // The other way round both differences change sign.
        const double swapped = 5e6 * unlock + 1e9 * 500 * (mature - unlock) / -1'500;
        const LockAmounts other = rollForward(lock, 1'000, { 500, 2'000 }, kDecaying);
        QVERIFY(std::abs(asDouble(other.conviction) / swapped - 1) < 1e-6);
    }
    void locks_withoutATimeConstant()
    {
        const LockAmounts lock { 5'000, U64F64::from(7'000), 10 };
        const LockAmounts atOnce = rollForward(lock, 11, { 0, 500 }, kDecaying);
        QVERIFY(atOnce.mass == 0 && atOnce.conviction < U64F64::from(7'000));
        QVERIFY(rollForward(lock, 11, { 500, 0 }, kDecaying).conviction == U64F64::zero());
        QVERIFY(rollForward(lock, 11, { 0, 0 }, kDecaying).mass == 0);
        QVERIFY(rollForward(lock, 11, { 0, 0 }, kPerpetual).conviction == U64F64::from(5'000));
    }
    void locks_atTheSameBlock()
    {
        const LockAmounts lock { 5'000, U64F64::from(7'000), 10 };
        QVERIFY(rollForward(lock, 10, kRates, kDecaying) == lock);
        QVERIFY(rollForward(lock, 3, kRates, kDecaying) == lock);
        QVERIFY(rollForward(lock, 10, kRates, kOwner).conviction == U64F64::from(5'000));
        const LockAmounts crumbs { 99, U64F64::from(99), 10 };
        QVERIFY(
            crumbs.isEmpty() && rollForward(crumbs, 10, kRates, kDecaying) == (LockAmounts { 0, {}, 10 }));
        QVERIFY(
            !(LockAmounts { 100, {}, 0 }).isEmpty() && !(LockAmounts { 0, U64F64::from(100), 0 }).isEmpty());
    }
    void locks_mergedAndReduced()
    {
        const LockAmounts one { 5'000, U64F64::from(7'000), 10 };
        const LockAmounts other { kMost, U64F64::max(), 9 };
        QVERIFY(mergedLock(one, other) == (LockAmounts { kMost, U64F64::max(), 10 }));
        QVERIFY(reducedLock(one, 4'000, U64F64::from(9'000)) == (LockAmounts { 1'000, {}, 10 }));
        QVERIFY(reducedLock(one, 9'000, U64F64::from(1'000)) == (LockAmounts { 0, U64F64::from(6'000), 10 }));
        QVERIFY(forceReducedLock(one, 2'500, 12) == (LockAmounts { 2'500, U64F64::from(3'500), 12 }));
        QVERIFY(forceReducedLock(one, 5'000, 12) == (LockAmounts { 0, {}, 12 }));
    }
    void convictionOfATenth()
    {
        QVERIFY(convictionSuffices(U64F64::from(100), 1'000));
        QVERIFY(!convictionSuffices(U64F64::from(100), 1'001));
        QVERIFY(convictionSuffices(U64F64::max(), kMost));
    }

    void rootClaims()
    {
        QVERIFY(claimableIncrement(5, 20) == I96F32::ratio(1, 4));
        QVERIFY(claimableIncrement(20, 20) == I96F32::one());
        QVERIFY(!claimableIncrement(21, 20));
        QVERIFY(claimableIncrement(0, 0) == I96F32::zero());
        const I96F32 rate = I96F32::ratio(1, 4);
        const I96F32 owed = rootOwed(rate, 1'001, 50);
        QCOMPARE(rootClaim(owed, I96F32::zero()), std::uint64_t { 200 });
        QCOMPARE(rootClaim(owed, I96F32::from(200)), std::uint64_t { 200 });
        QCOMPARE(rootClaim(owed, I96F32::from(201)), std::uint64_t { 0 });
        QVERIFY(rootOwed(rate, 4, 3) == I96F32::from(-2));
        QCOMPARE(rootClaim(I96F32::from(-2), I96F32::from(-5)), std::uint64_t { 0 });
        QVERIFY(claimedAfterStaking(10, rate, 9) == 12);
        QVERIFY(claimedAfterUnstaking(10, rate, 9) == 8);
        QVERIFY(claimedAfterUnstaking(1, rate, 9) == 0);
        QVERIFY(claimedAfterStaking(~Uint128 { 0 }, rate, 9) == ~Uint128 { 0 });
    }
    /// New stake has no claim on what was earned before it.
    void rootStakeAddedLaterEarnsNothingFromBefore()
    {
        Generator random;
        for (int round = 0; round < 1'000; ++round) {
            const I96F32 rate { static_cast<Int128>(random.number(40)) };
            const std::uint64_t stake = random.number(50);
            const std::uint64_t added = random.number(50);
            const Uint128 claimed = claimedAfterStaking(0, rate, stake);
            const Uint128 after = claimedAfterStaking(claimed, rate, added);
            QVERIFY(rootOwed(rate, stake + added, after) <= I96F32::from(2));
            QVERIFY(claimedAfterUnstaking(after, rate, added) == claimed);
        }
    }
    void automaticClaimsAreDrawn()
    {
        const auto hash
            = fixedFromHex<Hash256>("ffffffffffffffff000000000000000300000000000000050000000000000007");
        QVERIFY(hash.has_value());
        // The sum of start and first step is cut at its end: (2^64 - 1) mod 10 = 5, then 8, 3, 0.
        QCOMPARE(automaticClaims(*hash, 1, 10), (std::vector<std::uint64_t> { 5 }));
        QCOMPARE(automaticClaims(*hash, 4, 10), (std::vector<std::uint64_t> { 0, 3, 5, 8 }));
        QCOMPARE(automaticClaims(*hash, 4, 1), (std::vector<std::uint64_t> { 0 }));
        QVERIFY(automaticClaims(*hash, 5, 0).empty() && automaticClaims(*hash, 0, 5).empty());
    }

    void potIsPaidOutWhole()
    {
        Generator random;
        for (int round = 0; round < 500; ++round) {
            std::vector<std::uint64_t> holders(random.between(1, 20));
            std::generate(holders.begin(), holders.end(), [&] { return random.number(56); });
            const std::uint64_t pot = random.number(55);
            const auto portions = distributePot(pot, holders);
            const Uint128 total = std::accumulate(holders.begin(), holders.end(), Uint128 { 0 });
            if (pot == 0 || total == 0) {
                QVERIFY(portions.empty());
                continue;
            }
            QCOMPARE(portions.size(), holders.size());
            Uint128 paid = 0;
            for (const PotPortion& portion : portions) {
                const auto floor
                    = static_cast<std::uint64_t>(Uint128 { pot } * holders[portion.holder] / total);
                QVERIFY(portion.share == floor || portion.share == floor + 1);
                paid += portion.share;
            }
            QVERIFY(paid == pot);
        }
    }
    void potsLeftoverGoesToTheLargestRemainder()
    {
        // 10 × (1, 2, 4) / 7: remainders 3, 6, 5.
        const std::vector<std::uint64_t> holders { 1, 2, 4 };
        const std::vector<PotPortion> expected { { 1, 3 }, { 2, 6 }, { 0, 1 } };
        QVERIFY(distributePot(10, holders) == expected);
        const std::vector<std::uint64_t> equals { 5, 5, 5 };
        const std::vector<PotPortion> inOrder { { 0, 4 }, { 1, 3 }, { 2, 3 } };
        QVERIFY(distributePot(10, equals) == inOrder);
        const std::vector<PotPortion> exact { { 0, 3 }, { 1, 3 }, { 2, 3 } };
        QVERIFY(distributePot(9, equals) == exact);
    }
};

QTEST_GUILESS_MAIN(StakeTest)
#include "stake_test.moc"
