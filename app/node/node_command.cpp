// SPDX-License-Identifier: MIT
// `taonaut node`: the embedded chain without a window.

#include "app/commands.hpp"
#include "app/node/node_options.hpp"
#include "app/node/terminal.hpp"
#include "core/net/error.hpp"
#include "core/service/node_announcement.hpp"

#include <QCoreApplication>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <nlohmann/json.hpp>

namespace taonaut::app {
namespace {

constexpr int kUsage = 2;
constexpr int kFailed = 1;

int complain(const std::string& sentence)
{
    std::fprintf(stderr, "taonaut node: %s\n", sentence.c_str());
    return kFailed;
}

std::string sentenceFor(const Error& error, const service::NodeHostOptions& options)
{
    using service::NodeHostError;
    if (error.is(NodeHostError::StateInUse)) {
        return "another Taonaut has this chain open: " + error.detail();
    }
    if (error.is(NodeHostError::DirectoryNotWritable)) {
        return "the chain cannot be kept there: " + error.detail();
    }
    if (error.is(NodeHostError::NotMovedAside)) {
        return "the chain's state is damaged, and it could not be moved aside: " + error.detail();
    }
    if (error.is(net::NetError::PortBusy)) {
        return "port " + std::to_string(options.port)
            + " is taken by another program; choose another one with --rpc-port";
    }
    if (error.is(node::NodeError::OtherGenesis)) {
        return "the chain kept in " + options.basePath.string()
            + " began with other accounts; use another --base-path";
    }
    return "the chain could not be started: " + error.text();
}

std::string sentenceFor(const Error& error)
{
    if (error.is(NodeOptionError::UnknownOption)) {
        return "there is no option \"" + error.detail() + "\"; taonaut node --help lists them";
    }
    if (error.is(NodeOptionError::MissingValue)) {
        return error.detail() + " needs a value";
    }
    return error.detail();
}

int exportChainSpec(const NodeOptions& options)
{
    const std::string text = node::Genesis::create(options.host.chain.genesis).chainSpec().dump(2) + "\n";
    if (options.exportFile == "-") {
        writeWhole(text);
        return 0;
    }
    std::ofstream file(options.exportFile, std::ios::binary | std::ios::trunc);
    file << text;
    file.close();
    return file ? 0 : complain("the file " + options.exportFile + " cannot be written");
}

/// Says what happens, in words or, to the program that started this one, in JSON.
class Speaker {
public:
    explicit Speaker(const NodeOptions& options)
        : m_options(options)
    {
    }

    void notice(const std::string& text) const
    {
        if (m_options.child) {
            writeWhole(service::writeAnnouncement(service::NodeNotice { text }));
        } else {
            writeLine("Notice: " + text);
        }
    }

    void ready(const service::NodeHost& host) const
    {
        const std::string endpoint = "ws://127.0.0.1:" + std::to_string(host.port());
        if (m_options.child) {
            writeWhole(service::writeAnnouncement(service::NodeReady { endpoint, host.chainSpec() }));
            return;
        }
        const std::uint32_t head = host.best().number.value();
        for (std::uint32_t number = 1; number <= head && head == node::Chain::kStartHeight; ++number) {
            imported(number);
        }
        const std::string& place = m_options.host.basePath.string();
        writeLine(place.empty() ? "The chain is in memory only; --base-path keeps it."
                                : "The chain is kept in " + place);
        writeLine("Block " + std::to_string(head) + ". JSON-RPC on " + endpoint);
    }

    void imported(std::uint32_t number) const
    {
        if (!m_options.child) {
            writeLine("Imported #" + std::to_string(number));
        }
    }

private:
    const NodeOptions& m_options;
};

int serve(QCoreApplication& application, const NodeOptions& options)
{
    const EndRequests end(options.child ? EndRequests::Watch::SignalsAndInput : EndRequests::Watch::Signals);
    const Speaker speaker(options);
    for (const std::string& warning : options.warnings) {
        speaker.notice(warning);
    }
    service::NodeHost host(options.host);
    QObject::connect(
        &host, &service::NodeHost::notice, [&speaker](const std::string& text) { speaker.notice(text); });
    QObject::connect(&host, &service::NodeHost::blockImported,
        [&speaker](quint32 number, const Hash256&) { speaker.imported(number); });
    QObject::connect(&end, &EndRequests::requested, &host, &service::NodeHost::stop);
    QObject::connect(
        &host, &service::NodeHost::stopped, &application, &QCoreApplication::quit, Qt::QueuedConnection);
    const Result<void> started = host.start();
    if (!started) {
        return complain(sentenceFor(started.error(), options.host));
    }
    speaker.ready(host);
    return QCoreApplication::exec();
}

} // namespace

int runNode(int argc, char** argv)
{
    const std::span<char* const> words(argv, static_cast<std::size_t>(argc));
    const Result<NodeOptions> options
        = readNodeOptions(words.subspan(1), std::getenv("BT_DEFAULT_TOKEN_WALLET"));
    if (!options) {
        complain(sentenceFor(options.error()));
        return kUsage;
    }
    if (options->help) {
        std::fputs(nodeHelp(), stdout);
        return 0;
    }
    if (!options->exportFile.empty()) {
        return exportChainSpec(*options);
    }
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("taonaut"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TAONAUT_VERSION));
    return serve(application, *options);
}

} // namespace taonaut::app
