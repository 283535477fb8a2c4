// SPDX-License-Identifier: MIT
#include "core/node/runtime/admin_utils/setters.hpp"

#include "core/node/runtime/admin_utils/checks.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/subtensor_module/keys/ownership.hpp"
#include "core/node/runtime/subtensor_module/neurons/pruning.hpp"
#include "core/node/runtime/subtensor_module/rate_limits.hpp"
#include "core/node/runtime/subtensor_module/stake/limits.hpp"
#include "core/node/runtime/subtensor_module/stake/swaps.hpp"
#include "core/node/runtime/subtensor_module/weights/commit.hpp"
#include "core/node/runtime/subtensor_module/weights/epochs.hpp"
#include "core/subtensor/pallets/admin_utils/errors.hpp"
#include "core/subtensor/pallets/admin_utils/events.hpp"
#include "core/subtensor/pallets/subtensor_module/errors.hpp"
#include "core/subtensor/pallets/subtensor_module/lock_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/network_events.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/setting_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"

#include <set>

namespace taonaut::node::admin_utils {

namespace module = subtensor::subtensor_module;

namespace {

constexpr std::uint16_t kLeastLiquidAlpha = 1'638; // 65535 / 40

/// Pays out, in the order of hotkey, coldkey and subnet, every nomination that is too small.
void clearSmallNominations(BlockContext& context)
{
    std::set<std::tuple<AccountId, AccountId, NetUid>> positions; // of both forms of shares
    const auto note = [&](const AccountId& hotkey, const AccountId& coldkey, NetUid netuid, const auto&) {
        positions.emplace(hotkey, coldkey, netuid);
    };
    forEach<module::kAlpha>(context.state, note);
    forEach<module::kAlphaV2>(context.state, note);
    for (const auto& [hotkey, coldkey, netuid] : positions) {
        subtensor_module::clearSmallNomination(context, { hotkey, coldkey }, netuid);
    }
}

/// Stores a choice about the owner's cut.
template <const auto& kItem, class Call>
DispatchResult setCutChoice(BlockContext& context, const Origin& origin, const Call& call)
{
    const auto owner = subtensor_module::ensureSubnetOwnerOrRoot(context, origin, call.netuid);
    if (!owner) {
        return refuse(owner);
    }
    if (const auto open = subtensor_module::ensureAdminWindowOpen(context, call.netuid); !open) {
        return open;
    }
    if (!exists(context, call.netuid)) {
        return refuse(subnetDoesNotExist());
    }
    if (call.netuid == NetUid(0)) {
        return refuse(declared::error("NotPermittedOnRootSubnet"));
    }
    store<kItem>(context.state, call.netuid, call.value);
    return {};
}

} // namespace

DispatchResult setAlphaValues(BlockContext& context, const declared::SudoSetAlphaValues& call)
{
    if (!load<module::kLiquidAlphaOn>(context.state, call.netuid)) {
        return refuse(module::error("LiquidAlphaDisabled"));
    }
    if (call.alphaHigh.value() < kLeastLiquidAlpha) {
        return refuse(module::error("AlphaHighTooLow"));
    }
    if (call.alphaLow.value() < kLeastLiquidAlpha || call.alphaLow > call.alphaHigh) {
        return refuse(module::error("AlphaLowOutOfRange"));
    }
    store<module::kAlphaValues>(context.state, call.netuid, { call.alphaLow, call.alphaHigh });
    return {};
}

DispatchResult setRevealInterval(
    BlockContext& context, const declared::SudoSetCommitRevealWeightsInterval& call)
{
    return subtensor_module::setRevealPeriod(context, call.netuid, call.value);
}

DispatchResult setMechanisms(BlockContext& context, const declared::SudoSetMechanismCount& call)
{
    return subtensor_module::setMechanismCount(context, call.netuid, call.value);
}

DispatchResult setSplit(BlockContext& context, const declared::SudoSetMechanismEmissionSplit& call)
{
    return subtensor_module::setEmissionSplit(context, call.netuid, call.value);
}

DispatchResult setMostMechanisms(BlockContext& context, const declared::SudoSetMaxMechanismCount& call)
{
    return subtensor_module::setMaxMechanismCount(context, call.value);
}

DispatchResult trim(BlockContext& context, const declared::SudoTrimToMaxAllowedUids& call)
{
    return subtensor_module::trimNeurons(context, call.netuid, call.value);
}

DispatchResult setOwnerHotkey(
    BlockContext& context, const Origin& origin, NetUid netuid, const AccountId& hotkey)
{
    constexpr auto kKind = subtensor_module::TransactionKind::SetSNOwnerHotkey;
    const auto owner = subtensor_module::ensureSubnetOwnerOrRoot(context, origin, netuid);
    if (!owner) {
        return refuse(owner);
    }
    if (!exists(context, netuid)) {
        return refuse(module::error("SubnetNotExists"));
    }
    if (!subtensor_module::passesRateLimit(context, kKind, hotkey, netuid)) {
        return refuse(module::error("TxRateLimitExceeded"));
    }
    if (subtensor_module::isSubnetAccount(hotkey)) {
        return refuse(module::error("CannotUseSystemAccount"));
    }
    subtensor_module::recordTransaction(context, kKind, hotkey, netuid);
    store<module::kSubnetOwnerHotkey>(context.state, netuid, hotkey);
    context.deposit(module::event::SubnetOwnerHotkeySet { netuid, hotkey });
    return {};
}

DispatchResult setOwnerCut(
    BlockContext& context, const Origin& origin, const declared::SudoSetOwnerCutEnabled& call)
{
    return setCutChoice<module::kOwnerCutEnabled>(context, origin, call);
}

DispatchResult setOwnerCutLock(
    BlockContext& context, const Origin& origin, const declared::SudoSetOwnerCutAutoLockEnabled& call)
{
    return setCutChoice<module::kOwnerCutAutoLockEnabled>(context, origin, call);
}

DispatchResult setTempo(BlockContext& context, const declared::SudoSetTempo& call)
{
    if (const auto open = subtensor_module::ensureAdminWindowOpen(context, call.netuid); !open) {
        return open;
    }
    if (!exists(context, call.netuid)) {
        return refuse(subnetDoesNotExist());
    }
    subtensor_module::restartWithTempo(context, call.netuid, call.value);
    return {};
}

DispatchResult setNominatorMinimum(
    BlockContext& context, const declared::SudoSetNominatorMinRequiredStake& call)
{
    // Chain quirk: the new factor is compared with the old minimum in rao, which the old factor gave
    // (pallets/admin-utils/src/lib.rs, call 43).
    const Rao before = subtensor_module::leastNomination(context.state);
    store<module::kNominatorMinRequiredStake>(context.state, call.value);
    if (call.value > before.value()) {
        clearSmallNominations(context);
    }
    return {};
}

DispatchResult togglePrecompile(BlockContext& context, const declared::SudoToggleEvmPrecompile& call)
{
    if (load<declared::kPrecompileEnable>(context.state, call.precompileId) != call.enabled) {
        store<declared::kPrecompileEnable>(context.state, call.precompileId, call.enabled);
        context.deposit(declared::event::PrecompileUpdated { call.precompileId, call.enabled });
    }
    return {};
}

DispatchResult keepAuthors(BlockContext&, const declared::SwapAuthorities&)
{
    return refuse(DispatchError::Kind::Unavailable);
}

DispatchResult keepVoters(BlockContext&, const declared::ScheduleGrandpaChange&)
{
    return refuse(DispatchError::Kind::Unavailable);
}

} // namespace taonaut::node::admin_utils
