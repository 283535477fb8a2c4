// SPDX-License-Identifier: MIT
// The embedded chain as a program, measured from outside over its RPC port.

#include "core/base/hex.hpp"
#include "core/subtensor/pallets/system.hpp"
#include "tests/bench/child_process.hpp"
#include "tests/bench/figure.hpp"
#include "tests/bench/rpc_socket.hpp"
#include "tests/bench/transfers.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <thread>

namespace taonaut::bench {

namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

nlohmann::json resultOf(const std::optional<std::string>& answer)
{
    const auto parsed = nlohmann::json::parse(answer.value_or(""), nullptr, false);
    return parsed.is_object() && parsed.contains("result") ? parsed["result"] : nlohmann::json();
}

/// A running `taonaut node` with a connection to it.
class RunningNode {
public:
    explicit RunningNode(const std::string& sealing = {})
        : m_port(freePort())
        , m_process(command(m_port, sealing))
    {
        m_ready = m_socket.connect(m_port, 10s);
    }

    [[nodiscard]] bool ready() const { return m_ready; }
    [[nodiscard]] std::uint16_t port() const { return m_port; }
    [[nodiscard]] const ChildProcess& process() const { return m_process; }
    [[nodiscard]] RpcSocket& socket() { return m_socket; }

    nlohmann::json ask(const std::string& method, const nlohmann::json& params = nlohmann::json::array())
    {
        return resultOf(m_socket.call(method, params.dump()));
    }
    [[nodiscard]] Hash256 genesis()
    {
        const std::string text = ask("chain_getBlockHash", { 0 }).get<std::string>();
        return *fixedFromHex<Hash256>(text);
    }
    /// Transactions of the senders in final blocks.
    [[nodiscard]] std::uint64_t finalTransfers()
    {
        const nlohmann::json head = ask("chain_getFinalizedHead");
        std::uint64_t total = 0;
        for (const AccountId& sender : transferSenders()) {
            const auto value
                = ask("state_getStorage", { toHex(subtensor::system::kAccount.key(sender)), head });
            const auto bytes = fromHex(value.is_string() ? value.get<std::string>() : "");
            if (bytes && !bytes->empty()) {
                total += subtensor::system::kAccount.decode(*bytes)->nonce;
            }
        }
        return total;
    }

private:
    static std::vector<std::string> command(std::uint16_t port, const std::string& sealing)
    {
        std::vector<std::string> words { taonautProgram(), "node", "--tmp", "--rpc-port",
            std::to_string(port) };
        if (!sealing.empty()) {
            words.insert(words.end(), { "--sealing", sealing });
        }
        return words;
    }

    std::uint16_t m_port;
    ChildProcess m_process;
    RpcSocket m_socket;
    bool m_ready = false;
};

/// From exec to the first answer whose head is at least block 3.
void start(benchmark::State& state)
{
    for (auto _ : state) {
        const auto begin = Clock::now();
        RunningNode node;
        bool high = false;
        while (!high && secondsSince(begin) < 10) {
            const nlohmann::json header = node.ask("chain_getHeader");
            high = header.is_object()
                && std::stoul(header.value("number", std::string("0x0")), nullptr, 16) >= 3;
        }
        if (!high) {
            state.SkipWithError("the node did not answer");
        }
        state.SetIterationTime(secondsSince(begin));
    }
}

void residentIdle(benchmark::State& state)
{
    for (auto _ : state) {
        RunningNode node;
        std::this_thread::sleep_for(2s);
        state.counters[kCounter] = node.process().residentMegabytes();
    }
}

/// Sends all transfers, waits until all are final. False: some were lost.
bool runTransfers(RunningNode& node, const std::vector<SignedTransfer>& transfers)
{
    const std::uint64_t before = node.finalTransfers();
    std::thread reader([&node, count = transfers.size()] {
        for (std::size_t i = 0; i < count && node.socket().receive(); ++i) { }
    });
    for (std::size_t i = 0; i < transfers.size(); ++i) {
        node.socket().send(R"({"jsonrpc":"2.0","id":)" + std::to_string(1'000'000 + i)
            + R"(,"method":"author_submitExtrinsic","params":[")" + transfers[i].hex + "\"]}");
    }
    reader.join();
    const auto begin = Clock::now();
    while (node.finalTransfers() < before + transfers.size()) {
        if (secondsSince(begin) > 60) {
            return false;
        }
        std::this_thread::sleep_for(5ms);
    }
    return true;
}

constexpr std::size_t kTransfers = 10'000;

