// SPDX-License-Identifier: MIT
// Sentences for calls, events and reasons.

#include "core/wallet/call_review.hpp"
#include "core/wallet/event_words.hpp"
#include "ui/viewmodels/argument_words.hpp"
#include "ui/viewmodels/call_words.hpp"
#include "ui/viewmodels/event_words.hpp"

#include <QRegularExpression>
#include <QtTest>

using namespace taonaut;
using wallet::Argument;
using wallet::CallReview;
using wallet::EventKind;
using wallet::EventLine;
using wallet::Role;

namespace {

AccountId accountOf(std::uint8_t byte)
{
    AccountId account;
    account.bytes.fill(static_cast<std::byte>(byte));
    return account;
}

const AccountId kVault = accountOf(1);
const AccountId kOther = accountOf(2);

ui::AccountNames names(const std::string& vault = "Cold vault")
{
    return ui::AccountNames({ { kVault, vault } });
}

CallReview review(wallet::Action action)
{
    CallReview result;
    result.palletName = "Pallet";
    result.callName = "call";
    result.standing = wallet::Standing::Understood;
    result.action = std::move(action);
    return result;
}

Argument argument(std::string name, Role role, wallet::Datum value)
{
    Argument result;
    result.name = std::move(name);
    result.role = role;
    result.value = std::move(value);
    return result;
}

} // namespace

class CallWordsTest : public QObject {
    Q_OBJECT
private slots:
    void transfers();
    void staking();
    void wrappers();
    void unnamed();
    void hostileNames();
    void everyActionHasASentence();
    void shares();
    void events();
    void eventsWithOtherFields();
    void problems();
};

void CallWordsTest::transfers()
{
    QCOMPARE(ui::callSentence(review(wallet::TransferAction { kVault, Rao(120'500'000'000), true }), names()),
        QString::fromUtf8("Send τ 120.5 to Cold vault"));
    const QString other = ui::callSentence(review(wallet::TransferAllAction { kOther, true }), names());
    QVERIFY(other.startsWith("Send everything to 5"));
    QVERIFY(other.contains(QChar(0x2026)));
}

void CallWordsTest::staking()
{
    QCOMPARE(
        ui::callSentence(
            review(wallet::AddStakeAction { kVault, NetUid(64), Rao(12'500'000'000), {}, false }), names()),
        QString::fromUtf8("Stake τ 12.5 on subnet 64 with Cold vault"));
    QCOMPARE(ui::callSentence(review(wallet::RemoveStakeAction {
                                  kVault, NetUid(3), wallet::AlphaAmount { NetUid(3), 1 }, {} }),
                 names()),
        QString::fromUtf8("Unstake 0.000000001 α of subnet 3 from Cold vault"));
}

void CallWordsTest::wrappers()
{
    CallReview batch = review(wallet::WrapperAction {});
    batch.wrapper.kind = wallet::WrapperKind::BatchAll;
    batch.nested.resize(3);
    QVERIFY(ui::callSentence(batch, names()).startsWith("All or nothing: 3"));
    batch.wrapper.kind = wallet::WrapperKind::Proxy;
    batch.wrapper.origin = kVault;
    QCOMPARE(ui::callSentence(batch, names()), QString("As proxy for Cold vault"));
}

void CallWordsTest::unnamed()
{
    QCOMPARE(ui::callSentence(review(wallet::UnknownAction {}), names()), QString("Pallet.call"));
    CallReview raw;
    QVERIFY(!ui::callSentence(raw, names()).isEmpty());
}

/// A contact may be called "%1": no sentence is put together from it twice.
void CallWordsTest::hostileNames()
{
    const auto hostile = names("%1 %2");
    QCOMPARE(ui::callSentence(review(wallet::TransferAction { kVault, Rao(1'000'000'000), true }), hostile),
        QString::fromUtf8("Send τ 1 to %1 %2"));
    EventLine line;
    line.kind = EventKind::Transfer;
    line.arguments = { argument("from", Role::Account, kVault), argument("to", Role::Account, kVault),
        argument("amount", Role::Tao, wallet::Number { 1'000'000'000, false }) };
    QCOMPARE(ui::eventSentence(line, hostile), QString::fromUtf8("%1 %2 sent τ 1 to %1 %2"));
}

template <std::size_t I = 0> void checkAll()
{
    if constexpr (I < std::variant_size_v<wallet::Action>) {
        const QString sentence
            = ui::callSentence(review(std::variant_alternative_t<I, wallet::Action> {}), names());
        QVERIFY2(
            !sentence.isEmpty() && !sentence.contains(QRegularExpression("%[0-9n]")), qPrintable(sentence));
        checkAll<I + 1>();
    }
}

void CallWordsTest::everyActionHasASentence()
{
    checkAll();
}

void CallWordsTest::shares()
{
    QCOMPARE(ui::shareText(65535, 65535), QString("100") + QChar(0x00A0) + "%");
    QCOMPARE(ui::shareText(11796, 65535), QString("17.99") + QChar(0x00A0) + "%"); // never rounded up
    QCOMPARE(ui::shareText(0, 65535), QString("0") + QChar(0x00A0) + "%");
}

void CallWordsTest::events()
{
    EventLine line;
    line.kind = EventKind::StakeAdded; // fields without names stand in order
    line.arguments = { argument("", Role::Account, kVault), argument("", Role::Account, kOther),
        argument("", Role::Tao, wallet::Number { 2'000'000'000, false }),
        argument("", Role::Alpha, wallet::Number { 40'000'000'000, false }),
        argument("", Role::Subnet, wallet::Number { 64, false }) };
    line.arguments[3].netuid = NetUid(64);
    const QString sentence = ui::eventSentence(line, names());
    QVERIFY2(sentence.startsWith(QString::fromUtf8("Cold vault staked τ 2 with 5")), qPrintable(sentence));
    QVERIFY(sentence.endsWith(QString::fromUtf8("received 40 α of subnet 64")));
    line.kind = EventKind::BatchInterrupted;
    line.problem = wallet::DispatchProblem { "Token.Frozen", "" };
    QVERIFY(ui::eventSentence(line, names()).contains("frozen"));
}

/// An event of the same name whose fields are others is told by name and values, not by a wrong sentence.
void CallWordsTest::eventsWithOtherFields()
{
    EventLine line;
    line.pallet = "Balances";
    line.name = "Transfer";
    line.kind = EventKind::Transfer;
    line.arguments = { argument("from", Role::Account, kVault), argument("what", Role::Plain, true) };
    QCOMPARE(ui::eventSentence(line, names()), QString("Balances.Transfer  from: Cold vault, what: yes"));
}

void CallWordsTest::problems()
{
    QVERIFY(ui::problemSentence("BadOrigin", "ignored").contains("may not make this call"));
    QVERIFY(ui::problemSentence("New.Thing", "It is <b>new</b>").contains("It is <b>new</b>"));
    QCOMPARE(ui::problemSentence("New.Thing", ""), QString("New.Thing"));
}

QTEST_GUILESS_MAIN(CallWordsTest)
#include "call_words_test.moc"
