// SPDX-License-Identifier: MIT
#pragma once

// The settings of a subnet that belong to root: item, events, whether the subnet must exist and the freeze
// window be open, checks.

#include "core/node/runtime/admin_utils/rules.hpp"
#include "core/node/runtime/admin_utils/setters.hpp"
#include "core/subtensor/pallets/admin_utils/errors.hpp"
#include "core/subtensor/pallets/admin_utils/events.hpp"
#include "core/subtensor/pallets/subtensor_module/pool_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/registration_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/setting_events.hpp"
#include "core/subtensor/pallets/subtensor_module/setting_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/weights_storage.hpp"

namespace taonaut::node::admin_utils {

namespace module = subtensor::subtensor_module;
namespace told = subtensor::subtensor_module::event;

template <>
struct Rule<declared::SudoSetMinDifficulty>
    : RootSets<module::kMinDifficulty, Telling<told::MinDifficultySet>, Subnet::MustExist,
          Window::MustBeOpen> {
};
template <>
struct Rule<declared::SudoSetWeightsSetRateLimit>
    : RootSets<module::kWeightsSetRateLimit, Telling<told::WeightsSetRateLimitSet>> {
};
template <>
struct Rule<declared::SudoSetAdjustmentInterval>
    : RootSets<module::kAdjustmentInterval, Telling<told::AdjustmentIntervalSet>> {
};
template <> struct Rule<declared::SudoSetKappa> : RootSets<module::kKappa, Telling<told::KappaSet>> {
};
template <>
struct Rule<declared::SudoSetNetworkRegistrationAllowed>
    : RootSets<module::kNetworkRegistrationAllowed, Telling<told::RegistrationAllowed>, Subnet::Any> {
};
template <> struct Rule<declared::SudoSetNetworkPowRegistrationAllowed> {
    static CallResult run(BlockContext&, const Origin&, const declared::SudoSetNetworkPowRegistrationAllowed&)
    {
        return refuse(declared::error("POWRegistrationDisabled"));
    }
};
template <>
struct Rule<declared::SudoSetTargetRegistrationsPerInterval>
    : RootSets<module::kTargetRegistrationsPerInterval, Telling<told::RegistrationPerIntervalSet>,
          Subnet::MustExist, Window::MustBeOpen> {
};
template <>
struct Rule<declared::SudoSetDifficulty>
    : RootSets<module::kDifficulty, Telling<told::DifficultySet>, Subnet::MustExist, Window::MustBeOpen> {
};
template <>
struct Rule<declared::SudoSetMaxAllowedValidators>
    : RootSets<module::kMaxAllowedValidators, Telling<told::MaxAllowedValidatorsSet>, Subnet::MustExist,
          Window::MustBeOpen, checkMaxValidators> {
};
template <>
struct Rule<declared::SudoSetMaxRegistrationsPerBlock>
    : RootSets<module::kMaxRegistrationsPerBlock, Telling<told::MaxRegistrationsPerBlockSet>,
          Subnet::MustExist, Window::MustBeOpen> {
};
template <> struct Rule<declared::SudoSetTempo> : RootRuns<setTempo> {
};
template <>
struct Rule<declared::SudoSetRaoRecycled>
    : RootSets<module::kRAORecycledForRegistration, Telling<told::RAORecycledForRegistrationSet>> {
};
template <>
struct Rule<declared::SudoSetEmaPriceHalvingPeriod>
    : RootSets<module::kEMAPriceHalvingBlocks, Telling<>, Subnet::Any> {
};
template <>
struct Rule<declared::SudoSetSubtokenEnabled>
    : RootSets<module::kSubtokenEnabled, Telling<>, Subnet::Any, Window::MustBeOpen> {
};
template <>
struct Rule<declared::SudoSetMinAllowedUids>
    : RootSets<module::kMinAllowedUids, Telling<told::MinAllowedUidsSet>, Subnet::MustExist,
          Window::MustBeOpen, checkMinUids> {
};
template <>
struct Rule<declared::SudoSetMinNonImmuneUids>
    : RootSets<module::kMinNonImmuneUids, Telling<told::MinNonImmuneUidsSet>, Subnet::Any> {
};
template <>
struct Rule<declared::SudoSetSubnetEmissionEnabled>
    : RootSets<module::kSubnetEmissionEnabled, Telling<declared::event::SubnetEmissionEnabledSet>,
          Subnet::MustExist, Window::Ignored, checkEmissionEnabled> {
};

} // namespace taonaut::node::admin_utils
