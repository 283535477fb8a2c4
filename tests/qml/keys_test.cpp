// SPDX-License-Identifier: MIT
// Making, opening and unlocking wallets with the keyboard alone, within the budgets of clicks and typed
// fields.

#include "tests/qml/stage.hpp"
#include "ui/secrets/secret_input.hpp"
#include "ui/secrets/typed_words.hpp"
#include "ui/viewmodels/found_model.hpp"
#include "ui/viewmodels/import_model.hpp"
#include "ui/viewmodels/message_model.hpp"
#include "ui/viewmodels/shell_model.hpp"
#include "ui/viewmodels/start_model.hpp"

using namespace taonaut;
using app::Page;
using test::Scene;
using test::Stage;

class KeysTest : public QObject {
    Q_OBJECT
private slots:
    void createWithinItsBudget();
    void openFoundWithinItsBudget();
    void pasteAPhrase();
    void upgradeAWatchedAddress();
    void unlockCanBeCancelled();
    void lostPasswordLeadsToTheWords();
    void wordsAreHiddenUntilAsked();
    void escapeWipesWhatWasTyped();
    void signAndVerify();
};

namespace {

constexpr const char* kPhrase = "legal winner thank year wave sausage worth useful legal winner thank yellow";
constexpr const char* kPassword = "four quiet harbour lamps";

/// The first four letters of the word at a position: enough to complete it.
QString lettersAt(ui::StartModel& start, int position)
{
    const ByteView phrase = start.words()->view();
    const ui::TypedWord word = ui::wordsIn(phrase)[static_cast<std::size_t>(position - 1)];
    const ByteView letters = phrase.subspan(word.start, std::min<std::size_t>(4, word.end - word.start));
    return QString::fromLatin1(
        reinterpret_cast<const char*>(letters.data()), static_cast<qsizetype>(letters.size()));
}

bool isSecretLeft(const Stage& stage)
{
    for (ui::SecretInput* input : stage.window.view()->findChildren<ui::SecretInput*>()) {
        if (!input->content()->empty()) {
            return true;
        }
    }
    return false;
}

} // namespace

void KeysTest::createWithinItsBudget()
{
    Stage stage(Scene::NoAccount);
    QVERIFY(QTest::qWaitForWindowActive(stage.window.view()));
    QVERIFY(stage.reach("Create a wallet"));
    stage.act();
    QTRY_VERIFY(stage.isFocused("name"));
    int typedFields = 0;
    stage.type("Savings");
    ++typedFields;
    stage.press(Qt::Key_Return); // on to the password
    QTRY_COMPARE(stage.focusedName(), QString("password"));
    stage.type(kPassword);
    ++typedFields;
    QVERIFY(stage.reach("Make the words"));
    stage.act();
    QTRY_COMPARE(stage.focusedName(), QString("wordsShow"));
    QVERIFY(!isSecretLeft(stage)); // the password left its field
    stage.act();
    QTRY_COMPARE(stage.focusedName(), QString("wordsSeen"));
    stage.act();
    QTRY_COMPARE(stage.focusedName(), QString("word1"));
    for (const int position : stage.window.start().asked()) {
        stage.type(lettersAt(stage.window.start(), position));
        stage.press(Qt::Key_Space); // completes the word and goes on
    }
    QTRY_COMPARE(stage.focusedName(), QString("next"));
    stage.act();
    QTRY_VERIFY(stage.window.shell().hasAccount());
    QTRY_COMPARE(stage.window.view()->property("page").toInt(), static_cast<int>(Page::Portfolio));
    QVERIFY(!isSecretLeft(stage));
    QVERIFY2(stage.presses <= 6, qPrintable(QString::number(stage.presses)));
    QVERIFY(typedFields <= 2);
}

void KeysTest::openFoundWithinItsBudget()
{
    Stage stage(Scene::FoundWallets);
    QVERIFY(QTest::qWaitForWindowActive(stage.window.view()));
    QVERIFY(stage.reach("I have a wallet"));
    stage.act();
    QTRY_COMPARE(stage.focusedName(), QString("next"));
    const auto wanted = static_cast<std::size_t>(stage.window.found().tickedCount());
    stage.act();
    QTRY_VERIFY(stage.window.shell().hasAccount());
    QCOMPARE(stage.session.snapshot()->accounts.size(), wanted);
    QCOMPARE(stage.presses, 2); // and no password was asked
}

void KeysTest::pasteAPhrase()
{
    Stage stage(Scene::NoAccount);
    QVERIFY(QTest::qWaitForWindowActive(stage.window.view()));
    QVERIFY(stage.reach("I have a wallet"));
    stage.act();
    QTRY_COMPARE(stage.focusedName(), QString("phrase"));
    stage.type(kPhrase);
    QTRY_VERIFY(stage.window.imports().known());
    stage.press(Qt::Key_Tab);
    QVERIFY(stage.reach("name"));
    stage.type("Old");
    stage.press(Qt::Key_Return);
    QTRY_COMPARE(stage.focusedName(), QString("password"));
    stage.type(kPassword);
    QVERIFY(stage.reach("Open the wallet"));
    stage.act();
    QTRY_VERIFY(stage.window.shell().hasAccount());
    QVERIFY(!isSecretLeft(stage));
}

