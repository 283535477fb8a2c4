// SPDX-License-Identifier: MIT
#pragma once

// One hotkey on a subnet in the middle of its parents and children. Whatever is changed here is stored on
// both sides, so that ChildKeys and ParentKeys stay each other's mirror. Source: opentensor/subtensor
// pallets/subtensor/src/staking/set_children.rs.

#include "core/node/runtime/subtensor_module/delegation/children.hpp"

#include <map>

namespace taonaut::node::subtensor_module {

class Relations {
public:
    /// Ascending by hotkey; of one that is named twice the last proportion counts.
    using Proportions = std::map<AccountId, subtensor::ShareU64>;

    /// As they are stored, without loops to itself.
    Relations(const Overlay& state, const AccountId& hotkey, NetUid netuid);

    /// Errors: InvalidChild (itself), TooManyChildren, ProportionOverflow, ChildParentInconsistency (one that
    /// is a parent already).
    [[nodiscard]] DispatchResult check(const Relatives& children) const;
    /// Takes them in place of the present ones, itself left out; false where they contradict the parents or
    /// are more than the whole. Their number is not asked.
    [[nodiscard]] bool setChildren(const Relatives& children);
    void store(Overlay& state) const;
    /// The same relations of another hotkey; those of this one are gone. Errors: InvalidChild where the other
    /// is a relative.
    [[nodiscard]] DispatchResult moveTo(Overlay& state, const AccountId& other);

private:
    AccountId m_hotkey;
    NetUid m_netuid;
    Proportions m_children;
    Proportions m_parents;
};

} // namespace taonaut::node::subtensor_module
