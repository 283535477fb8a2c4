// SPDX-License-Identifier: MIT
#include "tests/hostile/commands.hpp"

#include "core/net/json_rpc_client.hpp"
#include "core/service/node_announcement.hpp"

#include <QEventLoop>
#include <QTimer>

namespace taonaut::test {
namespace {

constexpr int kPatience = 20'000; // ms
const QString kAlice = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";

void require(bool condition, const char* what)
{
    if (!condition) {
        qFatal("%s", what);
    }
}

} // namespace

NodeCommand::NodeCommand()
{
    const QStringList spec { "node", "--export-chain-spec", specification() };
    require(QProcess::execute(TAONAUT_COMMANDS, spec) == 0, "the specification was not written");
    m_process.start(
        TAONAUT_COMMANDS, { "node", "--child", "--tmp", "--rpc-port", "0", "--sealing", "manual" });
    while (m_url.isEmpty()) {
        require(m_process.canReadLine() || m_process.waitForReadyRead(kPatience), "the node said nothing");
        const auto heard = service::readAnnouncement(m_process.readLine().trimmed().toStdString());
        require(heard.has_value(), "the node announced something else");
        if (const auto* ready = std::get_if<service::NodeReady>(&*heard)) {
            m_url = QUrl(QString::fromStdString(ready->endpoint));
        }
    }
}

NodeCommand::~NodeCommand()
{
    m_process.closeWriteChannel(); // the node ends with the pipe
    if (!m_process.waitForFinished(kPatience)) {
        m_process.kill();
    }
}

void NodeCommand::makeBlocks(int count)
{
    net::JsonRpcClient client;
    QEventLoop loop;
    bool made = false;
    QObject::connect(&client, &net::JsonRpcClient::opened, &client, [&] {
        client.call("dev_newBlock", { { { "count", count } } }, [&](const auto& result) {
            made = result.has_value();
            loop.quit();
        });
    });
    QTimer::singleShot(kPatience, &loop, &QEventLoop::quit);
    client.open(m_url);
    loop.exec();
    require(made, "no block was made");
}

Verified runVerifyCommand(const QUrl& endpoint, const QString& chain, QStringList more)
{
    QProcess process;
    QEventLoop loop; // the proxy works meanwhile
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(kPatience, &loop, &QEventLoop::quit);
    process.start(TAONAUT_COMMANDS,
        QStringList { "verify", "--endpoint", endpoint.toString(), "--chain", chain, "--account", kAlice }
            + more);
    loop.exec();
    if (process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished();
        return { -1, "hung" };
    }
    return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError()) };
}

} // namespace taonaut::test
