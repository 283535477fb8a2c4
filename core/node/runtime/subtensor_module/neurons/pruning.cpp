// SPDX-License-Identifier: MIT
#include "core/node/runtime/subtensor_module/neurons/pruning.hpp"

#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/subtensor_module/subnets/subnet.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/neuron_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/setting_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"

#include <algorithm>

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;

namespace {

/// The order in which neurons are pruned: least emission, earliest registration, lowest uid.
using Candidate = std::tuple<std::uint64_t, std::uint64_t, std::uint16_t>;

std::uint64_t registeredAt(const BlockContext& context, NetUid netuid, Uid uid)
{
    return load<declared::kBlockAtRegistration>(context.state, netuid, uid);
}

void consider(std::optional<Candidate>& best, const Candidate& candidate)
{
    best = best ? std::min(*best, candidate) : candidate;
}

bool holds(const std::vector<Uid>& uids, Uid uid)
{
    return std::find(uids.begin(), uids.end(), uid) != uids.end();
}

} // namespace

bool isImmune(const BlockContext& context, NetUid netuid, Uid uid)
{
    const std::uint64_t born = registeredAt(context, netuid, uid);
    const std::uint64_t now = context.number.value();
    return (now > born ? now - born : 0) < load<declared::kImmunityPeriod>(context.state, netuid);
}

std::vector<Uid> immortalUids(const BlockContext& context, NetUid netuid)
{
    std::vector<std::pair<std::uint64_t, Uid>> owned;
    const AccountId coldkey = load<declared::kSubnetOwner>(context.state, netuid);
    for (const AccountId& hotkey : load<declared::kOwnedHotkeys>(context.state, coldkey)) {
        if (const std::optional<Uid> uid = uidOf(context.state, netuid, hotkey)) {
            owned.emplace_back(registeredAt(context, netuid, *uid), *uid);
        }
    }
    std::sort(owned.begin(), owned.end());
    const std::size_t most = load<declared::kImmuneOwnerUidsLimit>(context.state, netuid);
    std::vector<Uid> result;
    for (const auto& [block, uid] : owned) {
        if (result.size() < most) {
            result.push_back(uid);
        }
    }
    const auto ownerHotkey = find<declared::kSubnetOwnerHotkey>(context.state, netuid);
    const std::optional<Uid> first = ownerHotkey ? uidOf(context.state, netuid, *ownerHotkey) : std::nullopt;
    if (first && !holds(result, *first)) {
        result.insert(result.begin(), *first);
        result.resize(std::min(result.size(), most));
    }
    return result;
}

std::optional<Uid> uidToPrune(const BlockContext& context, NetUid netuid)
{
    const std::vector<Uid> immortal = immortalUids(context, netuid);
    const std::vector<subtensor::AlphaAmount> emissions = load<declared::kEmission>(context.state, netuid);
    std::optional<Candidate> mortal;
    std::optional<Candidate> immune;
    std::uint16_t mortals = 0;
    for (std::uint16_t number = 0; number < neuronCount(context.state, netuid); ++number) {
        const Uid uid(number);
        if (!hotkeyOf(context.state, netuid, uid) || holds(immortal, uid)) {
            continue;
        }
        const std::uint64_t emission = number < emissions.size() ? emissions[number].value() : 0;
        const Candidate candidate(emission, registeredAt(context, netuid, uid), number);
        if (isImmune(context, netuid, uid)) {
            consider(immune, candidate);
        } else {
            ++mortals;
            consider(mortal, candidate);
        }
    }
    const bool enough = mortals > load<declared::kMinNonImmuneUids>(context.state, netuid);
    const std::optional<Candidate>& chosen = enough && mortal ? mortal : immune;
    return chosen ? std::optional(Uid(std::get<2>(*chosen))) : std::nullopt;
}

} // namespace taonaut::node::subtensor_module
