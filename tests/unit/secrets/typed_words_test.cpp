// SPDX-License-Identifier: MIT
#include "core/crypto/phrase.hpp"
#include "typed_words.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::ui;

class TypedWordsTest : public QObject {
    Q_OBJECT
private slots:
    void words();
    void wordsOnly();
    void everyWordIsReachedByFourLetters();
    void severalWaysToGoOn();
    void meaning();
};

void TypedWordsTest::words()
{
    QVERIFY(wordsIn({}).empty());
    QVERIFY(wordsIn(bytesOf(" \n ")).empty());
    const auto words = wordsIn(bytesOf("  Legal\nwinnner  zoo"));
    QCOMPARE(words.size(), std::size_t(3));
    QCOMPARE(words[0].start, std::size_t(2));
    QCOMPARE(words[0].end, std::size_t(7));
    QVERIFY(words[0].known); // whatever the case
    QVERIFY(!words[1].known);
    QVERIFY(words[2].known);
    QCOMPARE(words[2].end, std::size_t(20));
}

void TypedWordsTest::wordsOnly()
{
    QVERIFY(isWordsOnly({}));
    QVERIFY(isWordsOnly(bytesOf("legal Winner\n")));
    QVERIFY(!isWordsOnly(bytesOf("legal//0")));
    QVERIFY(!isWordsOnly(bytesOf("0x12")));
    QVERIFY(!isWordsOnly(bytesOf("caf\xC3\xA9")));
}

void TypedWordsTest::everyWordIsReachedByFourLetters()
{
    for (const std::string_view word : crypto::phraseWords()) {
        const std::string_view letters = word.substr(0, 4);
        const auto meant = meantBy(bytesOf(letters));
        QVERIFY2(meant.has_value(), std::string(word).c_str());
        QCOMPARE(*meant, word);
        QVERIFY(wordsIn(bytesOf(word)).front().known);
    }
}

void TypedWordsTest::severalWaysToGoOn()
{
    const auto all = continuations(bytesOf("AB"), 4);
    QCOMPARE(all.size(), std::size_t(4));
    QCOMPARE(all.front(), std::string_view("abandon"));
    QCOMPARE(all.back(), std::string_view("about"));
    QCOMPARE(continuations(bytesOf("zoo"), 4).size(), std::size_t(1));
    QVERIFY(continuations(bytesOf("zz"), 4).empty());
    QVERIFY(continuations({}, 4).empty());
    QVERIFY(continuations(bytesOf("abandonnnn"), 4).empty());
    QVERIFY(continuations(bytesOf("\xC3\xA9"), 4).empty());
}

void TypedWordsTest::meaning()
{
    QCOMPARE(meantBy(bytesOf("act")).value(), std::string_view("act")); // whole, though action begins so
    QCOMPARE(meantBy(bytesOf("acti")).value(), std::string_view("action"));
    QVERIFY(!meantBy(bytesOf("ac")).has_value());
    QVERIFY(!meantBy(bytesOf("xx")).has_value());
    QVERIFY(!meantBy({}).has_value());
}

QTEST_GUILESS_MAIN(TypedWordsTest)
#include "typed_words_test.moc"
