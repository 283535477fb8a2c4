// SPDX-License-Identifier: MIT
// Who owns, stakes with and stands for whom.

#include "core/node/runtime/invariants/findings.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/subtensor/pallets/subtensor_module/delegation_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"

#include <algorithm>
#include <set>

namespace taonaut::node::invariants {

namespace {

namespace declared = subtensor::subtensor_module;

template <class List, class Value> bool holds(const List& list, const Value& value)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

void checkOwners(const Overlay& state, Findings& findings)
{
    forEach<declared::kOwner>(state, [&](const AccountId& hotkey, const AccountId& coldkey) {
        if (coldkey != AccountId {} && !holds(load<declared::kOwnedHotkeys>(state, coldkey), hotkey)) {
            findings.add(Invariant::Keys,
                sentence("Hotkey ", hotkey, " belongs to coldkey ", coldkey, ", which does not list it."));
        }
    });
    forEach<declared::kOwnedHotkeys>(
        state, [&](const AccountId& coldkey, const std::vector<AccountId>& owned) {
            for (const AccountId& hotkey : owned) {
                if (load<declared::kOwner>(state, hotkey) != coldkey) {
                    findings.add(Invariant::Keys,
                        sentence("Coldkey ", coldkey, " lists hotkey ", hotkey, ", which is another's."));
                }
            }
        });
}

void checkStakers(const Overlay& state, Findings& findings)
{
    std::set<std::pair<AccountId, AccountId>> positions;
    forEach<declared::kAlphaV2>(
        state, [&](const AccountId& hotkey, const AccountId& coldkey, NetUid, const SafeFloat& share) {
            if (!share.isZero()) {
                positions.emplace(coldkey, hotkey);
            }
        });
    forEach<declared::kAlpha>(
        state, [&](const AccountId& hotkey, const AccountId& coldkey, NetUid, U64F64 share) {
            if (share != U64F64::zero()) {
                positions.emplace(coldkey, hotkey);
            }
        });
    for (const auto& [coldkey, hotkey] : positions) {
        if (!holds(load<declared::kStakingHotkeys>(state, coldkey), hotkey)) {
            findings.add(Invariant::Keys,
                sentence("Coldkey ", coldkey, " has stake at hotkey ", hotkey, ", which it does not list."));
        }
    }
}

/// Each entry of the one map has its counterpart in the other.
template <const auto& kMap, const auto& kMirror>
void checkRelatives(const Overlay& state, const char* relation, Findings& findings)
{
    forEach<kMap>(state, [&](const AccountId& hotkey, NetUid netuid, const declared::Relatives& relatives) {
        for (const auto& [part, relative] : relatives) {
            if (!holds(load<kMirror>(state, relative, netuid), std::tuple { part, hotkey })) {
                findings.add(Invariant::Keys,
                    sentence("On subnet ", netuid, " hotkey ", hotkey, " has ", relation, " ", relative,
                        ", which does not know of it."));
            }
        }
    });
}

} // namespace

void checkKeys(const Overlay& state, Findings& findings)
{
    checkOwners(state, findings);
    checkStakers(state, findings);
    checkRelatives<declared::kChildKeys, declared::kParentKeys>(state, "the child", findings);
    checkRelatives<declared::kParentKeys, declared::kChildKeys>(state, "the parent", findings);
}

} // namespace taonaut::node::invariants
