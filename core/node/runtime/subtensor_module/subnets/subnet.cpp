// SPDX-License-Identifier: MIT
#include "core/node/runtime/subtensor_module/subnets/subnet.hpp"

#include "core/node/runtime/storage_item.hpp"
#include "core/subtensor/pallets/subtensor_module/errors.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/pool_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/registration_storage.hpp"

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;

bool subnetExists(const Overlay& state, NetUid netuid)
{
    return load<declared::kNetworksAdded>(state, netuid);
}

std::vector<NetUid> subnets(const Overlay& state)
{
    std::vector<NetUid> result;
    forEach<declared::kNetworksAdded>(state, [&result](NetUid netuid, bool) { result.push_back(netuid); });
    return result;
}

bool isTrading(const Overlay& state, NetUid netuid)
{
    return load<declared::kSubtokenEnabled>(state, netuid);
}

bool isEmitting(const Overlay& state, NetUid netuid)
{
    return netuid != kRoot && contains<declared::kFirstEmissionBlockNumber>(state, netuid)
        && isTrading(state, netuid) && load<declared::kNetworkRegistrationAllowed>(state, netuid);
}

std::uint16_t neuronCount(const Overlay& state, NetUid netuid)
{
    return load<declared::kSubnetworkN>(state, netuid);
}

DispatchResult ensureSubnetExists(const Overlay& state, NetUid netuid)
{
    return subnetExists(state, netuid) ? DispatchResult {} : refuse(declared::error("SubnetNotExists"));
}

DispatchResult ensureTrading(const Overlay& state, NetUid netuid)
{
    return isTrading(state, netuid) ? DispatchResult {} : refuse(declared::error("SubtokenDisabled"));
}

} // namespace taonaut::node::subtensor_module
