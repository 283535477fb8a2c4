// SPDX-License-Identifier: MIT
#include "core/crypto/ss58.hpp"
#include "core/service/light_link.hpp"
#include "send_model.hpp"
#include "tests/scripted_session/scripted_session.hpp"

#include <QSignalSpy>
#include <QtTest>

using namespace taonaut;
using test::Scene;
using test::ScriptedSession;
using ui::SendModel;

class SendModelTest : public QObject {
    Q_OBJECT
private slots:
    void recipientIsGuarded_data();
    void recipientIsGuarded();
    void groupedPasteIsAccepted();
    void lookAlikeIsNamed();
    void notesTellWhoIsPaid();
    void amountIsParsedExactly_data();
    void amountIsParsedExactly();
    void maximumNeedsNoRecipient();
    void maximumThatFailsSaysSo();
    void reviewCarriesWhatWasTyped();
    void reviewIsRefusedWhileNothingIsVerified();
    void answersForAClearedFormAreDropped();
};

namespace {

constexpr const char* kBob = "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty";

} // namespace

void SendModelTest::recipientIsGuarded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("problem");
    QTest::newRow("empty") << ""
                           << "";
    QTest::newRow("blank") << " \n\t"
                           << "";
    QTest::newRow("foreign character") << "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694t0"
                                       << "character";
    QTest::newRow("mistyped") << "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694tz"
                              << "checksum";
    QTest::newRow("cut off") << "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694t"
                             << " ";
    QTest::newRow("another network") << "15oF4uVJwmo4TdGW7VfQxNLavjCXviqxT9S1MgbjMNHr6Sp5"
                                     << " ";
    QTest::newRow("link") << "https://evil.example/5FHneW46"
                          << " ";
    QTest::newRow("markup") << "<img src=x>"
                            << " ";
    QTest::newRow("nul") << QString(QChar(0)) + kBob << " ";
    QTest::newRow("right to left") << QString(QChar(0x202E)) + kBob << " ";
    QTest::newRow("endless") << QString(1'000'000, '5') << " ";
    QTest::newRow("lone surrogate") << QString(QChar(0xD800)) << " ";
}

void SendModelTest::recipientIsGuarded()
{
    QFETCH(QString, text);
    QFETCH(QString, problem);
    ScriptedSession session(Scene::FundedAccount);
    SendModel model(session);
    model.setAmount("1");
    model.setRecipient(text);
    QCOMPARE(model.recipient(), QString());
    QCOMPARE(model.recipientError().isEmpty(), problem.isEmpty());
    QVERIFY2(model.recipientError().contains(problem.trimmed()), qPrintable(model.recipientError()));
    QVERIFY(model.recipientError().size() < 200);
    QVERIFY(!model.canReview());
}

void SendModelTest::groupedPasteIsAccepted()
{
    ScriptedSession session(Scene::FundedAccount);
    SendModel model(session);
    model.setRecipient("  5FHn eW46 xGXg s5mU iveU 4sbT\n yGBz mstU spZC 92Uh jJM6 94ty ");
    QCOMPARE(model.recipient(), QString(kBob));
    QCOMPARE(model.recipientError(), QString());
}

void SendModelTest::lookAlikeIsNamed()
{
    ScriptedSession session(Scene::FundedAccount);
    SendModel model(session);
    AccountId lookAlike = session.snapshot()->accounts.front().id;
    lookAlike.bytes[20] ^= std::byte { 1 };
    model.setRecipient(QString::fromStdString(crypto::toSs58(lookAlike)));
    QVERIFY(model.recipientError().contains("only looks like"));
}

void SendModelTest::notesTellWhoIsPaid()
{
    ScriptedSession session(Scene::ReviewPassing); // has paid once
    SendModel model(session);
    const service::Snapshot& snapshot = *session.snapshot();
    model.setRecipient(kBob);
    QVERIFY(model.recipientNote().contains("development"));
    model.setRecipient(QString::fromStdString(crypto::toSs58(*snapshot.selected)));
    QVERIFY(model.recipientNote().contains("account that sends"));
    QCOMPARE(model.recipientName(), QString("Savings"));
    const auto& paid = std::get<wallet::TransferAction>(snapshot.transactions.front().review.action);
    model.setRecipient(QString::fromStdString(crypto::toSs58(paid.recipient)));
    QCOMPARE(model.recipientNote(), QString());
    AccountId stranger;
    stranger.bytes.fill(std::byte { 0x37 });
    model.setRecipient(QString::fromStdString(crypto::toSs58(stranger)));
    QVERIFY(model.recipientNote().contains("never sent"));
}

