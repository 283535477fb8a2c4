// SPDX-License-Identifier: MIT
// The ids themselves are checked with vectors of the file format "keys".

#include "core/crypto/hash.hpp"
#include "core/wallet/derived_account.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::wallet;

class DerivedAccountTest : public QObject {
    Q_OBJECT
private slots:
    void orderAndRepetitionDoNotCount();
    void theThresholdCounts();
    void badMultisigsAreRefused();
    void othersOfACaller();
    void everyPartOfAPureProxyCounts();
};

namespace {

AccountId account(std::uint8_t number)
{
    AccountId result;
    result.bytes.fill(std::byte { number });
    return result;
}
std::vector<AccountId> accounts(std::uint8_t count)
{
    std::vector<AccountId> result;
    for (std::uint8_t i = 0; i < count; ++i) {
        result.push_back(account(i));
    }
    return result;
}

#define COMPARE_REASON(result, reason)                                                                       \
    do {                                                                                                     \
        const auto refused = (result);                                                                       \
        QVERIFY(!refused.has_value());                                                                       \
        QVERIFY2(refused.error().is(reason), refused.error().text().c_str());                                \
    } while (false)

} // namespace

void DerivedAccountTest::orderAndRepetitionDoNotCount()
{
    const auto one = Multisig::create({ account(1), account(2), account(3) }, 2);
    const auto other = Multisig::create({ account(3), account(1), account(3), account(2) }, 2);
    QVERIFY(one->account() == other->account());
    QVERIFY(other->signatories() == one->signatories());
    QCOMPARE(other->threshold(), std::uint16_t { 2 });
}

void DerivedAccountTest::theThresholdCounts()
{
    const auto signatories = accounts(3);
    QVERIFY(Multisig::create(signatories, 2)->account() != Multisig::create(signatories, 3)->account());
    QVERIFY(Multisig::create(signatories, 2)->account() != Multisig::create(accounts(4), 2)->account());
}

void DerivedAccountTest::badMultisigsAreRefused()
{
    COMPARE_REASON(Multisig::create({}, 1), DerivedAccountError::TooFewSignatories);
    COMPARE_REASON(Multisig::create({ account(1), account(1) }, 1), DerivedAccountError::TooFewSignatories);
    COMPARE_REASON(Multisig::create(accounts(101), 2), DerivedAccountError::TooManySignatories);
    QVERIFY(Multisig::create(accounts(100), 100).has_value());
    COMPARE_REASON(Multisig::create(accounts(3), 0), DerivedAccountError::BadThreshold);
    COMPARE_REASON(Multisig::create(accounts(3), 4), DerivedAccountError::BadThreshold);
}

void DerivedAccountTest::othersOfACaller()
{
    const auto multisig = Multisig::create({ account(9), account(1), account(5) }, 2);
    QVERIFY(*multisig->others(account(5)) == (std::vector { account(1), account(9) }));
    COMPARE_REASON(multisig->others(account(4)), DerivedAccountError::NotASignatory);
}

void DerivedAccountTest::everyPartOfAPureProxyCounts()
{
    const PureProxy proxy { account(1), BlockNumber(7), 2, 3, 4 };
    for (const PureProxy& other : { PureProxy { account(2), BlockNumber(7), 2, 3, 4 },
             PureProxy { account(1), BlockNumber(8), 2, 3, 4 },
             PureProxy { account(1), BlockNumber(7), 3, 3, 4 },
             PureProxy { account(1), BlockNumber(7), 2, 4, 4 },
             PureProxy { account(1), BlockNumber(7), 2, 3, 5 } }) {
        QVERIFY(other.account() != proxy.account());
    }
    Bytes input = toBytes(bytesOf("modlpy/proxy____"));
    append(input, account(1).view());
    for (const unsigned byte : { 7U, 0U, 0U, 0U, 2U, 0U, 0U, 0U, 3U, 4U, 0U }) {
        input.push_back(static_cast<std::byte>(byte));
    }
    QVERIFY(proxy.account().bytes == crypto::blake2b256(input).bytes);
}

QTEST_GUILESS_MAIN(DerivedAccountTest)
#include "derived_account_test.moc"
