// SPDX-License-Identifier: MIT
#include "core/node/runtime/subtensor_module/coinbase/emission.hpp"

#include "core/economics/emission/block_emission.hpp"
#include "core/economics/emission/subnet_emission.hpp"
#include "core/economics/pool.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/subtensor_module/epoch/stake_weight.hpp"
#include "core/node/runtime/subtensor_module/pool/pool.hpp"
#include "core/subtensor/pallets/subtensor_module/chain_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/lock_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/pool_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/registration_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/setting_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"

#include <algorithm>
#include <map>

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;

namespace {

using subtensor::AlphaAmount;

constexpr NetUid kRoot { 0 };

template <const auto& kMap> void add(Overlay& state, NetUid netuid, std::uint64_t alpha)
{
    mutate<kMap>(
        state, netuid, [&](AlphaAmount& total) { total = AlphaAmount(saturatingAdd(total.value(), alpha)); });
}

std::vector<economics::SubnetClaim> claims(const BlockContext& context, const std::vector<NetUid>& subnets)
{
    std::vector<economics::SubnetClaim> result;
    result.reserve(subnets.size());
    for (const NetUid netuid : subnets) {
        result.push_back(
            { movingPriceOf(context, netuid), load<declared::kMinerBurned>(context.state, netuid),
                load<declared::kSubnetEmissionEnabled>(context.state, netuid) });
    }
    return result;
}

/// The emission of one block at this issuance. Chain quirk: BlockEmission keeps the last answer, whichever
/// token it was for.
std::uint64_t recordedBlockEmission(BlockContext& context, std::uint64_t issuance)
{
    const std::uint64_t emission = economics::blockEmission(issuance);
    if (issuance < economics::kTotalSupply
        && load<declared::kBlockEmission>(context.state).value() != emission) {
        store<declared::kBlockEmission>(context.state, Rao(emission));
    }
    return emission;
}

/// Computed for all subnets, by number, before anything moves.
std::map<NetUid, economics::SubnetTerms> allTerms(
    BlockContext& context, const std::map<NetUid, U96F32>& emissions)
{
    std::map<NetUid, economics::SubnetTerms> result;
    for (const auto& [netuid, emission] : emissions) {
        const std::uint64_t alpha
            = recordedBlockEmission(context, alphaIssuance(context.state, netuid).value());
        result.emplace(netuid,
            economics::subnetTerms(emission, spotPrice(context.state, netuid).to<U96F32>(),
                rootProportionOf(context, netuid), alpha));
    }
    return result;
}

/// TAO that may not be injected buys alpha, against reserves without the injection. A swap that fails leaves
/// the TAO in the account of the subnet.
void buyWithExcess(BlockContext& context, NetUid netuid, Rao excess, Credit& credit)
{
    if (excess.isZero() || !spendTao(context, subnetAccount(netuid), credit, excess)) {
        return;
    }
    const auto bought
        = buyAlpha(context, netuid, excess, economics::kHighestPriceLimit, economics::Fees::Dropped);
    if (bought) {
        add<declared::kSubnetProtocolAlpha>(context.state, netuid, bought->paidOut);
        store<declared::kSubnetExcessTao>(context.state, netuid, Rao(bought->paidIn));
        recordProtocolInflow(context, netuid, Rao(bought->paidIn));
    }
}

void injectTao(BlockContext& context, NetUid netuid, Rao amount, Credit& credit)
{
    if (amount.isZero() || !spendTao(context, subnetAccount(netuid), credit, amount)) {
        return;
    }
    Overlay& state = context.state;
    store<declared::kSubnetTaoInEmission>(state, netuid, amount);
    mutate<declared::kSubnetTAO>(state, netuid, [&](Rao& tao) { tao = tao.saturatingPlus(amount); });
    mutate<declared::kTotalStake>(state, [&](Rao& stake) { stake = stake.saturatingPlus(amount); });
    recordProtocolInflow(context, netuid, amount);
}

void injectInto(BlockContext& context, NetUid netuid, const economics::SubnetTerms& terms, Credit& credit)
{
    Overlay& state = context.state;
    Rao tao(terms.taoIn.toU64());
    AlphaAmount alpha(terms.alphaIn.toU64());
    if (!adjustProtocolLiquidity(context, netuid, tao, alpha)) {
        tao = Rao();
        alpha = AlphaAmount();
    }
    store<declared::kSubnetExcessTao>(state, netuid, Rao());
    store<declared::kSubnetTaoInEmission>(state, netuid, Rao());
    buyWithExcess(context, netuid, Rao(terms.excessTao.toU64()), credit);
    store<declared::kSubnetAlphaInEmission>(state, netuid, alpha);
    mintAlphaIn(context, netuid, alpha);
    injectTao(context, netuid, tao, credit);
}

void rewardParticipants(BlockContext& context, NetUid netuid, U96F32 alphaOut, bool rootSelling)
{
    Overlay& state = context.state;
    const AlphaAmount created(alphaOut.toU64());
    store<declared::kSubnetAlphaOutEmission>(state, netuid, created);
    mintAlphaOut(context, netuid, created);
    const bool isCut = load<declared::kOwnerCutEnabled>(state, netuid);
    const std::uint16_t cut = load<declared::kSubnetOwnerCut>(state).value();
    const economics::AlphaOutSplit split = economics::splitAlphaOut(
        created.value(), isCut ? std::optional(cut) : std::nullopt, rootProportionOf(context, netuid));
    if (isCut) {
        add<declared::kPendingOwnerCut>(state, netuid, split.ownerCut);
    }
    add<declared::kPendingServerEmission>(state, netuid, split.server);
    add<declared::kPendingValidatorEmission>(state, netuid, split.validator);
    if (rootSelling) {
        add<declared::kPendingRootAlphaDivs>(state, netuid, split.root);
    } else {
        recycleAlpha(context, netuid, AlphaAmount(split.root));
    }
}

} // namespace

