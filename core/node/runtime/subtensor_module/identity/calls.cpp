// SPDX-License-Identifier: MIT
#include "core/node/runtime/subtensor_module/identity/calls.hpp"

#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/subtensor_module/identity/identity.hpp"
#include "core/node/runtime/subtensor_module/neurons/neurons.hpp"
#include "core/node/runtime/subtensor_module/rate_limits.hpp"
#include "core/subtensor/pallets/subtensor_module/errors.hpp"
#include "core/subtensor/pallets/subtensor_module/identity_events.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/pool_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"

#include <algorithm>

namespace taonaut::node::subtensor_module {

CallResult run(BlockContext& context, const Origin& origin, const declared::SetIdentity& call)
{
    const Result<AccountId, DispatchError> coldkey = ensureSigned(origin);
    if (!coldkey) {
        return refuse(coldkey);
    }
    const std::vector<AccountId> hotkeys = load<declared::kOwnedHotkeys>(context.state, *coldkey);
    const bool takesPart = std::any_of(hotkeys.begin(), hotkeys.end(),
        [&context](const AccountId& hotkey) { return isRegisteredAnywhere(context.state, hotkey); });
    if (!takesPart) {
        return refuse(declared::error("HotKeyNotRegisteredInNetwork"));
    }
    const declared::ChainIdentity identity { call.name, call.url, call.githubRepo, call.image, call.discord,
        call.description, call.additional };
    if (!isValidIdentity(identity)) {
        return refuse(declared::error("InvalidIdentity"));
    }
    store<declared::kIdentitiesV2>(context.state, *coldkey, identity);
    context.deposit(declared::event::ChainIdentitySet { *coldkey });
    return PostDispatch {};
}

CallResult run(BlockContext& context, const Origin& origin, const declared::SetSubnetIdentity& call)
{
    const Result<AccountId, DispatchError> coldkey = ensureSigned(origin);
    if (!coldkey) {
        return refuse(coldkey);
    }
    if (load<declared::kSubnetOwner>(context.state, call.netuid) != *coldkey) {
        return refuse(declared::error("NotSubnetOwner"));
    }
    const declared::SubnetIdentity identity { call.subnetName, call.githubRepo, call.subnetContact,
        call.subnetUrl, call.discord, call.description, call.logoUrl, call.additional };
    if (!isValidIdentity(identity)) {
        return refuse(declared::error("InvalidIdentity"));
    }
    store<declared::kSubnetIdentitiesV3>(context.state, call.netuid, identity);
    context.deposit(declared::event::SubnetIdentitySet { call.netuid });
    return PostDispatch {};
}

CallResult run(BlockContext& context, const Origin& origin, const declared::UpdateSymbol& call)
{
    if (const auto who = ensureSubnetOwnerOrRoot(context, origin, call.netuid); !who) {
        return refuse(who);
    }
    if (const DispatchResult isFree = ensureSymbolFree(context.state, call.symbol); !isFree) {
        return refuse(isFree);
    }
    store<declared::kTokenSymbol>(context.state, call.netuid, call.symbol);
    context.deposit(declared::event::SymbolUpdated { call.netuid, call.symbol });
    return PostDispatch {};
}

} // namespace taonaut::node::subtensor_module
