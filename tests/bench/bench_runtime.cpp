// SPDX-License-Identifier: MIT
// Blocks of the embedded chain in process: authored, executed, sealed, with their state roots.

#include "core/crypto/secret_uri.hpp"
#include "core/node/author.hpp"
#include "core/node/genesis.hpp"
#include "core/node/runtime/nested_call.hpp"
#include "core/node/runtime/published_metadata.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/subtensor/pallets/subtensor_module/calls.hpp"
#include "core/subtensor/pallets/subtensor_module/chain_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/registration_calls.hpp"
#include "tests/bench/figure.hpp"

namespace taonaut::bench {

namespace {

using namespace node;
namespace module = subtensor::subtensor_module;

constexpr std::uint32_t kBlocksOfADay = 7'200;

/// A chain without pool, store and votes: one state after the other.
class BlockRun {
public:
    explicit BlockRun(const Genesis& genesis)
        : m_metadata(slotDuration(genesis.options.speed))
        , m_settings { slotDuration(genesis.options.speed), m_metadata }
        , m_state(genesis.state)
        , m_head { genesis.hash, BlockNumber(0) }
    {
    }

    /// An empty block. False: it did not come about.
    bool author()
    {
        m_time += m_settings.slotDuration;
        const auto authored = authorNext(m_settings, m_state, m_head, m_time, {});
        if (!authored) {
            return false;
        }
        m_state = authored->outcome.state;
        m_head = { authored->block->hash, authored->block->header.number };
        return true;
    }

    /// Runs a call as that account between two blocks. False: it failed.
    bool call(const AccountId& account, const module::Call& call)
    {
        BlockContext context(m_settings, m_state);
        context.number = m_head.number;
        if (!dispatchCall(context, Origin::signedBy(account), subtensor::EncodedCall::of(call))) {
            return false;
        }
        m_state = m_state.with(context.state.changes());
        return true;
    }

    template <class Change> void change(const Change& change)
    {
        Overlay state(m_state);
        change(state);
        m_state = m_state.with(state.changes());
    }

private:
    PublishedMetadata m_metadata;
    RuntimeSettings m_settings;
    trie::StateTrie m_state;
    BlockId m_head;
    UnixTime m_time { 1'700'000'000'000 };
};

AccountId accountOf(std::string_view uri)
{
    const auto key = crypto::sr25519FromUri(bytesOf(uri));
    return key ? AccountId { key->publicKey().bytes } : AccountId {};
}

GenesisOptions optionsOf(Preset preset)
{
    GenesisOptions options;
    options.speed = Speed::Normal;
    options.preset = preset;
    return options;
}

/// Preset localnet with subnet 2 of //Bob, started.
bool openSubnet(BlockRun& run)
{
    return run.author() && run.call(accountOf("//Bob"), module::RegisterNetwork { accountOf("//Bob_hk") })
        && run.author() && run.call(accountOf("//Bob"), module::StartCall { NetUid(2) }) && run.author();
}

void blocks(benchmark::State& state, BlockRun& run, std::uint32_t count)
{
    for (auto _ : state) {
        for (std::uint32_t i = 0; i < count; ++i) {
            if (!run.author()) {
                state.SkipWithError("no block");
                return;
            }
        }
    }
}

void localnetBlocks(benchmark::State& state, std::uint32_t count)
{
    BlockRun run(Genesis::create(optionsOf(Preset::Localnet)));
    if (!openSubnet(run)) {
        state.SkipWithError("the subnet does not open");
        return;
    }
    blocks(state, run, count);
}

void todayBlock(benchmark::State& state)
{
    BlockRun run(Genesis::create(optionsOf(Preset::Today)));
    run.change([](Overlay& overlay) { store<module::kMaxEpochsPerBlock>(overlay, std::uint8_t { 0 }); });
    blocks(state, run, 1);
}

void todayDay(benchmark::State& state)
{
    BlockRun run(Genesis::create(optionsOf(Preset::Today)));
    blocks(state, run, kBlocksOfADay);
}

} // namespace

void addRuntimeFigures(Figures& figures)
{
    figures.push_back({ "node.block_localnet", "ms", Kind::CpuTime,
        [](benchmark::State& state) { localnetBlocks(state, 1); } });
    figures.push_back({ "node.block_today", "ms", Kind::CpuTime, todayBlock, 3 });
    figures.push_back({ "node.day_localnet", "s", Kind::CpuTime,
        [](benchmark::State& state) { localnetBlocks(state, kBlocksOfADay); }, 1, 1 });
    figures.push_back({ "node.day_today", "s", Kind::CpuTime, todayDay, 1, 1 });
}

} // namespace taonaut::bench
