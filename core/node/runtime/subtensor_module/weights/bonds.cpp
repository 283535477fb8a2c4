// SPDX-License-Identifier: MIT
#include "core/node/runtime/subtensor_module/weights/bonds.hpp"

#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/subtensor_module/weights/mechanism.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/neuron_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/setting_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/weights_storage.hpp"

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;

namespace {

void resetIn(BlockContext& context, StorageIndex index, Uid uid)
{
    for (auto& [validator, bonds] : entriesBelow<declared::kBonds>(context.state, index)) {
        std::erase_if(bonds, [&](const auto& bond) { return std::get<0>(bond) == uid; });
        store<declared::kBonds>(context.state, index, validator, bonds);
    }
}

} // namespace

void resetBonds(BlockContext& context, NetUid netuid, const AccountId& hotkey)
{
    const std::optional<Uid> uid = find<declared::kUids>(context.state, netuid, hotkey);
    if (!uid || !load<declared::kBondsResetOn>(context.state, netuid)) {
        return;
    }
    const std::uint8_t mechanisms = load<declared::kMechanismCountCurrent>(context.state, netuid);
    for (std::uint8_t each = 0; each < mechanisms; ++each) {
        resetIn(context, mechanismIndex(netuid, MechanismId(each)), *uid);
    }
}

} // namespace taonaut::node::subtensor_module
