// SPDX-License-Identifier: MIT
#include "core/wallet/key_error.hpp"
#include "import_model.hpp"
#include "tests/scripted_session/scripted_session.hpp"

#include <QSignalSpy>
#include <QtTest>

using namespace taonaut;
using test::Scene;
using test::ScriptedSession;
using ui::ImportModel;
using ui::SecretText;

namespace {

constexpr const char* kPhrase = "legal winner thank year wave sausage worth useful legal winner thank yellow";
constexpr const char* kPublished = "bottom drive obey lake curtain smoke basket hold race lonely fit walk";

/// As typed into a field of several lines.
struct Typed : SecretText {
    explicit Typed(const QString& text)
        : SecretText(Lines::Many)
    {
        insert(text);
    }
};

void look(ImportModel& model, const QString& text)
{
    const Typed typed(text);
    model.look(&typed);
}

} // namespace

class ImportModelTest : public QObject {
    Q_OBJECT
private slots:
    void wordsAreJudgedWhileTheyAreTyped();
    void phraseBecomesAWallet();
    void failureKeepsTheKey();
    void passwordOfTheSource();
    void publishedNeedsATick();
    void fileInThePlaceOfText();
    void keyOfAWatchedAddress();
    void lostPassword();
    void lateAnswersAreDropped();
    void lockingWipes();
};

void ImportModelTest::wordsAreJudgedWhileTheyAreTyped()
{
    ScriptedSession session;
    ImportModel model(session);
    look(model, "legal win");
    QVERIFY(model.progress().startsWith("2 words so far"));
    QVERIFY(model.problem().isEmpty() && !model.checking());
    look(model, "legal winnner thank");
    QCOMPARE(model.problem(), QString("Word 2 is not in the English word list."));
    look(model, "legal xxx thank yyy");
    QCOMPARE(model.problem(), QString("Words 2, 4 are not in the English word list."));
    look(model, QString(kPhrase).replace("yellow", "yel"));
    QVERIFY(!model.checking() && !model.progress().isEmpty()); // the last word is unfinished
    look(model, "");
    QVERIFY(model.problem().isEmpty() && model.progress().isEmpty() && !model.checking());
    look(model, "0x12 is not a key");
    QVERIFY(model.checking());
    QTRY_VERIFY(model.problem().contains("no key"));
    QVERIFY(!model.known());
}

void ImportModelTest::phraseBecomesAWallet()
{
    ScriptedSession session;
    ImportModel model(session);
    look(model, kPhrase);
    QTRY_VERIFY(model.known());
    QCOMPARE(model.kind(), QString("Recovery phrase"));
    QCOMPARE(model.scheme(), QString("sr25519"));
    QVERIFY(model.address().startsWith('5') && model.otherAddress().isEmpty());
    QVERIFY(model.restorable() && !model.published());
    QSignalSpy done(&model, &ImportModel::done);
    Typed password("four quiet harbour lamps");
    const QString address = model.address();
    model.take(" Old ", &password, false, false, false);
    QVERIFY(password.empty()); // gone from the field
    QVERIFY(done.wait(1000));
    QVERIFY(!model.known());
    const auto& account = session.snapshot()->accounts.front();
    QCOMPARE(account.name, std::string("Old"));
    QVERIFY(session.snapshot()->selected == account.id);
}

void ImportModelTest::failureKeepsTheKey()
{
    ScriptedSession session;
    ImportModel model(session);
    look(model, kPhrase);
    QTRY_VERIFY(model.known());
    session.failNext(wallet::KeyError::NoSpace);
    Typed password("four quiet harbour lamps");
    model.take("Old", &password, false, false, false);
    QTRY_VERIFY(model.task()->error().contains("disk is full"));
    QVERIFY(model.known()); // only the password is typed again
    QSignalSpy done(&model, &ImportModel::done);
    password.insert(u"four quiet harbour lamps");
    model.take("Old", &password, false, false, false);
    QVERIFY(done.wait(1000));
}

