// SPDX-License-Identifier: MIT
#include "core/node/block_archive.hpp"

#include "core/base/hex.hpp"
#include "core/scale/decoder.hpp"
#include "core/scale/encoder.hpp"

namespace taonaut::node {
namespace {

constexpr std::uint32_t kJustificationPeriod = 512;
constexpr std::size_t kRecentBlocks = 1024; // in memory, when a store has them all

/// The number `distance` below, if it is not genesis or beyond.
std::optional<BlockNumber> below(BlockNumber number, std::size_t distance)
{
    return number.value() > distance
        ? std::optional(BlockNumber(static_cast<std::uint32_t>(number.value() - distance)))
        : std::nullopt;
}

} // namespace

bool isKeptForEver(BlockNumber number) noexcept
{
    return number.value() % kJustificationPeriod == 0;
}

BlockArchive::BlockArchive(ArchiveLimits limits, BlockStore* store)
    : m_limits(limits)
    , m_store(store)
{
}

void BlockArchive::add(BlockPtr block, trie::StateTrie state, Bytes justification)
{
    const BlockNumber number = block->header.number;
    m_numbers.emplace(block->hash, number);
    m_recent.push_back({ std::move(block), std::move(justification) });
    m_states.push_back(std::move(state));
    while (m_states.size() > m_limits.states) {
        m_states.pop_front();
    }
    const std::optional<BlockNumber> forgotten = justificationToForget(number);
    if (forgotten && *forgotten >= m_recent.front().block->header.number) {
        m_recent[forgotten->value() - m_recent.front().block->header.number.value()].justification.clear();
    }
    while (m_store != nullptr && m_recent.size() > kRecentBlocks) {
        m_numbers.erase(m_recent.front().block->hash);
        m_recent.pop_front();
    }
}

const BlockArchive::Recent* BlockArchive::recent(BlockNumber number) const
{
    const BlockNumber first = m_recent.front().block->header.number;
    if (number < first || number > head()->header.number) {
        return nullptr;
    }
    return &m_recent[number.value() - first.value()];
}

std::optional<StoredBlock> BlockArchive::stored(const Hash256& hash) const
{
    if (m_store == nullptr) {
        return std::nullopt;
    }
    const Result<std::optional<BlockNumber>> number = m_store->numberOf(hash);
    if (!number || !*number) {
        return std::nullopt;
    }
    Result<std::optional<StoredBlock>> block = m_store->block(**number);
    return block ? std::move(*block) : std::nullopt;
}

std::optional<Hash256> BlockArchive::hashAt(BlockNumber number) const
{
    if (const Recent* known = recent(number)) {
        return known->block->hash;
    }
    if (m_store == nullptr || number > head()->header.number) {
        return std::nullopt;
    }
    const Result<std::optional<StoredBlock>> block = m_store->block(number);
    return block && *block ? std::optional((*block)->hash) : std::nullopt;
}

std::optional<BlockNumber> BlockArchive::numberOf(const Hash256& hash) const
{
    if (const auto known = m_numbers.find(hash); known != m_numbers.end()) {
        return known->second;
    }
    if (m_store == nullptr) {
        return std::nullopt;
    }
    const Result<std::optional<BlockNumber>> number = m_store->numberOf(hash);
    return number ? *number : std::nullopt;
}

BlockPtr BlockArchive::block(const Hash256& hash) const
{
    if (const auto known = m_numbers.find(hash); known != m_numbers.end()) {
        return recent(known->second)->block;
    }
    const std::optional<StoredBlock> found = stored(hash);
    if (!found) {
        return nullptr;
    }
    const Result<BlockPtr> block = decode(*found);
    return block ? *block : nullptr;
}

std::optional<Bytes> BlockArchive::justification(const Hash256& hash) const
{
    std::optional<Bytes> result;
    if (const auto known = m_numbers.find(hash); known != m_numbers.end()) {
        result = recent(known->second)->justification;
    } else if (std::optional<StoredBlock> found = stored(hash)) {
        result = std::move(found->justification);
    }
    return result && !result->empty() ? result : std::nullopt;
}

Result<trie::StateTrie> BlockArchive::stateAt(const Hash256& hash) const
{
    const std::optional<BlockNumber> number = numberOf(hash);
    if (!number) {
        return fail(NodeError::UnknownBlock, toHex(hash.view()));
    }
    const std::size_t distance = head()->header.number.value() - number->value();
    if (distance >= m_limits.states) {
        return fail(NodeError::StateDiscarded, toHex(hash.view()));
    }
    while (m_states.size() <= distance) {
        if (!stepBack()) {
            return fail(NodeError::StateDiscarded, toHex(hash.view()));
        }
    }
    return m_states[m_states.size() - 1 - distance];
}

bool BlockArchive::stepBack() const
{
    if (m_store == nullptr) {
        return false;
    }
    const auto distance = static_cast<std::uint32_t>(m_states.size() - 1);
    const auto undo = m_store->undo(BlockNumber(head()->header.number.value() - distance));
    if (!undo || !*undo) {
        return false;
    }
    m_states.push_front(m_states.front().with(**undo));
    return true;
}

std::optional<BlockNumber> BlockArchive::justificationToForget(BlockNumber number) const
{
    const std::optional<BlockNumber> old = below(number, m_limits.justifications);
    return old && !isKeptForEver(*old) ? old : std::nullopt;
}

std::optional<BlockNumber> BlockArchive::undoToForget(BlockNumber number) const
{
    return below(number, m_limits.states - 1); // its way back would lead to a state beyond the kept ones
}

Result<BlockPtr> BlockArchive::decode(const StoredBlock& stored)
{
    Result<chain::Header> header = chain::Header::decode(stored.header);
    if (!header) {
        return fail(header);
    }
    scale::Decoder in(stored.body);
    auto block = std::make_shared<Block>();
    const std::size_t count = in.count(1);
    for (std::size_t i = 0; i < count && in.ok(); ++i) {
        block->extrinsics.push_back(toBytes(in.bytes()));
    }
    if (const Result<void> done = in.finish(); !done) {
        return fail(done);
    }
    block->hash = stored.hash;
    block->header = std::move(*header);
    return block;
}

StoredBlock BlockArchive::encode(const Block& block, Bytes justification)
{
    scale::Encoder body;
    body.compact(block.extrinsics.size());
    for (const Bytes& extrinsic : block.extrinsics) {
        body.bytes(extrinsic);
    }
    return { block.hash, block.header.number, block.header.encode(), body.take(), std::move(justification) };
}

} // namespace taonaut::node
