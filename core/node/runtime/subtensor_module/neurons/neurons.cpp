// SPDX-License-Identifier: MIT
#include "core/node/runtime/subtensor_module/neurons/neurons.hpp"

#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/subtensor_module/subnets/subnet.hpp"
#include "core/node/runtime/subtensor_module/weights/mechanism.hpp"
#include "core/subtensor/pallets/subtensor_module/errors.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/neuron_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/setting_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/weights_storage.hpp"

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;

namespace {

/// Sets the entry of a uid in a vector of the subnet; a vector that is too short stays as it is.
template <const auto& kVector, class Key, class Value>
void setEntry(BlockContext& context, const Key& key, Uid uid, const Value& value)
{
    mutate<kVector>(context.state, key, [&](auto& entries) {
        if (uid.value() < entries.size()) {
            entries[uid.value()] = value;
        }
    });
}

template <const auto& kVector, class Key, class Value>
void pushEntry(BlockContext& context, const Key& key, const Value& value)
{
    mutate<kVector>(context.state, key, [&](auto& entries) { entries.push_back(value); });
}

template <class Visit> void forEachMechanism(const BlockContext& context, NetUid netuid, const Visit& visit)
{
    const std::uint8_t count = load<declared::kMechanismCountCurrent>(context.state, netuid);
    for (std::uint8_t mechanism = 0; mechanism < count; ++mechanism) {
        visit(mechanismIndex(netuid, MechanismId(mechanism)));
    }
}

/// LastUpdate grows to hold the uid.
void touch(BlockContext& context, StorageIndex index, Uid uid)
{
    mutate<declared::kLastUpdate>(context.state, index, [&](std::vector<std::uint64_t>& blocks) {
        if (blocks.size() <= uid.value()) {
            blocks.resize(std::size_t { uid.value() } + 1);
        }
        blocks[uid.value()] = context.number.value();
    });
}

void enter(BlockContext& context, NetUid netuid, Uid uid, const AccountId& hotkey)
{
    store<declared::kKeys>(context.state, netuid, uid, hotkey);
    store<declared::kUids>(context.state, netuid, hotkey, uid);
    store<declared::kBlockAtRegistration>(
        context.state, netuid, uid, std::uint64_t { context.number.value() });
    store<declared::kIsNetworkMember>(context.state, hotkey, netuid, true);
}

/// What validators say of a neuron says nothing of the one that took its place.
void forgetJudgements(BlockContext& context, StorageIndex index, Uid uid)
{
    setEntry<declared::kIncentive>(context, index, uid, ShareU16());
    erase<declared::kBonds>(context.state, index, uid);
    erase<declared::kWeights>(context.state, index, uid);
    for (auto& [validator, row] : entriesBelow<declared::kWeights>(context.state, index)) {
        bool changed = false;
        for (auto& [target, weight] : row) {
            changed |= target == uid;
            weight = target == uid ? ShareU16() : weight;
        }
        if (changed) {
            store<declared::kWeights>(context.state, index, validator, row);
        }
    }
}

void clear(BlockContext& context, NetUid netuid, Uid uid)
{
    setEntry<declared::kEmission>(context, netuid, uid, subtensor::AlphaAmount());
    setEntry<declared::kConsensus>(context, netuid, uid, ShareU16());
    forEachMechanism(context, netuid, [&](StorageIndex index) { forgetJudgements(context, index, uid); });
    setEntry<declared::kDividends>(context, netuid, uid, ShareU16());
    setEntry<declared::kStakeWeight>(context, netuid, uid, ShareU16());
    setEntry<declared::kValidatorTrust>(context, netuid, uid, ShareU16());
    setEntry<declared::kValidatorPermit>(context, netuid, uid, false);
}

} // namespace

std::optional<Uid> uidOf(const Overlay& state, NetUid netuid, const AccountId& hotkey)
{
    return find<declared::kUids>(state, netuid, hotkey);
}

std::optional<AccountId> hotkeyOf(const Overlay& state, NetUid netuid, Uid uid)
{
    return find<declared::kKeys>(state, netuid, uid);
}

bool isRegistered(const Overlay& state, NetUid netuid, const AccountId& hotkey)
{
    return contains<declared::kUids>(state, netuid, hotkey);
}

bool isRegisteredAnywhere(const Overlay& state, const AccountId& hotkey)
{
    bool found = false;
    forEachBelow<declared::kIsNetworkMember>(
        state, [&found](NetUid, bool isMember) { found |= isMember; }, hotkey);
    return found;
}

Uid appendNeuron(BlockContext& context, NetUid netuid, const AccountId& hotkey)
{
    const Uid uid(neuronCount(context.state, netuid));
    store<declared::kSubnetworkN>(context.state, netuid, static_cast<std::uint16_t>(uid.value() + 1));
    pushEntry<declared::kActive>(context, netuid, true);
    pushEntry<declared::kEmission>(context, netuid, subtensor::AlphaAmount());
    pushEntry<declared::kConsensus>(context, netuid, ShareU16());
    forEachMechanism(context, netuid, [&](StorageIndex index) {
        pushEntry<declared::kIncentive>(context, index, ShareU16());
        touch(context, index, uid);
    });
    pushEntry<declared::kDividends>(context, netuid, ShareU16());
    pushEntry<declared::kValidatorTrust>(context, netuid, ShareU16());
    pushEntry<declared::kValidatorPermit>(context, netuid, false);
    enter(context, netuid, uid, hotkey);
    return uid;
}

void replaceNeuron(BlockContext& context, NetUid netuid, Uid uid, const AccountId& hotkey)
{
    const AccountId old = load<declared::kKeys>(context.state, netuid, uid);
    const auto owner = find<declared::kSubnetOwnerHotkey>(context.state, netuid);
    if (owner && *owner == old) {
        return;
    }
    erase<declared::kUids>(context.state, netuid, old);
    erase<declared::kAssociatedEvmAddress>(context.state, netuid, uid);
    erase<declared::kIsNetworkMember>(context.state, old, netuid);
    setEntry<declared::kActive>(context, netuid, uid, true);
    enter(context, netuid, uid, hotkey);
    erase<declared::kAxons>(context.state, netuid, old);
    erase<declared::kNeuronCertificates>(context.state, netuid, old);
    erase<declared::kPrometheus>(context.state, netuid, old);
    clear(context, netuid, uid);
    forEachMechanism(context, netuid, [&](StorageIndex index) { touch(context, index, uid); });
}

Result<Uid, DispatchError> registerNeuron(BlockContext& context, NetUid netuid, const AccountId& hotkey)
{
    if (neuronCount(context.state, netuid) < load<declared::kMaxAllowedUids>(context.state, netuid)) {
        return appendNeuron(context, netuid, hotkey);
    }
    const std::optional<Uid> uid = uidToPrune(context, netuid);
    if (!uid) {
        return refuse(declared::error("NoNeuronIdAvailable"));
    }
    replaceNeuron(context, netuid, *uid, hotkey);
    return *uid;
}

} // namespace taonaut::node::subtensor_module
