// SPDX-License-Identifier: MIT
#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/subtensor_module/neurons/pruning.hpp"
#include "core/node/runtime/subtensor_module/subnets/subnet.hpp"
#include "core/node/runtime/subtensor_module/weights/mechanism.hpp"
#include "core/subtensor/pallets/subtensor_module/errors.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/neuron_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/setting_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/weights_storage.hpp"

#include <algorithm>
#include <map>

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;

namespace {

/// Less than this part of the neurons that stay may be safe from pruning, in percent.
constexpr std::uint32_t kMostImmunePercent = 80;

/// Old uids of the neurons that stay, ascending: the place in the list is the new uid.
using Survivors = std::vector<Uid>;

std::vector<bool> safeUids(const BlockContext& context, NetUid netuid, std::uint16_t count)
{
    std::vector<bool> result(count);
    for (std::uint16_t uid = 0; uid < count; ++uid) {
        result[uid] = isImmune(context, netuid, Uid(uid));
    }
    for (const Uid uid : immortalUids(context, netuid)) {
        result[uid.value()] = true;
    }
    return result;
}

Survivors chooseSurvivors(
    const Overlay& state, NetUid netuid, const std::vector<bool>& safe, std::uint16_t most)
{
    const std::vector<subtensor::AlphaAmount> emissions = load<declared::kEmission>(state, netuid);
    std::vector<Uid> order;
    for (std::uint16_t uid = 0; uid < safe.size(); ++uid) {
        order.emplace_back(uid);
    }
    const auto emissionOf
        = [&](Uid uid) { return uid.value() < emissions.size() ? emissions[uid.value()].value() : 0; };
    std::stable_sort(order.begin(), order.end(),
        [&](Uid left, Uid right) { return emissionOf(left) > emissionOf(right); });
    for (std::size_t i = order.size(); i-- > 0 && order.size() > most;) {
        if (!safe[order[i].value()]) {
            order.erase(order.begin() + static_cast<std::ptrdiff_t>(i));
        }
    }
    std::sort(order.begin(), order.end());
    return order;
}

template <const auto& kVector, class Key>
void keepEntries(BlockContext& context, const Key& key, const Survivors& survivors)
{
    mutate<kVector>(context.state, key, [&survivors](auto& entries) {
        std::decay_t<decltype(entries)> kept;
        for (const Uid uid : survivors) {
            kept.push_back(uid.value() < entries.size()
                    ? entries[uid.value()]
                    : typename std::decay_t<decltype(entries)>::value_type {});
        }
        entries = std::move(kept);
    });
}

/// Moves the entries of uids to their new places; what belonged to nobody else is gone.
template <const auto& kMap, class Key>
void moveEntries(BlockContext& context, const Key& key, const Survivors& survivors, std::uint16_t count)
{
    for (std::uint16_t place = 0; place < count; ++place) {
        const auto value
            = place < survivors.size() ? find<kMap>(context.state, key, survivors[place]) : std::nullopt;
        if (value) {
            store<kMap>(context.state, key, Uid(place), *value); // places are never above old uids
        } else {
            erase<kMap>(context.state, key, Uid(place));
        }
    }
}

template <const auto& kRows>
void moveRows(BlockContext& context, StorageIndex index, const Survivors& survivors, std::uint16_t count)
{
    std::map<Uid, Uid> places;
    for (std::uint16_t place = 0; place < survivors.size(); ++place) {
        places.emplace(survivors[place], Uid(place));
    }
    moveEntries<kRows>(context, index, survivors, count);
    for (auto& [row, entries] : entriesBelow<kRows>(context.state, index)) {
        std::decay_t<decltype(entries)> kept;
        for (const auto& [target, value] : entries) {
            if (const auto found = places.find(target); found != places.end()) {
                kept.emplace_back(found->second, value);
            }
        }
        store<kRows>(context.state, index, row, kept);
    }
}

void forgetHotkey(BlockContext& context, NetUid netuid, const AccountId& hotkey)
{
    erase<declared::kUids>(context.state, netuid, hotkey);
    erase<declared::kIsNetworkMember>(context.state, hotkey, netuid);
    erase<declared::kLastHotkeyEmissionOnNetuid>(context.state, hotkey, netuid);
    erase<declared::kAlphaDividendsPerSubnet>(context.state, netuid, hotkey);
    erase<declared::kAxons>(context.state, netuid, hotkey);
    erase<declared::kNeuronCertificates>(context.state, netuid, hotkey);
    erase<declared::kPrometheus>(context.state, netuid, hotkey);
}

void moveNeurons(BlockContext& context, NetUid netuid, const Survivors& survivors, std::uint16_t count)
{
    for (const auto& [uid, hotkey] : entriesBelow<declared::kKeys>(context.state, netuid)) {
        if (!std::binary_search(survivors.begin(), survivors.end(), uid)) {
            forgetHotkey(context, netuid, hotkey);
        }
    }
    keepEntries<declared::kEmission>(context, netuid, survivors);
    keepEntries<declared::kActive>(context, netuid, survivors);
    keepEntries<declared::kConsensus>(context, netuid, survivors);
    keepEntries<declared::kDividends>(context, netuid, survivors);
    keepEntries<declared::kValidatorTrust>(context, netuid, survivors);
    keepEntries<declared::kValidatorPermit>(context, netuid, survivors);
    keepEntries<declared::kStakeWeight>(context, netuid, survivors);
    moveEntries<declared::kKeys>(context, netuid, survivors, count);
    moveEntries<declared::kAssociatedEvmAddress>(context, netuid, survivors, count);
    moveEntries<declared::kBlockAtRegistration>(context, netuid, survivors, count);
    const std::uint8_t mechanisms = load<declared::kMechanismCountCurrent>(context.state, netuid);
    for (std::uint8_t mechanism = 0; mechanism < mechanisms; ++mechanism) {
        const StorageIndex index = mechanismIndex(netuid, MechanismId(mechanism));
        keepEntries<declared::kIncentive>(context, index, survivors);
        keepEntries<declared::kLastUpdate>(context, index, survivors);
        moveRows<declared::kWeights>(context, index, survivors, count);
        moveRows<declared::kBonds>(context, index, survivors, count);
    }
    for (const auto& [uid, hotkey] : entriesBelow<declared::kKeys>(context.state, netuid)) {
        store<declared::kUids>(context.state, netuid, hotkey, uid);
    }
    store<declared::kSubnetworkN>(context.state, netuid, static_cast<std::uint16_t>(survivors.size()));
}

} // namespace

DispatchResult trimNeurons(BlockContext& context, NetUid netuid, std::uint16_t most)
{
    if (const DispatchResult exists = ensureSubnetExists(context.state, netuid); !exists) {
        return exists;
    }
    if (most < load<declared::kMinAllowedUids>(context.state, netuid)
        || most > load<declared::kMaxAllowedUids>(context.state, netuid)) {
        return refuse(declared::error("InvalidValue"));
    }
    store<declared::kMaxAllowedUids>(context.state, netuid, most);
    const std::uint16_t count = neuronCount(context.state, netuid);
    if (count <= most) {
        return {};
    }
    const std::vector<bool> safe = safeUids(context, netuid, count);
    const auto immune = static_cast<std::uint32_t>(std::count(safe.begin(), safe.end(), true));
    if (most == 0 || immune * 100 / most >= kMostImmunePercent) {
        return refuse(declared::error("TrimmingWouldExceedMaxImmunePercentage"));
    }
    moveNeurons(context, netuid, chooseSurvivors(context.state, netuid, safe, most), count);
    return {};
}

} // namespace taonaut::node::subtensor_module
