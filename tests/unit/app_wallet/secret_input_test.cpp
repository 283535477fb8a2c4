// SPDX-License-Identifier: MIT
#include "app/wallet/secret_input.hpp"

#include <QTemporaryDir>
#include <QtTest>

using namespace taonaut;
using namespace taonaut::app;

class SecretInputTest : public QObject {
    Q_OBJECT
private slots:
    void wholeFile();
    void firstLine_data();
    void firstLine();
    void unreadable();

private:
    std::string file(const QByteArray& content)
    {
        QFile made(m_folder.filePath("secret"));
        return made.open(QIODevice::WriteOnly) && made.write(content) == content.size()
            ? made.fileName().toStdString()
            : std::string();
    }
    QTemporaryDir m_folder;
};

void SecretInputTest::wholeFile()
{
    const auto text = secretFromFile(file("two\nlines\n"));
    QVERIFY(text && text->equals(bytesOf("two\nlines\n")));
    QVERIFY(secretFromFile(file(""))->empty());
    QVERIFY(secretFromFile(file(QByteArray(64 << 10, 'x'))));
    QVERIFY(secretFromFile(file(QByteArray((64 << 10) + 1, 'x'))).error().is(SecretInputError::TooLong));
}

void SecretInputTest::firstLine_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("no end") << QByteArray("pass word") << QByteArray("pass word");
    QTest::newRow("unix") << QByteArray("pass\nmore") << QByteArray("pass");
    QTest::newRow("windows") << QByteArray("pass\r\n") << QByteArray("pass");
    QTest::newRow("blanks stay") << QByteArray(" pass \n") << QByteArray(" pass ");
    QTest::newRow("empty line") << QByteArray("\nmore") << QByteArray();
    QTest::newRow("nothing") << QByteArray() << QByteArray();
}

void SecretInputTest::firstLine()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, line);
    const auto read = lineFromFile(file(content));
    QVERIFY(read);
    const ByteView wanted(
        reinterpret_cast<const std::byte*>(line.constData()), static_cast<std::size_t>(line.size()));
    QVERIFY(equal(read->view(), wanted));
}

void SecretInputTest::unreadable()
{
    const auto read = secretFromFile(m_folder.filePath("missing").toStdString());
    QVERIFY(!read && read.error().is(SecretInputError::NotReadable));
    QVERIFY(secretFromFile(m_folder.path().toStdString()).error().is(SecretInputError::NotReadable));
}

QTEST_GUILESS_MAIN(SecretInputTest)
#include "secret_input_test.moc"
