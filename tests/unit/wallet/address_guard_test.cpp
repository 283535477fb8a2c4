// SPDX-License-Identifier: MIT
#include "core/base/hex.hpp"
#include "core/crypto/error.hpp"
#include "core/crypto/ss58.hpp"
#include "core/wallet/address_guard.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::wallet;

class AddressGuardTest : public QObject {
    Q_OBJECT
private slots:
    void findsLookAlikes_data();
    void findsLookAlikes();
    void knownAccountsAreNoLookAlikes();
    void picksTheClosest();
    void marksDifferences();
    void readsPastedText();
    void developmentAccounts();
};

namespace {

constexpr std::string_view kAlice = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
constexpr std::string_view kBob = "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty";

AccountId account(std::string_view address)
{
    return crypto::accountFromSs58(address).value();
}

AccountId numbered(std::uint32_t number)
{
    AccountId result = account(kAlice);
    for (std::size_t i = 0; i < 4; ++i) {
        result.bytes[4 + i] = static_cast<std::byte>(number >> (8 * i));
    }
    return result;
}

} // namespace

void AddressGuardTest::findsLookAlikes_data()
{
    QTest::addColumn<int>("changedByte");
    QTest::addColumn<bool>("similar");
    // A change in a late byte of the key leaves the first characters; one in the first byte changes all.
    QTest::newRow("same start") << 31 << true;
    QTest::newRow("same start, changed in the middle") << 8 << true;
    QTest::newRow("different from the third character") << 1 << false;
    QTest::newRow("different from the start") << 0 << false;
}

void AddressGuardTest::findsLookAlikes()
{
    QFETCH(int, changedByte);
    QFETCH(bool, similar);
    AccountId candidate = account(kAlice);
    candidate.bytes[static_cast<std::size_t>(changedByte)] ^= std::byte { 0x80 };
    const std::vector<AccountId> known { account(kBob), account(kAlice) };
    const auto match = lookAlike(candidate, known);
    QCOMPARE(match.has_value(), similar);
    if (match) {
        QCOMPARE(match->known, account(kAlice));
        const std::string text = crypto::toSs58(candidate);
        QVERIFY(match->equalPrefix >= 5);
        QCOMPARE(text.substr(0, match->equalPrefix), std::string(kAlice.substr(0, match->equalPrefix)));
        QVERIFY(text[match->equalPrefix] != kAlice[match->equalPrefix]);
    }
}

void AddressGuardTest::knownAccountsAreNoLookAlikes()
{
    const std::vector<AccountId> known { account(kAlice), numbered(1) };
    QVERIFY(!lookAlike(account(kAlice), known).has_value());
    QVERIFY(!lookAlike(numbered(1), known).has_value());
    QVERIFY(!lookAlike(account(kBob), known).has_value());
    QVERIFY(!lookAlike(account(kBob), {}).has_value());
    QVERIFY(lookAlike(numbered(2), known).has_value());
}

void AddressGuardTest::picksTheClosest()
{
    AccountId near = account(kAlice);
    near.bytes[31] ^= std::byte { 1 };
    AccountId far = account(kAlice);
    far.bytes[5] ^= std::byte { 0xFF };
    const std::vector<AccountId> known { far, near };
    QCOMPARE(lookAlike(account(kAlice), known)->known, near);
}

void AddressGuardTest::marksDifferences()
{
    QVERIFY(differingPositions(account(kAlice), account(kAlice)).empty());
    const AccountId other = numbered(7);
    const std::string text = crypto::toSs58(other);
    const auto positions = differingPositions(account(kAlice), other);
    QVERIFY(!positions.empty());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool marked = std::find(positions.begin(), positions.end(), i) != positions.end();
        QCOMPARE(marked, text[i] != kAlice[i]);
    }
}

void AddressGuardTest::readsPastedText()
{
    QCOMPARE(*accountFromPaste(kAlice), account(kAlice));
    QCOMPARE(*accountFromPaste("  5Grw vaEF 5zXb 26Fz 9rcQ pDWS\n57Ct ERHp Neh\tXCPc NoHG KutQ Y \r\n"),
        account(kAlice));
    QVERIFY(accountFromPaste("").error().is(crypto::CryptoError::BadLength));
    QVERIFY(accountFromPaste(std::string(100'000, ' ')).error().is(crypto::CryptoError::BadLength));
    QVERIFY(accountFromPaste(std::string(100'000, 'z')).error().is(crypto::CryptoError::BadLength));
    QVERIFY(accountFromPaste("pay me: " + std::string(kAlice)).error().is(crypto::CryptoError::BadBase58));
    QVERIFY(accountFromPaste("5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQX")
                .error()
                .is(crypto::CryptoError::InvalidChecksum));
    QVERIFY(
        accountFromPaste(crypto::toSs58(account(kAlice), 0)).error().is(crypto::CryptoError::OtherNetwork));
}

void AddressGuardTest::developmentAccounts()
{
    QVERIFY(isDevelopmentAccount(account(kAlice)));
    QVERIFY(isDevelopmentAccount(account("5CiPPseXPECbkjWCa6MnjNokrgYjMqmKndv2rSnekmSK2DjL"))); // Ferdie
    QVERIFY(isDevelopmentAccount(account("5FKiDJ3T1c59m3QwQVgXyk2QmibqBaYSzk2X5eiPjLR438pk"))); // Three
    QVERIFY(isDevelopmentAccount(account("5DfhGyQdFobKM8NsWvEeAKk5EQQgYe9AydgJ7rMB6E1EqRzV"))); // no path
    QVERIFY(
        isDevelopmentAccount(account("5GNJqTPyNqANBkUVMN1LPPrxXnFouWXoe2wNSmmEoLctxiZY"))); // Alice//stash
    QVERIFY(!isDevelopmentAccount(numbered(1)));
    QVERIFY(!isDevelopmentAccount(AccountId {}));
}

QTEST_GUILESS_MAIN(AddressGuardTest)
#include "address_guard_test.moc"
