// SPDX-License-Identifier: MIT
#include "start_model.hpp"
#include "tests/scripted_session/scripted_session.hpp"

#include <QMetaProperty>
#include <QSignalSpy>
#include <QtTest>

using namespace taonaut;
using test::Scene;
using test::ScriptedSession;
using ui::StartModel;

class StartModelTest : public QObject {
    Q_OBJECT
private slots:
    void newWalletFromFreshWords();
    void wordsMustBeConfirmedFirst();
    void knownWordsAreChecked();
    void importMakesTheSelectedAccount();
    void namesAndPasswords();
    void watching();
    void failureIsShownAndCanBeRepeated();
    void noSecretInProperties();
};

namespace {

constexpr const char* kPhrase = "legal winner thank year wave sausage worth useful legal winner thank yellow";

QStringList wordsOf(const StartModel& model)
{
    const ByteView text = model.phrase().view();
    return QString::fromLatin1(
        reinterpret_cast<const char*>(text.data()), static_cast<qsizetype>(text.size()))
        .split(' ');
}

bool confirmHonestly(StartModel& model)
{
    const QStringList words = wordsOf(model);
    const QList<int> asked = model.asked();
    return model.confirmWords(
        words[asked[0] - 1], words[asked[1] - 1].toUpper(), " " + words[asked[2] - 1] + " ");
}

/// The strings that a property gives away. Its type and a truth value are no text: "QStringList" holds two
/// words of the list, "false" is one.
QStringList ownText(const QVariant& value)
{
    if (value.typeId() == QMetaType::QString) {
        return { value.toString() };
    }
    return value.typeId() == QMetaType::QStringList ? value.toStringList() : QStringList();
}

} // namespace

void StartModelTest::newWalletFromFreshWords()
{
    ScriptedSession session;
    StartModel model(session);
    model.begin("  Savings ", "correct horse");
    QCOMPARE(model.wordCount(), 12);
    QCOMPARE(model.asked().size(), 3);
    QVERIFY(model.asked()[0] < model.asked()[1] && model.asked()[1] < model.asked()[2]);
    QVERIFY(model.asked().front() >= 1 && model.asked().back() <= 12);
    QVERIFY(confirmHonestly(model));
    QSignalSpy done(&model, &StartModel::done);
    model.create();
    QVERIFY(model.busy());
    QVERIFY(done.wait(1000));
    QCOMPARE(session.snapshot()->accounts.size(), std::size_t(1));
    QCOMPARE(session.snapshot()->accounts.front().name, std::string("Savings"));
    QCOMPARE(model.wordCount(), 0); // wiped
    QVERIFY(model.phrase().empty());
}

void StartModelTest::wordsMustBeConfirmedFirst()
{
    ScriptedSession session;
    StartModel model(session);
    model.begin("Savings", "correct horse");
    model.create();
    QVERIFY(!model.busy());
    QVERIFY(!model.confirmWords("abandon", "abandon", "abandon"));
    QVERIFY(model.error().startsWith("Word "));
    QVERIFY(!model.confirmWords("", QString(1'000'000, 'x'), QString(QChar(0xD800))));
    model.create();
    QVERIFY(!model.busy());
    QVERIFY(confirmHonestly(model));
    QVERIFY(!model.confirmWords("wrong", "wrong", "wrong")); // takes the confirmation back
    model.create();
    QVERIFY(!model.busy());
    model.abandon();
    QVERIFY(!model.confirmWords("", "", ""));
}

void StartModelTest::knownWordsAreChecked()
{
    ScriptedSession session;
    const StartModel model(session);
    QCOMPARE(model.phraseProblem(kPhrase), QString());
    QCOMPARE(model.phraseProblem(QString("  %1\n").arg(QString(kPhrase).toUpper())), QString());
    QVERIFY(model.phraseProblem("").contains("12, 15"));
    QVERIFY(model.phraseProblem("legal winner thank year wave sausage worth useful legal winner thank teh")
                .contains("Word 12"));
    QVERIFY(model.phraseProblem("legal winner thank year wave sausage worth useful legal winner thank winner")
                .contains("All words exist"));
    QVERIFY(model.phraseProblem("bottom drive obey lake curtain smoke basket hold race lonely fit walk")
                .contains("published"));
    QVERIFY(!model.phraseProblem(QString(1'000'000, 'a')).isEmpty());
}

