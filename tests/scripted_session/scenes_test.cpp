// SPDX-License-Identifier: MIT
// The scenes are what they say, and their proofs are real.

#include "core/light/error.hpp"
#include "core/wallet/key_error.hpp"
#include "tests/scripted_session/scripted_session.hpp"

#include <QSignalSpy>
#include <QtTest>
#include <set>

using namespace taonaut;
using service::Phase;
using test::Scene;
using test::ScriptedSession;
using wallet::CheckVerdict;
using wallet::TransactionState;

class ScenesTest : public QObject {
    Q_OBJECT
private slots:
    void accounts();
    void phases();
    void reviews();
    void activityHasEveryState();
    void transferFromReviewToFinal();
    void foundWallets();
    void hotkeysAndContacts();
    void watchedAccountGetsItsKey();
    void heldKeysAreCancelled();
    void verbsAnswerLaterAndFailAsTold();
};

namespace {

CheckVerdict worst(const service::ReviewSheet& sheet)
{
    CheckVerdict worstVerdict = CheckVerdict::Pass;
    for (const wallet::Check& check : sheet.checks) {
        worstVerdict = std::max(worstVerdict, check.verdict);
    }
    return worstVerdict;
}

} // namespace

void ScenesTest::accounts()
{
    QVERIFY(ScriptedSession(Scene::NoAccount).snapshot()->accounts.empty());
    const ScriptedSession empty(Scene::EmptyAccount);
    QVERIFY(empty.snapshot()->accounts.front().info->value().data.free.isZero());
    const ScriptedSession funded(Scene::FundedAccount);
    const service::AccountView view = funded.snapshot()->accounts.front();
    QCOMPARE(view.info->value().data.free, Rao(1'284'507'311'002));
    QVERIFY(view.info->level() == light::Level::Final);
    QVERIFY(!view.info->evidence().steps.empty());
    const ScriptedSession open(Scene::NotFinal);
    QVERIFY(open.snapshot()->accounts.front().info->level() == light::Level::Sealed);
    QVERIFY(!ScriptedSession(Scene::Locked).snapshot()->accounts.front().unlocked);
    QVERIFY(ScriptedSession(Scene::Unlocked).snapshot()->accounts.front().unlocked);
    QVERIFY(
        ScriptedSession(Scene::Watched).snapshot()->accounts.front().kind == service::AccountKind::WatchOnly);
}

void ScenesTest::phases()
{
    QVERIFY(ScriptedSession(Scene::Starting).snapshot()->chain.phase == Phase::Starting);
    QVERIFY(ScriptedSession(Scene::Syncing).snapshot()->chain.phase == Phase::Syncing);
    QVERIFY(ScriptedSession(Scene::Offline).snapshot()->chain.problem.has_value());
    const auto caught = ScriptedSession(Scene::Contradiction).snapshot()->chain;
    QVERIFY(caught.phase == Phase::Contradiction);
    QVERIFY(caught.problem->is(light::LightError::HeaderHashMismatch));
}

void ScenesTest::reviews()
{
    const auto sheetOf = [](Scene scene) {
        ScriptedSession session(scene);
        QSignalSpy ready(&session, &service::Session::reviewReady);
        return ready.wait(1000) ? session.sheet() : nullptr;
    };
    const auto passing = sheetOf(Scene::ReviewPassing);
    QVERIFY(passing != nullptr && worst(*passing) <= CheckVerdict::Info);
    const auto warning = sheetOf(Scene::ReviewWarning);
    QVERIFY(warning != nullptr && worst(*warning) == CheckVerdict::Note);
    const auto blocking = sheetOf(Scene::ReviewBlocking);
    QVERIFY(blocking != nullptr && worst(*blocking) == CheckVerdict::Stop);
}

void ScenesTest::activityHasEveryState()
{
    const ScriptedSession session(Scene::Activity);
    std::set<TransactionState> states;
    for (const service::TransactionView& transaction : session.snapshot()->transactions) {
        states.insert(transaction.state);
    }
    using enum TransactionState;
    QVERIFY(
        states == std::set<TransactionState>({ Signed, Sent, InBlock, Final, Expired, Failed, Rejected }));
}

void ScenesTest::transferFromReviewToFinal()
{
    ScriptedSession session(Scene::ReviewWarning);
    QSignalSpy ready(&session, &service::Session::reviewReady);
    QVERIFY(ready.wait(1000));
    QSignalSpy finished(&session, &service::Session::finished);
    session.confirm(session.sheet()->id);
    QVERIFY(finished.wait(1000));
    QVERIFY(session.snapshot()->transactions.front().state == TransactionState::Sent);
    session.include(test::BlockEnd::Sealed);
    const service::TransactionView included = session.snapshot()->transactions.front();
    QVERIFY(included.state == TransactionState::InBlock);
    QCOMPARE(*included.fee, session.sheet()->fee);
    session.finalize();
    QVERIFY(session.snapshot()->transactions.front().state == TransactionState::Final);
    QCOMPARE(session.snapshot()->accounts.front().info->value().data.free,
        *session.sheet()->changes.front().after);
}

