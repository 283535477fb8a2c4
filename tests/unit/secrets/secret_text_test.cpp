// SPDX-License-Identifier: MIT
#include "secret_text.hpp"

#include <QMetaProperty>
#include <QSignalSpy>
#include <QtTest>

using namespace taonaut;
using ui::SecretText;

class SecretTextTest : public QObject {
    Q_OBJECT
private slots:
    void typing();
    void charactersOfEverySize();
    void whatIsLeftOut();
    void removing();
    void selecting();
    void taking();
    void growing();
    void nothingToRead();
};

namespace {

std::string textOf(const SecretText& text)
{
    return { reinterpret_cast<const char*>(text.view().data()), text.view().size() };
}

} // namespace

void SecretTextTest::typing()
{
    SecretText text;
    QSignalSpy changed(&text, &SecretText::changed);
    QVERIFY(text.empty());
    for (const char c : std::string("pasword")) {
        text.insert(QString(QChar(c)));
    }
    QCOMPARE(changed.count(), 7);
    text.moveTo(2);
    text.insert(u"s");
    QCOMPARE(textOf(text), std::string("password"));
    QCOMPARE(text.caret(), std::size_t(3));
    QCOMPARE(text.length(), 8);
}

void SecretTextTest::charactersOfEverySize()
{
    SecretText text;
    text.insert(u"aé漢\U0001F600z");
    QCOMPARE(textOf(text), std::string("aé漢\xF0\x9F\x98\x80z"));
    QCOMPARE(text.length(), 5);
    text.moveTo(4); // within the third character: back to its start
    QCOMPARE(text.caret(), std::size_t(3));
    text.moveRight();
    QCOMPARE(text.caret(), std::size_t(6));
    text.moveRight();
    text.removeBack();
    QCOMPARE(textOf(text), std::string("aé漢z"));
    text.moveLeft();
    text.moveLeft();
    text.removeForward();
    QCOMPARE(textOf(text), std::string("a漢z"));
}

void SecretTextTest::whatIsLeftOut()
{
    SecretText line;
    line.insert(QString("a\tb\r\nc\x01\x7F") + QChar(0xD800) + "d" + QChar(0xDC00));
    QCOMPARE(textOf(line), std::string("a bcd"));
    SecretText lines(SecretText::Lines::Many);
    lines.insert(u"{\r\n  1\n}");
    QCOMPARE(textOf(lines), std::string("{\n  1\n}"));
}

void SecretTextTest::removing()
{
    SecretText text;
    text.removeBack();
    text.removeForward();
    text.removeWordBack();
    QVERIFY(text.empty());
    text.insert(u"one two  ");
    text.removeWordBack();
    QCOMPARE(textOf(text), std::string("one "));
    text.replaceBefore(0, "three");
    QCOMPARE(textOf(text), std::string("three"));
    text.moveTo(1);
    text.removeForward();
    QCOMPARE(textOf(text), std::string("tree"));
}

void SecretTextTest::selecting()
{
    SecretText text;
    text.selectAll();
    QVERIFY(!text.allSelected()); // nothing there
    text.insert(u"secret");
    text.selectAll();
    QVERIFY(text.allSelected());
    text.moveLeft();
    QCOMPARE(text.caret(), std::size_t(0));
    text.selectAll();
    text.insert(u"x");
    QCOMPARE(textOf(text), std::string("x"));
    text.selectAll();
    text.removeBack();
    QVERIFY(text.empty());
}

void SecretTextTest::taking()
{
    SecretText text;
    text.insert(u"secret");
    const crypto::Secret copy = text.copy();
    const crypto::Secret taken = text.take();
    QVERIFY(taken.equals(bytesOf("secret")));
    QVERIFY(copy.equals(taken.view()));
    QVERIFY(text.empty());
    QCOMPARE(text.caret(), std::size_t(0));
    QVERIFY(text.take().empty());
}

void SecretTextTest::growing()
{
    SecretText text;
    text.insert(QString(QChar('x')).repeated(SecretText::kMaximum + 100));
    QCOMPARE(text.view().size(), SecretText::kMaximum);
    text.insert(u"y");
    QCOMPARE(text.view().size(), SecretText::kMaximum);
    text.fill(crypto::Secret::copyOf(bytesOf("short")));
    text.insert(u"er");
    QCOMPARE(textOf(text), std::string("shorter"));
}

void SecretTextTest::nothingToRead()
{
    SecretText text;
    text.insert(u"secret");
    const QMetaObject* meta = text.metaObject();
    for (int i = 0; i < meta->propertyCount(); ++i) {
        QVERIFY(!meta->property(i).read(&text).toString().contains("secret"));
    }
    for (int i = meta->methodOffset(); i < meta->methodCount(); ++i) {
        QVERIFY2(meta->method(i).returnMetaType().id() == QMetaType::Void, meta->method(i).name());
    }
}

QTEST_GUILESS_MAIN(SecretTextTest)
#include "secret_text_test.moc"
