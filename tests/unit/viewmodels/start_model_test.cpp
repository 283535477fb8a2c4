// SPDX-License-Identifier: MIT
#include "core/wallet/key_error.hpp"
#include "start_model.hpp"
#include "tests/scripted_session/scripted_session.hpp"

#include <QMetaProperty>
#include <QSignalSpy>
#include <QtTest>

using namespace taonaut;
using test::Scene;
using test::ScriptedSession;
using ui::SecretText;
using ui::StartModel;

class StartModelTest : public QObject {
    Q_OBJECT
private slots:
    void newWalletFromFreshWords();
    void wordsMustBeConfirmedFirst();
    void lockingWipes();
    void names();
    void watching();
    void failureIsShownAndCanBeRepeated();
    void noSecretInProperties();
};

namespace {

/// As typed into a field.
struct Typed : SecretText {
    explicit Typed(const QString& text) { insert(text); }
};

QStringList wordsOf(StartModel& model)
{
    const ByteView text = model.words()->view();
    return QString::fromLatin1(
        reinterpret_cast<const char*>(text.data()), static_cast<qsizetype>(text.size()))
        .split(' ');
}

bool confirm(StartModel& model, const QString& first, const QString& second, const QString& third)
{
    const Typed one(first);
    const Typed two(second);
    const Typed three(third);
    return model.confirmWords(&one, &two, &three);
}

bool confirmHonestly(StartModel& model)
{
    const QStringList words = wordsOf(model);
    const QList<int> asked = model.asked();
    return confirm(
        model, words[asked[0] - 1], words[asked[1] - 1].toUpper(), " " + words[asked[2] - 1] + " ");
}

void begin(StartModel& model, const QString& name, const QString& password)
{
    Typed typed(password);
    model.begin(name, &typed, false);
    QVERIFY(typed.empty()); // gone from the field
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
    begin(model, "  Savings ", "correct horse");
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
    QVERIFY(model.words()->empty());
}

void StartModelTest::wordsMustBeConfirmedFirst()
{
    ScriptedSession session;
    StartModel model(session);
    begin(model, "Savings", "correct horse");
    model.create();
    QVERIFY(!model.busy());
    QVERIFY(!confirm(model, "abandon", "abandon", "abandon"));
    QVERIFY(model.error().startsWith("Word "));
    QVERIFY(!confirm(model, "", QString(1'000'000, 'x'), QString(QChar(0xD800))));
    model.create();
    QVERIFY(!model.busy());
    QVERIFY(confirmHonestly(model));
    QVERIFY(!confirm(model, "wrong", "wrong", "wrong")); // takes the confirmation back
    model.create();
    QVERIFY(!model.busy());
    model.abandon();
    QVERIFY(!confirm(model, "", "", ""));
    QVERIFY(!model.busy());
}

void StartModelTest::names()
{
    ScriptedSession session(Scene::FundedAccount);
    const StartModel model(session);
    QCOMPARE(model.nameProblem("Cold"), QString());
    for (const QString& bad :
        { QString(), QString("  "), QString("a/b"), QString(".hidden"), QString(41, 'x') }) {
        QVERIFY2(!model.nameProblem(bad).isEmpty(), qPrintable(bad));
    }
    QVERIFY(model.nameProblem("Savings").contains("exists"));
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
    begin(model, "Savings", "correct horse");
    QVERIFY(confirmHonestly(model));
    session.failNext(wallet::KeyError::NoSpace);
    model.create();
    QTRY_VERIFY(model.error().contains("disk is full"));
    QCOMPARE(model.wordCount(), 12); // nothing typed is lost
    QSignalSpy done(&model, &StartModel::done);
    model.create();
    QVERIFY(done.wait(1000));
}

void StartModelTest::lockingWipes()
{
    ScriptedSession session;
    StartModel model(session);
    begin(model, "Savings", "correct horse");
    QVERIFY(!model.words()->empty());
    session.lock();
    QVERIFY(model.words()->empty());
    QVERIFY(model.asked().isEmpty());
    model.create();
    QVERIFY(!model.busy());
}

void StartModelTest::noSecretInProperties()
{
    ScriptedSession session;
    StartModel model(session);
    begin(model, "Savings", "correct horse battery");
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
        QVERIFY(meta->method(i).returnMetaType().id() != QMetaType::QVariant);
    }
}

QTEST_GUILESS_MAIN(StartModelTest)
#include "start_model_test.moc"
