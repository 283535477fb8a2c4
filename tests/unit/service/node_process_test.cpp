// SPDX-License-Identifier: MIT
// The embedded chain as a child process: the program's real node command, and programs that misbehave.

#include "core/service/node_process.hpp"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>
#include <csignal>
#include <fstream>
#include <sys/wait.h>
#include <unistd.h>

using namespace taonaut;
using namespace taonaut::service;

class NodeProcessTest : public QObject {
    Q_OBJECT
private slots:
    void runsAndStops();
    void killedChildComesBack();
    void stopAndStartAtOnce();
    void endsWithItsParent();
    void notStarted();
    void otherWords();
    void endsAtOnce();
    void neverReady();
};

namespace {

/// What a process said, in order.
struct Heard {
    explicit Heard(NodeProcess& process)
    {
        QObject::connect(
            &process, &NodeProcess::ready, [this](const QUrl& endpoint, const std::string& spec) {
                endpoints.push_back(endpoint.toString().toStdString());
                chainSpec = spec;
            });
        QObject::connect(
            &process, &NodeProcess::failed, [this](const Error& error) { failures.push_back(error); });
    }
    bool waitForReady(std::size_t count) const
    {
        return QTest::qWaitFor([&] { return endpoints.size() >= count; }, 10'000);
    }
    bool waitForFailure(std::size_t count) const
    {
        return QTest::qWaitFor([&] { return failures.size() >= count; }, 10'000);
    }
    std::vector<std::string> endpoints;
    std::string chainSpec;
    std::vector<Error> failures;
};

NodeProcessOptions realChain(const QTemporaryDir& folder)
{
    NodeProcessOptions options;
    options.program = TAONAUT_NODE_COMMAND;
    options.basePath = folder.path().toStdString() + "/chain";
    options.port = 19'944;
    return options;
}

/// A program that runs these lines of shell.
NodeProcessOptions script(const QTemporaryDir& folder, const std::string& lines)
{
    NodeProcessOptions options;
    options.program = folder.path().toStdString() + "/program";
    std::ofstream(options.program) << "#!/bin/sh\n" << lines << "\n";
    std::filesystem::permissions(options.program, std::filesystem::perms::owner_all);
    return options;
}

bool isAlive(std::int64_t pid)
{
    return kill(static_cast<pid_t>(pid), 0) == 0;
}

} // namespace

void NodeProcessTest::runsAndStops()
{
    const QTemporaryDir folder;
    NodeProcess process(realChain(folder));
    const Heard heard(process);
    QVERIFY(!process.isRunning());
    process.start();
    QVERIFY(heard.waitForReady(1));
    QVERIFY(process.isRunning());
    QVERIFY(heard.endpoints[0].starts_with("ws://127.0.0.1:"));
    QVERIFY(heard.chainSpec.find("\"raw\"") != std::string::npos);
    const std::int64_t pid = process.processId();
    QElapsedTimer watch;
    watch.start();
    process.stop();
    QVERIFY(QTest::qWaitFor([&] { return !process.isRunning(); }, 3'000));
    QVERIFY(watch.elapsed() < 1'400);
    QVERIFY(!isAlive(pid));
    QVERIFY(heard.failures.empty());
}

void NodeProcessTest::killedChildComesBack()
{
    const QTemporaryDir folder;
    NodeProcess process(realChain(folder));
    const Heard heard(process);
    process.start();
    QVERIFY(heard.waitForReady(1));
    kill(static_cast<pid_t>(process.processId()), SIGKILL);
    QVERIFY(heard.waitForFailure(1));
    QVERIFY(heard.failures[0].is(NodeProcessError::Ended));
    QCOMPARE(heard.failures[0].detail(), std::string("killed by signal 9"));
    QVERIFY(heard.waitForReady(2));
    QVERIFY(process.isRunning());
}

void NodeProcessTest::stopAndStartAtOnce()
{
    const QTemporaryDir folder;
    NodeProcess process(realChain(folder));
    const Heard heard(process);
    process.start();
    QVERIFY(heard.waitForReady(1));
    const std::int64_t first = process.processId();
    process.stop();
    process.start();
    QVERIFY(heard.waitForReady(2));
    QVERIFY(process.processId() != first);
    QVERIFY(heard.failures.empty());
}

void NodeProcessTest::endsWithItsParent()
{
    const QTemporaryDir folder;
    int ends[2];
    QCOMPARE(pipe(ends), 0);
    const pid_t parent = fork();
    if (parent == 0) {
        int argumentCount = 1;
        char name[] = "parent";
        char* arguments[] { name, nullptr };
        const QCoreApplication application(argumentCount, arguments);
        NodeProcess process(realChain(folder));
        QObject::connect(&process, &NodeProcess::ready, [&] {
            const std::int64_t pid = process.processId();
            (void)!write(ends[1], &pid, sizeof(pid));
        });
        process.start();
        QCoreApplication::exec();
        _exit(1);
    }
    std::int64_t child = 0;
    QCOMPARE(read(ends[0], &child, sizeof(child)), static_cast<ssize_t>(sizeof(child)));
    QVERIFY(isAlive(child));
    kill(parent, SIGKILL);
    waitpid(parent, nullptr, 0);
    // Nobody may be there to collect the orphan, so a finished one can still have its number.
    const auto ended = [child] {
        std::ifstream stat("/proc/" + std::to_string(child) + "/stat");
        const std::string text { std::istreambuf_iterator<char>(stat), {} };
        return text.empty() || text.find(") Z ") != std::string::npos;
    };
    QVERIFY(QTest::qWaitFor(ended, 3'000));
    close(ends[0]);
    close(ends[1]);
}

void NodeProcessTest::notStarted()
{
    NodeProcessOptions options;
    options.program = "/no/such/program";
    NodeProcess process(options);
    const Heard heard(process);
    process.start();
    QVERIFY(heard.waitForFailure(1));
    QVERIFY(heard.failures[0].is(NodeProcessError::NotStarted));
    QTest::qWait(700);
    QCOMPARE(heard.failures.size(), std::size_t { 1 });
    QVERIFY(!process.isRunning());
}

void NodeProcessTest::otherWords()
{
    const QTemporaryDir folder;
    NodeProcess process(script(folder, "echo Imported '#1'; exec sleep 30"));
    const Heard heard(process);
    process.start();
    QVERIFY(heard.waitForFailure(1));
    QVERIFY(heard.failures[0].is(NodeProcessError::BadAnnouncement));
    QTest::qWait(700);
    QCOMPARE(heard.failures.size(), std::size_t { 1 });
    QVERIFY(!process.isRunning());
}

void NodeProcessTest::endsAtOnce()
{
    const QTemporaryDir folder;
    NodeProcess process(
        script(folder, R"(echo '{"notice":"careful"}'; echo 'the chain is in use' >&2; exit 3)"));
    const Heard heard(process);
    QSignalSpy notices(&process, &NodeProcess::notice);
    QElapsedTimer watch;
    watch.start();
    process.start();
    QVERIFY(heard.waitForFailure(2));
    QVERIFY(watch.elapsed() >= 450);
    QVERIFY(heard.failures[0].is(NodeProcessError::Ended));
    QCOMPARE(heard.failures[0].detail(), std::string("the chain is in use"));
    QVERIFY(notices.size() >= 2);
    process.stop();
    QVERIFY(!process.isRunning());
    const std::size_t before = heard.failures.size();
    QTest::qWait(1'200);
    QCOMPARE(heard.failures.size(), before);
}

void NodeProcessTest::neverReady()
{
    const QTemporaryDir folder;
    NodeProcessOptions options = script(folder, "exec sleep 30");
    options.readyTimeout = std::chrono::milliseconds(200);
    NodeProcess process(options);
    const Heard heard(process);
    process.start();
    QVERIFY(heard.waitForFailure(2)); // it is tried again
    QVERIFY(heard.failures[0].is(NodeProcessError::NotReady));
    QVERIFY(heard.failures[1].is(NodeProcessError::NotReady));
}

QTEST_GUILESS_MAIN(NodeProcessTest)
#include "node_process_test.moc"
