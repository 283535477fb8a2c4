// SPDX-License-Identifier: MIT
#include "core/node/runtime/executive.hpp"

#include "core/consensus/aura.hpp"
#include "core/node/runtime/aura/aura.hpp"
#include "core/node/runtime/hooks.hpp"
#include "core/node/runtime/mev_shield/extension.hpp"
#include "core/node/runtime/system/system.hpp"
#include "core/node/runtime/timestamp/timestamp.hpp"
#include "core/node/runtime/transaction_payment/fee.hpp"

namespace taonaut::node {
namespace {

/// What is due once it is known how the call went.
Rao feeDue(const CheckedExtrinsic& extrinsic, const CallResult& result)
{
    DispatchInfo info = extrinsic.info;
    info.weight = actualWeight(extrinsic.info, result);
    info.pays = finalPays(extrinsic.info, result);
    return transaction_payment::total(
        transaction_payment::feeOf(info, extrinsic.length, extrinsic.extra.tip));
}

Result<void> applyGiven(BlockContext& context, std::size_t index, ByteView encoded)
{
    const std::string place = std::to_string(index);
    const Result<chain::Extrinsic> extrinsic = chain::Extrinsic::decode(encoded);
    if (!extrinsic) {
        return fail(NodeError::ExtrinsicRefused, place + ": " + extrinsic.error().text());
    }
    const bool isInherent = !extrinsic->envelope;
    const bool isKey = mev_shield::isInherent(extrinsic->call);
    if (index == 0 && (!isInherent || isKey)) {
        return fail(NodeError::MissingInherent, place);
    }
    if (index > 1 && isInherent && isKey) {
        return fail(NodeError::InherentRefused, place);
    }
    const ApplyResult applied = applyExtrinsic(context, *extrinsic, encoded);
    if (!applied) {
        return fail(isInherent ? NodeError::InherentRefused : NodeError::ExtrinsicRefused,
            place + ": " + applied.error().text());
    }
    return {};
}

} // namespace

Bytes encodeApplyResult(const ApplyResult& result)
{
    scale::Encoder out;
    out.u8(result ? 0 : 1);
    if (!result) {
        result.error().encode(out);
        return out.take();
    }
    out.u8(*result ? 0 : 1);
    if (!*result) {
        subtensor::write(out, result->error());
    }
    return out.take();
}

Result<void> beginBlock(BlockContext& context, const BlockId& parent, std::uint64_t slot)
{
    system::initialize(context, parent.number.next(), parent.hash, { consensus::preRuntime(slot) });
    if (const Result<void> begun = aura::initialize(context, slot); !begun) {
        return begun;
    }
    initializePallets(context);
    context.phase = subtensor::Phase::applying(0);
    return {};
}

void beginJudging(BlockContext& context, const BlockId& parent)
{
    system::initialize(context, parent.number.next(), parent.hash, {});
    context.phase = subtensor::Phase::applying(0);
}

ApplyResult applyExtrinsic(BlockContext& context, const chain::Extrinsic& extrinsic, ByteView encoded)
{
    const Result<CheckedExtrinsic, ValidityError> checked = checkExtrinsic(context, extrinsic, encoded);
    if (!checked) {
        return tl::unexpected<ValidityError>(checked.error());
    }
    const bool isMandatory = checked->info.dispatchClass == DispatchClass::Mandatory;
    if (!checked->signer && !isMandatory && !mev_shield::isInherent(checked->encodedCall)) {
        if (const Validity bare = validate(context, *checked); !bare) {
            return tl::unexpected<ValidityError>(bare.error());
        }
    }
    StorageLayer layer(context);
    const BlockUsage before = context.usage;
    const Result<transaction_payment::PaidFee, ValidityError> paid = prepare(context, *checked);
    if (!paid) {
        return tl::unexpected<ValidityError>(paid.error());
    }
    const Origin origin = checked->signer ? Origin::signedBy(*checked->signer) : Origin::none();
    const CallResult result = dispatch(context, origin, *checked->call);
    if (!result && isMandatory) {
        context.usage = before;
        return tl::unexpected<ValidityError>(ValidityError::of(InvalidTransaction::BadMandatory));
    }
    context.usage.giveBack(checked->info, actualWeight(checked->info, result));
    if (checked->signer) {
        transaction_payment::settle(
            context, checked->payer, *paid, feeDue(*checked, result), checked->extra.tip);
    }
    system::noteApplied(context, checked->info, result);
    layer.keep();
    return result ? DispatchResult {} : tl::unexpected<DispatchError>(result.error().error);
}

BlockOutcome endBlock(BlockContext& context)
{
    finalizePallets(context);
    system::finalize(context);
    BlockOutcome outcome;
    outcome.changes = context.state.changes();
    outcome.state = context.state.parent().with(outcome.changes);
    return outcome;
}

Result<BlockOutcome> executeBlock(const RuntimeSettings& settings, const trie::StateTrie& parentState,
    const BlockId& parent, const chain::Header& header, const std::vector<Bytes>& extrinsics)
{
    if (header.parentHash != parent.hash || header.number != parent.number.next()) {
        return fail(NodeError::WrongParent);
    }
    const Result<std::uint64_t> slot = consensus::slotOf(header);
    if (!slot) {
        return fail(NodeError::BadDigest, slot.error().text());
    }
    if (chain::extrinsicsRoot(extrinsics) != header.extrinsicsRoot) {
        return fail(NodeError::WrongExtrinsicsRoot);
    }
    BlockContext context(settings, parentState);
    if (const Result<void> begun = beginBlock(context, parent, *slot); !begun) {
        return fail(begun);
    }
    if (extrinsics.empty()) {
        return fail(NodeError::MissingInherent);
    }
    for (std::size_t i = 0; i < extrinsics.size(); ++i) {
        if (const Result<void> applied = applyGiven(context, i, extrinsics[i]); !applied) {
            return fail(applied);
        }
    }
    BlockOutcome outcome = endBlock(context);
    if (outcome.state.root() != header.stateRoot) {
        return fail(NodeError::WrongStateRoot);
    }
    return outcome;
}

} // namespace taonaut::node
