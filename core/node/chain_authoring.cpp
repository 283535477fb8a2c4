// SPDX-License-Identifier: MIT
// How a block comes about: authored, voted for, committed, and only then known to anybody.

#include "core/node/chain_state.hpp"
#include "core/node/runtime/functions.hpp"
#include "core/node/runtime/grandpa/grandpa.hpp"

namespace taonaut::node {
namespace {

constexpr Milliseconds kInstantPause { 5 }; // between two blocks of sealing Instant

} // namespace

BlockId Chain::State::best() const noexcept
{
    const Block& head = *archive.head();
    return { head.hash, head.header.number };
}

Validity Chain::State::judgeAtBest(const chain::Extrinsic& extrinsic, ByteView encoded)
{
    if (!m_judging) {
        m_judging.emplace(settings, archive.headState());
        beginJudging(*m_judging, best());
    }
    return judge(*m_judging, extrinsic, encoded);
}

Result<Hash256> Chain::State::author(UnixTime wall, Now now)
{
    if (isStopped) {
        return fail(NodeError::AuthoringStopped);
    }
    const trie::StateTrie parentState = archive.headState();
    const Result<UnixTime> time = nextBlockTime(parentState, settings.slotDuration, wall);
    if (!time) {
        return fail(time);
    }
    const Result<AuthoredBlock> authored = authorNext(settings, parentState, best(), *time, pool.ready());
    if (!authored) {
        return fail(authored);
    }
    const chain::Header& header = authored->block->header;
    Bytes justification = justify(header, finalityRound + 1, grandpa::authoritySet(parentState).id);
    if (const Result<void> committed = commit(*authored, justification); !committed) {
        isStopped = true;
        notify([&](ChainObserver& observer) { observer.authoringStopped(committed.error()); });
        return fail(committed);
    }
    ++finalityRound;
    lastBlock = now.steady;
    archive.add(authored->block, authored->outcome.state, std::move(justification));
    m_judging.reset();
    publish(*authored, now.wall);
    return authored->block->hash;
}

Result<void> Chain::State::commit(const AuthoredBlock& authored, const Bytes& justification)
{
    if (store == nullptr) {
        return {};
    }
    const BlockNumber number = authored.block->header.number;
    BlockCommit next;
    next.block = BlockArchive::encode(*authored.block, justification);
    next.changes = authored.outcome.changes;
    next.undo = authored.undo;
    next.finalityRound = finalityRound + 1;
    next.forgetJustification = archive.justificationToForget(number);
    next.forgetUndo = archive.undoToForget(number);
    return store->commit(next);
}

void Chain::State::publish(const AuthoredBlock& authored, UnixTime wall)
{
    const BlockPtr& block = authored.block;
    notify([&](ChainObserver& observer) { observer.blockImported(block); });
    m_included.clear();
    for (const Hash256& hash : authored.refused) {
        pool.removeInvalid(hash, wall);
    }
    pool.blockImported(
        block->hash, block->header.number, block->extrinsics,
        [this](
            const chain::Extrinsic& extrinsic, ByteView encoded) { return judgeAtBest(extrinsic, encoded); },
        wall);
    finalized = best();
    notify([&](ChainObserver& observer) { observer.blockFinalized(finalized); });
    for (const Hash256& transaction : m_included) {
        reportTransaction(transaction, { TransactionStatus::Kind::Finalized, block->hash });
    }
}

void Chain::State::reportTransaction(const Hash256& transaction, const TransactionStatus& status)
{
    if (status.kind == TransactionStatus::Kind::InBlock) {
        m_included.push_back(transaction);
    }
    notify([&](ChainObserver& observer) { observer.transactionChanged(transaction, status); });
}

Milliseconds Chain::State::interval() const noexcept
{
    return sealing.interval > Milliseconds(0) ? sealing.interval : settings.slotDuration;
}

std::optional<SteadyTime> Chain::State::nextDue() const
{
    if (isStopped) {
        return std::nullopt;
    }
    switch (sealing.kind) {
    case SealMode::Kind::Interval:
        return nextInterval;
    case SealMode::Kind::Instant:
        return pool.readyCount() > 0 ? std::optional(lastBlock + kInstantPause) : std::nullopt;
    case SealMode::Kind::Manual:
        break;
    }
    return std::nullopt;
}

} // namespace taonaut::node
