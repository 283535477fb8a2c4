// SPDX-License-Identifier: MIT
#include "core/node/runtime/admin_utils/checks.hpp"

#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/subtensor_module/weights/mechanism.hpp"
#include "core/subtensor/pallets/admin_utils/errors.hpp"
#include "core/subtensor/pallets/subtensor_module/chain_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/constants.hpp"
#include "core/subtensor/pallets/subtensor_module/delegation_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/errors.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/registration_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/setting_storage.hpp"

namespace taonaut::node::admin_utils {

namespace module = subtensor::subtensor_module;

namespace {

constexpr std::uint16_t kMostUids = 256;
constexpr std::uint64_t kMostBondsMemory = 975'000;
constexpr std::uint16_t kMostImmuneNeurons = 10;
constexpr std::uint16_t kLongestBurnHalfLife = 36'100;

DispatchResult ensure(bool holds, const subtensor::ErrorId& error)
{
    return holds ? DispatchResult() : refuse(error);
}

} // namespace

bool exists(const BlockContext& context, NetUid netuid)
{
    return load<module::kNetworksAdded>(context.state, netuid);
}

const subtensor::ErrorId& subnetDoesNotExist() noexcept
{
    return declared::error("SubnetDoesNotExist");
}

DispatchResult checkMaxUids(const BlockContext& context, const declared::SudoSetMaxAllowedUids& call, By)
{
    if (call.value < load<module::kMinAllowedUids>(context.state, call.netuid)) {
        return refuse(declared::error("MaxAllowedUidsLessThanMinAllowedUids"));
    }
    if (call.value < load<module::kSubnetworkN>(context.state, call.netuid)) {
        return refuse(declared::error("MaxAllowedUIdsLessThanCurrentUIds"));
    }
    if (call.value > kMostUids) {
        return refuse(declared::error("MaxAllowedUidsGreaterThanDefaultMaxAllowedUids"));
    }
    const std::uint8_t mechanisms = load<module::kMechanismCountCurrent>(context.state, call.netuid);
    return subtensor_module::ensureUidsOverMechanisms(call.value, mechanisms);
}

DispatchResult checkMinUids(const BlockContext& context, const declared::SudoSetMinAllowedUids& call, By)
{
    if (call.value >= load<module::kMaxAllowedUids>(context.state, call.netuid)) {
        return refuse(declared::error("MinAllowedUidsGreaterThanMaxAllowedUids"));
    }
    return ensure(call.value < load<module::kSubnetworkN>(context.state, call.netuid),
        declared::error("MinAllowedUidsGreaterThanCurrentUids"));
}

DispatchResult checkMaxValidators(
    const BlockContext& context, const declared::SudoSetMaxAllowedValidators& call, By)
{
    return ensure(call.value <= load<module::kMaxAllowedUids>(context.state, call.netuid),
        declared::error("MaxValidatorsLargerThanMaxUIds"));
}

DispatchResult checkActivityCutoff(
    const BlockContext& context, const declared::SudoSetActivityCutoff& call, By)
{
    return ensure(
        call.value >= load<module::kMinActivityCutoff>(context.state), module::error("ActivityCutoffTooLow"));
}

DispatchResult checkMinBurn(const BlockContext& context, const declared::SudoSetMinBurn& call, By)
{
    return ensure(call.value < module::constant::kMinBurnUpperBound.value
            && call.value < load<module::kMaxBurn>(context.state, call.netuid),
        declared::error("ValueNotInBounds"));
}

DispatchResult checkMaxBurn(const BlockContext& context, const declared::SudoSetMaxBurn& call, By)
{
    return ensure(call.value > module::constant::kMaxBurnLowerBound.value
            && call.value > load<module::kMinBurn>(context.state, call.netuid),
        declared::error("ValueNotInBounds"));
}

DispatchResult checkBondsMovingAverage(
    const BlockContext&, const declared::SudoSetBondsMovingAverage& call, By by)
{
    return ensure(
        by == By::Root || call.value <= kMostBondsMemory, declared::error("BondsMovingAverageMaxReached"));
}

DispatchResult checkMinChildkeyTake(
    const BlockContext& context, const declared::SudoSetMinChildkeyTakePerSubnet& call, By)
{
    return ensure(call.value >= load<module::kMinChildkeyTake>(context.state)
            && call.value <= load<module::kMaxChildkeyTake>(context.state),
        declared::error("InvalidValue"));
}

DispatchResult checkSteepness(const BlockContext&, const declared::SudoSetAlphaSigmoidSteepness& call, By by)
{
    return ensure(by == By::Root || call.value >= 0, declared::error("NegativeSigmoidSteepness"));
}

DispatchResult checkImmuneNeurons(
    const BlockContext&, const declared::SudoSetOwnerImmuneNeuronLimit& call, By)
{
    return ensure(call.value >= 1 && call.value <= kMostImmuneNeurons, module::error("InvalidValue"));
}

DispatchResult checkBurnHalfLife(const BlockContext&, const declared::SudoSetBurnHalfLife& call, By)
{
    if (call.netuid == NetUid(0)) {
        return refuse(declared::error("NotPermittedOnRootSubnet"));
    }
    return ensure(call.value > 0 && call.value <= kLongestBurnHalfLife, declared::error("InvalidValue"));
}

DispatchResult checkBurnIncrease(const BlockContext&, const declared::SudoSetBurnIncreaseMult& call, By)
{
    if (call.netuid == NetUid(0)) {
        return refuse(declared::error("NotPermittedOnRootSubnet"));
    }
    return ensure(
        call.value >= U64F64::from(1) && call.value <= U64F64::from(3), declared::error("InvalidValue"));
}

DispatchResult checkEmissionEnabled(
    const BlockContext&, const declared::SudoSetSubnetEmissionEnabled& call, By)
{
    return ensure(call.netuid != NetUid(0), declared::error("NotPermittedOnRootSubnet"));
}

DispatchResult checkFlowExponent(
    const BlockContext&, const declared::SudoSetTaoFlowNormalizationExponent& call, By)
{
    return ensure(
        call.value >= U64F64::from(1) && call.value <= U64F64::from(2), declared::error("InvalidValue"));
}

DispatchResult checkEpochsPerBlock(const BlockContext&, const declared::SudoSetMaxEpochsPerBlock& call, By)
{
    return ensure(call.value >= 1, declared::error("ValueNotInBounds"));
}

} // namespace taonaut::node::admin_utils
