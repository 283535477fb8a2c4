// SPDX-License-Identifier: MIT
#pragma once

// The stake weight of a hotkey on a subnet: its alpha there and its TAO on root, weighted by TaoWeight, each
// without what it lent to child hotkeys and with what its parents lent it. In rao.
// Source: opentensor/subtensor pallets/subtensor/src/staking/stake_utils.rs.

#include "core/base/fixed.hpp"
#include "core/node/runtime/context.hpp"

namespace taonaut::node::subtensor_module {

[[nodiscard]] I64F64 stakeWeightOf(const BlockContext& context, const AccountId& hotkey, NetUid netuid);

/// The weights of many hotkeys of one subnet; what they have in common is loaded once.
class StakeWeights {
public:
    StakeWeights(const BlockContext& context, NetUid netuid);
    [[nodiscard]] I64F64 of(const AccountId& hotkey) const;

private:
    const BlockContext& m_context;
    NetUid m_netuid;
    U96F32 m_taoWeight;
};

/// TaoWeight as a part of one.
[[nodiscard]] U96F32 taoWeight(const BlockContext& context);

} // namespace taonaut::node::subtensor_module
