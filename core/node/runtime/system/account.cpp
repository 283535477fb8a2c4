// SPDX-License-Identifier: MIT
#include "core/node/runtime/system/account.hpp"

#include "core/node/runtime/storage_item.hpp"
#include "core/subtensor/pallets/system_events.hpp"

#include <algorithm>

namespace taonaut::node::system {

namespace declared = subtensor::system;

namespace {

constexpr std::uint32_t kMaximumConsumers = 16;

} // namespace

AccountInfo account(const Overlay& state, const AccountId& who)
{
    return load<declared::kAccount>(state, who);
}

AccountInfo account(const trie::StateTrie& state, const AccountId& who)
{
    return load<declared::kAccount>(state, who);
}

void putAccount(BlockContext& context, const AccountId& who, const AccountInfo& info)
{
    store<declared::kAccount>(context.state, who, info);
}

void addProvider(BlockContext& context, const AccountId& who)
{
    AccountInfo info = account(context.state, who);
    const bool created = info.providers == 0 && info.sufficients == 0;
    ++info.providers;
    putAccount(context, who, info);
    if (created) {
        context.deposit(declared::event::NewAccount { who });
    }
}

DispatchResult removeProvider(BlockContext& context, const AccountId& who)
{
    AccountInfo info = account(context.state, who);
    info.providers = std::max(info.providers, 1U);
    if (info.providers == 1 && info.consumers > 0) {
        return refuse(DispatchError::Kind::ConsumerRemaining);
    }
    if (info.providers == 1 && info.sufficients == 0) {
        context.state.remove(declared::kAccount.key(who));
        context.deposit(declared::event::KilledAccount { who });
        return {};
    }
    --info.providers;
    putAccount(context, who, info);
    return {};
}

DispatchResult addConsumer(BlockContext& context, const AccountId& who)
{
    AccountInfo info = account(context.state, who);
    if (info.providers == 0) {
        return refuse(DispatchError::Kind::NoProviders);
    }
    if (info.consumers >= kMaximumConsumers) {
        return refuse(DispatchError::Kind::TooManyConsumers);
    }
    ++info.consumers;
    putAccount(context, who, info);
    return {};
}

void removeConsumer(BlockContext& context, const AccountId& who)
{
    AccountInfo info = account(context.state, who);
    if (info.consumers > 0) {
        --info.consumers;
        putAccount(context, who, info);
    }
}

bool canRemoveProvider(const AccountInfo& info) noexcept
{
    return info.consumers == 0 || info.providers > 1;
}

void putData(BlockContext& context, const AccountId& who, const AccountData& data)
{
    AccountInfo info = account(context.state, who);
    if (info.providers == 0 && info.sufficients == 0) {
        context.state.remove(declared::kAccount.key(who));
        return;
    }
    info.data = data;
    putAccount(context, who, info);
}

} // namespace taonaut::node::system