void StartModelTest::importMakesTheSelectedAccount()
{
    ScriptedSession session;
    StartModel model(session);
    QSignalSpy done(&model, &StartModel::done);
    model.importPhrase("Old", "correct horse", "these are not words");
    QVERIFY(!model.busy());
    QVERIFY(!model.error().isEmpty());
    model.importPhrase("Old", "correct horse", kPhrase);
    QVERIFY(done.wait(1000));
    QVERIFY(session.snapshot()->selected == session.snapshot()->accounts.front().id);
    model.importPhrase("Again", "correct horse", kPhrase);
    QTRY_VERIFY(model.error().contains("Old")); // says where it is already
}

void StartModelTest::namesAndPasswords()
{
    ScriptedSession session(Scene::FundedAccount);
    const StartModel model(session);
    QCOMPARE(model.nameProblem("Cold"), QString());
    for (const QString& bad :
        { QString(), QString("  "), QString("a/b"), QString(".hidden"), QString(41, 'x') }) {
        QVERIFY2(!model.nameProblem(bad).isEmpty(), qPrintable(bad));
    }
    QVERIFY(model.nameProblem("Savings").contains("exists"));
    QVERIFY(!model.passwordProblem("short", "short").isEmpty());
    QVERIFY(model.passwordProblem("long enough", "long enougH").contains("differ"));
    QCOMPARE(model.passwordProblem("long enough", "long enough"), QString());
}

void StartModelTest::watching()
{
    ScriptedSession session;
    StartModel model(session);
    QVERIFY(!model.addressProblem("5Grw").isEmpty());
    model.watch("Bad", "5Grw");
    QVERIFY(!model.busy());
    QSignalSpy done(&model, &StartModel::done);
    model.watch(" Alice ", "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY");
    QVERIFY(done.wait(1000));
    QCOMPARE(session.snapshot()->accounts.front().name, std::string("Alice"));
    model.useDevelopment("Mallory");
    QTRY_VERIFY(model.error().contains("no development account"));
}

void StartModelTest::failureIsShownAndCanBeRepeated()
{
    ScriptedSession session;
    StartModel model(session);
    model.begin("Savings", "correct horse");
    QVERIFY(confirmHonestly(model));
    session.failNext(wallet::KeystoreError::NoSpace);
    model.create();
    QTRY_VERIFY(model.error().contains("disk is full"));
    QCOMPARE(model.wordCount(), 12); // nothing typed is lost
    QSignalSpy done(&model, &StartModel::done);
    model.create();
    QVERIFY(done.wait(1000));
}

void StartModelTest::noSecretInProperties()
{
    ScriptedSession session;
    StartModel model(session);
    model.begin("Savings", "correct horse battery");
    const QStringList words = wordsOf(model);
    const QMetaObject* meta = model.metaObject();
    for (int i = 0; i < meta->propertyCount(); ++i) {
        if (meta->property(i).isConstant()) {
            continue; // "One", "Two" and "Three" are development accounts and words of the list
        }
        const QString text = ownText(meta->property(i).read(&model)).join(' ');
        QVERIFY(!text.contains("correct horse"));
        for (const QString& word : words) {
            QVERIFY2(!text.split(' ').contains(word, Qt::CaseInsensitive), meta->property(i).name());
        }
    }
    // What QML can call answers no secret either.
    for (int i = meta->methodOffset(); i < meta->methodCount(); ++i) {
        QVERIFY(meta->method(i).name() != "phrase");
    }
}

QTEST_GUILESS_MAIN(StartModelTest)
#include "start_model_test.moc"
