// SPDX-License-Identifier: MIT
// How a chain comes up: from nothing, or from the blocks that a store keeps. A store is believed only as far
// as it agrees with the header of its newest block, whose hash it names.

#include "core/consensus/grandpa.hpp"
#include "core/node/chain_state.hpp"
#include "core/node/runtime/grandpa/grandpa.hpp"

#include <algorithm>

namespace taonaut::node {
namespace {

tl::unexpected<Error> damaged(std::string what)
{
    return fail(NodeError::StoreDamaged, std::move(what));
}

BlockPtr genesisBlock(const Genesis& genesis)
{
    auto block = std::make_shared<Block>();
    block->hash = genesis.hash;
    block->header = genesis.header;
    return block;
}

} // namespace

Chain::State::State(const ChainConfig& chainConfig, BlockStore* blockStore)
    : config(chainConfig)
    , store(blockStore)
    , genesis(Genesis::create(chainConfig.genesis))
    , metadata(slotDuration(chainConfig.genesis.speed))
    , settings { slotDuration(chainConfig.genesis.speed), metadata, &signatures,
        rulesOf(chainConfig.genesis.preset) }
    , archive({ std::max<std::size_t>(chainConfig.keptStates, 1),
                  std::max<std::size_t>(chainConfig.keptJustifications, 1) },
          blockStore)
    , pool(chainConfig.pool,
          [this](const Hash256& transaction, const TransactionStatus& status) {
              reportTransaction(transaction, status);
          })
    , sealing(chainConfig.sealing)
{
}

Result<void> Chain::State::open(Now now)
{
    if (const Result<void> loaded = loadGenesis(); !loaded) {
        return loaded;
    }
    finalized = best();
    // The first blocks lie back in time, so that the last of them carries the present.
    const Milliseconds slot = settings.slotDuration;
    const UnixTime start = std::max(now.wall, UnixTime(kStartHeight * slot));
    while (best().number.value() < kStartHeight) {
        const std::uint32_t remaining = kStartHeight - best().number.value() - 1;
        const Result<Hash256> authored = author(start - remaining * slot, now);
        if (!authored) {
            return fail(authored);
        }
    }
    lastBlock = now.steady;
    nextInterval = now.steady + interval();
    return {};
}

Result<void> Chain::State::loadGenesis()
{
    if (store == nullptr) {
        archive.add(genesisBlock(genesis), genesis.state, {});
        return {};
    }
    const Result<std::optional<StoredHead>> head = store->head();
    if (!head) {
        return fail(head);
    }
    if (!*head) {
        return createGenesis();
    }
    const Result<std::optional<StoredBlock>> first = store->block(BlockNumber(0));
    if (!first) {
        return fail(first);
    }
    if (!*first) {
        return damaged("no genesis block");
    }
    if ((*first)->hash != genesis.hash) {
        return fail(NodeError::OtherGenesis);
    }
    return loadHead(**head);
}

Result<void> Chain::State::createGenesis()
{
    BlockCommit first;
    const BlockPtr block = genesisBlock(genesis);
    first.block = BlockArchive::encode(*block, {});
    genesis.state.forEach({}, std::nullopt, [&](ByteView key, ByteView value) {
        first.changes.push_back({ toBytes(key), toBytes(value) });
        return true;
    });
    if (const Result<void> committed = store->commit(first); !committed) {
        return committed;
    }
    archive.add(block, genesis.state, {});
    return {};
}

Result<trie::StateTrie> Chain::State::loadHeadState(const chain::Header& header)
{
    Result<std::vector<trie::Entry>> entries = store->headState();
    if (!entries) {
        return fail(entries);
    }
    const bool keysFit = std::all_of(entries->begin(), entries->end(),
        [](const trie::Entry& entry) { return entry.key.size() <= trie::kLongestKey; });
    if (!keysFit) {
        return damaged("a key that is too long");
    }
    trie::StateTrie state = trie::StateTrie::build(std::move(*entries));
    if (state.root() != header.stateRoot) {
        return damaged("the state does not have the root that its block names");
    }
    return state;
}

Result<void> Chain::State::loadHead(const StoredHead& head)
{
    const Result<std::optional<StoredBlock>> stored = store->block(head.number);
    if (!stored) {
        return fail(stored);
    }
    if (!*stored) {
        return damaged("no head block");
    }
    Result<BlockPtr> block = BlockArchive::decode(**stored);
    if (!block) {
        return damaged(block.error().text());
    }
    const chain::Header& header = (*block)->header;
    if (header.hash() != head.hash || (*block)->hash != head.hash || header.number != head.number) {
        return damaged("the head block has another hash or number");
    }
    if (chain::extrinsicsRoot((*block)->extrinsics) != header.extrinsicsRoot) {
        return damaged("the head block has another body");
    }
    Result<trie::StateTrie> state = loadHeadState(header);
    if (!state) {
        return fail(state);
    }
    if (header.number.value() > 0) {
        const auto votes = consensus::Justification::decode((*stored)->justification);
        if (!votes || !consensus::verify(*votes, grandpa::authoritySet(*state), head.hash, head.number)) {
            return damaged("the head block is not proven final");
        }
    }
    finalityRound = head.finalityRound;
    archive.add(std::move(*block), std::move(*state), (*stored)->justification);
    return {};
}

} // namespace taonaut::node