Credit issueBlockEmission(BlockContext& context)
{
    const Rao issuance = load<declared::kTotalIssuance>(context.state);
    const Rao emission(recordedBlockEmission(context, issuance.value()));
    return emission.isZero() ? Credit {} : mintTao(context, emission);
}

void emitToSubnets(BlockContext& context, const std::vector<NetUid>& subnets, Credit credit)
{
    const std::vector<NetUid> emitting = emittingSubnets(context, subnets);
    const std::vector<economics::SubnetClaim> asked = claims(context, emitting);
    const std::vector<U96F32> parts = economics::subnetEmissions(U96F32::from(credit.left.value()), asked);
    const bool rootSelling = economics::isRootSelling(asked);
    std::map<NetUid, U96F32> emissions;
    for (std::size_t i = 0; i < emitting.size(); ++i) {
        emissions.emplace(emitting[i], parts[i]);
    }
    const std::map<NetUid, economics::SubnetTerms> terms = allTerms(context, emissions);
    for (const NetUid netuid : emitting) {
        injectInto(context, netuid, terms.at(netuid), credit);
    }
    recycleCredit(context, credit);
    for (const NetUid netuid : emitting) {
        rewardParticipants(context, netuid, terms.at(netuid).alphaOut, rootSelling);
    }
}

std::vector<NetUid> emittingSubnets(const BlockContext& context, const std::vector<NetUid>& subnets)
{
    std::vector<NetUid> result;
    std::copy_if(subnets.begin(), subnets.end(), std::back_inserter(result), [&](NetUid netuid) {
        return netuid != kRoot && contains<declared::kFirstEmissionBlockNumber>(context.state, netuid)
            && load<declared::kSubtokenEnabled>(context.state, netuid)
            && load<declared::kNetworkRegistrationAllowed>(context.state, netuid);
    });
    return result;
}

U64F64 movingPriceOf(const BlockContext& context, NetUid netuid)
{
    if (netuid == kRoot || load<declared::kSubnetMechanism>(context.state, netuid) == 0) {
        return U64F64::one();
    }
    return load<declared::kSubnetMovingPrice>(context.state, netuid).to<U64F64>();
}

U96F32 rootProportionOf(const BlockContext& context, NetUid netuid)
{
    return economics::rootProportion(load<declared::kSubnetTAO>(context.state, kRoot).value(),
        taoWeight(context), alphaIssuance(context.state, netuid).value());
}

void updateMovingPrices(BlockContext& context, const std::vector<NetUid>& emitting)
{
    Overlay& state = context.state;
    const I96F32 fastest = load<declared::kSubnetMovingAlpha>(state);
    for (const NetUid netuid : emitting) {
        economics::MovingPriceStep step;
        step.movingPrice = movingPriceOf(context, netuid);
        step.spotPrice = spotPrice(context.state, netuid);
        step.movingAlpha = fastest;
        step.block = context.number.value();
        step.firstEmissionBlock = load<declared::kFirstEmissionBlockNumber>(state, netuid);
        step.halvingBlocks = load<declared::kEMAPriceHalvingBlocks>(state, netuid);
        store<declared::kSubnetMovingPrice>(state, netuid, economics::movingPriceAfter(step));
    }
}

void storeRootProportions(BlockContext& context, const std::vector<NetUid>& emitting)
{
    for (const NetUid netuid : emitting) {
        store<declared::kRootProp>(context.state, netuid, rootProportionOf(context, netuid));
    }
}

} // namespace taonaut::node::subtensor_module
