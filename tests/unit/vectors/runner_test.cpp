// SPDX-License-Identifier: MIT
// The program taonaut-vectors from outside: what it prints and what it answers.

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <nlohmann/json.hpp>

class RunnerTest : public QObject {
    Q_OBJECT
private slots:
    void goodFiles();
    void wrongExpectation();
    void severalFiles();
    void unreadableFiles();
    void nothingToDo();

private:
    struct Outcome {
        int code = -1;
        QStringList lines;
        QString notes;
    };
    [[nodiscard]] static Outcome run(const QStringList& files);
    [[nodiscard]] QString write(const QString& name, const std::string& text) const;

    QTemporaryDir m_folder;
};

namespace {

QString own(const QString& name)
{
    return QString(TAONAUT_VECTORS_DIR) + "/" + name;
}

} // namespace

RunnerTest::Outcome RunnerTest::run(const QStringList& files)
{
    QProcess process;
    process.start(TAONAUT_VECTORS_PROGRAM, files);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit) {
        return {};
    }
    const QString out = process.readAllStandardOutput();
    return { process.exitCode(), out.split('\n', Qt::SkipEmptyParts), process.readAllStandardError() };
}

QString RunnerTest::write(const QString& name, const std::string& text) const
{
    QFile file(m_folder.filePath(name));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(text.data(), static_cast<qint64>(text.size()));
    }
    return file.fileName();
}

void RunnerTest::goodFiles()
{
    const Outcome outcome = run({ own("headers.json") });
    QCOMPARE(outcome.code, 0);
    const QStringList expected { "auraEras: 2 passed, 0 failed", "vectors: 6 passed, 0 failed",
        "foreignHeaders: 1 passed, 0 failed", "9 passed, 0 failed" };
    QCOMPARE(outcome.lines, expected);
}

void RunnerTest::wrongExpectation()
{
    QFile file(own("headers.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    nlohmann::json root = nlohmann::json::parse(file.readAll().toStdString());
    root["vectors"][1]["slot"] = 7;
    const Outcome outcome = run({ write("wrong.json", root.dump()) });
    QCOMPARE(outcome.code, 1);
    QCOMPARE(outcome.lines[1], QString("vectors: 5 passed, 1 failed"));
    QCOMPARE(outcome.lines[2], QString("  #1"));
    QCOMPARE(outcome.lines[3], QString("    slot: expected 7, actual 145000011"));
    QCOMPARE(outcome.lines.last(), QString("8 passed, 1 failed"));
}

void RunnerTest::severalFiles()
{
    const Outcome outcome = run({ own("extrinsics.json"), own("trie.json"), own("keys.json") });
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.lines.contains("eras: 3 passed, 0 failed"));
    QVERIFY(outcome.lines.contains("tries.readProofs: 8 passed, 0 failed"));
    QVERIFY(outcome.lines.contains("sr25519.verify: 2 passed, 0 failed"));
    QCOMPARE(outcome.lines.last(), QString("77 passed, 0 failed"));
}

void RunnerTest::unreadableFiles()
{
    for (const QString& file : { m_folder.filePath("absent.json"), write("text.json", "no JSON"),
             write("list.json", "[]"), write("other.json", "{\"a\": 1}"), m_folder.path() }) {
        const Outcome outcome = run({ file, own("extrinsics.json") });
        QCOMPARE(outcome.code, 1);
        QCOMPARE(outcome.lines.first(), QString("unreadable: 0 passed, 1 failed"));
        QCOMPARE(outcome.lines.last(), QString("29 passed, 1 failed"));
    }
}

void RunnerTest::nothingToDo()
{
    const Outcome outcome = run({});
    QCOMPARE(outcome.code, 2);
    QVERIFY(outcome.notes.startsWith("usage:"));
}

QTEST_GUILESS_MAIN(RunnerTest)
#include "runner_test.moc"
