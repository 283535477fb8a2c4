// SPDX-License-Identifier: MIT
#include "message_model.hpp"
#include "tests/scripted_session/scripted_session.hpp"

#include <QtTest>

using namespace taonaut;
using test::Scene;
using test::ScriptedSession;
using ui::MessageModel;

class MessageModelTest : public QObject {
    Q_OBJECT
private slots:
    void signedTextIsVerified();
    void wrapping();
    void transactionsAreRefused();
    void lockedCannotSign();
    void badInput();
};

void MessageModelTest::signedTextIsVerified()
{
    ScriptedSession session(Scene::Unlocked);
    MessageModel model(session);
    const QString text = "I run validator 12.\n汉字 <Bytes>";
    model.sign(text);
    QTRY_VERIFY(!model.signature().isEmpty());
    QVERIFY(model.signature().startsWith("0x"));
    QCOMPARE(model.signature().size(), 2 + 128);
    const auto is
        = [&model](MessageModel::Verdict verdict) { return model.verdict() == static_cast<int>(verdict); };
    model.verify(model.signer(), text, " " + model.signature() + "\n");
    QVERIFY(is(MessageModel::Verdict::Valid));
    QVERIFY(model.verdictText().contains("inside <Bytes>"));
    model.verify(model.signer(), text + ".", model.signature());
    QVERIFY(is(MessageModel::Verdict::Invalid));
    model.forgetVerdict();
    QVERIFY(is(MessageModel::Verdict::None));
    model.verify("5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY", text, model.signature());
    QVERIFY(is(MessageModel::Verdict::Invalid));
    model.forgetSignature();
    QVERIFY(model.signature().isEmpty());
}

void MessageModelTest::wrapping()
{
    ScriptedSession session;
    const MessageModel model(session);
    QCOMPARE(model.wrapped("hello"), QString("<Bytes>hello</Bytes>"));
    QCOMPARE(model.wrapped("<Bytes>hello</Bytes>"), QString("<Bytes>hello</Bytes>"));
    QCOMPARE(model.wrapped(""), QString("<Bytes></Bytes>"));
}

void MessageModelTest::transactionsAreRefused()
{
    ScriptedSession session(Scene::Unlocked);
    MessageModel model(session);
    // Balances.transfer_keep_alive of one rao.
    const QString call = "0x050300" + QString("d4").repeated(32) + "04";
    QVERIFY(model.textProblem(call).contains("transaction"));
    QVERIFY(model.textProblem(call.mid(2)).contains("transaction"));
    QVERIFY(model.textProblem(call + "00").isEmpty()); // no call: a byte too many
    QVERIFY(model.textProblem("I agree.").isEmpty());
    model.sign(call);
    QVERIFY(!model.task()->busy());
    QVERIFY(model.task()->error().contains("transaction"));
    QVERIFY(model.signature().isEmpty());
}

void MessageModelTest::lockedCannotSign()
{
    ScriptedSession session(Scene::Locked);
    MessageModel model(session);
    model.sign("hello");
    QTRY_VERIFY(model.task()->error().contains("locked"));
    ScriptedSession nobody;
    MessageModel empty(nobody);
    empty.sign("hello");
    QVERIFY(!empty.task()->busy());
}

void MessageModelTest::badInput()
{
    ScriptedSession session;
    MessageModel model(session);
    model.verify("5Grw", "hello", "0x00");
    QCOMPARE(model.verdict(), static_cast<int>(MessageModel::Verdict::Invalid));
    model.verify("5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY", "hello", "not hex");
    QVERIFY(model.verdictText().contains("not a signature"));
    model.verify("5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY", "hello", QString(1'000'000, '0'));
    QVERIFY(model.verdictText().contains("not a signature"));
}

QTEST_GUILESS_MAIN(MessageModelTest)
#include "message_model_test.moc"
