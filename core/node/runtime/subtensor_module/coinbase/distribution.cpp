// SPDX-License-Identifier: MIT
#include "core/node/runtime/subtensor_module/coinbase/distribution.hpp"

#include "core/economics/emission/dividends.hpp"
#include "core/economics/emission/subnet_emission.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/subtensor_module/coinbase/payouts.hpp"
#include "core/node/runtime/subtensor_module/epoch/run_epochs.hpp"
#include "core/node/runtime/subtensor_module/epoch/stake_weight.hpp"
#include "core/node/runtime/subtensor_module/pool/pool.hpp"
#include "core/subtensor/pallets/subtensor_module/delegation_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;

namespace {

constexpr NetUid kRoot { 0 };

using Dividends = std::map<AccountId, U96F32>;

std::uint64_t stakeAt(const BlockContext& context, const AccountId& hotkey, NetUid netuid)
{
    return load<declared::kTotalHotkeyAlpha>(context.state, hotkey, netuid).value();
}

/// What a hotkey's dividends are shared with, in stored order.
struct Family {
    economics::ChildKey child;
    std::vector<economics::ParentKey> parents;
    std::vector<AccountId> parentKeys;
};

Family familyOf(const BlockContext& context, NetUid netuid, const AccountId& hotkey)
{
    const Overlay& state = context.state;
    Family family;
    family.child.alpha = stakeAt(context, hotkey, netuid);
    family.child.root = stakeAt(context, hotkey, kRoot);
    family.child.take = load<declared::kChildkeyTake>(state, hotkey, netuid).value();
    for (const auto& [proportion, child] : load<declared::kChildKeys>(state, hotkey, netuid)) {
        family.child.childProportions.push_back(proportion.value());
    }
    const AccountId owner = load<declared::kOwner>(state, hotkey);
    for (const auto& [proportion, parent] : load<declared::kParentKeys>(state, hotkey, netuid)) {
        family.parents.push_back(
            { { proportion.value(), stakeAt(context, parent, netuid), stakeAt(context, parent, kRoot) },
                load<declared::kOwner>(state, parent) == owner });
        family.parentKeys.push_back(parent);
    }
    return family;
}

void add(Dividends& dividends, const AccountId& hotkey, std::uint64_t amount)
{
    U96F32& total = dividends[hotkey];
    total = total.saturatingAdd(U96F32::from(amount));
}

/// Dividends of each hotkey when its parents have got their part. What is burned on the way is recycled.
Dividends sharedWithParents(BlockContext& context, NetUid netuid, const std::vector<EpochEarnings>& earnings)
{
    const U96F32 weight = taoWeight(context);
    const U96F32 burn = economics::storedProportion(load<declared::kCKBurn>(context.state).value());
    Dividends dividends;
    for (const EpochEarnings& earned : earnings) {
        const Family family = familyOf(context, netuid, earned.hotkey);
        const economics::ParentSplit split
            = economics::splitAmongParents(earned.dividends, family.child, family.parents, weight, burn);
        recycleAlpha(context, netuid, subtensor::AlphaAmount(split.burned));
        for (std::size_t i = 0; i < split.parents.size(); ++i) {
            add(dividends, family.parentKeys[i], split.parents[i]);
        }
        add(dividends, earned.hotkey, split.own);
    }
    return dividends;
}

std::vector<DividendPayment> paymentsOf(
    const BlockContext& context, NetUid netuid, const Dividends& dividends, const PendingEmission& pending)
{
    std::vector<economics::DividendClaim> claims;
    for (const auto& [hotkey, dividend] : dividends) {
        claims.push_back({ dividend, stakeAt(context, hotkey, netuid), stakeAt(context, hotkey, kRoot) });
    }
    const std::vector<economics::DividendPayout> payouts
        = economics::distributeDividends(pending.validator, pending.root, taoWeight(context), claims);
    std::vector<DividendPayment> result;
    auto payout = payouts.begin();
    for (const auto& [hotkey, dividend] : dividends) {
        result.push_back({ hotkey, *payout });
        ++payout;
    }
    return result;
}

} // namespace

void distributeEmission(BlockContext& context, NetUid netuid, const PendingEmission& pending)
{
    const std::uint64_t total = saturatingAdd(saturatingAdd(pending.server, pending.validator), pending.root);
    const std::vector<EpochEarnings> earnings = runEpochs(context, netuid, total);
    std::uint64_t incentives = 0;
    for (const EpochEarnings& earned : earnings) {
        incentives = saturatingAdd(incentives, earned.incentive);
    }
    PendingEmission paid = pending;
    if (incentives == 0) { // without miners validators get all
        paid.validator = saturatingAdd(pending.validator, pending.server);
    }
    const Dividends dividends = sharedWithParents(context, netuid, earnings);
    const std::vector<DividendPayment> payments = paymentsOf(context, netuid, dividends, paid);
    payOwnerCut(context, netuid, subtensor::AlphaAmount(pending.ownerCut));
    payIncentives(context, netuid, earnings);
    payAlphaDividends(context, netuid, payments);
    payRootDividends(context, netuid, payments);
}

} // namespace taonaut::node::subtensor_module
