// SPDX-License-Identifier: MIT
#include "tests/hostile/program_run.hpp"

#include "tests/hostile/ask_node.hpp"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

namespace taonaut::test {
namespace {

using nlohmann::json;

constexpr const char* kAlice = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
constexpr int kPatience = 15'000;

} // namespace

bool NodeRun::start(int blocks, const QStringList& options)
{
    if (QProcess::execute(
            TAONAUT_PROGRAM, QStringList { "node", "--export-chain-spec", specification() } + options)
        != 0) {
        return false;
    }
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(
        TAONAUT_PROGRAM, QStringList { "node", "--tmp", "--rpc-port", "0", "--sealing", "manual" } + options);
    static const QRegularExpression address("ws://127\\.0\\.0\\.1:\\d+");
    QString said;
    const auto isUp = [&] {
        said += QString::fromUtf8(m_process.readAll());
        return address.match(said).hasMatch();
    };
    if (!QTest::qWaitFor(isUp, kPatience)) {
        return false;
    }
    m_url = QUrl(address.match(said).captured());
    return makeBlocks(blocks);
}

bool NodeRun::makeBlocks(int count) const
{
    for (int i = 0; i < count; ++i) {
        if (!ask(m_url, "dev_newBlock", json::array()).is_string()) {
            return false;
        }
    }
    return true;
}

NodeRun::~NodeRun()
{
    m_process.terminate();
    if (!m_process.waitForFinished(kPatience)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

Outcome verify(const QUrl& endpoint, const QString& chain, const QStringList& options)
{
    QProcess process;
    process.start(TAONAUT_PROGRAM,
        QStringList { "verify", "--endpoint", endpoint.toString(), "--chain", chain, "--account", kAlice,
            "--json", "--timeout", "1" }
            + options);
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, kPatience)
        || process.exitStatus() != QProcess::NormalExit) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return { process.exitCode(), json::parse(process.readAllStandardOutput().toStdString(), nullptr, false) };
}

} // namespace taonaut::test