void transfersOverRpc(benchmark::State& state)
{
    for (auto _ : state) {
        RunningNode node;
        const auto transfers = signedTransfers(node.genesis(), kTransfers);
        const auto begin = Clock::now();
        if (!runTransfers(node, transfers)) {
            state.SkipWithError("transfers were lost");
        }
        state.counters[kCounter] = static_cast<double>(kTransfers) / secondsSince(begin);
    }
}

void residentLoaded(benchmark::State& state)
{
    for (auto _ : state) {
        RunningNode node("manual");
        const auto transfers = signedTransfers(node.genesis(), kTransfers);
        std::thread sealer([port = node.port()] {
            RpcSocket socket;
            if (!socket.connect(port, 1s)) {
                return;
            }
            for (int block = 0; block < 1'000; ++block) {
                (void)socket.call("dev_newBlock", "[]");
            }
        });
        if (!runTransfers(node, transfers)) {
            state.SkipWithError("transfers were lost");
        }
        sealer.join();
        state.counters[kCounter] = node.process().residentMegabytes();
    }
}

/// One client that asks for the same value again and again until told to stop; answers how often.
std::uint64_t readStorage(std::uint16_t port, const std::string& params, const std::atomic<bool>& stop)
{
    RpcSocket socket;
    if (!socket.connect(port, 1s)) {
        return 0;
    }
    std::uint64_t count = 0;
    while (!stop && socket.call("state_getStorage", params)) {
        ++count;
    }
    return count;
}

void storageTenClients(benchmark::State& state)
{
    for (auto _ : state) {
        RunningNode node;
        const std::string key = toHex(subtensor::system::kAccount.key(transferSenders().front()));
        std::atomic<bool> stop = false;
        std::atomic<std::uint64_t> answers = 0;
        std::vector<std::thread> clients;
        const auto begin = Clock::now();
        for (int i = 0; i < 10; ++i) {
            clients.emplace_back([&] { answers += readStorage(node.port(), "[\"" + key + "\"]", stop); });
        }
        std::this_thread::sleep_for(1s);
        stop = true;
        for (std::thread& client : clients) {
            client.join();
        }
        state.counters[kCounter] = static_cast<double>(answers) / secondsSince(begin);
    }
}

template <class Values> double median(Values values)
{
    std::nth_element(values.begin(), values.begin() + values.size() / 2, values.end());
    return values[values.size() / 2];
}

void metadata(benchmark::State& state)
{
    for (auto _ : state) {
        RunningNode node;
        std::vector<double> times;
        for (int i = 0; i < 200; ++i) {
            const auto begin = Clock::now();
            const auto answer
                = node.socket().call("state_call", R"(["Metadata_metadata_at_version","0x0f000000"])");
            times.push_back(secondsSince(begin) * 1e3);
            if (!answer || answer->size() < 1'000) {
                state.SkipWithError("the node did not send its metadata");
                return;
            }
        }
        state.counters[kCounter] = median(times);
    }
}

void instantInBlock(benchmark::State& state)
{
    for (auto _ : state) {
        RunningNode node("instant");
        const auto transfers = signedTransfers(node.genesis(), 300);
        std::vector<double> times;
        for (const SignedTransfer& transfer : transfers) {
            const auto begin = Clock::now();
            node.socket().send(
                R"({"jsonrpc":"2.0","id":7,"method":"author_submitAndWatchExtrinsic","params":[")"
                + transfer.hex + "\"]}");
            std::optional<std::string> message;
            do {
                message = node.socket().receive();
            } while (message && message->find("\"inBlock\"") == std::string::npos);
            if (!message) {
                state.SkipWithError("a transfer did not get into a block");
                return;
            }
            times.push_back(secondsSince(begin) * 1e3);
        }
        state.counters[kCounter] = median(times);
    }
}

} // namespace

void addNodeFigures(Figures& figures)
{
    const auto add = [&figures](const char* name, const char* unit, Kind kind, auto run) {
        figures.push_back({ name, unit, kind, run, 3, 1, missingProgram });
    };
    add("node.start", "ms", Kind::RealTime, start);
    add("node.rss_idle", "MB", Kind::Counter, residentIdle);
    add("node.rss_loaded", "MB", Kind::Counter, residentLoaded);
    add("node.get_storage_10_clients", "1/s", Kind::Counter, storageTenClients);
    add("node.metadata_v15", "ms", Kind::Counter, metadata);
    add("node.transfers_rpc", "1/s", Kind::Counter, transfersOverRpc);
    add("node.instant_in_block", "ms", Kind::Counter, instantInBlock);
}

} // namespace taonaut::bench
