// SPDX-License-Identifier: MIT
#include "core/base/hex.hpp"
#include "core/crypto/ss58.hpp"
#include "core/service/profile.hpp"
#include "review_model.hpp"
#include "tests/scripted_session/scripted_session.hpp"

#include <QSignalSpy>
#include <QtTest>

using namespace taonaut;
using test::Scene;
using test::ScriptedSession;
using ui::ReviewModel;

class ReviewModelTest : public QObject {
    Q_OBJECT
private slots:
    void textComesFromTheBytes();
    void bytesWinOverTheForm();
    void unknownBytesCannotBeSigned();
    void listsKeepTheirPlace();
    void everyCheckHasASentence();
    void stopsAreFinal();
    void lockedWalletAsksForThePassword();
    void watchedAccountCannotSign();
    void confirmEndsOnce();
    void failuresAreShown();
    void cancelDiscards();
};

namespace {

/// A session whose review has arrived, and the model that shows it.
struct Shown {
    explicit Shown(Scene scene)
        : session(scene)
        , model(session)
    {
        QSignalSpy ready(&session, &service::Session::reviewReady);
        ready.wait(1000);
        model.show(session.sheet());
    }
    ScriptedSession session;
    ReviewModel model;
};

QStringList column(const QVariantList& rows, const char* member)
{
    QStringList list;
    for (const QVariant& row : rows) {
        list.append(row.toMap().value(member).toString());
    }
    return list;
}

} // namespace

void ReviewModelTest::textComesFromTheBytes()
{
    Shown shown(Scene::ReviewWarning);
    const ReviewModel& model = shown.model;
    QVERIFY(model.open());
    QCOMPARE(model.title(), QString::fromUtf8("Send τ 1 to 5FHneW46…jJM694ty"));
    QCOMPARE(model.recipient(), QString("5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty"));
    QCOMPARE(model.senderName(), QString("Savings"));
    QVERIFY(model.decodedFrom().contains("Balances, transfer_keep_alive"));
    const QVariantList changes = model.changes();
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes[0].toMap()["beforeLead"].toString(), QString("1,284.507"));
    QCOMPARE(changes[0].toMap()["afterLead"].toString(), QString("1,283.507")); // amount and fee gone
    QCOMPARE(changes[0].toMap()["deltaRest"].toString(), QString::fromUtf8("\u2009124\u2009187"));
    QVERIFY(changes[0].toMap()["less"].toBool());
    QCOMPARE(changes[1].toMap()["afterLead"].toString(), QString("1.000"));
    QCOMPARE(model.mark(), 3);
    const QVariantList raw = model.raw();
    QCOMPARE(raw.front().toMap()["value"].toString(),
        QString::fromStdString(toHex(shown.session.sheet()->call.call)));
}

void ReviewModelTest::bytesWinOverTheForm()
{
    Shown shown(Scene::ReviewWarning);
    // A sheet whose bytes say something else than what was typed.
    auto other = std::make_shared<service::ReviewSheet>(*shown.session.sheet());
    AccountId thief;
    thief.bytes.fill(std::byte { 0x66 });
    other->call.action = wallet::TransferAction { thief, Rao(999 * Rao::kPerTao), true };
    shown.model.show(other);
    QVERIFY(shown.model.title().contains("999"));
    QCOMPARE(shown.model.recipient(), QString::fromStdString(crypto::toSs58(thief)));
}

void ReviewModelTest::unknownBytesCannotBeSigned()
{
    Shown shown(Scene::ReviewWarning);
    auto unknown = std::make_shared<service::ReviewSheet>(*shown.session.sheet());
    unknown->call = wallet::reviewCall(bytesOf("\x63\x01garbage"));
    unknown->checks
        = { wallet::Check { wallet::CheckKind::KnownCall, wallet::CheckVerdict::Stop, {}, 0, {} } };
    shown.model.show(unknown);
    QVERIFY(shown.model.title().contains("no call of this chain"));
    QCOMPARE(shown.model.recipient(), QString());
    QVERIFY(!shown.model.canConfirm());
}

/// A block arrives several times a second on a local chain: what is folded out must not fold in.
void ReviewModelTest::listsKeepTheirPlace()
{
    Shown shown(Scene::ReviewPassing);
    QSignalSpy lists(&shown.model, &ui::ReviewModel::sheetChanged);
    QSignalSpy rest(&shown.model, &ui::ReviewModel::changed);
    shown.session.grow(2);
    shown.session.publish();
    QVERIFY(rest.count() > 0);
    QCOMPARE(lists.count(), 0);
    shown.model.cancel();
    QCOMPARE(lists.count(), 1);
}

