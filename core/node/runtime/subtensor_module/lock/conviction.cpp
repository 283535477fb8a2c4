// SPDX-License-Identifier: MIT
#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/subtensor_module/keys/ownership.hpp"
#include "core/node/runtime/subtensor_module/lock/lock_book.hpp"
#include "core/node/runtime/subtensor_module/neurons/neurons.hpp"
#include "core/subtensor/pallets/subtensor_module/network_events.hpp"
#include "core/subtensor/pallets/subtensor_module/lock_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/pool_storage.hpp"

#include <map>

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;

namespace {

constexpr LockKind kPerpetual { false, true };
constexpr LockKind kDecaying { false, false };
constexpr LockKind kOwnerPerpetual { true, true };
constexpr LockKind kOwnerDecaying { true, false };

U64F64 convictionNow(const BlockContext& context, const LockSum& sum)
{
    const std::optional<LockAmounts> stored = loadSum(context.state, sum);
    return stored
        ? economics::rollForward(*stored, context.number.value(), lockRates(context.state), sum.kind)
              .conviction
        : U64F64();
}

/// Conviction of every hotkey with a lock on the subnet, by hotkey.
std::map<AccountId, U64F64> convictions(const BlockContext& context, NetUid netuid)
{
    std::map<AccountId, U64F64> result;
    const auto add = [&](const AccountId& hotkey, LockKind kind) {
        U64F64& score = result[hotkey];
        score = score.saturatingAdd(convictionNow(context, { netuid, hotkey, kind }));
    };
    forEachBelow<declared::kHotkeyLock>(
        context.state, [&](const AccountId& hotkey, const auto&) { add(hotkey, kPerpetual); }, netuid);
    forEachBelow<declared::kDecayingHotkeyLock>(
        context.state, [&](const AccountId& hotkey, const auto&) { add(hotkey, kDecaying); }, netuid);
    const AccountId owner = load<declared::kSubnetOwnerHotkey>(context.state, netuid);
    for (const LockKind kind : { kOwnerPerpetual, kOwnerDecaying }) {
        if (loadSum(context.state, { netuid, owner, kind })) {
            add(owner, kind);
        }
    }
    return result;
}

/// Of equal ones the last.
std::optional<AccountId> strongest(const std::map<AccountId, U64F64>& scores)
{
    std::optional<AccountId> best;
    U64F64 most;
    for (const auto& [hotkey, conviction] : scores) {
        if (!best || conviction >= most) {
            best = hotkey;
            most = conviction;
        }
    }
    return best;
}

/// Adds what one sum holds to another, as of now.
void moveSum(BlockContext& context, const LockSum& from, const LockSum& to)
{
    const std::optional<LockAmounts> moved = takeSum(context, from);
    if (!moved) {
        return;
    }
    const std::uint64_t now = context.number.value();
    const LockRates rates = lockRates(context.state);
    const LockAmounts present = economics::rollForward(
        loadSum(context.state, to).value_or(LockAmounts { 0, {}, now }), now, rates, to.kind);
    LockAmounts merged = economics::mergedLock(present, *moved);
    merged.lastUpdate = now;
    storeSum(context, to, to.kind.toOwner ? economics::rollForward(merged, now, rates, to.kind) : merged);
}

void makeOwner(BlockContext& context, NetUid netuid, const AccountId& hotkey, const AccountId& coldkey)
{
    const AccountId oldHotkey = load<declared::kSubnetOwnerHotkey>(context.state, netuid);
    const AccountId oldColdkey = load<declared::kSubnetOwner>(context.state, netuid);
    moveSum(context, { netuid, oldHotkey, kOwnerPerpetual }, { netuid, oldHotkey, kPerpetual });
    moveSum(context, { netuid, oldHotkey, kOwnerDecaying }, { netuid, oldHotkey, kDecaying });
    moveSum(context, { netuid, hotkey, kPerpetual }, { netuid, hotkey, kOwnerPerpetual });
    moveSum(context, { netuid, hotkey, kDecaying }, { netuid, hotkey, kOwnerDecaying });
    store<declared::kSubnetOwner>(context.state, netuid, coldkey);
    store<declared::kSubnetOwnerHotkey>(context.state, netuid, hotkey);
    context.deposit(declared::event::SubnetOwnerChanged { netuid, oldColdkey, coldkey });
}

} // namespace

U64F64 convictionOf(const BlockContext& context, const AccountId& hotkey, NetUid netuid)
{
    const std::map<AccountId, U64F64> all = convictions(context, netuid);
    const auto found = all.find(hotkey);
    return found == all.end() ? U64F64() : found->second;
}

void changeOwnerByConviction(BlockContext& context, NetUid netuid)
{
    const std::uint64_t alphaOut = load<declared::kSubnetAlphaOut>(context.state, netuid).value();
    const std::uint64_t born = load<declared::kNetworkRegisteredAt>(context.state, netuid);
    if (alphaOut == 0 || context.number.value() < born + economics::kOwnerChangeAge) {
        return;
    }
    const std::map<AccountId, U64F64> scores = convictions(context, netuid);
    U64F64 total;
    for (const auto& [hotkey, conviction] : scores) {
        total = total.saturatingAdd(conviction);
    }
    const std::optional<AccountId> king = strongest(scores);
    if (!king || !economics::convictionSuffices(total, alphaOut)) {
        return;
    }
    const AccountId coldkey = coldkeyOf(context.state, *king);
    if (coldkey == AccountId() || coldkey == load<declared::kSubnetOwner>(context.state, netuid)) {
        return;
    }
    if (uidOf(context.state, netuid, *king) || registerNeuron(context, netuid, *king)) {
        makeOwner(context, netuid, *king, coldkey);
    }
}

} // namespace taonaut::node::subtensor_module
