// SPDX-License-Identifier: MIT
#include "preferences.hpp"
#include "shell_model.hpp"
#include "tests/scripted_session/scripted_session.hpp"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace taonaut;
using test::Scene;
using test::ScriptedSession;
using ui::ShellModel;

class ShellModelTest : public QObject {
    Q_OBJECT
private slots:
    void trustPillSaysWhatIsVerified_data();
    void trustPillSaysWhatIsVerified();
    void bannersExplain();
    void noticesStayUntilRead();
    void accountsAndKinds();
    void unlocking();
    void preferencesSurvive();
};

void ShellModelTest::trustPillSaysWhatIsVerified_data()
{
    QTest::addColumn<int>("scene");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("mark");
    QTest::addColumn<int>("banner");
    QTest::newRow("starting") << int(Scene::Starting) << "Starting" << 2 << -1;
    QTest::newRow("syncing") << int(Scene::Syncing) << "Checking" << 2 << -1;
    QTest::newRow("final") << int(Scene::FundedAccount) << "Proven" << 3 << -1;
    QTest::newRow("sealed") << int(Scene::NotFinal) << "Not final" << 2 << -1;
    QTest::newRow("offline") << int(Scene::Offline) << "Offline" << 2 << 0;
    QTest::newRow("contradiction") << int(Scene::Contradiction) << "Contradiction" << 4 << 2;
}

void ShellModelTest::trustPillSaysWhatIsVerified()
{
    QFETCH(int, scene);
    ScriptedSession session(static_cast<Scene>(scene));
    ShellModel model(session);
    QTEST(model.trustWord(), "word");
    QTEST(model.trustMark(), "mark");
    QTEST(model.bannerKind(), "banner");
    QVERIFY(!model.statusLine().isEmpty());
    QCOMPARE(model.trustBlock().isEmpty(), scene == int(Scene::Starting));
}

void ShellModelTest::bannersExplain()
{
    ScriptedSession offline(Scene::Offline);
    QVERIFY(ShellModel(offline).bannerMessage().contains("connection"));
    ScriptedSession test(Scene::TestNetwork);
    ShellModel startless(test);
    QVERIFY(startless.bannerTitle().contains("cannot be verified"));
    QSignalSpy checkpoint(&startless, &ShellModel::checkpointAsked);
    startless.answerBanner();
    QCOMPARE(checkpoint.count(), 1);
    ScriptedSession caught(Scene::Contradiction);
    ShellModel model(caught);
    QVERIFY(model.bannerTitle().contains("hidden"));
    const QString message = model.bannerMessage();
    QVERIFY(message.contains("entry.chain.example:443: It sent a block header"));
    QVERIFY(message.contains("dropped"));
    QVERIFY(!message.contains("should not"));
    QCOMPARE(model.bannerAction(), QString("Open the report"));
    QSignalSpy report(&model, &ShellModel::reportAsked);
    model.answerBanner();
    QCOMPARE(report.count(), 1);
    ScriptedSession kept(Scene::ContradictionKept);
    QVERIFY(!ShellModel(kept).bannerTitle().contains("hidden"));
}

void ShellModelTest::noticesStayUntilRead()
{
    ScriptedSession session(Scene::FundedAccount);
    ShellModel model(session);
    session.setNotice("The chain's state was damaged.");
    QCOMPARE(model.bannerKind(), 1);
    QVERIFY(model.bannerMessage().contains("state was damaged"));
    model.answerBanner();
    QCOMPARE(model.bannerKind(), -1);
    session.setNotice("Port 9944 is taken.");
    QCOMPARE(model.bannerKind(), 1);
    session.setPhase(service::Phase::Offline);
    QCOMPARE(model.bannerKind(), 0); // trouble goes first
}

void ShellModelTest::accountsAndKinds()
{
    ScriptedSession session(Scene::NoAccount);
    ShellModel model(session);
    QVERIFY(!model.hasAccount());
    QCOMPARE(model.accountAddress(), QString());
    model.unlock(crypto::Secret::copyOf(bytesOf("nothing to unlock")));
    QVERIFY(!model.unlocking());
    session.addDevelopment("Alice");
    QVERIFY(model.accountKind().contains("everybody has its key"));
    QVERIFY(!model.canLock());
    QVERIFY(model.unlocked());
    AccountId cold;
    cold.bytes.fill(std::byte { 0x37 });
    session.addWatched("Cold \u202Eevil", cold);
    QCOMPARE(model.accountName(), QString("Cold evil"));
    QCOMPARE(model.accountNames(), QStringList({ "Alice", "Cold evil" }));
    QVERIFY(!model.unlocked());
    model.select(0);
    QCOMPARE(model.accountName(), QString("Alice"));
    model.select(-1);
    model.select(99);
    QCOMPARE(model.accountName(), QString("Alice"));
}

void ShellModelTest::unlocking()
{
    ScriptedSession session(Scene::Locked);
    ShellModel model(session);
    QVERIFY(model.canLock());
    QVERIFY(!model.unlocked());
    QSignalSpy unlocked(&model, &ShellModel::unlockedNow);
    ui::SecretText typed;
    typed.insert(u"wrong");
    model.unlock(&typed);
    QVERIFY(typed.empty()); // gone from the field
    QVERIFY(model.unlocking());
    QTRY_VERIFY(model.unlockError().contains("password is wrong"));
    QVERIFY(!model.unlocked());
    model.forgetUnlockError();
    QCOMPARE(model.unlockError(), QString());
    model.unlock(crypto::Secret::copyOf(bytesOf(ScriptedSession::kPassword)));
    QVERIFY(unlocked.wait(1000));
    QVERIFY(model.unlocked());
    model.lock();
    QVERIFY(!model.unlocked());
}

void ShellModelTest::preferencesSurvive()
{
    const QTemporaryDir folder;
    const QString file = folder.path() + "/settings.ini";
    {
        ui::Preferences preferences(file, folder.path());
        QSignalSpy language(&preferences, &ui::Preferences::languageChanged);
        preferences.setTheme(2);
        preferences.setScalePercent(150);
        preferences.setLanguage("zh_TW");
        preferences.setReduceMotion(true);
        QCOMPARE(language.count(), 1);
    }
    ui::Preferences again(file, folder.path());
    QCOMPARE(again.theme(), 2);
    QCOMPARE(again.scalePercent(), 150);
    QCOMPARE(again.language(), QString("zh_TW"));
    QVERIFY(again.reduceMotion());
    again.setTheme(99);
    again.setScalePercent(-5);
    again.setLanguage("../../etc");
    QCOMPARE(again.theme(), 2);
    QCOMPARE(again.scalePercent(), 100);
    QCOMPARE(again.language(), QString("en"));
}

QTEST_GUILESS_MAIN(ShellModelTest)
#include "shell_model_test.moc"
