// SPDX-License-Identifier: MIT
// The command `taonaut node` as a program: what it says, how it ends, what survives when it is killed.

#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QtTest>
#include <csignal>
#include <nlohmann/json.hpp>
#include <random>

class CommandTest : public QObject {
    Q_OBJECT
private slots:
    void saysWhatItDoes();
    void help();
    void badOptions();
    void exportsTheSpecification();
    void busyPortEndsIt();
    void endsWhenAsked_data();
    void endsWhenAsked();
    void nobodyReadsItsOutput();
    void killedAtRandomMoments();
};

namespace {

struct Command {
    explicit Command(const QStringList& words) { process.start(QStringLiteral(TAONAUT_NODE_COMMAND), words); }
    ~Command()
    {
        process.kill();
        process.waitForFinished(2'000);
    }
    /// Reads on until the output contains the text.
    bool says(const QByteArray& text, int patience = 10'000)
    {
        QElapsedTimer watch;
        watch.start();
        while (!output.contains(text) && watch.elapsed() < patience) {
            process.waitForReadyRead(50);
            output += process.readAllStandardOutput();
            if (process.state() == QProcess::NotRunning) {
                output += process.readAllStandardOutput();
                break;
            }
        }
        return output.contains(text);
    }
    bool ends(int patience)
    {
        return process.state() == QProcess::NotRunning || process.waitForFinished(patience);
    }
    QProcess process;
    QByteArray output;
};

/// The number behind the last "Imported #".
unsigned newestBlock(const QByteArray& output)
{
    const qsizetype at = output.lastIndexOf("Imported #");
    const qsizetype end = output.indexOf('\n', at);
    return at < 0 || end < 0 ? 0 : output.mid(at + 10, end - at - 10).toUInt();
}

/// The head that the program begins with.
unsigned firstHead(const QByteArray& output)
{
    const qsizetype at = output.indexOf("\nBlock ");
    return at < 0 ? 0 : output.mid(at + 7, output.indexOf('.', at) - at - 7).toUInt();
}

} // namespace

void CommandTest::saysWhatItDoes()
{
    Command node({ "node", "--tmp", "--rpc-port", "0" });
    QVERIFY(node.says("Imported #1\n"));
    QVERIFY(node.says("JSON-RPC on ws://127.0.0.1:"));
    QVERIFY(node.says("in memory only"));
    QVERIFY(node.says("Imported #5\n"));
}

void CommandTest::help()
{
    Command node({ "node", "--help" });
    QVERIFY(node.says("--base-path DIR"));
    QVERIFY(node.ends(2'000));
    QCOMPARE(node.process.exitCode(), 0);
}

void CommandTest::badOptions()
{
    Command node({ "node", "--rpc-port", "many" });
    QVERIFY(node.ends(2'000));
    QCOMPARE(node.process.exitCode(), 2);
    const QByteArray words = node.process.readAllStandardError();
    QVERIFY2(words.contains("--rpc-port takes a port from 0"), words.constData());
}

void CommandTest::exportsTheSpecification()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("spec.json"));
    Command node({ "node", "--export-chain-spec", file });
    QVERIFY(node.ends(3'000));
    QCOMPARE(node.process.exitCode(), 0);
    QFile read(file);
    QVERIFY(read.open(QIODevice::ReadOnly));
    const auto spec = nlohmann::json::parse(read.readAll().toStdString(), nullptr, false);
    QCOMPARE(spec["name"], nlohmann::json("Bittensor"));
    QVERIFY(spec["genesis"]["raw"]["top"].size() > 10);

    Command nowhere({ "node", "--export-chain-spec", "/no/such/folder/spec.json" });
    QVERIFY(nowhere.ends(3'000));
    QCOMPARE(nowhere.process.exitCode(), 1);
}

void CommandTest::busyPortEndsIt()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    Command node({ "node", "--tmp", "--rpc-port", QString::number(other.serverPort()) });
    QVERIFY(node.ends(3'000));
    QCOMPARE(node.process.exitCode(), 1);
    QVERIFY(node.process.readAllStandardError().contains("is taken by another program"));
}

void CommandTest::endsWhenAsked_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void CommandTest::endsWhenAsked()
{
    QFETCH(int, signal);
    Command node({ "node", "--tmp", "--rpc-port", "0" });
    QVERIFY(node.says("JSON-RPC on"));
    kill(static_cast<pid_t>(node.process.processId()), signal);
    QVERIFY(node.ends(1'000));
    QCOMPARE(node.process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(node.process.exitCode(), 0);
}

void CommandTest::nobodyReadsItsOutput()
{
    // 50 ms a block fill a pipe of 4 KiB in some 15 s; here the reader is gone at once.
    Command node({ "node", "--tmp", "--rpc-port", "0", "--block-time", "50" });
    QVERIFY(node.says("JSON-RPC on"));
    node.process.closeReadChannel(QProcess::StandardOutput);
    QTest::qWait(500);
    QCOMPARE(node.process.state(), QProcess::Running);
    kill(static_cast<pid_t>(node.process.processId()), SIGTERM);
    QVERIFY(node.ends(1'000));
    QCOMPARE(node.process.exitStatus(), QProcess::NormalExit);
}

void CommandTest::killedAtRandomMoments()
{
    const QTemporaryDir folder;
    std::mt19937 random(7);
    unsigned newest = 0;
    for (int round = 0; round < 20; ++round) {
        Command node({ "node", "--rpc-port", "0", "--block-time", "50", "--base-path", folder.path() });
        QVERIFY2(node.says("JSON-RPC on"), node.process.readAllStandardError().constData());
        QVERIFY2(!node.output.contains("damaged"), node.output.constData());
        QVERIFY2(firstHead(node.output) >= newest, "a block that was announced is gone");
        QTest::qWait(static_cast<int>(random() % 160));
        node.process.kill();
        QVERIFY(node.ends(2'000));
        node.output += node.process.readAllStandardOutput();
        newest = std::max({ newest, firstHead(node.output), newestBlock(node.output) });
    }
    QVERIFY(newest > 10);
}

QTEST_GUILESS_MAIN(CommandTest)
#include "command_test.moc"
