// SPDX-License-Identifier: MIT
// `taonaut verify` and `taonaut verify-proof` as processes: files, several servers, every exit code.

#include "core/node/genesis.hpp"
#include "core/service/rehearsal/lying_proxy.hpp"
#include "tests/hostile/node_thread.hpp"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <nlohmann/json.hpp>

using namespace taonaut;
using namespace taonaut::test;

class VerifyCommandsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void proofsAreWrittenAndChecked();
    void forgedProofs();
    void unreadableProofs();
    void otherChains();
    void checkpointsAreWrittenAndUsed();
    void filesThatCannotBeWritten();
    void oneOfSeveralServersIsEnough();
    void liesAreKept();
    void wrongArguments_data();
    void wrongArguments();
    void helpIsNoError();

private:
    /// The exit code; -1: crashed or hung. What it printed is in m_said.
    int run(const QStringList& arguments);
    int verify(const QStringList& more);
    [[nodiscard]] QString file(const char* name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray read(const char* name) const;
    bool write(const char* name, const QByteArray& bytes) const;
    [[nodiscard]] nlohmann::json answer() const
    {
        return nlohmann::json::parse(m_said.toStdString(), nullptr, false);
    }

    QTemporaryDir m_folder;
    NodeThread m_node;
    QByteArray m_said;
    QString m_words; ///< on standard error
};

namespace {

constexpr const char* kAlice = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
constexpr int kPatience = 60'000; // milliseconds

} // namespace

void VerifyCommandsTest::initTestCase()
{
    QVERIFY(m_node.start(3));
    const node::Genesis genesis = node::Genesis::localnet({});
    QVERIFY(genesis.hash == m_node.chain().genesisHash());
    QVERIFY(write("chain.json", QByteArray::fromStdString(genesis.chainSpec().dump())));
    QCOMPARE(verify({ "--final", "--account", kAlice, "--proof", file("proof.json") }), 0);
    QVERIFY(!read("proof.json").isEmpty());
}

int VerifyCommandsTest::run(const QStringList& arguments)
{
    QProcess process;
    process.start(TAONAUT_VERIFY_COMMAND, arguments);
    const bool ended = QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, kPatience);
    if (!ended || process.exitStatus() != QProcess::NormalExit) {
        process.kill();
        process.waitForFinished();
        return -1;
    }
    m_said = process.readAllStandardOutput();
    m_words = QString::fromUtf8(process.readAllStandardError());
    return process.exitCode();
}

int VerifyCommandsTest::verify(const QStringList& more)
{
    return run(QStringList { "verify", "--endpoint", m_node.url().toString(), "--chain", file("chain.json"),
                   "--json", "--timeout", "20" }
        + more);
}

