// SPDX-License-Identifier: MIT
#include "core/node/runtime/subtensor_module/subnets/removal.hpp"

#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/subtensor_module/weights/mechanism.hpp"
#include "core/subtensor/pallets/subtensor_module/chain_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/delegation_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/identity_events.hpp"
#include "core/subtensor/pallets/subtensor_module/lock_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/neuron_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/pool_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/rate_limits.hpp"
#include "core/subtensor/pallets/subtensor_module/registration_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/setting_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/weights_storage.hpp"

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;

namespace {

template <const auto&... kMaps> void eraseAll(Overlay& state, NetUid netuid)
{
    (erase<kMaps>(state, netuid), ...);
}
template <const auto&... kMaps> void eraseBelow(Overlay& state, NetUid netuid)
{
    (erasePrefix<kMaps>(state, netuid), ...);
}
/// Entries of maps whose first key is an account and whose second is the netuid.
template <const auto& kMap> void eraseOfAccounts(Overlay& state, NetUid netuid)
{
    for (const auto& [keys, value] : entries<kMap>(state)) {
        if (std::get<1>(keys) == netuid) {
            erase<kMap>(state, std::get<0>(keys), netuid);
        }
    }
}

void eraseSettings(Overlay& state, NetUid netuid)
{
    using namespace declared;
    eraseAll<kTempo, kKappa, kDifficulty, kMaxAllowedUids, kImmunityPeriod, kActivityCutoff,
        kActivityCutoffFactorMilli, kLastEpochBlock, kPendingEpochAt, kSubnetEpochIndex, kMinAllowedWeights,
        kRegistrationsThisInterval, kPOWRegistrationsThisInterval, kBurnRegistrationsThisInterval,
        kServingRateLimit, kRho, kAlphaSigmoidSteepness, kMaxAllowedValidators, kBondsMovingAverage,
        kBondsPenalty, kBondsResetOn, kWeightsSetRateLimit, kValidatorPruneLen, kScalingLawPower,
        kTargetRegistrationsPerInterval, kCommitRevealWeightsEnabled, kBurnHalfLife, kBurnIncreaseMult, kBurn,
        kMinBurn, kMaxBurn, kMinDifficulty, kMaxDifficulty, kRegistrationsThisBlock, kEMAPriceHalvingBlocks,
        kRAORecycledForRegistration, kMaxRegistrationsPerBlock, kWeightsVersionKey, kLiquidAlphaOn, kYuma3On,
        kAlphaValues, kSubtokenEnabled, kOwnerCutAutoLockEnabled, kImmuneOwnerUidsLimit, kRevealPeriodEpochs>(
        state, netuid);
}

void eraseMarket(Overlay& state, NetUid netuid)
{
    using namespace declared;
    eraseAll<kSubnetAlphaInEmission, kSubnetAlphaOutEmission, kSubnetTaoInEmission, kSubnetVolume,
        kSubnetMovingPrice, kSubnetTaoFlow, kSubnetEmaTaoFlow, kSubnetProtocolFlow, kSubnetEmaProtocolFlow,
        kSubnetExcessTao, kSubnetRootSellTao, kTokenSymbol, kSubnetMechanism, kTransferToggle, kSubnetLocked,
        kLargestLocked, kFirstEmissionBlockNumber, kPendingValidatorEmission, kPendingServerEmission,
        kPendingRootAlphaDivs, kPendingOwnerCut, kMinerBurned, kBlocksSinceLastStep, kLastMechansimStepBlock,
        kLastAdjustmentBlock>(state, netuid);
}

void eraseNeurons(Overlay& state, NetUid netuid)
{
    using namespace declared;
    for (const auto& [uid, hotkey] : entriesBelow<kKeys>(state, netuid)) {
        erase<kIsNetworkMember>(state, hotkey, netuid);
    }
    eraseBelow<kUids, kKeys, kBlockAtRegistration, kAxons, kNeuronCertificates, kPrometheus,
        kAlphaDividendsPerSubnet, kPendingChildKeys, kAssociatedEvmAddress, kLastHotkeySwapOnNetuid>(
        state, netuid);
    eraseAll<kSubnetworkN, kActive, kEmission, kConsensus, kDividends, kValidatorPermit, kValidatorTrust,
        kStakeWeight, kLoadedEmission>(state, netuid);
    eraseOfAccounts<kChildkeyTake>(state, netuid);
    eraseOfAccounts<kChildKeys>(state, netuid);
    eraseOfAccounts<kParentKeys>(state, netuid);
    eraseOfAccounts<kLastHotkeyEmissionOnNetuid>(state, netuid);
    eraseOfAccounts<kTotalHotkeyAlphaLastEpoch>(state, netuid);
}

void eraseMechanisms(Overlay& state, NetUid netuid)
{
    using namespace declared;
    const std::uint8_t count = load<kMechanismCountCurrent>(state, netuid);
    for (std::uint8_t mechanism = 0; mechanism < count; ++mechanism) {
        const StorageIndex index = mechanismIndex(netuid, MechanismId(mechanism));
        erase<kLastUpdate>(state, index);
        erase<kIncentive>(state, index);
        erasePrefix<kWeightCommits>(state, index);
        erasePrefix<kTimelockedWeightCommits>(state, index);
        erasePrefix<kCRV3WeightCommits>(state, index);
        erasePrefix<kCRV3WeightCommitsV2>(state, index);
        erasePrefix<kBonds>(state, index);
        erasePrefix<kWeights>(state, index);
    }
    eraseAll<kMechanismCountCurrent, kMechanismEmissionSplit>(state, netuid);
}

/// The root validators' weights on the subnet become zero.
void eraseRootWeights(Overlay& state, NetUid netuid)
{
    const StorageIndex root = mechanismIndex(NetUid(0));
    for (auto& [uid, row] : entriesBelow<declared::kWeights>(state, root)) {
        for (auto& [target, weight] : row) {
            weight = target.value() == netuid.value() ? ShareU16() : weight;
        }
        store<declared::kWeights>(state, root, uid, row);
    }
}

void eraseLease(Overlay& state, NetUid netuid)
{
    const auto lease = find<declared::kSubnetUidToLeaseId>(state, netuid);
    if (lease) {
        erase<declared::kSubnetUidToLeaseId>(state, netuid);
        erase<declared::kSubnetLeases>(state, *lease);
        erasePrefix<declared::kSubnetLeaseShares>(state, *lease);
        erase<declared::kAccumulatedLeaseDividends>(state, *lease);
    }
}

void eraseRateLimits(Overlay& state, NetUid netuid)
{
    for (const auto& [keys, block] : entries<declared::kTransactionKeyLastBlock>(state)) {
        if (std::get<1>(keys) == netuid) {
            erase<declared::kTransactionKeyLastBlock>(state, std::get<0>(keys), netuid, std::get<2>(keys));
        }
    }
}

} // namespace

void removeSubnet(BlockContext& context, NetUid netuid)
{
    Overlay& state = context.state;
    erase<declared::kSubnetOwner>(state, netuid);
    erase<declared::kSubnetOwnerHotkey>(state, netuid);
    erase<declared::kNetworksAdded>(state, netuid);
    mutate<declared::kTotalNetworks>(state, [](std::uint16_t& count) { count -= count == 0 ? 0 : 1; });
    erase<declared::kNetworkRegisteredAt>(state, netuid);
    erase<declared::kNetworkRegistrationAllowed>(state, netuid);
    erase<declared::kNetworkPowRegistrationAllowed>(state, netuid);
    eraseNeurons(state, netuid);
    eraseRootWeights(state, netuid);
    eraseSettings(state, netuid);
    eraseMarket(state, netuid);
    eraseMechanisms(state, netuid);
    eraseRateLimits(state, netuid);
    eraseLease(state, netuid);
    if (contains<declared::kSubnetIdentitiesV3>(state, netuid)) {
        erase<declared::kSubnetIdentitiesV3>(state, netuid);
        context.deposit(declared::event::SubnetIdentityRemoved { netuid });
    }
}

} // namespace taonaut::node::subtensor_module
