// SPDX-License-Identifier: MIT
// What a block emits, how it is shared out among subnets and how an epoch's dividends are divided.

#include "core/economics/emission/block_emission.hpp"
#include "core/economics/emission/dividends.hpp"
#include "core/economics/emission/subnet_emission.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::economics;

namespace {

constexpr std::uint64_t kTao = 1'000'000'000;

U64F64 price(std::uint64_t rao)
{
    return U64F64::ratio(rao, kTao);
}

std::uint64_t sumOf(const std::vector<U96F32>& amounts)
{
    U96F32 total;
    for (const U96F32& amount : amounts) {
        total = total.saturatingAdd(amount);
    }
    return total.toU64();
}

} // namespace

class EmissionTest : public QObject {
    Q_OBJECT

private slots:
    void halvesAtTheExactRao()
    {
        std::uint64_t missing = kTotalSupply;
        for (unsigned step = 1; missing % 2 == 0; ++step) {
            missing /= 2;
            const std::uint64_t threshold = kTotalSupply - missing;
            QCOMPARE(blockEmission(threshold - 1), kFirstBlockEmission >> (step - 1));
            QCOMPARE(blockEmission(threshold), kFirstBlockEmission >> step);
            QCOMPARE(nextHalving(threshold - 1), threshold);
        }
        QCOMPARE(nextHalving(0), 10'500'000 * kTao);
    }

    void paysInThirtySteps()
    {
        unsigned steps = 0;
        for (std::uint64_t issuance = 0; blockEmission(issuance) != 0; issuance = nextHalving(issuance)) {
            QCOMPARE(blockEmission(issuance), kFirstBlockEmission >> steps);
            ++steps;
        }
        QCOMPARE(steps, 30U);
        QCOMPARE(blockEmission(kTotalSupply), std::uint64_t { 0 });
        QCOMPARE(blockEmission(~std::uint64_t { 0 }), std::uint64_t { 0 });
        QCOMPARE(nextHalving(kTotalSupply), kTotalSupply);
    }

    void sharesFollowThePriceAndWhatMinersGot()
    {
        const std::vector<SubnetClaim> claims { { price(kTao / 4), {}, true },
            { price(kTao / 4), U96F32::ratio(1U, 2U), true }, { price(kTao / 2), U96F32::from(7U), true } };
        const std::vector<U96F32> parts = subnetEmissions(U96F32::from(kTao), claims);
        QCOMPARE(parts[0].toU64(), std::uint64_t { 666'666'666 });
        QCOMPARE(parts[1].toU64(), std::uint64_t { 333'333'333 });
        QCOMPARE(parts[2].toU64(), std::uint64_t { 0 });
    }

    void wherePricesOrMinersLeaveNothing()
    {
        QVERIFY(subnetEmissions(U96F32::from(kTao), {}).empty());
        const std::vector<SubnetClaim> worthless { { {}, {}, true }, { {}, {}, true } };
        QCOMPARE(sumOf(subnetEmissions(U96F32::from(kTao), worthless)), std::uint64_t { 0 });
        // All withheld everywhere: the prices alone decide.
        const std::vector<SubnetClaim> withheld { { price(kTao), U96F32::one(), true },
            { price(kTao), U96F32::one(), true } };
        QCOMPARE(subnetEmissions(U96F32::from(kTao), withheld)[0].toU64(), kTao / 2);
    }

    void disabledSubnetsLeaveTheirPartToTheOthers()
    {
        std::vector<SubnetClaim> claims { { price(kTao), {}, true }, { price(kTao), {}, false } };
        std::vector<U96F32> parts = subnetEmissions(U96F32::from(kTao), claims);
        QCOMPARE(parts[0], U96F32::from(kTao));
        QCOMPARE(parts[1], U96F32::zero());
        claims[0].emissionEnabled = false;
        parts = subnetEmissions(U96F32::from(kTao), claims);
        QCOMPARE(sumOf(parts), std::uint64_t { 0 });
    }

    void rootSellsAboveOneOnly()
    {
        std::vector<SubnetClaim> claims { { price(kTao / 2), {}, true }, { price(kTao / 2), {}, false } };
        QVERIFY(!isRootSelling(claims));
        ++claims[0].movingPrice.bits;
        QVERIFY(isRootSelling(claims));
        QVERIFY(!isRootSelling({}));
    }

