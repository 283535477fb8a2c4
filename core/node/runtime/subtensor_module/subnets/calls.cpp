// SPDX-License-Identifier: MIT
#include "core/node/runtime/subtensor_module/subnets/calls.hpp"

#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/subtensor_module/rate_limits.hpp"
#include "core/node/runtime/subtensor_module/subnets/creation.hpp"
#include "core/node/runtime/subtensor_module/subnets/dissolution.hpp"
#include "core/subtensor/pallets/subtensor_module/chain_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/errors.hpp"
#include "core/subtensor/pallets/subtensor_module/network_events.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/pool_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/setting_events.hpp"

namespace taonaut::node::subtensor_module {
namespace {

CallResult open(BlockContext& context, const Origin& origin, const AccountId& hotkey,
    const std::optional<declared::SubnetIdentity>& identity)
{
    const Result<AccountId, DispatchError> coldkey = ensureSigned(origin);
    if (!coldkey) {
        return refuse(coldkey);
    }
    const Result<NetUid, DispatchError> netuid = registerNetwork(context, *coldkey, hotkey, identity);
    return netuid ? CallResult(PostDispatch {}) : refuse(netuid);
}

CallResult close(BlockContext& context, const Origin& origin, NetUid netuid)
{
    const DispatchResult root = ensureRoot(origin);
    return root ? outcomeOf(dissolveNetwork(context, netuid)) : refuse(root);
}

DispatchResult start(BlockContext& context, NetUid netuid)
{
    if (contains<declared::kFirstEmissionBlockNumber>(context.state, netuid)) {
        return refuse(declared::error("FirstEmissionBlockNumberAlreadySet"));
    }
    const std::uint64_t born = load<declared::kNetworkRegisteredAt>(context.state, netuid);
    const std::uint64_t now = context.number.value();
    if (now < born + load<declared::kStartCallDelay>(context.state)) {
        return refuse(declared::error("NeedWaitingMoreBlocksToStarCall"));
    }
    store<declared::kFirstEmissionBlockNumber>(context.state, netuid, now + 1);
    store<declared::kSubtokenEnabled>(context.state, netuid, true);
    context.deposit(declared::event::FirstEmissionBlockNumberSet { netuid, now + 1 });
    return {};
}

} // namespace

CallResult run(BlockContext& context, const Origin& origin, const declared::RegisterNetwork& call)
{
    return open(context, origin, call.hotkey, std::nullopt);
}

CallResult run(BlockContext& context, const Origin& origin, const declared::RegisterNetworkWithIdentity& call)
{
    return open(context, origin, call.hotkey, call.identity);
}

CallResult run(BlockContext& context, const Origin& origin, const declared::DissolveNetwork& call)
{
    return close(context, origin, call.netuid);
}

CallResult run(BlockContext& context, const Origin& origin, const declared::RootDissolveNetwork& call)
{
    return close(context, origin, call.netuid);
}

CallResult run(BlockContext& context, const Origin& origin, const declared::StartCall& call)
{
    if (const DispatchResult exists = ensureSubnetExists(context.state, call.netuid); !exists) {
        return refuse(exists);
    }
    const Result<AccountId, DispatchError> owner = ensureSubnetOwner(context, origin, call.netuid);
    return owner ? outcomeOf(start(context, call.netuid)) : refuse(owner);
}

} // namespace taonaut::node::subtensor_module
