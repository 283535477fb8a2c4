// SPDX-License-Identifier: MIT
#include "core/node/runtime/subtensor_module/subnets/dissolution.hpp"

#include "core/economics/dissolve.hpp"
#include "core/node/runtime/balances/balances.hpp"
#include "core/node/runtime/commitments/commitments.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/subtensor_module/lock/lock.hpp"
#include "core/node/runtime/subtensor_module/pool/pool.hpp"
#include "core/node/runtime/subtensor_module/root_claim/root_claim.hpp"
#include "core/node/runtime/subtensor_module/stake/stake.hpp"
#include "core/node/runtime/subtensor_module/subnets/removal.hpp"
#include "core/subtensor/pallets/subtensor_module/chain_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/errors.hpp"
#include "core/subtensor/pallets/subtensor_module/network_events.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/pool_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/registration_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"

#include <algorithm>
#include <set>

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;

namespace {

struct Holder {
    AccountId hotkey;
    AccountId coldkey;
    std::uint64_t alpha = 0; ///< worth of the share
};

/// Coldkeys with a share of the hotkey's stake on the subnet, ascending.
std::set<AccountId> stakersOf(const Overlay& state, const AccountId& hotkey, NetUid netuid)
{
    std::set<AccountId> result;
    const auto add = [&](const AccountId& coldkey, NetUid place, const auto&) {
        if (place == netuid) {
            result.insert(coldkey);
        }
    };
    forEachBelow<declared::kAlpha>(state, add, hotkey);
    forEachBelow<declared::kAlphaV2>(state, add, hotkey);
    return result;
}

/// A share that is worth nothing by its pool counts with its own number.
std::uint64_t worthOf(const Overlay& state, const AccountId& hotkey, const AccountId& coldkey, NetUid netuid)
{
    const std::uint64_t value = stakeOf(state, hotkey, coldkey, netuid).value();
    if (value != 0) {
        return value;
    }
    const auto old = find<declared::kAlpha>(state, hotkey, coldkey, netuid);
    return old ? old->toU64() : load<declared::kAlphaV2>(state, hotkey, coldkey, netuid).toU64();
}

std::vector<AccountId> hotkeysWithStake(const Overlay& state, NetUid netuid)
{
    std::vector<AccountId> result;
    forEach<declared::kTotalHotkeyAlpha>(state, [&](const AccountId& hotkey, NetUid place, const auto&) {
        if (place == netuid) {
            result.push_back(hotkey);
        }
    });
    return result;
}

std::vector<Holder> holdersOf(const Overlay& state, const std::vector<AccountId>& hotkeys, NetUid netuid)
{
    std::vector<Holder> result;
    for (const AccountId& hotkey : hotkeys) {
        for (const AccountId& coldkey : stakersOf(state, hotkey, netuid)) {
            result.push_back({ hotkey, coldkey, worthOf(state, hotkey, coldkey, netuid) });
        }
    }
    return result;
}

/// Alpha of the chain itself, which takes part in the distribution. Subnets from before a stored block do not
/// count the pool's.
std::uint64_t protocolAlpha(const Overlay& state, NetUid netuid)
{
    const Rao own(load<declared::kSubnetProtocolAlpha>(state, netuid).value());
    const bool countsPool = load<declared::kNetworkRegisteredAt>(state, netuid)
        > load<declared::kTaoInRefundDeploymentBlock>(state);
    const Rao pool(countsPool ? load<declared::kSubnetAlphaIn>(state, netuid).value() : 0);
    return own.saturatingPlus(pool).value();
}

/// Pays the pot out; what falls to the chain itself is answered and stays in the account.
Rao payHolders(BlockContext& context, NetUid netuid, const std::vector<Holder>& holders, Rao pot)
{
    std::vector<const Holder*> paid;
    std::vector<std::uint64_t> alpha;
    for (const Holder& holder : holders) {
        if (holder.alpha != 0) {
            paid.push_back(&holder);
            alpha.push_back(holder.alpha);
        }
    }
    if (const std::uint64_t own = protocolAlpha(context.state, netuid); own != 0) {
        alpha.push_back(own);
    }
    Rao protocol;
    for (const economics::PotPortion& portion : economics::distributePot(pot.value(), alpha)) {
        const Rao share(portion.share);
        if (portion.holder >= paid.size()) {
            protocol = share;
        } else if (!share.isZero()) {
            (void)payOutOfSubnet(context, netuid, paid[portion.holder]->coldkey, share);
        }
    }
    return protocol;
}

/// What an owner of an old subnet gets back of the lock: less the worth of the owner's cut so far.
Rao refundOfOwner(const Overlay& state, NetUid netuid)
{
    const Rao lock = load<declared::kSubnetLocked>(state, netuid);
    if (load<declared::kNetworkRegisteredAt>(state, netuid)
        >= load<declared::kNetworkRegistrationStartBlock>(state)) {
        return Rao();
    }
    const U96F32 cut = U96F32::ratio<std::uint64_t>(load<declared::kSubnetOwnerCut>(state).value(), 65'535);
    const U96F32 alpha = U96F32::from(alphaIssuance(state, netuid).value()).saturatingMul(cut).floor();
    const U96F32 price = spotPrice(state, netuid).to<U96F32>();
    return lock.saturatingMinus(Rao(alpha.saturatingMul(price).floor().toU64()));
}

void eraseStake(BlockContext& context, NetUid netuid, const std::vector<Holder>& holders,
    const std::vector<AccountId>& hotkeys)
{
    for (const Holder& holder : holders) {
        erase<declared::kAlpha>(context.state, holder.hotkey, holder.coldkey, netuid);
        erase<declared::kAlphaV2>(context.state, holder.hotkey, holder.coldkey, netuid);
    }
    for (const AccountId& hotkey : hotkeys) {
        erase<declared::kTotalHotkeyAlpha>(context.state, hotkey, netuid);
        erase<declared::kTotalHotkeyShares>(context.state, hotkey, netuid);
        erase<declared::kTotalHotkeySharesV2>(context.state, hotkey, netuid);
    }
    erase<declared::kSubnetAlphaIn>(context.state, netuid);
    erase<declared::kSubnetAlphaOut>(context.state, netuid);
    erase<declared::kSubnetProtocolAlpha>(context.state, netuid);
}

/// The rest of the subnet's account: the owner's refund, the remainder out of existence.
void emptyAccount(BlockContext& context, NetUid netuid, Rao refund, Rao protocol)
{
    const AccountId account = subnetAccount(netuid);
    if (!refund.isZero()) {
        const Rao most = spendableTao(context, account).saturatingMinus(protocol);
        const AccountId owner = load<declared::kSubnetOwner>(context.state, netuid);
        (void)transferTao(context, account, owner, std::min(refund, most));
    }
    const Rao rest = balances::reducibleBalance(context, account, balances::Preservation::Preserve);
    if (recycleTao(context, account, rest)) {
        store<declared::kRAORecycledForRegistration>(context.state, netuid, rest);
    }
}

void endStake(BlockContext& context, NetUid netuid)
{
    const Rao refund = refundOfOwner(context.state, netuid);
    const std::vector<AccountId> hotkeys = hotkeysWithStake(context.state, netuid);
    const std::vector<Holder> holders = holdersOf(context.state, hotkeys, netuid);
    const Rao pot = take<declared::kSubnetTAO>(context.state, netuid);
    mutate<declared::kTotalStake>(context.state, [pot](Rao& total) { total = total.saturatingMinus(pot); });
    const Rao protocol = payHolders(context, netuid, holders, pot);
    eraseStake(context, netuid, holders, hotkeys);
    store<declared::kSubnetLocked>(context.state, netuid, Rao());
    emptyAccount(context, netuid, refund, protocol);
    forgetLocks(context, netuid);
}

} // namespace

DispatchResult dissolveNetwork(BlockContext& context, NetUid netuid)
{
    if (netuid == kRoot || !subnetExists(context.state, netuid)) {
        return refuse(declared::error("SubnetNotExists"));
    }
    forgetRootClaims(context, netuid);
    endStake(context, netuid);
    clearPool(context, netuid);
    commitments::purge(context, netuid);
    removeSubnet(context, netuid);
    context.deposit(declared::event::NetworkRemoved { netuid });
    return {};
}

} // namespace taonaut::node::subtensor_module
