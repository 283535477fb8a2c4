// SPDX-License-Identifier: MIT
#include "core/node/runtime/subtensor_module/subnets/creation.hpp"

#include "core/economics/emission/block_emission.hpp"
#include "core/economics/registration.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/subtensor_module/delegation/children.hpp"
#include "core/node/runtime/subtensor_module/identity/identity.hpp"
#include "core/node/runtime/subtensor_module/keys/ownership.hpp"
#include "core/node/runtime/subtensor_module/neurons/neurons.hpp"
#include "core/node/runtime/subtensor_module/pool/pool.hpp"
#include "core/node/runtime/subtensor_module/rate_limits.hpp"
#include "core/node/runtime/subtensor_module/subnets/dissolution.hpp"
#include "core/subtensor/pallets/subtensor_module/chain_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/errors.hpp"
#include "core/subtensor/pallets/subtensor_module/identity_events.hpp"
#include "core/subtensor/pallets/subtensor_module/network_events.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/pool_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/registration_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/setting_events.hpp"
#include "core/subtensor/pallets/subtensor_module/setting_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/weights_storage.hpp"

#include <algorithm>

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;

namespace {

constexpr std::uint16_t kDynamic = 1; // mechanism
constexpr std::uint16_t kTempo = 360;
constexpr std::uint16_t kFastTempo = 10;
constexpr Rao kFirstBurn { Rao::kPerTao };

std::uint64_t now(const BlockContext& context)
{
    return context.number.value();
}

/// The price of the moving average; one for subnets without a pool.
I96F32 movingPrice(const Overlay& state, NetUid netuid)
{
    const bool hasPool = load<declared::kSubnetMechanism>(state, netuid) == kDynamic;
    return hasPool ? load<declared::kSubnetMovingPrice>(state, netuid) : I96F32::one();
}

std::uint16_t countSubnets(const Overlay& state)
{
    std::uint16_t count = 0;
    forEach<declared::kNetworksAdded>(state, [&count](NetUid netuid, bool isAdded) {
        if (isAdded && netuid != kRoot) {
            ++count;
        }
    });
    return count;
}

NetUid firstFreeNetuid(const Overlay& state)
{
    std::uint16_t netuid = 1;
    while (subnetExists(state, NetUid(netuid))) {
        ++netuid;
    }
    return NetUid(netuid);
}

U64F64 medianPrice(const Overlay& state)
{
    std::vector<U64F64> prices;
    forEach<declared::kNetworksAdded>(state, [&](NetUid netuid, bool isAdded) {
        if (isAdded && netuid != kRoot) {
            prices.push_back(spotPrice(state, netuid));
        }
    });
    return economics::medianPrice(prices);
}

DispatchResult checkKeys(const BlockContext& context, const AccountId& coldkey, const AccountId& hotkey)
{
    if (hotkeyAccountExists(context.state, hotkey) && !ownsHotkey(context.state, coldkey, hotkey)) {
        return refuse(declared::error("NonAssociatedColdKey"));
    }
    if (isSubnetAccount(hotkey)) {
        return refuse(declared::error("CannotUseSystemAccount"));
    }
    if (now(context) < load<declared::kNetworkRegistrationStartBlock>(context.state)) {
        return refuse(declared::error("SubNetRegistrationDisabled"));
    }
    if (!passesRateLimit(context, TransactionKind::RegisterNetwork, coldkey, kRoot)) {
        return refuse(declared::error("NetworkTxRateLimitExceeded"));
    }
    return {};
}

/// The netuid of the new subnet; the subnet that has it is dissolved.
Result<NetUid, DispatchError> makeRoom(BlockContext& context, const AccountId& coldkey, Rao cost)
{
    const bool full = countSubnets(context.state) >= load<declared::kSubnetLimit>(context.state);
    const std::optional<NetUid> pruned = full ? subnetToPrune(context) : std::nullopt;
    if (full && !pruned) {
        return refuse(declared::error("SubnetLimitReached"));
    }
    if (cost > spendableTao(context, coldkey)) {
        return refuse(declared::error("CannotAffordLockCost"));
    }
    if (!pruned) {
        return firstFreeNetuid(context.state);
    }
    const DispatchResult dissolved = dissolveNetwork(context, *pruned);
    return dissolved ? Result<NetUid, DispatchError>(*pruned) : refuse(dissolved);
}

void setDefaults(BlockContext& context, NetUid netuid)
{
    Overlay& state = context.state;
    const std::uint16_t tempo = isFast(context) ? kFastTempo : kTempo;
    store<declared::kSubnetworkN>(state, netuid, 0);
    store<declared::kNetworksAdded>(state, netuid, true);
    store<declared::kTempo>(state, netuid, tempo);
    const std::uint64_t stagger = netuid.value() % tempo;
    store<declared::kLastEpochBlock>(state, netuid, now(context) > stagger ? now(context) - stagger : 0);
    mutate<declared::kTotalNetworks>(state, [](std::uint16_t& count) { ++count; });
    store<declared::kNetworkRegistrationAllowed>(state, netuid, true);
    store<declared::kMaxAllowedUids>(state, netuid, 256);
    store<declared::kMaxAllowedValidators>(state, netuid, 64);
    store<declared::kMinAllowedWeights>(state, netuid, 1);
    store<declared::kImmunityPeriod>(state, netuid, 5'000);
    store<declared::kYuma3On>(state, netuid, true);
    store<declared::kBurn>(state, netuid, kFirstBurn);
    // Items that the chain writes even where they have their defaults.
    store<declared::kKappa>(state, netuid, load<declared::kKappa>(state, netuid));
    store<declared::kActivityCutoff>(state, netuid, load<declared::kActivityCutoff>(state, netuid));
    store<declared::kRegistrationsThisInterval>(
        state, netuid, load<declared::kRegistrationsThisInterval>(state, netuid));
    using namespace declared::event;
    context.deposit(RegistrationAllowed { { netuid, true } });
    context.deposit(MaxAllowedUidsSet { { netuid, 256 } });
    context.deposit(MaxAllowedValidatorsSet { { netuid, 64 } });
    context.deposit(MinAllowedWeightSet { { netuid, 1 } });
    context.deposit(ImmunityPeriodSet { { netuid, 5'000 } });
}

/// The TAO that was paid becomes the pool, beside alpha for the median price.
void fillPool(BlockContext& context, NetUid netuid, Rao paid, U64F64 price)
{
    Overlay& state = context.state;
    const Rao tao = std::max(paid, load<declared::kNetworkMinLockCost>(state));
    store<declared::kSubnetTAO>(state, netuid, tao);
    store<declared::kSubnetAlphaIn>(state, netuid, AlphaAmount(economics::startingAlpha(tao.value(), price)));
    store<declared::kSubnetLocked>(state, netuid, paid);
    store<declared::kSubnetAlphaOut>(state, netuid, AlphaAmount());
    store<declared::kSubnetVolume>(state, netuid, Uint128 { 0 });
    store<declared::kRAORecycledForRegistration>(state, netuid, paid.saturatingMinus(tao));
    mutate<declared::kTotalStake>(state, [tao](Rao& total) { total = total.saturatingPlus(tao); });
}

} // namespace

Rao networkLockCost(const BlockContext& context)
{
    const Overlay& state = context.state;
    const std::uint64_t emission = economics::blockEmission(load<declared::kTotalIssuance>(state).value());
    economics::LockCostState cost;
    cost.lastLock = load<declared::kNetworkLastLockCost>(state).value();
    cost.leastLock = load<declared::kNetworkMinLockCost>(state).value();
    cost.lastLockBlock = lastRateLimitedBlock(context, declared::rate_limit::NetworkLastRegistered {});
    cost.reductionInterval
        = economics::lockReductionInterval(load<declared::kNetworkLockReductionInterval>(state), emission);
    return Rao(economics::networkLockCost(cost, now(context)));
}

std::optional<NetUid> subnetToPrune(const BlockContext& context)
{
    using Candidate = std::pair<I96F32, std::uint64_t>;
    std::optional<Candidate> lowest;
    std::optional<NetUid> result;
    const std::uint64_t immunity = load<declared::kNetworkImmunityPeriod>(context.state);
    forEach<declared::kNetworksAdded>(context.state, [&](NetUid netuid, bool isAdded) {
        const std::uint64_t born = load<declared::kNetworkRegisteredAt>(context.state, netuid);
        if (!isAdded || netuid == kRoot || now(context) < born + immunity) {
            return;
        }
        const Candidate candidate(movingPrice(context.state, netuid), born);
        if (!lowest || candidate < *lowest) {
            lowest = candidate;
            result = netuid;
        }
    });
    return result;
}

Result<NetUid, DispatchError> registerNetwork(BlockContext& context, const AccountId& coldkey,
    const AccountId& hotkey, const std::optional<declared::SubnetIdentity>& identity)
{
    if (const DispatchResult checked = checkKeys(context, coldkey, hotkey); !checked) {
        return refuse(checked);
    }
    const Rao cost = networkLockCost(context);
    const Result<NetUid, DispatchError> room = makeRoom(context, coldkey, cost);
    if (!room) {
        return room;
    }
    const NetUid netuid = *room;
    const U64F64 price = medianPrice(context.state);
    setDefaults(context, netuid);
    const Result<Rao, DispatchError> paid = payToSubnet(context, netuid, coldkey, cost);
    if (!paid) {
        return refuse(paid);
    }
    store<declared::kNetworkLastLockCost>(context.state, *paid);
    setLastRateLimitedBlock(context, declared::rate_limit::NetworkLastRegistered {}, now(context));
    if (const DispatchResult created = createAccountIfMissing(context, coldkey, hotkey); !created) {
        return refuse(created);
    }
    (void)appendNeuron(context, netuid, hotkey);
    store<declared::kSubnetMechanism>(context.state, netuid, kDynamic);
    store<declared::kNetworkRegisteredAt>(context.state, netuid, now(context));
    mutate<declared::kRegisteredSubnetCounter>(context.state, netuid, [](std::uint64_t& count) { ++count; });
    store<declared::kTokenSymbol>(context.state, netuid, nextSymbol(context.state, netuid));
    fillPool(context, netuid, *paid, price);
    store<declared::kSubnetOwner>(context.state, netuid, coldkey);
    store<declared::kSubnetOwnerHotkey>(context.state, netuid, hotkey);
    context.deposit(declared::event::SubnetOwnerHotkeySet { netuid, hotkey });
    if (identity) {
        if (!isValidIdentity(*identity)) {
            return refuse(declared::error("InvalidIdentity"));
        }
        store<declared::kSubnetIdentitiesV3>(context.state, netuid, *identity);
        context.deposit(declared::event::SubnetIdentitySet { netuid });
    }
    makeRootValidatorsParents(context, netuid);
    context.deposit(declared::event::NetworkAdded { netuid, kDynamic });
    store<declared::kSubnetEmissionEnabled>(context.state, netuid, false);
    return netuid;
}

} // namespace taonaut::node::subtensor_module
