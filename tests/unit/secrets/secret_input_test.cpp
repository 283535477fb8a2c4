// SPDX-License-Identifier: MIT
// Keys and clipboard into a field, and what can be read back from outside: nothing.

#include "secret_input.hpp"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodQueryEvent>
#include <QMetaProperty>
#include <QPainter>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QtTest>

using namespace taonaut;
using ui::SecretInput;

namespace {

struct Stage {
    Stage()
    {
        input = new SecretInput(window.contentItem());
        input->setSize({ 200, 30 });
        window.resize(240, 60);
        window.show();
        input->forceActiveFocus();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&window, key, modifiers);
    }
    void type(const char* text)
    {
        for (; *text != 0; ++text) {
            QTest::keyClick(&window, *text);
        }
    }
    [[nodiscard]] std::string text() const
    {
        const ByteView view = std::as_const(*input).content()->view();
        return { reinterpret_cast<const char*>(view.data()), view.size() };
    }

    QQuickWindow window;
    SecretInput* input = nullptr;
};

QImage painted(SecretInput& input)
{
    QImage image(200, 30, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::black);
    QPainter painter(&image);
    input.paint(&painter);
    return image;
}

} // namespace

class SecretInputTest : public QObject {
    Q_OBJECT
private slots:
    void typing();
    void commandsAreNoText();
    void walking();
    void clipboardOneWay();
    void dotsTellNothing();
    void nothingToRead();
};

void SecretInputTest::typing()
{
    Stage stage;
    QSignalSpy edited(stage.input, &SecretInput::edited);
    QSignalSpy accepted(stage.input, &SecretInput::accepted);
    stage.type("Secret 1!");
    QCOMPARE(stage.text(), std::string("Secret 1!"));
    QCOMPARE(edited.count(), 9);
    stage.press(Qt::Key_Backspace);
    QCOMPARE(stage.text(), std::string("Secret 1"));
    stage.press(Qt::Key_Backspace, Qt::ControlModifier);
    QCOMPARE(stage.text(), std::string("Secret "));
    stage.press(Qt::Key_Return);
    stage.press(Qt::Key_Enter);
    QCOMPARE(accepted.count(), 2);
    QKeyEvent composed(QEvent::KeyPress, 0, Qt::NoModifier, QStringLiteral("é"));
    QCoreApplication::sendEvent(&stage.window, &composed);
    QCOMPARE(stage.text(), std::string("Secret é"));
}

void SecretInputTest::commandsAreNoText()
{
    Stage stage;
    stage.press(Qt::Key_Z, Qt::ControlModifier);
    stage.press(Qt::Key_A, Qt::AltModifier);
    stage.press(Qt::Key_F5);
    stage.press(Qt::Key_Tab);
    QCOMPARE(stage.text(), std::string());
    // The third level of a keyboard arrives as both.
    QKeyEvent at(QEvent::KeyPress, Qt::Key_At, Qt::ControlModifier | Qt::AltModifier, QStringLiteral("@"));
    stage.input->forceActiveFocus();
    QCoreApplication::sendEvent(&stage.window, &at);
    QCOMPARE(stage.text(), std::string("@"));
}

void SecretInputTest::walking()
{
    Stage stage;
    stage.type("abcd");
    stage.press(Qt::Key_Home);
    stage.press(Qt::Key_Right);
    stage.press(Qt::Key_Delete);
    QCOMPARE(stage.text(), std::string("acd"));
    stage.press(Qt::Key_End);
    stage.press(Qt::Key_Left);
    stage.type("x");
    QCOMPARE(stage.text(), std::string("acxd"));
    stage.press(Qt::Key_A, Qt::ControlModifier);
    stage.press(Qt::Key_Delete);
    QCOMPARE(stage.text(), std::string());
    // A press puts the caret where it was.
    stage.type("abcdefgh");
    QTest::mouseClick(&stage.window, Qt::LeftButton, {}, QPoint(1, 15));
    stage.type("X");
    QCOMPARE(stage.text(), std::string("Xabcdefgh"));
}

void SecretInputTest::clipboardOneWay()
{
    Stage stage;
    QGuiApplication::clipboard()->setText("from elsewhere\n");
    stage.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(stage.text(), std::string("from elsewhere"));
    QGuiApplication::clipboard()->setText("untouched");
    stage.press(Qt::Key_A, Qt::ControlModifier);
    stage.press(Qt::Key_C, Qt::ControlModifier);
    stage.press(Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString("untouched"));
    QCOMPARE(stage.text(), std::string("from elsewhere"));
}

void SecretInputTest::dotsTellNothing()
{
    Stage stage;
    const auto shown = [&stage](const char* text, bool revealed) {
        stage.input->setProperty("revealed", revealed);
        stage.input->content()->clear();
        stage.type(text);
        return painted(*stage.input);
    };
    QCOMPARE(shown("iiii", false), shown("MMMM", false));
    QVERIFY(shown("iiii", true) != shown("MMMM", true));
}

void SecretInputTest::nothingToRead()
{
    Stage stage;
    stage.type("secret");
    const QMetaObject* meta = stage.input->metaObject();
    for (int i = 0; i < meta->propertyCount(); ++i) {
        QVERIFY(!meta->property(i).read(stage.input).toString().contains("secret"));
    }
    QVERIFY((stage.input->flags() & QQuickItem::ItemAcceptsInputMethod) == 0);
    QInputMethodQueryEvent query(Qt::ImEnabled | Qt::ImSurroundingText | Qt::ImCurrentSelection);
    QCoreApplication::sendEvent(stage.input, &query);
    QVERIFY(!query.value(Qt::ImEnabled).toBool());
    QVERIFY(!query.value(Qt::ImSurroundingText).toString().contains("secret"));
}

QTEST_MAIN(SecretInputTest)
#include "secret_input_test.moc"