void SendModelTest::amountIsParsedExactly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qlonglong>("rao"); // -1: refused, -2: nothing typed
    QTest::newRow("one rao") << "0.000000001" << 1LL;
    QTest::newRow("point first") << ".5" << 500'000'000LL;
    QTest::newRow("above doubles") << "9007199.254740993" << 9'007'199'254'740'993LL;
    QTest::newRow("nothing") << "" << -2LL;
    for (const char* refused :
        { "0.0000000001", "-1", "+1", "1e9", "1,5", "1 000", "0x10", "99999999999999999999",
            "18446744073.709551616", "1.2.3", ".", " 1", "NaN", "\u0661", "\uff11", "1\u200b", "1;DROP" }) {
        QTest::newRow(refused) << QString::fromUtf8(refused) << -1LL;
    }
    QTest::newRow("nul") << QString("1") + QChar(0) << -1LL;
    QTest::newRow("endless") << QString(1'000'000, '9') << -1LL;
}

void SendModelTest::amountIsParsedExactly()
{
    QFETCH(QString, text);
    QFETCH(qlonglong, rao);
    ScriptedSession session(Scene::FundedAccount);
    SendModel model(session);
    model.setRecipient(kBob);
    model.setAmount(text);
    QCOMPARE(model.canReview(), rao >= 0);
    QCOMPARE(model.amountError().isEmpty(), rao != -1);
    if (rao < 0) {
        return;
    }
    QSignalSpy ready(&model, &SendModel::reviewReady);
    model.review();
    QVERIFY(ready.wait(1000));
    const auto& action = std::get<wallet::TransferAction>(session.sheet()->call.action);
    QCOMPARE(action.amount, Rao(static_cast<std::uint64_t>(rao)));
}

void SendModelTest::maximumNeedsNoRecipient()
{
    ScriptedSession session(Scene::EmptyAccount);
    const AccountId account = *session.snapshot()->selected;
    session.setBalance(account, Rao(2'000'000'000));
    session.grow(1);
    SendModel model(session);
    QSignalSpy ready(&model, &SendModel::maxReady);
    model.max();
    QVERIFY(ready.wait(1000));
    // Keeps the existential deposit and the fee.
    QCOMPARE(ready.front().front().toString(), QString("1.999875313"));
    model.setKeepAlive(false);
    model.max();
    QVERIFY(ready.wait(1000));
    QCOMPARE(ready.back().front().toString(), QString("1.999875813"));
}

void SendModelTest::maximumThatFailsSaysSo()
{
    ScriptedSession session(Scene::FundedAccount);
    SendModel model(session);
    session.failNext(service::LinkError::TimedOut);
    QSignalSpy failed(&session, &service::Session::failed);
    model.max();
    QVERIFY(failed.wait(1000));
    QVERIFY(model.error().contains("did not answer"));
}

void SendModelTest::reviewCarriesWhatWasTyped()
{
    ScriptedSession session(Scene::FundedAccount);
    SendModel model(session);
    model.setRecipient(kBob);
    model.setAmount("1.5");
    QSignalSpy ready(&model, &SendModel::reviewReady);
    model.review();
    QVERIFY(model.busy());
    QVERIFY(!model.canReview());
    QVERIFY(ready.wait(1000));
    QVERIFY(!model.busy());
    const auto& action = std::get<wallet::TransferAction>(session.sheet()->call.action);
    QCOMPARE(crypto::toSs58(action.recipient), std::string(kBob));
    QCOMPARE(action.amount, Rao(1'500'000'000));
    QVERIFY(action.keepAlive);
}

void SendModelTest::reviewIsRefusedWhileNothingIsVerified()
{
    for (const Scene scene : { Scene::Syncing, Scene::Offline, Scene::Contradiction }) {
        ScriptedSession session(scene);
        SendModel model(session);
        model.setRecipient(kBob);
        model.setAmount("1");
        QVERIFY(!model.canReview());
    }
    ScriptedSession nobody(Scene::NoAccount);
    SendModel model(nobody);
    model.setRecipient(kBob);
    model.setAmount("1");
    QVERIFY(!model.canReview());
}

void SendModelTest::answersForAClearedFormAreDropped()
{
    ScriptedSession session(Scene::FundedAccount);
    SendModel model(session);
    model.setRecipient(kBob);
    model.setAmount("1");
    QSignalSpy ready(&model, &SendModel::reviewReady);
    QSignalSpy answered(&session, &service::Session::reviewReady);
    model.review();
    model.clear();
    QVERIFY(answered.wait(1000));
    QCOMPARE(ready.count(), 0);
    QVERIFY(!model.busy());
}

QTEST_GUILESS_MAIN(SendModelTest)
#include "send_model_test.moc"
