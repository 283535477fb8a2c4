// SPDX-License-Identifier: MIT
// The embedded chain as a library, in memory.

#include "core/node/chain.hpp"
#include "tests/bench/figure.hpp"
#include "tests/bench/transfers.hpp"

#include <memory>

namespace taonaut::bench {

namespace {

constexpr std::size_t kTransfers = 3'000;

node::Now at(std::int64_t milliseconds)
{
    return { node::UnixTime(1'800'000'000'000 + milliseconds), node::SteadyTime(milliseconds) };
}

std::unique_ptr<node::Chain> openChain()
{
    node::ChainConfig config;
    config.sealing = { node::SealMode::Kind::Manual, {} };
    auto chain = node::Chain::open(config, nullptr, at(0));
    return chain ? std::move(*chain) : nullptr;
}

/// Signed transfers enter the pool, are verified and executed in blocks, each with its state root and
/// justification.
void transfersExecuted(benchmark::State& state)
{
    for (auto _ : state) {
        state.PauseTiming();
        const auto chain = openChain();
        const auto transfers = signedTransfers(chain->genesis().hash, kTransfers);
        state.ResumeTiming();
        std::int64_t time = 0;
        for (const SignedTransfer& transfer : transfers) {
            if (!chain->submit(transfer.extrinsic, at(time))) {
                state.SkipWithError("a transfer was refused");
                return;
            }
        }
        while (chain->pool().readyCount() > 0) {
            time += 250;
            if (!chain->authorBlock(at(time))) {
                state.SkipWithError("no block was authored");
                return;
            }
        }
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(kTransfers));
}

} // namespace

void addChainFigures(Figures& figures)
{
    figures.push_back({ "node.transfers_executed", "1/s", Kind::PerSecond, transfersExecuted, 5, 1 });
}

} // namespace taonaut::bench
