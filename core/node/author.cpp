// SPDX-License-Identifier: MIT
#include "core/node/author.hpp"

#include "core/consensus/aura.hpp"
#include "core/consensus/grandpa.hpp"
#include "core/crypto/secret_uri.hpp"
#include "core/node/genesis.hpp"
#include "core/node/runtime/mev_shield/mev_shield.hpp"
#include "core/node/runtime/timestamp/timestamp.hpp"
#include "core/node/shield_keys.hpp"

#include <limits>

namespace taonaut::node {
namespace {

constexpr std::size_t kMostSkipped = 8; // transactions that no longer fit, before the block is closed

/// Whether a refused transaction may be valid in a later block.
bool canWait(const ValidityError& error)
{
    return error.kind == ValidityError::Kind::Invalid
        && (error.invalid == InvalidTransaction::ExhaustsResources
            || error.invalid == InvalidTransaction::Future);
}

/// Applies an inherent and puts it into the body. Errors: InherentRefused.
Result<void> applyInherent(
    BlockContext& context, Bytes encoded, std::string_view name, std::vector<Bytes>& body)
{
    const Result<chain::Extrinsic> inherent = chain::Extrinsic::decode(encoded);
    if (!inherent || !applyExtrinsic(context, *inherent, encoded)) {
        return fail(NodeError::InherentRefused, std::string(name));
    }
    body.push_back(std::move(encoded));
    return {};
}

/// Right after a transaction that was encrypted to this block's author, what is in it, if it is valid.
void applyShielded(BlockContext& context, const chain::Extrinsic& outer, std::vector<Bytes>& body)
{
    const std::optional<Bytes> encoded = unshielded(context.state.parent(), outer.call);
    const auto inner = encoded ? chain::Extrinsic::decode(*encoded) : fail(NodeError::ExtrinsicRefused);
    if (inner && inner->envelope && applyExtrinsic(context, *inner, *encoded)) {
        body.push_back(*encoded);
    }
}

void applyTransactions(BlockContext& context, const std::vector<PoolTransactionPtr>& transactions,
    std::vector<Bytes>& body, std::vector<Hash256>& refused)
{
    std::size_t skipped = 0;
    for (const PoolTransactionPtr& transaction : transactions) {
        const ApplyResult applied = applyExtrinsic(context, transaction->extrinsic, transaction->encoded);
        if (applied) {
            body.push_back(transaction->encoded);
            applyShielded(context, transaction->extrinsic, body);
        } else if (!canWait(applied.error())) {
            refused.push_back(transaction->hash);
        } else if (applied.error().invalid == InvalidTransaction::ExhaustsResources
            && ++skipped == kMostSkipped) {
            return;
        }
    }
}

/// The voters' keys once more, in one row, as whoever makes a justification wants them.
std::vector<crypto::ed25519::KeyPair> voterKeys()
{
    std::vector<crypto::ed25519::KeyPair> result;
    for (const Validator& validator : localnetValidators()) {
        if (auto key = crypto::ed25519FromUri(bytesOf(validator.uri))) {
            result.push_back(std::move(*key));
        }
    }
    return result;
}

} // namespace

Result<UnixTime> nextBlockTime(const trie::StateTrie& parentState, Milliseconds slotDuration, UnixTime wall)
{
    const UnixTime parent = timestamp::now(parentState);
    const UnixTime last = UnixTime::max() - 2 * slotDuration;
    if (parent < UnixTime(0) || parent > last || wall > last) {
        return fail(NodeError::ChainFull, "the clock");
    }
    return std::max(wall, parent + slotDuration);
}

Result<AuthoredBlock> authorNext(const RuntimeSettings& settings, const trie::StateTrie& parentState,
    const BlockId& parent, UnixTime time, const std::vector<PoolTransactionPtr>& transactions)
{
    if (parent.number.value() == std::numeric_limits<std::uint32_t>::max()) {
        return fail(NodeError::ChainFull, "the height");
    }
    const auto slot = static_cast<std::uint64_t>(time / settings.slotDuration);
    BlockContext context(settings, parentState);
    if (const Result<void> begun = beginBlock(context, parent, slot); !begun) {
        return fail(begun);
    }
    auto block = std::make_shared<Block>();
    std::vector<Bytes>& body = block->extrinsics;
    if (const auto set = applyInherent(context, timestamp::inherent(time), "Timestamp.set", body); !set) {
        return fail(set);
    }
    const ByteView key = shieldKeys().encapsulationKey;
    if (const auto announced
        = applyInherent(context, mev_shield::inherent(key), "MevShield.announce_next_key", body);
        !announced) {
        return fail(announced);
    }
    AuthoredBlock result;
    applyTransactions(context, transactions, body, result.refused);
    result.outcome = endBlock(context);
    result.undo = context.state.undo(result.outcome.changes);

    chain::Header header;
    header.parentHash = parent.hash;
    header.number = parent.number.next();
    header.stateRoot = result.outcome.state.root();
    header.extrinsicsRoot = chain::extrinsicsRoot(block->extrinsics);
    header.digest.push_back(consensus::preRuntime(slot));
    const std::vector<Validator>& validators = localnetValidators();
    block->header = consensus::seal(std::move(header), validators[slot % validators.size()].aura);
    block->hash = block->header.hash();
    result.block = std::move(block);
    return result;
}

Bytes justify(const chain::Header& header, std::uint64_t round, std::uint64_t setId)
{
    static const std::vector<crypto::ed25519::KeyPair> voters = voterKeys();
    return consensus::makeJustification(header, round, setId, voters).encode();
}

} // namespace taonaut::node
