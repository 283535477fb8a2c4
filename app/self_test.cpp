// SPDX-License-Identifier: MIT
// The self-test's driver: runs this program as a stage, kills it with everything that it started, runs it
// again.

#include "app/self_test.hpp"

#include "app/commands.hpp"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <array>
#include <csignal>
#include <cstdio>
#include <sys/types.h>
#include <unistd.h>

namespace taonaut::app {

namespace {

constexpr const char* kHelp = R"(taonaut self-test [options]

Runs the whole journey once: an empty profile, the embedded chain, a wallet, money from //Alice, a transfer
proven in its block and then final, SIGKILL, a restart, and the same proven balance. Exit code 0 when all of it
held.

  --keep DIR         keeps the profile in DIR
  --block-time MS    distance of blocks; default 250
  --verbose          tells more about each step
)";

constexpr std::array<std::string_view, 6> kAllowed { "--keep", "--block-time", "--verbose", "--stage",
    "--profile", "--wallets" };
constexpr int kStagePatience = 60'000; // ms

/// Runs stages and prints what they say with the time since the start.
class Driver {
public:
    explicit Driver(bool verbose)
        : m_verbose(verbose)
    {
        m_clock.start();
    }

    void say(const QString& text) const
    {
        std::printf("%6.2f s  %s\n", static_cast<double>(m_clock.elapsed()) / 1000.0, qPrintable(text));
        std::fflush(stdout);
    }
    int fail(const QString& text) const
    {
        say("FAILED: " + text);
        return 1;
    }

    /// Starts a stage in a process group of its own and listens until it is ready or ends.
    bool run(QProcess& process, const QStringList& arguments);
    [[nodiscard]] const Facts& facts() const { return m_facts; }
    [[nodiscard]] const QString& reason() const { return m_reason; }

private:
    /// False when the stage has no more to say.
    bool hear(const QString& line);

    bool m_verbose;
    QElapsedTimer m_clock;
    Facts m_facts;
    QString m_reason;
    bool m_ready = false;
};

bool Driver::hear(const QString& line)
{
    const QString word = line.section(' ', 0, 0);
    const QString rest = line.section(' ', 1);
    if (word == "step") {
        say(rest);
    } else if (word == "detail" && m_verbose) {
        std::printf("          %s\n", qPrintable(rest));
    } else if (word == "fact") {
        m_facts[rest.section(' ', 0, 0)] = rest.section(' ', 1);
    } else if (word == "fail") {
        m_reason = rest;
    } else if (word == "ready") {
        m_ready = true;
    }
    return word != "ready" && word != "fail";
}

bool Driver::run(QProcess& process, const QStringList& arguments)
{
    m_ready = false;
    m_reason = "the stage ended without a word";
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.setChildProcessModifier([] { setpgid(0, 0); });
    process.start(QCoreApplication::applicationFilePath(), arguments);
    QElapsedTimer patience;
    patience.start();
    while (!patience.hasExpired(kStagePatience)) {
        if (!process.canReadLine() && !process.waitForReadyRead(250)
            && process.state() == QProcess::NotRunning && !process.canReadLine()) {
            return m_ready;
        }
        while (process.canReadLine()) {
            if (!hear(QString::fromUtf8(process.readLine()).trimmed())) {
                return m_ready;
            }
        }
    }
    m_reason = "the stage took too long";
    return false;
}

/// The window's process and the chain that it started, at once.
void killAll(QProcess& process)
{
    if (process.processId() > 0) {
        ::kill(-static_cast<pid_t>(process.processId()), SIGKILL);
    }
    process.waitForFinished(5'000);
}

int drive(const Options& options)
{
    QTemporaryDir temporary;
    const QString folder
        = options.keep.empty() ? temporary.path() : QString::fromStdString(options.keep.string());
    Driver driver(options.verbose);
    driver.say("profile in " + folder);
    const QStringList common { "--profile", folder, "--wallets", folder + "/wallets", "--block-time",
        QString::number(options.chain.blockTimeMs) };
    QProcess first;
    const bool arrived = driver.run(first, QStringList { "self-test", "--stage", "first" } + common);
    killAll(first);
    if (!arrived) {
        return driver.fail(driver.reason());
    }
    driver.say("killed with SIGKILL, window and chain at once");
    QStringList again { "self-test", "--stage", "second" };
    again += common;
    QProcess second;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto& [name, value] : driver.facts()) {
        environment.insert("TAONAUT_FACT_" + name, value);
    }
    second.setProcessEnvironment(environment);
    const bool held = driver.run(second, again);
    killAll(second);
    if (!held) {
        return driver.fail(driver.reason());
    }
    driver.say("all of it held");
    return 0;
}

Facts factsFromEnvironment()
{
    Facts facts;
    for (const QString& name : { QStringLiteral("account"), QStringLiteral("balance"),
             QStringLiteral("block"), QStringLiteral("transaction") }) {
        facts[name] = qEnvironmentVariable(qPrintable("TAONAUT_FACT_" + name));
    }
    return facts;
}

} // namespace

int runSelfTest(int argc, char** argv)
{
    const auto options = readOptions({ argv + 1, static_cast<std::size_t>(argc - 1) }, kAllowed);
    if (!options) {
        return refuse("taonaut self-test", options.error());
    }
    if (options->help) {
        std::fputs(kHelp, stdout);
        return 0;
    }
    const QCoreApplication application(argc, argv);
    if (options->stage == "first") {
        return runFirstStage(*options);
    }
    return options->stage == "second" ? runSecondStage(*options, factsFromEnvironment()) : drive(*options);
}

} // namespace taonaut::app
