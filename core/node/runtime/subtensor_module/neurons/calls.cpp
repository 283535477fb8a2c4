// SPDX-License-Identifier: MIT
#include "core/node/runtime/subtensor_module/neurons/calls.hpp"

#include "core/economics/registration.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/subtensor_module/keys/ownership.hpp"
#include "core/node/runtime/subtensor_module/neurons/neurons.hpp"
#include "core/node/runtime/subtensor_module/pool/pool.hpp"
#include "core/node/runtime/subtensor_module/stake/stake.hpp"
#include "core/node/runtime/subtensor_module/subnets/subnet.hpp"
#include "core/subtensor/pallets/subtensor_module/errors.hpp"
#include "core/subtensor/pallets/subtensor_module/network_events.hpp"
#include "core/subtensor/pallets/subtensor_module/neuron_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/pool_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/registration_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/setting_storage.hpp"

#include <algorithm>
#include <limits>

namespace taonaut::node::subtensor_module {
namespace {

DispatchResult checkSubnet(const Overlay& state, NetUid netuid)
{
    return netuid == kRoot ? DispatchResult(refuse(declared::error("RegistrationNotPermittedOnRootSubnet")))
                           : ensureSubnetExists(state, netuid);
}

/// Everything before money moves; creates the hotkey's account.
DispatchResult prepareRegistration(
    BlockContext& context, const AccountId& coldkey, NetUid netuid, const AccountId& hotkey, Rao price)
{
    if (const DispatchResult checked = checkSubnet(context.state, netuid); !checked) {
        return checked;
    }
    if (!load<declared::kNetworkRegistrationAllowed>(context.state, netuid)) {
        return refuse(declared::error("SubNetRegistrationDisabled"));
    }
    if (isRegistered(context.state, netuid, hotkey)) {
        return refuse(declared::error("HotKeyAlreadyRegisteredInSubNet"));
    }
    if (price > spendableTao(context, coldkey)) {
        return refuse(declared::error("NotEnoughBalanceToStake"));
    }
    if (const DispatchResult created = createAccountIfMissing(context, coldkey, hotkey); !created) {
        return created;
    }
    if (!ownsHotkey(context.state, coldkey, hotkey)) {
        return refuse(declared::error("NonAssociatedColdKey"));
    }
    const std::uint16_t most = load<declared::kMaxAllowedUids>(context.state, netuid);
    const bool full = neuronCount(context.state, netuid) >= most;
    if (most == 0 || (full && !uidToPrune(context, netuid))) {
        return refuse(declared::error("NoNeuronIdAvailable"));
    }
    return {};
}

/// Buys alpha for the price and takes it out of the world; the fee stays in the subnet's account.
DispatchResult burnPrice(BlockContext& context, const AccountId& coldkey, NetUid netuid, Rao price)
{
    const Result<Rao, DispatchError> paid = payToSubnet(context, netuid, coldkey, price);
    if (!paid) {
        return refuse(paid);
    }
    const auto bought = buyAlpha(context, netuid, *paid, economics::kHighestPriceLimit, Fees::Charged);
    if (!bought) {
        return refuse(bought);
    }
    // Chain quirk: AlphaAssets does not hear of it.
    mutate<declared::kSubnetAlphaOut>(context.state, netuid, [&bought](AlphaAmount& total) {
        total = AlphaAmount(total.value() > bought->paidOut ? total.value() - bought->paidOut : 0);
    });
    recordInflow(context, netuid, *paid);
    return {};
}

void raisePrice(BlockContext& context, NetUid netuid, Rao paid)
{
    const economics::BurnBounds bounds { load<declared::kMinBurn>(context.state, netuid).value(),
        load<declared::kMaxBurn>(context.state, netuid).value() };
    const U64F64 factor = load<declared::kBurnIncreaseMult>(context.state, netuid);
    mutate<declared::kBurn>(context.state, netuid,
        [&](Rao& burn) { burn = Rao(economics::burnAfterRegistration(burn.value(), factor, bounds)); });
    mutate<declared::kRegistrationsThisBlock>(context.state, netuid, [](std::uint16_t& count) {
        count = count == std::numeric_limits<std::uint16_t>::max() ? count
                                                                   : static_cast<std::uint16_t>(count + 1);
    });
    mutate<declared::kRAORecycledForRegistration>(
        context.state, netuid, [paid](Rao& total) { total = total.saturatingPlus(paid); });
}

DispatchResult registerFor(
    BlockContext& context, const AccountId& coldkey, NetUid netuid, const AccountId& hotkey)
{
    const Rao price = load<declared::kBurn>(context.state, netuid);
    if (const DispatchResult ready = prepareRegistration(context, coldkey, netuid, hotkey, price); !ready) {
        return ready;
    }
    if (const DispatchResult burned = burnPrice(context, coldkey, netuid, price); !burned) {
        return burned;
    }
    const Result<Uid, DispatchError> uid = registerNeuron(context, netuid, hotkey);
    if (!uid) {
        return refuse(uid);
    }
    raisePrice(context, netuid, price);
    context.deposit(declared::event::NeuronRegistered { netuid, *uid, hotkey });
    return {};
}

CallResult registerSigned(BlockContext& context, const Origin& origin, NetUid netuid, const AccountId& hotkey)
{
    const Result<AccountId, DispatchError> coldkey = ensureSigned(origin);
    return coldkey ? outcomeOf(registerFor(context, *coldkey, netuid, hotkey)) : refuse(coldkey);
}

// --- root ---

DispatchResult checkRootRate(const Overlay& state)
{
    if (load<declared::kRegistrationsThisBlock>(state, kRoot)
        >= load<declared::kMaxRegistrationsPerBlock>(state, kRoot)) {
        return refuse(declared::error("TooManyRegistrationsThisBlock"));
    }
    const unsigned most = 3U * load<declared::kTargetRegistrationsPerInterval>(state, kRoot);
    if (load<declared::kRegistrationsThisInterval>(state, kRoot) >= std::min(most, 0xFFFFU)) {
        return refuse(declared::error("TooManyRegistrationsThisInterval"));
    }
    return {};
}

/// The root validator with the least stake; of equal ones the first in storage order.
std::pair<Uid, AlphaAmount> poorestOfRoot(const Overlay& state)
{
    std::pair<Uid, AlphaAmount> poorest { Uid(0), AlphaAmount(std::numeric_limits<std::uint64_t>::max()) };
    forEachBelow<declared::kKeys>(
        state,
        [&](Uid uid, const AccountId& hotkey) {
            const AlphaAmount stake = hotkeyAlpha(state, hotkey, kRoot);
            if (stake < poorest.second) {
                poorest = { uid, stake };
            }
        },
        kRoot);
    return poorest;
}

Result<Uid, DispatchError> enterRoot(BlockContext& context, const AccountId& hotkey)
{
    if (neuronCount(context.state, kRoot) < load<declared::kMaxAllowedUids>(context.state, kRoot)) {
        return appendNeuron(context, kRoot, hotkey);
    }
    const auto [uid, stake] = poorestOfRoot(context.state);
    if (stake >= hotkeyAlpha(context.state, hotkey, kRoot)) {
        return refuse(declared::error("StakeTooLowForRoot"));
    }
    replaceNeuron(context, kRoot, uid, hotkey);
    return uid;
}

DispatchResult registerOnRoot(BlockContext& context, const AccountId& coldkey, const AccountId& hotkey)
{
    if (const DispatchResult rate = checkRootRate(context.state); !rate) {
        return rate;
    }
    if (isRegistered(context.state, kRoot, hotkey)) {
        return refuse(declared::error("HotKeyAlreadyRegisteredInSubNet"));
    }
    if (const DispatchResult created = createAccountIfMissing(context, coldkey, hotkey); !created) {
        return created;
    }
    const Result<Uid, DispatchError> uid = enterRoot(context, hotkey);
    if (!uid) {
        return refuse(uid);
    }
    becomeDelegate(context, hotkey);
    const auto count = [](std::uint16_t& registrations) { ++registrations; };
    mutate<declared::kRegistrationsThisInterval>(context.state, kRoot, count);
    mutate<declared::kRegistrationsThisBlock>(context.state, kRoot, count);
    context.deposit(declared::event::NeuronRegistered { kRoot, *uid, hotkey });
    return {};
}

} // namespace

CallResult run(BlockContext& context, const Origin& origin, const declared::Register& call)
{
    return registerSigned(context, origin, call.netuid, call.hotkey); // the work is ignored
}

CallResult run(BlockContext& context, const Origin& origin, const declared::BurnedRegister& call)
{
    return registerSigned(context, origin, call.netuid, call.hotkey);
}

CallResult run(BlockContext& context, const Origin& origin, const declared::RegisterLimit& call)
{
    if (const auto coldkey = ensureSigned(origin); !coldkey) {
        return refuse(coldkey);
    }
    if (const DispatchResult checked = checkSubnet(context.state, call.netuid); !checked) {
        return refuse(checked);
    }
    if (load<declared::kBurn>(context.state, call.netuid) > call.limitPrice) {
        return refuse(declared::error("RegistrationPriceLimitExceeded"));
    }
    return registerSigned(context, origin, call.netuid, call.hotkey);
}

CallResult run(BlockContext& context, const Origin& origin, const declared::RootRegister& call)
{
    if (!subnetExists(context.state, kRoot)) {
        return refuse(declared::error("RootNetworkDoesNotExist"));
    }
    const Result<AccountId, DispatchError> coldkey = ensureSigned(origin);
    return coldkey ? outcomeOf(registerOnRoot(context, *coldkey, call.hotkey)) : refuse(coldkey);
}

} // namespace taonaut::node::subtensor_module