QByteArray VerifyCommandsTest::read(const char* name) const
{
    QFile in(file(name));
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

bool VerifyCommandsTest::write(const char* name, const QByteArray& bytes) const
{
    QFile out(file(name));
    return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size();
}

void VerifyCommandsTest::proofsAreWrittenAndChecked()
{
    QCOMPARE(run({ "verify-proof", file("proof.json"), "--chain", file("chain.json"), "--json" }), 0);
    QCOMPARE(answer().value("verdict", ""), std::string("proven"));
    QCOMPARE(answer().value("level", ""), std::string("final"));
    QCOMPARE(answer().value("account", ""), std::string(kAlice));
    QVERIFY(answer().value("free", "") != "0");
    QCOMPARE(run({ "verify-proof", "--chain", file("chain.json"), file("proof.json") }), 0);
    QVERIFY(m_said.startsWith("proven\n") && m_said.contains(kAlice));
}

void VerifyCommandsTest::forgedProofs()
{
    nlohmann::json document = nlohmann::json::parse(read("proof.json").toStdString());
    std::string value = document.at("value");
    value[value.size() / 2] = value[value.size() / 2] == '0' ? '1' : '0';
    document["value"] = value;
    QVERIFY(write("forged.json", QByteArray::fromStdString(document.dump())));
    QCOMPARE(run({ "verify-proof", file("forged.json"), "--chain", file("chain.json") }), 1);
    QVERIFY2(m_said.startsWith("refused: light."), m_said.constData());
}

void VerifyCommandsTest::unreadableProofs()
{
    const QByteArray whole = read("proof.json");
    const QList<QByteArray> damaged { {}, whole.left(whole.size() / 2), QByteArray(100'000, '['),
        QByteArray(33 << 20, ' ') };
    for (const QByteArray& text : damaged) {
        QVERIFY(write("damaged.json", text));
        QCOMPARE(run({ "verify-proof", file("damaged.json"), "--chain", file("chain.json"), "--json" }), 2);
        QCOMPARE(answer().value("verdict", ""), std::string("unreadable"));
    }
    QCOMPARE(run({ "verify-proof", file("nothing.json") }), 2);
    QCOMPARE(run({ "verify-proof", m_folder.path() }), 2);
    QCOMPARE(run({ "verify-proof", file("proof.json"), "--chain", file("nothing.json") }), 2);
}

void VerifyCommandsTest::otherChains()
{
    QCOMPARE(run({ "verify-proof", file("proof.json") }), 3); // its chain is not known by name
    QCOMPARE(run({ "verify-proof", file("proof.json"), "--chain", "finney" }), 3);
    QCOMPARE(run({ "verify-proof", file("proof.json"), "--chain", "test" }), 3);
}

void VerifyCommandsTest::checkpointsAreWrittenAndUsed()
{
    QCOMPARE(verify({ "--export-checkpoint", file("start.json") }), 0); // no account is needed
    QCOMPARE(answer().value("verdict", ""), std::string("followed"));
    const auto start = nlohmann::json::parse(read("start.json").toStdString());
    QVERIFY(start.at("checkpoint").at("blockNumber").get<int>() >= 3);
    QVERIFY(start.at("checkpoint").at("origin").get<std::string>().starts_with("Verified from block 0"));
    QCOMPARE(start.at("checkpoint").at("grandpaAuthorities").size(), std::size_t { 3 });
    // Nothing newer than that block yet: there is nothing to write.
    const QStringList from { "verify", "--endpoint", m_node.url().toString(), "--chain", file("start.json"),
        "--json", "--timeout", "3" };
    QCOMPARE(run(from + QStringList { "--export-checkpoint", file("next.json") }), 3);
    QVERIFY(m_node.makeBlocks(2));
    QCOMPARE(run(from + QStringList { "--account", kAlice, "--proof", file("later.json") }), 0);
    QCOMPARE(run({ "verify-proof", file("later.json"), "--chain", file("start.json") }), 0);
}

void VerifyCommandsTest::filesThatCannotBeWritten()
{
    QVERIFY(write("blocker", "a file"));
    const QString nowhere = file("blocker/proof.json");
    QCOMPARE(verify({ "--account", kAlice, "--proof", nowhere }), 2);
    QVERIFY(m_words.contains("cannot be written"));
    QCOMPARE(verify({ "--export-checkpoint", nowhere }), 2);
}

void VerifyCommandsTest::oneOfSeveralServersIsEnough()
{
    QCOMPARE(verify({ "--endpoint", "ws://127.0.0.1:1", "--account", kAlice }), 0);
    QCOMPARE(answer().value("verdict", ""), std::string("proven"));
    QCOMPARE(run({ "verify", "--endpoint", "ws://127.0.0.1:1", "--endpoint", "ws://127.0.0.1:2", "--chain",
                 file("chain.json"), "--account", kAlice, "--timeout", "5" }),
        3);
}

void VerifyCommandsTest::liesAreKept()
{
    service::LyingProxy liar(m_node.url());
    liar.setLie([](service::Reply& reply) {
        if (nlohmann::json* result = reply.result(); result && reply.method == "chain_getHeader") {
            (*result)["stateRoot"] = "0x" + std::string(64, '7');
        }
    });
    QCOMPARE(run({ "verify", "--endpoint", liar.url().toString(), "--chain", file("chain.json"), "--account",
                 kAlice, "--json", "--timeout", "10", "--evidence", file("evidence") }),
        1);
    QCOMPARE(answer().value("verdict", ""), std::string("rejected"));
    QVERIFY(!QDir(file("evidence")).entryList(QDir::Files).isEmpty());
}

void VerifyCommandsTest::wrongArguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no file") << QStringList { "verify-proof" };
    QTest::newRow("two files") << QStringList { "verify-proof", "a", "b" };
    QTest::newRow("no chain") << QStringList { "verify-proof", "a", "--chain" };
    QTest::newRow("unknown") << QStringList { "verify-proof", "a", "--fast" };
    const QStringList verify { "verify", "--endpoint", "ws://127.0.0.1:1", "--chain", "finney" };
    QTest::newRow("no account") << verify;
    QTest::newRow("a proof of nothing")
        << verify + QStringList { "--export-checkpoint", "a", "--proof", "b" };
    QTest::newRow("no value") << verify + QStringList { "--evidence" };
    QStringList many = verify;
    for (int i = 0; i < 16; ++i) {
        many += { "--endpoint", "ws://127.0.0.1:1" };
    }
    QTest::newRow("many servers") << many + QStringList { "--account", kAlice };
}

void VerifyCommandsTest::wrongArguments()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(run(arguments), 2);
    QVERIFY(!m_words.isEmpty() && m_said.isEmpty());
}

void VerifyCommandsTest::helpIsNoError()
{
    QCOMPARE(run({ "verify-proof", "--help" }), 0);
    QVERIFY(m_said.contains("Exit code"));
    QCOMPARE(run({ "verify", "--help" }), 0);
    QVERIFY(m_said.contains("--export-checkpoint"));
}

QTEST_GUILESS_MAIN(VerifyCommandsTest)
#include "verify_commands_test.moc"
