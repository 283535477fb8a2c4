// SPDX-License-Identifier: MIT
#include "account_model.hpp"
#include "accounts_model.hpp"
#include "core/wallet/key_error.hpp"
#include "tests/scripted_session/scripted_session.hpp"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace taonaut;
using test::Scene;
using test::ScriptedSession;
using ui::AccountModel;
using ui::AccountsModel;
using ui::SecretText;

namespace {

struct Typed : SecretText {
    explicit Typed(std::string_view text)
    {
        insert(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    }
};

/// Selects the first account of a kind.
void choose(ScriptedSession& session, service::AccountKind kind)
{
    for (const auto& view : session.snapshot()->accounts) {
        if (view.kind == kind) {
            session.select(view.id);
            return;
        }
    }
}

} // namespace

class AccountModelTest : public QObject {
    Q_OBJECT
private slots:
    void treeOfColdkeysAndHotkeys();
    void nothingSelected();
    void labelAndNote();
    void rewriting();
    void newHotkey();
    void exporting();
    void watchedHasNoFile();
    void closing();
};

void AccountModelTest::treeOfColdkeysAndHotkeys()
{
    ScriptedSession session(Scene::Hotkeys);
    AccountsModel model(session);
    const QAbstractItemModelTester tester(&model);
    std::size_t rows = 0;
    for (const auto& view : session.snapshot()->accounts) {
        rows += 1 + view.hotkeys.size();
    }
    QCOMPARE(static_cast<std::size_t>(model.rowCount()), rows);
    QVERIFY(rows > session.snapshot()->accounts.size());
    QVERIFY(!model.data(model.index(0), AccountsModel::HotkeyRole).toBool());
    int hotkey = 0;
    while (!model.data(model.index(hotkey), AccountsModel::HotkeyRole).toBool()) {
        ++hotkey;
    }
    model.select(hotkey); // its coldkey
    QCOMPARE(model.selectedRow(), hotkey - 1);
    QSignalSpy reset(&model, &AccountsModel::modelReset);
    session.grow(1);
    session.publish();
    QCOMPARE(reset.count(), 0);
    model.select(-1);
    model.select(999);
    QCOMPARE(model.selectedRow(), hotkey - 1);
}

void AccountModelTest::nothingSelected()
{
    ScriptedSession session;
    AccountModel model(session);
    QVERIFY(!model.present() && !model.wallet() && !model.watched());
    Typed password("x");
    model.setLabel("x");
    model.rewrite(&password, true);
    model.close();
    QVERIFY(!model.task()->busy());
    QVERIFY(!password.empty());
}

void AccountModelTest::labelAndNote()
{
    ScriptedSession session(Scene::Hotkeys);
    AccountModel model(session);
    model.setLabel("  Winter  ");
    QTRY_COMPARE(model.label(), QString("Winter"));
    QCOMPARE(model.name(), QString("Winter"));
    model.setNote("under the stairs");
    QTRY_COMPARE(model.note(), QString("under the stairs"));
    model.setLabel("");
    QTRY_VERIFY(model.label().isEmpty());
    QVERIFY(!model.name().isEmpty()); // the wallet's own name
}

void AccountModelTest::rewriting()
{
    ScriptedSession session(Scene::Locked);
    AccountModel model(session);
    QVERIFY(model.wallet() && !model.hardened());
    Typed wrong("wrong");
    model.rewrite(&wrong, true);
    QVERIFY(wrong.empty());
    QTRY_VERIFY(model.task()->error().contains("password is wrong"));
    QSignalSpy done(&model, &AccountModel::done);
    Typed right(ScriptedSession::kPassword);
    model.rewrite(&right, true);
    QVERIFY(done.wait(1000));
    QVERIFY(model.hardened());
    QCOMPARE(model.form(), QString("Encrypted, hardened form"));
    session.holdKeys();
    Typed again(ScriptedSession::kPassword);
    model.rewrite(&again, false);
    QTRY_VERIFY(model.task()->progress() > 0);
    model.task()->cancel();
    QTRY_VERIFY(!model.task()->busy());
    QCOMPARE(model.task()->error(), QString()); // the person wanted it
    QVERIFY(model.hardened());
}

void AccountModelTest::newHotkey()
{
    ScriptedSession session(Scene::Locked);
    AccountModel model(session);
    QVERIFY(!model.hotkeyNameProblem("").isEmpty());
    QVERIFY(!model.hotkeyNameProblem("../x").isEmpty());
    QVERIFY(!model.hotkeyNameProblem("minerpub.txt").isEmpty());
    QVERIFY(model.hotkeyNameProblem("miner").isEmpty());
    Typed none("");
    model.createHotkey("miner", &none);
    QVERIFY(!model.task()->busy()); // no words yet
    model.beginHotkey();
    QVERIFY(!model.words()->empty());
    QSignalSpy done(&model, &AccountModel::done);
    const int before = model.hotkeyCount();
    model.createHotkey("miner", &none);
    QVERIFY(done.wait(1000));
    QCOMPARE(model.hotkeyCount(), before + 1);
    QVERIFY(model.words()->empty()); // wiped
    QVERIFY(model.hotkeyNameProblem("miner").contains("hotkey of that name"));
    model.beginHotkey();
    model.abandon();
    QVERIFY(model.words()->empty());
}

void AccountModelTest::exporting()
{
    ScriptedSession session(Scene::Locked);
    AccountModel model(session);
    QSignalSpy done(&model, &AccountModel::done);
    Typed password(ScriptedSession::kPassword);
    Typed fresh("four quiet harbour lamps");
    model.exportKey(QUrl::fromLocalFile("/somewhere/key.json"), &password, &fresh);
    QVERIFY(password.empty() && fresh.empty());
    QVERIFY(done.wait(1000));
}

void AccountModelTest::watchedHasNoFile()
{
    ScriptedSession session(Scene::Watched);
    AccountModel model(session);
    choose(session, service::AccountKind::WatchOnly);
    QVERIFY(model.watched() && !model.wallet());
    model.beginHotkey();
    Typed none("");
    model.createHotkey("miner", &none);
    QVERIFY(!model.task()->busy());
}

void AccountModelTest::closing()
{
    ScriptedSession session(Scene::Locked);
    AccountModel model(session);
    QSignalSpy done(&model, &AccountModel::done);
    model.close();
    QVERIFY(done.wait(1000));
    QVERIFY(session.snapshot()->accounts.empty());
    QVERIFY(!model.present());
}

QTEST_GUILESS_MAIN(AccountModelTest)
#include "account_model_test.moc"
