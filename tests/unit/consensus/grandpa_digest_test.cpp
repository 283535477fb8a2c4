// SPDX-License-Identifier: MIT
// What headers say about the voters.

#include "authorities.hpp"
#include "core/base/hex.hpp"
#include "core/consensus/grandpa_digest.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::consensus;
using chain::Header;

class GrandpaDigestTest : public QObject {
    Q_OBJECT
private slots:
    void everyKindThereAndBack();
    void bytes();
    void refusals_data();
    void refusals();
    void firstChangeOfAHeader();
    void foreignItemsAreIgnored();
    void malformedItem();
};

namespace {

AuthorityList list()
{
    return tests::setOf(tests::voters(), 0, { 1, 2, 3 }).authorities;
}

Header headerWith(const std::vector<GrandpaDigest>& digests)
{
    Header header;
    for (const GrandpaDigest& digest : digests) {
        header.digest.push_back(grandpaDigestItem(digest));
    }
    return header;
}

} // namespace

void GrandpaDigestTest::everyKindThereAndBack()
{
    const std::vector<GrandpaDigest> digests { ScheduledChange { list(), 5 },
        ForcedChange { BlockNumber(77), list(), 2 }, OnDisabled { 3 }, Pause { 9 }, Resume { 10 } };
    for (const GrandpaDigest& digest : digests) {
        const chain::DigestItem item = grandpaDigestItem(digest);
        QCOMPARE(item.kind, chain::DigestItem::Kind::Consensus);
        QCOMPARE(item.engine, chain::kGrandpaEngine);
        const Result<GrandpaDigest> decoded = decodeGrandpaDigest(item.data);
        QVERIFY(decoded.has_value());
        QVERIFY(*decoded == digest);
        for (std::size_t size = 0; size < item.data.size(); ++size) {
            const auto truncated = decodeGrandpaDigest(ByteView(item.data).first(size));
            QVERIFY(!truncated && truncated.error().is(GrandpaError::BadDigest));
        }
    }
}

void GrandpaDigestTest::bytes()
{
    QCOMPARE(toBareHex(grandpaDigestItem(OnDisabled { 3 }).data), std::string("030300000000000000"));
    QCOMPARE(toBareHex(grandpaDigestItem(Pause { 9 }).data), std::string("0409000000"));
    QCOMPARE(toBareHex(grandpaDigestItem(Resume { 9 }).data), std::string("0509000000"));
    const Authority one { list()[0].key, 1 };
    QCOMPARE(toBareHex(grandpaDigestItem(ScheduledChange { { one }, 5 }).data),
        "0104" + toBareHex(one.key.view()) + "0100000000000000" + "05000000");
    QCOMPARE(toBareHex(grandpaDigestItem(ForcedChange { BlockNumber(77), { one }, 2 }).data),
        "024d00000004" + toBareHex(one.key.view()) + "0100000000000000" + "02000000");
}

void GrandpaDigestTest::refusals_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("reason");
    const QByteArray key(64, 'a');
    QTest::newRow("empty") << QByteArray() << QByteArray("BadDigest");
    QTest::newRow("tag 0") << QByteArray("00") << QByteArray("BadDigest");
    QTest::newRow("tag 6") << QByteArray("06") << QByteArray("BadDigest");
    QTest::newRow("trailing byte") << QByteArray("040900000000") << QByteArray("BadDigest");
    QTest::newRow("huge list") << QByteArray("01feffffff") << QByteArray("BadDigest");
    QTest::newRow("empty list") << QByteArray("010000000000") << QByteArray("EmptyAuthorityList");
    QTest::newRow("empty forced list")
        << QByteArray("02000000000000000000") << QByteArray("EmptyAuthorityList");
    QTest::newRow("zero weight") << QByteArray("0104" + key + "000000000000000000000000")
                                 << QByteArray("ZeroWeight");
    QTest::newRow("weights overflow")
        << QByteArray("0108" + key + "ffffffffffffffff" + key + "010000000000000000000000")
        << QByteArray("WeightOverflow");
}

void GrandpaDigestTest::refusals()
{
    QFETCH(QByteArray, data);
    QFETCH(QByteArray, reason);
    const Result<GrandpaDigest> decoded = decodeGrandpaDigest(*fromHex(data.toStdString()));
    QVERIFY(!decoded.has_value());
    QCOMPARE(QByteArray::fromStdString(std::string(decoded.error().name())), reason);
}

void GrandpaDigestTest::firstChangeOfAHeader()
{
    QVERIFY(!authorityChangeOf(Header {})->has_value());
    QVERIFY(!authorityChangeOf(headerWith({ OnDisabled { 1 }, Pause { 2 }, Resume { 3 } }))->has_value());
    const ScheduledChange scheduled { list(), 0 };
    const ForcedChange forced { BlockNumber(1), list(), 0 };
    const auto first
        = *authorityChangeOf(headerWith({ OnDisabled { 1 }, OnDisabled { 2 }, scheduled, forced }));
    QVERIFY(first == AuthorityChange(scheduled));
    QVERIFY(*authorityChangeOf(headerWith({ forced, scheduled })) == AuthorityChange(forced));
}

void GrandpaDigestTest::foreignItemsAreIgnored()
{
    Header header;
    header.digest.push_back({ chain::DigestItem::Kind::Consensus, chain::kAuraEngine, *fromHex("06") });
    header.digest.push_back({ chain::DigestItem::Kind::PreRuntime, chain::kGrandpaEngine, *fromHex("06") });
    QVERIFY(!authorityChangeOf(header)->has_value());
}

void GrandpaDigestTest::malformedItem()
{
    Header header = headerWith({ OnDisabled { 1 } });
    header.digest.push_back({ chain::DigestItem::Kind::Consensus, chain::kGrandpaEngine, *fromHex("06") });
    QVERIFY(authorityChangeOf(header).error().is(GrandpaError::BadDigest));
}

QTEST_GUILESS_MAIN(GrandpaDigestTest)
#include "grandpa_digest_test.moc"