void ReviewModelTest::everyCheckHasASentence()
{
    using wallet::CheckKind;
    using wallet::CheckVerdict;
    Shown shown(Scene::ReviewWarning);
    auto all = std::make_shared<service::ReviewSheet>(*shown.session.sheet());
    all->checks.clear();
    for (int kind = 0; kind <= static_cast<int>(CheckKind::FeeKnown); ++kind) {
        for (const CheckVerdict verdict :
            { CheckVerdict::Pass, CheckVerdict::Info, CheckVerdict::Note, CheckVerdict::Stop }) {
            all->checks.push_back({ static_cast<CheckKind>(kind), verdict, {}, 0, {} });
        }
    }
    shown.model.show(all);
    for (const char* member : { "word", "sentence" }) {
        QVERIFY2(!column(shown.model.checks(), member).contains(QString()), member);
    }
}

void ReviewModelTest::stopsAreFinal()
{
    Shown shown(Scene::ReviewBlocking);
    QVERIFY(column(shown.model.checks(), "word").contains("Stop"));
    QVERIFY(
        column(shown.model.checks(), "sentence").contains("This address only looks like one that you know"));
    QVERIFY(!shown.model.canConfirm());
    shown.model.confirm();
    QVERIFY(!shown.model.busy());
}

void ReviewModelTest::lockedWalletAsksForThePassword()
{
    Shown shown(Scene::ReviewWarning);
    QVERIFY(shown.model.canConfirm());
    shown.session.lock();
    QVERIFY(shown.model.needsUnlock());
    QVERIFY(!shown.model.canConfirm());
    QSignalSpy finished(&shown.session, &service::Session::finished);
    shown.session.unlock(
        shown.session.sheet()->signer, crypto::Secret::copyOf(bytesOf(ScriptedSession::kPassword)));
    QVERIFY(finished.wait(1000));
    QVERIFY(shown.model.canConfirm()); // the same review
    QSignalSpy confirmed(&shown.model, &ReviewModel::confirmed);
    shown.model.confirm();
    QVERIFY(confirmed.wait(1000));
}

void ReviewModelTest::watchedAccountCannotSign()
{
    ScriptedSession session(Scene::Watched);
    ReviewModel model(session);
    const AccountId watched = *session.snapshot()->selected;
    QSignalSpy ready(&session, &service::Session::reviewReady);
    AccountId stranger;
    stranger.bytes.fill(std::byte { 0x37 });
    session.review({ watched, stranger, Rao(Rao::kPerTao), true });
    QVERIFY(ready.wait(1000));
    model.show(session.sheet());
    QVERIFY(!model.canConfirm());
    QVERIFY(!model.needsUnlock());
    model.confirm();
    QVERIFY(model.error().contains("only watched"));
}

void ReviewModelTest::confirmEndsOnce()
{
    Shown shown(Scene::ReviewWarning);
    QSignalSpy confirmed(&shown.model, &ReviewModel::confirmed);
    shown.model.confirm();
    QVERIFY(shown.model.busy());
    shown.model.confirm(); // a second press does nothing
    shown.model.cancel(); // nor does a late cancel
    QVERIFY(confirmed.wait(1000));
    QVERIFY(!shown.model.open());
    QCOMPARE(shown.session.snapshot()->transactions.size(), std::size_t(1));
}

void ReviewModelTest::failuresAreShown()
{
    Shown shown(Scene::ReviewWarning);
    shown.session.failNext(service::ProfileError::NoSpace);
    shown.model.confirm();
    QTRY_VERIFY(shown.model.error().contains("disk is full"));
    QVERIFY(shown.model.open());
    QVERIFY(!shown.model.busy());
}

void ReviewModelTest::cancelDiscards()
{
    Shown shown(Scene::ReviewWarning);
    const std::uint64_t id = shown.session.sheet()->id;
    shown.model.cancel();
    QVERIFY(!shown.model.open());
    QSignalSpy failed(&shown.session, &service::Session::failed);
    shown.session.confirm(id);
    QVERIFY(failed.wait(1000));
}

QTEST_GUILESS_MAIN(ReviewModelTest)
#include "review_model_test.moc"