void KeysTest::upgradeAWatchedAddress()
{
    Stage stage(Scene::Watched);
    QVERIFY(QTest::qWaitForWindowActive(stage.window.view()));
    stage.window.open(Page::Accounts);
    QVERIFY(stage.reach("Add its key"));
    stage.act();
    QTRY_COMPARE(stage.focusedName(), QString("phrase"));
    QCOMPARE(stage.window.imports().expected(), stage.window.shell().accountAddress());
    stage.type(kPhrase); // of another address
    QTRY_VERIFY(stage.window.imports().unexpected());
    QVERIFY(stage.shownItem("name") == nullptr); // it goes no further
    stage.press(Qt::Key_Escape);
    QTRY_VERIFY(stage.shownItem("phrase") == nullptr);
    QVERIFY(!isSecretLeft(stage));
}

void KeysTest::unlockCanBeCancelled()
{
    Stage stage(Scene::Locked);
    QVERIFY(QTest::qWaitForWindowActive(stage.window.view()));
    stage.session.holdKeys();
    stage.press(Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(stage.focusedName(), QString("password"));
    stage.type(QString::fromLatin1(test::ScriptedSession::kPassword.data()));
    stage.press(Qt::Key_Return);
    QVERIFY(!isSecretLeft(stage));
    QTRY_VERIFY(stage.window.shell().unlockProgress() > 0);
    QVERIFY(stage.reach("Cancel"));
    stage.act();
    QTRY_VERIFY(!stage.window.shell().unlocking());
    QCOMPARE(stage.window.shell().unlockError(), QString());
    QVERIFY(!stage.window.shell().unlocked());
    QTRY_COMPARE(stage.focusedName(), QString("password")); // ready for another try
}

void KeysTest::lostPasswordLeadsToTheWords()
{
    Stage stage(Scene::Locked);
    QVERIFY(QTest::qWaitForWindowActive(stage.window.view()));
    stage.press(Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(stage.focusedName(), QString("password"));
    QVERIFY(stage.reach("I forgot it"));
    stage.act();
    QVERIFY(stage.reach("I have the words"));
    stage.act();
    QTRY_COMPARE(stage.focusedName(), QString("phrase"));
    QVERIFY(stage.presses <= 3);
    QCOMPARE(stage.window.imports().expected(), stage.window.shell().accountAddress());
}

void KeysTest::wordsAreHiddenUntilAsked()
{
    Stage stage(Scene::NoAccount);
    ui::SecretText password;
    password.insert(QString(kPassword));
    stage.window.start().begin("Savings", &password, false);
    stage.item("startPage")->setProperty("step", 2);
    QTRY_VERIFY(stage.shownItem("wordsShow") != nullptr);
    QVERIFY(stage.shownItem("wordsSeen") == nullptr);
    stage.item("startPage")->setProperty("step", 3);
    stage.item("startPage")->setProperty("step", 2); // back: hidden again
    QTRY_VERIFY(stage.shownItem("wordsShow") != nullptr);
}

void KeysTest::escapeWipesWhatWasTyped()
{
    Stage stage(Scene::NoAccount);
    QVERIFY(QTest::qWaitForWindowActive(stage.window.view()));
    QVERIFY(stage.reach("Create a wallet"));
    stage.act();
    stage.type("Savings");
    stage.press(Qt::Key_Return);
    stage.type(kPassword);
    QVERIFY(isSecretLeft(stage));
    stage.press(Qt::Key_Escape);
    QVERIFY(!isSecretLeft(stage));
    QVERIFY(stage.reach("I have a wallet"));
    stage.act();
    QTRY_COMPARE(stage.focusedName(), QString("phrase"));
    stage.type("legal win");
    stage.press(Qt::Key_Escape); // the suggestions
    stage.press(Qt::Key_Escape);
    QVERIFY(!isSecretLeft(stage));
}

void KeysTest::signAndVerify()
{
    Stage stage(Scene::Unlocked);
    QVERIFY(QTest::qWaitForWindowActive(stage.window.view()));
    stage.press(Qt::Key_4, Qt::ControlModifier);
    stage.item("accountsPage")->setProperty("tab", 2);
    stage.item("messageText")->forceActiveFocus();
    stage.type("I agree");
    QVERIFY(stage.reach("Sign the message"));
    stage.act();
    QTRY_VERIFY(!stage.window.message().signature().isEmpty());
    stage.item("verifyAddress")->setProperty("text", stage.window.message().signer());
    stage.item("verifyText")->setProperty("text", "I agree");
    stage.item("verifySignature")->setProperty("text", stage.window.message().signature());
    stage.item("verify")->forceActiveFocus();
    stage.act();
    QTRY_COMPARE(stage.window.message().verdict(), 1);
}

QTEST_MAIN(KeysTest)
#include "keys_test.moc"
