// SPDX-License-Identifier: MIT
// The rules of early 2024: the root network's division of a block, what a hotkey's stakers get, and prices of
// registration. The expected numbers are worked out beside them.

#include "core/economics/classic/registration.hpp"
#include "core/economics/classic/root_network.hpp"

#include <QtTest>
#include <numeric>

using namespace taonaut::economics::classic;

class ClassicTest : public QObject {
    Q_OBJECT
private slots:
    void epochsFollowTheBlockNumber();
    void equalWeightsDivideEqually();
    void ranksAloneWhereConsensusIsFlat();
    void consensusPunishesTheMinority();
    void nothingToDivideBy();
    void rowsMayBeShortOrLong();
    void ownersCutOfASubnet();
    void stakersOfADelegate();
    void ownersOfOtherHotkeys();
    void pricesFollowDemand_data();
    void pricesFollowDemand();
    void whichPriceMoves_data();
    void whichPriceMoves();
};

namespace {

constexpr std::uint64_t kTao = 1'000'000'000;

RootNetwork twoAgainstEachOther()
{
    return { { 3 * kTao, kTao }, { { 7, 0 }, { 0, 65'535 } } };
}

} // namespace

void ClassicTest::epochsFollowTheBlockNumber()
{
    // The first epochs: tempo 1 in block 0 of subnet 0 and block 1 of subnet 1, tempo 100 in 99 and 98.
    QCOMPARE(blocksUntilEpoch(0, 1, 0), std::uint64_t { 0 });
    QCOMPARE(blocksUntilEpoch(1, 1, 1), std::uint64_t { 0 });
    QCOMPARE(blocksUntilEpoch(0, 100, 99), std::uint64_t { 0 });
    QCOMPARE(blocksUntilEpoch(1, 100, 98), std::uint64_t { 0 });
    QCOMPARE(blocksUntilEpoch(1, 100, 99), std::uint64_t { 100 });
    QCOMPARE(blocksUntilEpoch(1, 100, 98 + 101), std::uint64_t { 0 }); // every 101 blocks
    QCOMPARE(blocksUntilEpoch(3, 0, 12), std::uint64_t { 1'000 });
}

void ClassicTest::equalWeightsDivideEqually()
{
    const RootNetwork network { { 5 * kTao }, { { 9, 9, 9, 9 } } };
    const auto emission = rootEpoch(network, 4, kTao);
    QVERIFY(emission);
    QCOMPARE(*emission, std::vector<std::uint64_t>(4, kTao / 4));
}

void ClassicTest::ranksAloneWhereConsensusIsFlat()
{
    RootNetwork network = twoAgainstEachOther();
    network.rho = 0; // consensus is 1 / (1 + e^0) for all
    QCOMPARE(*rootEpoch(network, 2, kTao), (std::vector<std::uint64_t> { 750'000'000, 250'000'000 }));
}

void ClassicTest::consensusPunishesTheMinority()
{
    // Ranks and trust are 0.75 and 0.25, kappa is 32767 / 65535:
    // 0.75 / (1 + e^(-10 (0.75 - kappa))) = 0.693110…, 0.25 / (1 + e^(-10 (0.25 - kappa))) = 0.018965…,
    // as parts of their sum 0.9733653777027… and 0.0266346222972….
    const auto emission = rootEpoch(twoAgainstEachOther(), 2, kTao);
    QCOMPARE(emission->at(0), std::uint64_t { 973'365'377 });
    QCOMPARE(emission->at(1), std::uint64_t { 26'634'622 });
}

void ClassicTest::nothingToDivideBy()
{
    QVERIFY(!rootEpoch({}, 2, kTao)); // no validators
    QVERIFY(!rootEpoch({ { 0, 0 }, { { 1 }, { 1 } } }, 1, kTao)); // without stake
    QVERIFY(!rootEpoch(twoAgainstEachOther(), 0, kTao)); // no subnets
    const auto silent = rootEpoch({ { kTao }, { {} } }, 2, kTao); // nobody says anything
    QCOMPARE(*silent, (std::vector<std::uint64_t> { 0, 0 }));
}

void ClassicTest::rowsMayBeShortOrLong()
{
    // The second validator's row is missing, the first one's has a cell too many.
    const RootNetwork network { { kTao, kTao }, { { 1, 1, 6 } } };
    QCOMPARE(*rootEpoch(network, 2, 100), (std::vector<std::uint64_t> { 50, 50 }));
}

void ClassicTest::ownersCutOfASubnet()
{
    // 10^9 × 11796 / 65535 = 179995422.29…, of which 0.29… is lost with the 0.70… of the rest.
    QCOMPARE(paySubnet(kTao, 11'796), (SubnetPayment { 179'995'422, 820'004'577 }));
    QCOMPARE(paySubnet(kTao, std::nullopt), (SubnetPayment { 0, kTao }));
    QCOMPARE(paySubnet(kTao, 65'535), (SubnetPayment { kTao, 0 }));
    QCOMPARE(paySubnet(0, 11'796), (SubnetPayment {}));
}

void ClassicTest::stakersOfADelegate()
{
    // Take 1000 × 11796 / 65535 = 179; of the other 821 six, three and one tenth: 492, 246 and 82. One rao is
    // left over and goes to the owner: 179 + 1 + 100.
    const std::vector<std::uint64_t> stakes { 600, 300, 100 };
    QCOMPARE(payHotkey(100, 1'000, 11'796, stakes), (HotkeyPayment { { 492, 246, 82 }, 280 }));
    // The tenths are cut off after 64 binary digits, so that each of 1000 rao misses its last.
    QCOMPARE(payHotkey(0, 1'000, 0, stakes), (HotkeyPayment { { 599, 299, 99 }, 3 }));
    QCOMPARE(payHotkey(7, 1'000, 65'535, stakes), (HotkeyPayment { { 0, 0, 0 }, 1'007 }));
    // Nobody has stake: the owner gets all.
    QCOMPARE(payHotkey(7, 1'000, 11'796, std::vector<std::uint64_t> { 0 }), (HotkeyPayment { { 0 }, 1'007 }));
}

void ClassicTest::ownersOfOtherHotkeys()
{
    const std::vector<std::uint64_t> stakes { 600, 300 };
    QCOMPARE(payHotkey(100, 1'000, std::nullopt, stakes), (HotkeyPayment { { 0, 0 }, 1'100 }));
}

void ClassicTest::pricesFollowDemand_data()
{
    QTest::addColumn<quint64>("current");
    QTest::addColumn<quint64>("memory");
    QTest::addColumn<int>("registrations");
    QTest::addColumn<quint64>("next");
    constexpr quint64 kHalf = quint64 { 1 } << 63;
    QTest::newRow("as aimed at") << quint64 { 5 * kTao } << quint64 { 0 } << 2 << quint64 { 5 * kTao };
    QTest::newRow("none: half") << quint64 { 6 * kTao } << quint64 { 0 } << 0 << quint64 { 3 * kTao };
    QTest::newRow("six: twice") << quint64 { 5 * kTao } << quint64 { 0 } << 6 << quint64 { 10 * kTao };
    QTest::newRow("six, half kept") << quint64 { 4 * kTao } << kHalf << 6 << quint64 { 6 * kTao };
    QTest::newRow("all kept") << quint64 { 4 * kTao } << ~quint64 { 0 } << 6 << quint64 { 4 * kTao };
    QTest::newRow("at the bottom") << quint64 { kTao } << quint64 { 0 } << 0 << quint64 { kTao };
    QTest::newRow("at the top") << quint64 { 90 * kTao } << quint64 { 0 } << 6 << quint64 { 100 * kTao };
    QTest::newRow("rounded down") << quint64 { 2 * kTao + 1 } << quint64 { 0 } << 1
                                  << 1'500'000'000ULL; // 1500000000.75
}

void ClassicTest::pricesFollowDemand()
{
    QFETCH(quint64, current);
    QFETCH(quint64, memory);
    QFETCH(int, registrations);
    QFETCH(quint64, next);
    const Demand demand { static_cast<std::uint16_t>(registrations), 0, 0, 2 };
    QCOMPARE(quint64 { adjusted({ current, kTao, 100 * kTao }, demand, memory) }, next);
}

void ClassicTest::whichPriceMoves_data()
{
    QTest::addColumn<int>("byWork");
    QTest::addColumn<int>("byBurn");
    QTest::addColumn<quint64>("burn");
    QTest::addColumn<quint64>("difficulty");
    // Target 2; both stand at 8. Of four registrations the factor is 6/4, of one 3/4, of two 1.
    QTest::newRow("many, by work") << 3 << 1 << quint64 { 8 } << quint64 { 12 };
    QTest::newRow("many, by burn") << 1 << 3 << quint64 { 12 } << quint64 { 8 };
    QTest::newRow("many, as many of each") << 2 << 2 << quint64 { 12 } << quint64 { 12 };
    QTest::newRow("few, by work") << 1 << 0 << quint64 { 6 } << quint64 { 8 };
    QTest::newRow("few, by burn") << 0 << 1 << quint64 { 8 } << quint64 { 6 };
    QTest::newRow("none") << 0 << 0 << quint64 { 4 } << quint64 { 4 };
    QTest::newRow("as aimed at") << 1 << 1 << quint64 { 8 } << quint64 { 8 };
}

void ClassicTest::whichPriceMoves()
{
    QFETCH(int, byWork);
    QFETCH(int, byBurn);
    QFETCH(quint64, burn);
    QFETCH(quint64, difficulty);
    const Price price { 8, 1, 100 };
    const Demand demand { static_cast<std::uint16_t>(byWork + byBurn), static_cast<std::uint16_t>(byWork),
        static_cast<std::uint16_t>(byBurn), 2 };
    const RegistrationPrices next = afterInterval({ price, price }, demand, 0);
    QCOMPARE(quint64 { next.burn.current }, burn);
    QCOMPARE(quint64 { next.difficulty.current }, difficulty);
}

QTEST_GUILESS_MAIN(ClassicTest)
#include "classic_test.moc"