void ImportModelTest::passwordOfTheSource()
{
    ScriptedSession session;
    ImportModel model(session);
    session.failNext(wallet::KeyError::PasswordNeeded);
    look(model, "{\"encoded\":\"\"}");
    QTRY_VERIFY(model.passwordNeeded());
    QVERIFY(model.problem().isEmpty()); // it is asked, that is no fault
    session.failNext(wallet::KeyError::WrongPassword);
    Typed password("wrong");
    model.open(&password);
    QVERIFY(password.empty());
    QTRY_VERIFY(model.problem().contains("password is wrong"));
    QVERIFY(model.passwordNeeded());
    Typed none("");
    model.open(&none);
    QVERIFY(!model.checking());
}

void ImportModelTest::publishedNeedsATick()
{
    ScriptedSession session;
    ImportModel model(session);
    look(model, kPublished);
    QTRY_VERIFY(model.known());
    QVERIFY(model.published());
    Typed password("four quiet harbour lamps");
    model.take("Test", &password, false, false, false);
    QTRY_VERIFY(model.task()->error().contains("everybody has it"));
    QSignalSpy done(&model, &ImportModel::done);
    password.insert(u"four quiet harbour lamps");
    model.take("Test", &password, false, true, false);
    QVERIFY(done.wait(1000));
}

void ImportModelTest::fileInThePlaceOfText()
{
    ScriptedSession session;
    ImportModel model(session);
    look(model, "legal");
    model.lookAtFile(QUrl::fromLocalFile("/somewhere/my key.json"));
    QCOMPARE(model.fileName(), QString("my key.json"));
    QVERIFY(model.progress().isEmpty());
    QTRY_VERIFY(model.known());
    QVERIFY(model.kind().contains("polkadot-js"));
    look(model, "");
    QVERIFY(model.fileName().isEmpty() && !model.known());
}

void ImportModelTest::keyOfAWatchedAddress()
{
    ScriptedSession session;
    ImportModel model(session);
    model.setExpected("5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY"); // of //Alice
    look(model, kPhrase);
    QTRY_VERIFY(model.known());
    QVERIFY(model.unexpected());
    look(model, QString(kPublished) + "//Alice");
    QVERIFY(!model.known());
    QTRY_VERIFY(model.known());
    QVERIFY(!model.unexpected());
}

void ImportModelTest::lostPassword()
{
    ScriptedSession session;
    const AccountId lost = session.addWallet("Old", kPhrase);
    session.lock();
    ImportModel model(session);
    look(model, kPhrase);
    QTRY_VERIFY(model.known());
    QVERIFY(!model.replaces());
    Typed password("four quiet harbour lamps");
    model.take("Another", &password, false, false, false);
    QTRY_VERIFY(model.task()->error().contains("already, in the wallet Old"));
    model.setExpected(model.address());
    QVERIFY(model.replaces() && !model.unexpected());
    QSignalSpy done(&model, &ImportModel::done);
    password.insert(u"four quiet harbour lamps");
    model.take("", &password, false, false, false);
    QVERIFY(done.wait(1000));
    QCOMPARE(session.snapshot()->accounts.size(), std::size_t(1));
    QVERIFY(session.snapshot()->accounts.front().id == lost);
    QCOMPARE(session.snapshot()->accounts.front().name, std::string("Old"));
}

void ImportModelTest::lateAnswersAreDropped()
{
    ScriptedSession session;
    ImportModel model(session);
    look(model, kPhrase);
    QTest::qWait(250); // the answer is on its way, or there
    look(model, "legal");
    QVERIFY(!model.known());
    QTest::qWait(50);
    QVERIFY(!model.known());
    QVERIFY(!model.progress().isEmpty());
}

void ImportModelTest::lockingWipes()
{
    ScriptedSession session;
    ImportModel model(session);
    look(model, kPhrase);
    QTRY_VERIFY(model.known());
    session.lock();
    QVERIFY(!model.known());
    Typed password("four quiet harbour lamps");
    model.take("Old", &password, false, false, false);
    QVERIFY(!model.task()->busy());
}

QTEST_GUILESS_MAIN(ImportModelTest)
#include "import_model_test.moc"
