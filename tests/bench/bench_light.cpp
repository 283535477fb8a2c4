// SPDX-License-Identifier: MIT
// The light client against a running node of the embedded chain.

#include "core/service/known_chains.hpp"
#include "core/service/light_link.hpp"
#include "tests/bench/child_process.hpp"
#include "tests/bench/figure.hpp"
#include "tests/bench/rpc_socket.hpp"
#include "tests/bench/transfers.hpp"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTimer>
#include <fstream>
#include <malloc.h>
#include <unistd.h>

namespace taonaut::bench {

namespace {

using namespace std::chrono_literals;

double residentMegabytes()
{
    std::ifstream statm("/proc/self/statm");
    double total = 0;
    double resident = 0;
    statm >> total >> resident;
    return resident * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
}

/// What a link needs: a node, its chain, a file for the verified state.
class Setting {
public:
    Setting()
        : m_port(freePort())
        , m_node({ taonautProgram(), "node", "--tmp", "--rpc-port", std::to_string(m_port) })
    {
        ChildProcess writer({ taonautProgram(), "node", "--export-chain-spec", "-" });
        std::string text;
        while (const auto line = writer.readLine(5s)) {
            text += *line + "\n";
        }
        RpcSocket probe;
        auto chain = service::chainFromSpec(text);
        if (probe.connect(m_port, 10s) && chain) {
            m_chain = std::move(*chain);
        }
    }

    [[nodiscard]] bool ready() const { return m_chain.has_value(); }
    [[nodiscard]] service::LightLinkOptions options() const
    {
        return { { { QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(m_port)) } }, *m_chain,
            m_folder.filePath(QStringLiteral("light.state")).toStdString() };
    }

private:
    QTemporaryDir m_folder;
    std::uint16_t m_port;
    ChildProcess m_node;
    std::optional<light::ChainParameters> m_chain;
};

/// Runs a link until the first balance is proven at a final block. False: it never was.
bool runUntilProven(service::LightLink& link)
{
    bool proven = false;
    QObject guard;
    QTimer::singleShot(20s, &guard, [] { QCoreApplication::exit(); });
    QObject::connect(&link, &service::LightLink::changed, &guard, [&](const auto& snapshot) {
        for (const service::WatchedAccount& account : snapshot->accounts) {
            if (account.info && account.info->level() == light::Level::Final && !proven) {
                proven = true;
                QCoreApplication::exit();
            }
        }
    });
    link.watch({ transferSenders().front() });
    link.start();
    QCoreApplication::exec();
    return proven;
}

QCoreApplication& application()
{
    static int argc = 1;
    static char name[] = "taonaut-bench";
    static char* argv[] = { name, nullptr };
    static QCoreApplication kApplication(argc, argv);
    return kApplication;
}

void resume(benchmark::State& state)
{
    application();
    const Setting setting;
    if (!setting.ready()) {
        state.SkipWithError("the node did not start");
        return;
    }
    {
        service::LightLink first(setting.options());
        if (!runUntilProven(first)) {
            state.SkipWithError("no balance was proven");
            return;
        }
        first.stop(); // writes the verified state
    }
    for (auto _ : state) {
        const auto begin = std::chrono::steady_clock::now();
        service::LightLink link(setting.options());
        if (!runUntilProven(link)) {
            state.SkipWithError("no balance was proven");
            return;
        }
        state.SetIterationTime(
            std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
        link.stop();
    }
}

/// Growth of this process by a link that follows the chain for five seconds.
void memory(benchmark::State& state)
{
    application();
    const Setting setting;
    if (!setting.ready()) {
        state.SkipWithError("the node did not start");
        return;
    }
    for (auto _ : state) {
        malloc_trim(0);
        const double before = residentMegabytes();
        service::LightLink link(setting.options());
        const bool proven = runUntilProven(link);
        QTimer::singleShot(5s, [] { QCoreApplication::exit(); });
        QCoreApplication::exec();
        state.counters[kCounter] = residentMegabytes() - before;
        link.stop();
        if (!proven) {
            state.SkipWithError("no balance was proven");
            return;
        }
    }
}

} // namespace

void addLightFigures(Figures& figures)
{
    // Memory first: what the other figure leaves behind would hide the growth.
    figures.push_back({ "light.rss", "MB", Kind::Counter, memory, 1, 1, missingProgram });
    figures.push_back({ "light.resume", "ms", Kind::RealTime, resume, 7, 1, missingProgram });
}

} // namespace taonaut::bench
