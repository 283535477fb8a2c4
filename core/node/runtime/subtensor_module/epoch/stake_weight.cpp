// SPDX-License-Identifier: MIT
#include "core/node/runtime/subtensor_module/epoch/stake_weight.hpp"

#include "core/economics/emission/dividends.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/subtensor/pallets/subtensor_module/delegation_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"

#include <limits>

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;

namespace {

constexpr NetUid kRoot { 0 };

std::uint64_t stakeAt(const BlockContext& context, const AccountId& hotkey, NetUid netuid)
{
    return load<declared::kTotalHotkeyAlpha>(context.state, hotkey, netuid).value();
}

/// Stake on `staked` that counts by the relatives on `related`.
std::uint64_t inherited(const BlockContext& context, const AccountId& hotkey, NetUid related, NetUid staked)
{
    std::vector<std::uint64_t> children;
    for (const auto& [proportion, child] : load<declared::kChildKeys>(context.state, hotkey, related)) {
        children.push_back(proportion.value());
    }
    std::vector<economics::ParentPart> parents;
    for (const auto& [proportion, parent] : load<declared::kParentKeys>(context.state, hotkey, related)) {
        parents.push_back({ proportion.value(), stakeAt(context, parent, staked) });
    }
    return economics::inheritedStake(stakeAt(context, hotkey, staked), children, parents);
}

} // namespace

I64F64 stakeWeightOf(const BlockContext& context, const AccountId& hotkey, NetUid netuid)
{
    const std::uint64_t alpha
        = netuid == kRoot ? stakeAt(context, hotkey, kRoot) : inherited(context, hotkey, netuid, netuid);
    const std::uint64_t root = inherited(context, hotkey, netuid, kRoot);
    return economics::stakeWeight(alpha, root, taoWeight(context));
}

U96F32 taoWeight(const BlockContext& context)
{
    const std::uint64_t parts = load<declared::kTaoWeight>(context.state).value();
    return U96F32::ratio(parts, std::numeric_limits<std::uint64_t>::max());
}

} // namespace taonaut::node::subtensor_module