    void injectsNoMoreAlphaThanRootsPart()
    {
        const U96F32 half = U96F32::ratio(1U, 2U);
        const SubnetTerms free = subnetTerms(U96F32::from(100U), U96F32::one(), half, 1'000);
        QCOMPARE(free.taoIn, U96F32::from(100U));
        QCOMPARE(free.alphaIn, U96F32::from(100U));
        QCOMPARE(free.excessTao, U96F32::zero());
        const SubnetTerms capped = subnetTerms(U96F32::from(900U), half, half, 1'000);
        QCOMPARE(capped.alphaIn, U96F32::from(500U));
        QCOMPARE(capped.taoIn, U96F32::from(250U));
        QCOMPARE(capped.excessTao, U96F32::from(650U));
        QCOMPARE(capped.alphaOut, U96F32::from(1'000U));
        const SubnetTerms unpriced = subnetTerms(U96F32::from(900U), {}, half, 1'000);
        QCOMPARE(unpriced.alphaIn, U96F32::zero());
        QCOMPARE(unpriced.taoIn, U96F32::from(900U));
    }

    void splitsWhatParticipantsGet()
    {
        QCOMPARE(splitAlphaOut(kTao, std::nullopt, U96F32::ratio(1U, 4U)),
            (AlphaOutSplit { 0, 500'000'000, 375'000'000, 125'000'000 }));
        QCOMPARE(splitAlphaOut(kTao, 65535, U96F32::ratio(1U, 4U)), (AlphaOutSplit { kTao, 0, 0, 0 }));
        QCOMPARE(splitAlphaOut(0, 11796, U96F32::one()), AlphaOutSplit {});
    }

    void theMovingPriceStartsSlowlyAndIgnoresPricesAboveOne()
    {
        MovingPriceStep step { {}, price(5 * kTao), I96F32::one(), 100, 101, 100 };
        QCOMPARE(movingPriceAfter(step), I96F32::zero());
        step.block = 200;
        QCOMPARE(movingPriceAfter(step), (I96F32 { Int128 { 1 } << 31 }));
        step.movingAlpha = I96F32::from(-1);
        step.movingPrice = price(kTao / 2);
        QCOMPARE(movingPriceAfter(step), (I96F32 { Int128 { 1 } << 31 }));
    }

    void stakeGoesToChildrenAndComesFromParents()
    {
        const std::vector<std::uint64_t> children { ~std::uint64_t { 0 } / 2 };
        const std::vector<ParentPart> parents { { ~std::uint64_t { 0 }, 50 } };
        QCOMPARE(inheritedStake(100, children, {}), std::uint64_t { 50 });
        QCOMPARE(inheritedStake(100, {}, parents), std::uint64_t { 150 });
        QCOMPARE(stakeWeight(100, 100, U96F32::ratio(1U, 2U)), I64F64::from(150));
    }

    void parentsOfTheSameOwnerPayNothing()
    {
        const ChildKey child { 0, 0, {}, 65535 };
        std::vector<ParentKey> parents { { { ~std::uint64_t { 0 }, 100, 0 }, true } };
        const U96F32 burnHalf = U96F32::ratio(1U, 2U);
        ParentSplit split = splitAmongParents(1'000, child, parents, {}, burnHalf);
        QCOMPARE(split.parents[0], std::uint64_t { 1'000 });
        QCOMPARE(split.own + split.burned, std::uint64_t { 0 });
        parents[0].isOfSameOwner = false;
        split = splitAmongParents(1'000, child, parents, {}, burnHalf);
        QCOMPARE(split.parents[0], std::uint64_t { 0 });
        QCOMPARE(split.own, std::uint64_t { 1'000 });
        QCOMPARE(split.burned, std::uint64_t { 500 });
    }

    void aHotkeyWithoutParentsKeepsItsDividends()
    {
        const ParentSplit split = splitAmongParents(777, { 5, 5, {}, 0 }, {}, U96F32::one(), {});
        QCOMPARE(split.own, std::uint64_t { 777 });
        QCOMPARE(split.burned, std::uint64_t { 0 });
    }

    void dividendsNeverExceedWhatThereIs()
    {
        const std::vector<DividendClaim> claims { { U96F32::from(7U), 3, 1'000 }, { U96F32::from(11U), 5, 0 },
            { U96F32::from(13U), 0, 0 }, { {}, 9, 9 } };
        std::uint64_t alpha = 0;
        std::uint64_t root = 0;
        for (const DividendPayout& payout : distributeDividends(kTao, 3 * kTao, U96F32::one(), claims)) {
            alpha += payout.alpha.toU64();
            root += payout.root.toU64();
        }
        QVERIFY(alpha <= kTao && kTao - alpha < 10);
        QVERIFY(root <= 3 * kTao && 3 * kTao - root < 10);
    }

    void theTakeComesOffBeforeNominators()
    {
        const AfterTake parts = afterTake(U96F32::from(1'000U), 11796);
        QCOMPARE(parts.take, std::uint64_t { 179 });
        QCOMPARE(parts.rest, std::uint64_t { 820 });
        QCOMPARE(afterTake(U96F32::from(1'000U), 65535).rest, std::uint64_t { 0 });
    }
};

QTEST_GUILESS_MAIN(EmissionTest)
#include "emission_test.moc"
