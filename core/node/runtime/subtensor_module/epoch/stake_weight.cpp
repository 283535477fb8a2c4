// SPDX-License-Identifier: MIT
#include "core/node/runtime/subtensor_module/epoch/stake_weight.hpp"

#include "core/economics/emission/dividends.hpp"
#include "core/economics/emission/subnet_emission.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/subtensor/pallets/subtensor_module/delegation_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;

namespace {

constexpr NetUid kRoot { 0 };

/// What a hotkey has lent and borrowed on one subnet.
struct Lending {
    std::vector<std::uint64_t> children;
    declared::Relatives parents;
};

std::uint64_t stakeAt(const BlockContext& context, const AccountId& hotkey, NetUid netuid)
{
    return load<declared::kTotalHotkeyAlpha>(context.state, hotkey, netuid).value();
}

Lending lendingOf(const BlockContext& context, const AccountId& hotkey, NetUid netuid)
{
    Lending lending;
    for (const auto& [proportion, child] : load<declared::kChildKeys>(context.state, hotkey, netuid)) {
        lending.children.push_back(proportion.value());
    }
    lending.parents = load<declared::kParentKeys>(context.state, hotkey, netuid);
    return lending;
}

/// The stake on `staked` that counts for the hotkey.
std::uint64_t inherited(
    const BlockContext& context, const AccountId& hotkey, const Lending& lending, NetUid staked)
{
    std::vector<economics::ParentPart> parents;
    for (const auto& [proportion, parent] : lending.parents) {
        parents.push_back({ proportion.value(), stakeAt(context, parent, staked) });
    }
    return economics::inheritedStake(stakeAt(context, hotkey, staked), lending.children, parents);
}

} // namespace

StakeWeights::StakeWeights(const BlockContext& context, NetUid netuid)
    : m_context(context)
    , m_netuid(netuid)
    , m_taoWeight(taoWeight(context))
{
}

I64F64 StakeWeights::of(const AccountId& hotkey) const
{
    const Lending lending = lendingOf(m_context, hotkey, m_netuid);
    // Chain quirk: on root itself only the TAO is lent, not the alpha that is the same stake.
    const std::uint64_t alpha = m_netuid == kRoot ? stakeAt(m_context, hotkey, kRoot)
                                                  : inherited(m_context, hotkey, lending, m_netuid);
    return economics::stakeWeight(alpha, inherited(m_context, hotkey, lending, kRoot), m_taoWeight);
}

I64F64 stakeWeightOf(const BlockContext& context, const AccountId& hotkey, NetUid netuid)
{
    return StakeWeights(context, netuid).of(hotkey);
}

U96F32 taoWeight(const BlockContext& context)
{
    return economics::storedProportion(load<declared::kTaoWeight>(context.state).value());
}

} // namespace taonaut::node::subtensor_module
