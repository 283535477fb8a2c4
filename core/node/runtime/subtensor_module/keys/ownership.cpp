// SPDX-License-Identifier: MIT
#include "core/node/runtime/subtensor_module/keys/ownership.hpp"

#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/subtensor_module/pool/tao.hpp"
#include "core/node/runtime/subtensor_module/stake/stake.hpp"
#include "core/subtensor/pallets/subtensor_module/delegation_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/errors.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"

#include <algorithm>

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;

AccountId coldkeyOf(const Overlay& state, const AccountId& hotkey)
{
    return load<declared::kOwner>(state, hotkey);
}

bool hotkeyAccountExists(const Overlay& state, const AccountId& hotkey)
{
    return contains<declared::kOwner>(state, hotkey);
}

bool ownsHotkey(const Overlay& state, const AccountId& coldkey, const AccountId& hotkey)
{
    return hotkeyAccountExists(state, hotkey) && coldkeyOf(state, hotkey) == coldkey;
}

bool isSubnetAccount(const AccountId& account)
{
    constexpr std::size_t kNetuidAt = 12; // behind "modl" and the pallet's id
    const auto low = std::to_integer<unsigned>(account.bytes[kNetuidAt]);
    const auto high = std::to_integer<unsigned>(account.bytes[kNetuidAt + 1]);
    return account == subnetAccount(NetUid(static_cast<std::uint16_t>(low | high << 8U)));
}

DispatchResult createAccountIfMissing(
    BlockContext& context, const AccountId& coldkey, const AccountId& hotkey)
{
    if (isSubnetAccount(hotkey)) {
        return refuse(declared::error("CannotUseSystemAccount"));
    }
    if (hotkeyAccountExists(context.state, hotkey)) {
        return {};
    }
    store<declared::kOwner>(context.state, hotkey, coldkey);
    std::vector<AccountId> owned = load<declared::kOwnedHotkeys>(context.state, coldkey);
    if (std::find(owned.begin(), owned.end(), hotkey) == owned.end()) {
        owned.push_back(hotkey);
        store<declared::kOwnedHotkeys>(context.state, coldkey, owned);
    }
    noteStaker(context, hotkey, coldkey);
    return {};
}

std::uint16_t takeOf(const Overlay& state, const AccountId& hotkey)
{
    return load<declared::kDelegates>(state, hotkey).value();
}

bool isDelegate(const Overlay& state, const AccountId& hotkey)
{
    return contains<declared::kDelegates>(state, hotkey);
}

void becomeDelegate(BlockContext& context, const AccountId& hotkey)
{
    if (!isDelegate(context.state, hotkey)) {
        store<declared::kDelegates>(context.state, hotkey, load<declared::kDelegates>(context.state, hotkey));
    }
}

} // namespace taonaut::node::subtensor_module
