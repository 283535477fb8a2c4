// SPDX-License-Identifier: MIT
// Checks of calls other than a plain transfer: inside batches and proxies, and what has to be typed.

#include "core/crypto/ss58.hpp"
#include "core/wallet/movements.hpp"
#include "core/wallet/transfer.hpp"
#include "tests/unit/wallet/recorded_calls.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::wallet;
using namespace taonaut::test;

class CallChecksTest : public QObject {
    Q_OBJECT
private slots:
    void everyRecipientIsChecked();
    void lookAlikesInsideAreStopped();
    void dangerousAccountsInsideAreStopped();
    void amountsAddUp();
    void feeAlone();
    void feeInAlpha();
    void callsWithoutWords();
    void rawCallsStop();
    void forWhom();
    void typedReasons_data();
    void typedReasons();
    void movementsThroughWrappers();
};

namespace {

const AccountId kSigner = account(0x11);

TransferContext context()
{
    TransferContext result;
    result.signer = kSigner;
    result.free = Rao(10'000);
    result.fee = Rao(100);
    result.balanceFinal = true;
    result.metadataDigestSigned = true;
    result.ownAccounts = { kSigner };
    return result;
}

std::vector<Check> checksOf(const Bytes& call, const TransferContext& about = context())
{
    return checkCall(reviewCall(call), about);
}

std::vector<Check> all(const std::vector<Check>& checks, CheckKind kind)
{
    std::vector<Check> found;
    std::copy_if(checks.begin(), checks.end(), std::back_inserter(found),
        [&](const Check& check) { return check.kind == kind; });
    return found;
}

bool has(const std::vector<Check>& checks, CheckKind kind, CheckVerdict verdict)
{
    const auto found = all(checks, kind);
    return std::any_of(
        found.begin(), found.end(), [&](const Check& check) { return check.verdict == verdict; });
}

/// set_coldkey_auto_stake_hotkey: names an account and moves nothing.
Bytes autoStake(const AccountId& hotkey)
{
    return CallWriter(7, 114).u16(1).call(hotkey.view()).take();
}

} // namespace

void CallChecksTest::everyRecipientIsChecked()
{
    TransferContext about = context();
    about.parties = { { account(1), Rao(1'000), 2 }, { account(2), Rao(1'000), 0 } };
    const auto checks
        = checksOf(batchAll({ transferTo(1, 10), transferTo(2, 10), transferTo(1, 10) }), about);
    const auto first = all(checks, CheckKind::FirstTransfer);
    QCOMPARE(first.size(), std::size_t(2)); // each once
    QVERIFY(first[0].verdict == CheckVerdict::Pass && first[0].count == 2);
    QVERIFY(first[1].verdict == CheckVerdict::Note && first[1].account == account(2));
    QVERIFY(has(checks, CheckKind::NestedCalls, CheckVerdict::Info));
    QVERIFY(!stopsSigning(checks));
}

void CallChecksTest::lookAlikesInsideAreStopped()
{
    TransferContext about = context();
    about.contacts = { { account(0x77), "Friend", "", Trust::Trusted } };
    AccountId similar = account(0x77);
    similar.bytes[31] ^= std::byte { 1 };
    for (const Bytes& call : { autoStake(similar), batchAll({ autoStake(similar) }),
             proxied(0x31, autoStake(similar)), asMulti({ 0x41 }, autoStake(similar)) }) {
        const auto checks = checksOf(call, about);
        QVERIFY(has(checks, CheckKind::LookAlike, CheckVerdict::Stop));
    }
    QVERIFY(!stopsSigning(checksOf(autoStake(account(0x77)), about)));
    about.contacts.front().trust = Trust::Blocked;
    QVERIFY(
        has(checksOf(batchAll({ autoStake(account(0x77)) }), about), CheckKind::Contact, CheckVerdict::Stop));
}

void CallChecksTest::dangerousAccountsInsideAreStopped()
{
    const auto checks = checksOf(batchAll({ autoStake(AccountId {}) }));
    QVERIFY(has(checks, CheckKind::BurnAccount, CheckVerdict::Stop));
    const AccountId alice
        = crypto::accountFromSs58("5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY").value();
    QVERIFY(has(checksOf(proxied(0x31, autoStake(alice))), CheckKind::DevelopmentKey, CheckVerdict::Stop));
    TransferContext play = context();
    play.realMoney = false;
    QVERIFY(!stopsSigning(checksOf(autoStake(alice), play)));
}

void CallChecksTest::amountsAddUp()
{
    TransferContext about = context();
    about.parties = { { account(1), Rao(1'000), 0 }, { account(2), Rao(0), 0 } };
    QVERIFY(!stopsSigning(checksOf(batchAll({ transferTo(1, 4'000), transferTo(2, 5'000) }), about)));
    const auto tooMuch = checksOf(batchAll({ transferTo(1, 5'000), transferTo(2, 5'000) }), about);
    QVERIFY(has(tooMuch, CheckKind::BalanceSuffices, CheckVerdict::Stop));
    const auto tooLittle = checksOf(batchAll({ transferTo(1, 5'000), transferTo(2, 499) }), about);
    QVERIFY(has(tooLittle, CheckKind::AboveMinimum, CheckVerdict::Stop)); // would not create it
    const auto staked = checksOf(batchAll({ transferTo(1, 5'000), addStakeLimit(3, 4, 5'000) }), about);
    QVERIFY(has(staked, CheckKind::BalanceSuffices, CheckVerdict::Stop));
    // What another account pays is not the signer's.
    QVERIFY(!stopsSigning(checksOf(proxied(0x31, transferTo(1, 50'000)), about)));
}

void CallChecksTest::feeAlone()
{
    TransferContext poor = context();
    poor.free = Rao(550);
    QVERIFY(has(checksOf(autoStake(account(5)), poor), CheckKind::BalanceSuffices, CheckVerdict::Stop));
    // Calls that cost nothing can be sent by accounts that do not exist.
    poor.free = Rao();
    poor.fee = Rao();
    QVERIFY(!stopsSigning(checksOf(CallWriter(7, 66).account(5).u16(1).take(), poor)));
}

void CallChecksTest::feeInAlpha()
{
    TransferContext poor = context();
    poor.free = Rao();
    const Bytes unstake = CallWriter(7, 3).account(5).u16(9).u64(77).take();
    QVERIFY(has(checksOf(unstake, poor), CheckKind::BalanceSuffices, CheckVerdict::Note));
    QVERIFY(!stopsSigning(checksOf(unstake, poor)));
    // Not through a batch.
    QVERIFY(has(checksOf(batchAll({ unstake }), poor), CheckKind::BalanceSuffices, CheckVerdict::Stop));
}

void CallChecksTest::callsWithoutWords()
{
    const auto checks = checksOf(CallWriter(0, 0).text("hello").take());
    QVERIFY(has(checks, CheckKind::KnownCall, CheckVerdict::Note));
    QVERIFY(!stopsSigning(checks));
    QVERIFY(all(checksOf(autoStake(account(5))), CheckKind::KnownCall).empty());
}

void CallChecksTest::rawCallsStop()
{
    Bytes longer = transferTo(1, 2);
    longer.push_back(std::byte { 0 });
    const auto checks = checksOf(longer);
    QVERIFY(has(checks, CheckKind::KnownCall, CheckVerdict::Stop));
    QVERIFY(all(checks, CheckKind::FirstTransfer).empty()); // nothing is claimed about its effect
}

void CallChecksTest::forWhom()
{
    const auto checks = all(checksOf(proxied(0x31, autoStake(account(5)))), CheckKind::ForAnother);
    QCOMPARE(checks.size(), std::size_t(1));
    QVERIFY(checks[0].account == account(0x31));
}

void CallChecksTest::typedReasons_data()
{
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<int>("reason"); // -1: none
    const auto row = [](const char* name, const Bytes& call, int reason) {
        QTest::newRow(name) << QByteArray(
            reinterpret_cast<const char*>(call.data()), static_cast<qsizetype>(call.size()))
                            << reason;
    };
    using enum TypedReason;
    const Bytes remark = CallWriter(0, 0).text("hello").take();
    const Bytes anyProxy = CallWriter(16, 1).address(9).u8(0).u32(0).take();
    row("transfer", transferTo(1, 2'000), -1);
    row("no words", remark, int(UnknownCall));
    row("no words inside", batchAll({ transferTo(1, 2'000), remark }), int(UnknownCall));
    row("two deep", proxied(0x31, batchAll({ transferTo(1, 2'000) })), -1);
    row("three deep", asMulti({ 0x41 }, proxied(0x31, batchAll({ transferTo(1, 2'000) }))), int(DeepNesting));
    row("proxy of type Any", anyProxy, int(ProxyAny));
    row("inside", batchAll({ anyProxy }), int(ProxyAny));
    row("proxy of another type", CallWriter(16, 1).address(9).u8(5).u32(0).take(), -1);
    row("coldkey swap", CallWriter(7, 125).account(0x77).take(), int(ColdkeySwap));
    row("its end", CallWriter(7, 126).account(0x77).take(), int(ColdkeySwap));
    row("its recall", CallWriter(7, 133).take(), -1);
    row("everything, may die", transferTo(1, 9'900, false), int(WouldReap));
}

void CallChecksTest::typedReasons()
{
    QFETCH(QByteArray, call);
    QFETCH(int, reason);
    const CallReview review = reviewCall(bytesOf({ call.data(), static_cast<std::size_t>(call.size()) }));
    TransferContext about = context();
    about.parties = { { account(1), Rao(1'000), 1 } };
    const auto reasons = wallet::typedReasons(review, checkCall(review, about));
    QCOMPARE(reasons.empty() ? -1 : int(reasons.front()), reason);
    QVERIFY(reasons.size() <= 1);
}

void CallChecksTest::movementsThroughWrappers()
{
    const auto of = [](const Bytes& call) { return movementsOf(reviewCall(call), kSigner); };
    const Movements batch = of(batchAll({ transferTo(1, 2), CallWriter(5, 4).address(3).u8(0).take() }));
    QVERIFY(batch.complete);
    QCOMPARE(batch.list.size(), std::size_t(2));
    QVERIFY(batch.list[0].from == kSigner && batch.list[0].amount == Rao(2));
    QVERIFY(!batch.list[1].amount && !batch.list[1].keepAlive);
    QVERIFY(of(proxied(0x31, transferTo(1, 2))).list.at(0).from == account(0x31));
    QVERIFY(of(autoStake(account(5))).complete);
    // Whether the others approve is not in the bytes.
    QVERIFY(!of(asMulti({ 0x41 }, transferTo(1, 2))).complete);
    QVERIFY(!of(CallWriter(7, 3).account(5).u16(9).u64(77).take()).complete); // what it brings is the pool's
    const Movements stake = of(addStakeLimit(1, 2, 3));
    QVERIFY(stake.complete && !stake.list.at(0).recipient);
}

QTEST_GUILESS_MAIN(CallChecksTest)
#include "call_checks_test.moc"
