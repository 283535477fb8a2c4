// SPDX-License-Identifier: MIT
#include "core/crypto/secret.hpp"

#include <QtTest>

using namespace taonaut;
using crypto::Secret;

class SecretTest : public QObject {
    Q_OBJECT
private slots:
    void movesLeaveNothingBehind();
    void comparesByContent();
    void randomDiffers();
};

void SecretTest::movesLeaveNothingBehind()
{
    Secret first = Secret::copyOf(bytesOf("correct horse"));
    Secret second = std::move(first);
    QVERIFY(first.empty()); // NOLINT(bugprone-use-after-move): the moved-from state is what is tested
    QVERIFY(second.equals(bytesOf("correct horse")));
    first = std::move(second);
    QCOMPARE(first.size(), std::size_t(13));
    QVERIFY(second.empty()); // NOLINT(bugprone-use-after-move)
}

void SecretTest::comparesByContent()
{
    const Secret secret = Secret::copyOf(bytesOf("abc"));
    QVERIFY(secret.equals(bytesOf("abc")));
    QVERIFY(!secret.equals(bytesOf("abd")));
    QVERIFY(!secret.equals(bytesOf("ab")));
    QVERIFY(secret.clone().equals(secret.view()));
    QVERIFY(Secret().equals({}));
}

void SecretTest::randomDiffers()
{
    QVERIFY(!Secret::random(32).equals(Secret::random(32).view()));
    QVERIFY(!Secret(32).equals(Secret::random(32).view()));
}

QTEST_GUILESS_MAIN(SecretTest)
#include "secret_test.moc"
