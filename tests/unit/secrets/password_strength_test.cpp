// SPDX-License-Identifier: MIT
#include "password_strength.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::ui;

Q_DECLARE_METATYPE(taonaut::ui::PasswordFlaw)

class PasswordStrengthTest : public QObject {
    Q_OBJECT
private slots:
    void flaws_data();
    void flaws();
    void strengths();
    void longerIsNeverWeaker();
    void hugeIsFast();
};

void PasswordStrengthTest::flaws_data()
{
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<PasswordFlaw>("flaw");
    const auto row = [](const char* password, PasswordFlaw flaw) {
        QTest::newRow(password) << QByteArray(password) << flaw;
    };
    row("", PasswordFlaw::Empty);
    row(" ten and more", PasswordFlaw::OuterBlanks);
    row("ten and more ", PasswordFlaw::OuterBlanks);
    row(" ", PasswordFlaw::OuterBlanks);
    row("gQ7!vmk2z", PasswordFlaw::TooShort); // nine
    row("gQ7!vmk2zT", PasswordFlaw::None); // ten
    row("a b c d", PasswordFlaw::TooShort); // no words
    row("ox at my up", PasswordFlaw::None);
    row("my ox is", PasswordFlaw::TooShort); // three words
    row("密碼是很長的一句話啊", PasswordFlaw::None); // ten characters
    row("密碼是很長的一句話", PasswordFlaw::TooShort); // nine, though 27 bytes
    row("aaaaaaaaaaaa", PasswordFlaw::FirstGuess);
    row("1234567890", PasswordFlaw::FirstGuess);
    row("password2024", PasswordFlaw::FirstGuess);
    row("passwordpassword", PasswordFlaw::FirstGuess);
}

void PasswordStrengthTest::flaws()
{
    QFETCH(QByteArray, password);
    QFETCH(PasswordFlaw, flaw);
    QCOMPARE(
        flawOf(bytesOf(std::string_view(password.constData(), static_cast<std::size_t>(password.size())))),
        flaw);
}

void PasswordStrengthTest::strengths()
{
    QVERIFY(strengthOf(bytesOf("password12")) == Strength::Weak);
    QVERIFY(strengthOf(bytesOf("bitcoinmonkey")) == Strength::Weak);
    QVERIFY(strengthOf(bytesOf("correct horse lake")) == Strength::Fair);
    QVERIFY(strengthOf(bytesOf("gQ7!vmk2zT")) == Strength::Good);
    QVERIFY(strengthOf(bytesOf("an old lighthouse above a green harbour")) == Strength::Strong);
    QVERIFY(guessBits({}) == 0);
}

void PasswordStrengthTest::longerIsNeverWeaker()
{
    const std::string_view text = "a Password of many kinds 1999 abcdef zzzz €!";
    double before = 0;
    for (std::size_t size = 1; size <= text.size(); ++size) {
        const double now = guessBits(bytesOf(text.substr(0, size)));
        // A piece that becomes a known word may cost less than its letters did, never less than all before
        // it.
        QVERIFY(now > 0 && now >= before - 16);
        before = now;
    }
    QVERIFY(before > 60);
}

void PasswordStrengthTest::hugeIsFast()
{
    const std::string huge(1 << 20, 'a');
    QElapsedTimer timer;
    timer.start();
    QVERIFY(flawOf(bytesOf(huge)) == PasswordFlaw::FirstGuess);
    QVERIFY(timer.elapsed() < 2000);
}

QTEST_GUILESS_MAIN(PasswordStrengthTest)
#include "password_strength_test.moc"