void ScenesTest::foundWallets()
{
    ScriptedSession session(Scene::FoundWallets);
    const auto found = session.snapshot()->found;
    std::set<wallet::KeyForm> forms;
    std::vector<std::string> names;
    for (const service::FoundWallet& one : found) {
        forms.insert(one.form);
        names.push_back(one.name);
        QVERIFY(!one.listed);
    }
    QVERIFY(forms.size() >= 6);
    QVERIFY(std::is_sorted(names.begin(), names.end()));
    QVERIFY(session.snapshot()->accounts.empty());
    QSignalSpy finished(&session, &service::Session::finished);
    session.openWallets({ "default", "cold-storage" });
    QVERIFY(finished.wait(1000));
    QCOMPARE(session.snapshot()->accounts.size(), std::size_t { 2 });
    QVERIFY(!session.snapshot()->accounts.front().unlocked);
}

void ScenesTest::hotkeysAndContacts()
{
    ScriptedSession session(Scene::Hotkeys);
    const auto snapshot = session.snapshot();
    const service::AccountView* savings = snapshot->selectedAccount();
    QCOMPARE(savings->label, std::string("Family savings"));
    QCOMPARE(savings->hotkeys.size(), std::size_t { 3 });
    std::set<service::Trust> marks;
    for (const service::Contact& contact : snapshot->contacts) {
        marks.insert(contact.trust);
    }
    QCOMPARE(marks.size(), std::size_t { 3 });
    session.lock();
    for (const service::HotkeyView& hotkey : session.snapshot()->selectedAccount()->hotkeys) {
        QVERIFY(!hotkey.unlocked);
    }
}

void ScenesTest::watchedAccountGetsItsKey()
{
    ScriptedSession session(Scene::NoAccount);
    service::KeySource shown;
    shown.text = crypto::Secret::copyOf(bytesOf("//watched"));
    QSignalSpy inspected(&session, &service::Session::keyInspected);
    session.inspectKey(std::move(shown));
    QVERIFY(inspected.wait(1000));
    const AccountId account = inspected.front().at(1).value<wallet::KeyPreview>().account;
    session.addWatched("Cold", account);
    service::KeySource source;
    source.text = crypto::Secret::copyOf(bytesOf("//watched"));
    QSignalSpy finished(&session, &service::Session::finished);
    session.importKey(
        std::move(source), { "cold-2026", crypto::Secret::copyOf(bytesOf(ScriptedSession::kPassword)) });
    QVERIFY(finished.wait(1000));
    QVERIFY(session.snapshot()->selectedAccount()->kind == service::AccountKind::Wallet);
    QCOMPARE(session.snapshot()->selectedAccount()->name, std::string("Cold"));
}

void ScenesTest::heldKeysAreCancelled()
{
    ScriptedSession session(Scene::Locked);
    session.holdKeys();
    QSignalSpy progress(&session, &service::Session::progress);
    std::optional<Error> error;
    connect(&session, &service::Session::failed, this,
        [&](service::RequestId, const Error& reason) { error = reason; });
    const AccountId account = session.snapshot()->accounts.front().id;
    const auto request = session.unlock(account, crypto::Secret::copyOf(bytesOf(ScriptedSession::kPassword)));
    QVERIFY(progress.wait(1000));
    session.cancel(request);
    QTRY_VERIFY(error.has_value());
    QVERIFY(error->is(wallet::KeyError::Cancelled));
    QVERIFY(!session.snapshot()->accounts.front().unlocked);
}

void ScenesTest::verbsAnswerLaterAndFailAsTold()
{
    ScriptedSession session(Scene::Locked);
    QSignalSpy failed(&session, &service::Session::failed);
    const AccountId account = session.snapshot()->accounts.front().id;
    session.unlock(account, crypto::Secret::copyOf(bytesOf("wrong")));
    QCOMPARE(failed.count(), 0);
    QVERIFY(failed.wait(1000));
    session.failNext(wallet::KeyError::NoSpace);
    session.unlock(account, crypto::Secret::copyOf(bytesOf(ScriptedSession::kPassword)));
    QVERIFY(failed.wait(1000));
    QSignalSpy finished(&session, &service::Session::finished);
    session.unlock(account, crypto::Secret::copyOf(bytesOf(ScriptedSession::kPassword)));
    QVERIFY(finished.wait(1000));
    QVERIFY(session.snapshot()->accounts.front().unlocked);
}

QTEST_GUILESS_MAIN(ScenesTest)
#include "scenes_test.moc"
