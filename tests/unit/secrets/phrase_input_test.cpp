// SPDX-License-Identifier: MIT
#include "phrase_input.hpp"
#include "suggestion_view.hpp"

#include <QPainter>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QtTest>

using namespace taonaut;
using ui::PhraseInput;

namespace {

struct Stage {
    explicit Stage(bool oneWord = false)
    {
        input = new PhraseInput(window.contentItem());
        input->setProperty("oneWord", oneWord);
        input->setProperty("wrap", !oneWord);
        input->setProperty("revealed", true);
        input->setSize({ 200, 60 });
        next = new QQuickItem(window.contentItem());
        next->setActiveFocusOnTab(true);
        input->setActiveFocusOnTab(true);
        window.resize(240, 80);
        window.show();
        window.requestActivate();
        input->forceActiveFocus();
    }
    void press(Qt::Key key) { QTest::keyClick(&window, key); }
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
    PhraseInput* input = nullptr;
    QQuickItem* next = nullptr;
};

} // namespace

class PhraseInputTest : public QObject {
    Q_OBJECT
private slots:
    void blankCompletesTheOnlyWord();
    void tabTakesTheChosenOne();
    void tabGoesOnWithoutSuggestions();
    void escapeHides();
    void oneWord();
    void otherTextIsLeftAlone();
    void suggestionsArePainted();
};

void PhraseInputTest::blankCompletesTheOnlyWord()
{
    Stage stage;
    stage.type("lega winn act  acti xyz ");
    QCOMPARE(stage.text(), std::string("legal winner act  action xyz "));
}

void PhraseInputTest::tabTakesTheChosenOne()
{
    Stage stage;
    stage.type("a");
    QCOMPARE(stage.input->suggestionCount(), 0); // too many words begin so
    stage.type("b");
    QCOMPARE(stage.input->suggestionCount(), 4);
    stage.press(Qt::Key_Tab);
    QCOMPARE(stage.text(), std::string("abandon "));
    stage.type("ab");
    stage.press(Qt::Key_Down);
    stage.press(Qt::Key_Down);
    stage.press(Qt::Key_Up);
    QCOMPARE(stage.input->suggestion(), 1);
    stage.press(Qt::Key_Return); // chosen by the arrows
    QCOMPARE(stage.text(), std::string("abandon ability "));
    stage.type("ab");
    stage.input->complete(3);
    stage.input->complete(7);
    QCOMPARE(stage.text(), std::string("abandon ability about "));
}

void PhraseInputTest::tabGoesOnWithoutSuggestions()
{
    Stage stage;
    QVERIFY(QTest::qWaitForWindowActive(&stage.window));
    stage.type("zoo");
    QCOMPARE(stage.input->suggestionCount(), 0); // it is whole
    stage.press(Qt::Key_Tab);
    QVERIFY(stage.next->hasActiveFocus());
}

void PhraseInputTest::escapeHides()
{
    Stage stage;
    QSignalSpy accepted(stage.input, &PhraseInput::accepted);
    stage.type("ab");
    stage.press(Qt::Key_Escape);
    QCOMPARE(stage.input->suggestionCount(), 0);
    stage.press(Qt::Key_Return);
    QCOMPARE(accepted.count(), 1);
    stage.type("o");
    QVERIFY(stage.input->suggestionCount() > 0);
    stage.press(Qt::Key_Return); // not chosen: hands the text over
    QCOMPARE(accepted.count(), 2);
}

void PhraseInputTest::oneWord()
{
    Stage stage(true);
    QSignalSpy done(stage.input, &PhraseInput::wordDone);
    stage.type(" ab ");
    QCOMPARE(stage.text(), std::string("ab")); // ambiguous, and no blank in a word
    stage.type("an ");
    QCOMPARE(stage.text(), std::string("abandon"));
    QCOMPARE(done.count(), 1);
    stage.input->content()->clear();
    stage.type("zo");
    stage.press(Qt::Key_Tab);
    QCOMPARE(done.count(), 2);
}

void PhraseInputTest::otherTextIsLeftAlone()
{
    Stage stage;
    stage.type("0xab //ab ");
    QCOMPARE(stage.text(), std::string("0xab //ab "));
    QCOMPARE(stage.input->suggestionCount(), 0);
}

void PhraseInputTest::suggestionsArePainted()
{
    Stage stage;
    ui::SuggestionView view;
    view.setSize({ 160, 120 });
    view.setSource(stage.input);
    const auto painted = [&view] {
        QImage image(160, 120, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::black);
        QPainter painter(&image);
        view.paint(&painter);
        return image;
    };
    const QImage empty = painted();
    stage.type("ab");
    const QImage four = painted();
    QVERIFY(four != empty);
    stage.press(Qt::Key_Down);
    QVERIFY(painted() != four);
}

QTEST_MAIN(PhraseInputTest)
#include "phrase_input_test.moc"
