// SPDX-License-Identifier: MIT
#pragma once

// Settings of a subnet that only root may change.

#include "core/subtensor/pallets/admin_utils/pallet.hpp"
#include "core/subtensor/quantities.hpp"
#include "core/subtensor/scale_enumeration.hpp"
#include "core/subtensor/single_value.hpp"

namespace taonaut::subtensor::admin_utils {

struct SudoSetMinDifficulty : SubnetValue<std::uint64_t> {
    static constexpr CaseName kCase { 4, "sudo_set_min_difficulty", "Sets the least difficulty. Root." };
    static constexpr auto fields() { return named("min_difficulty", "u64"); }
};
struct SudoSetWeightsSetRateLimit : SubnetValue<std::uint64_t> {
    static constexpr CaseName kCase { 7, "sudo_set_weights_set_rate_limit",
        "Sets the blocks between settings of weights. Root." };
    static constexpr auto fields() { return named("weights_set_rate_limit", "u64"); }
};
struct SudoSetAdjustmentInterval : SubnetValue<std::uint16_t> {
    static constexpr CaseName kCase { 8, "sudo_set_adjustment_interval",
        "Sets the blocks between adjustments of the price. Root." };
    static constexpr auto fields() { return named("adjustment_interval", "u16"); }
};
struct SudoSetKappa : SubnetValue<ShareU16> {
    static constexpr CaseName kCase { 16, "sudo_set_kappa",
        "Sets the majority of the consensus, in 1/65535. Root." };
    static constexpr auto fields() { return named("kappa", "u16"); }
};
struct SudoSetNetworkRegistrationAllowed : SubnetValue<bool> {
    static constexpr CaseName kCase { 19, "sudo_set_network_registration_allowed",
        "Opens or closes registration. Root." };
    static constexpr auto fields() { return named("registration_allowed", "bool"); }
};
struct SudoSetNetworkPowRegistrationAllowed : SubnetValue<bool> {
    static constexpr CaseName kCase { 20, "sudo_set_network_pow_registration_allowed",
        "Opens or closes registration by work; no longer in use. Root." };
    static constexpr auto fields() { return named("registration_allowed", "bool"); }
};
struct SudoSetTargetRegistrationsPerInterval : SubnetValue<std::uint16_t> {
    static constexpr CaseName kCase { 21, "sudo_set_target_registrations_per_interval",
        "Sets the registrations aimed at per interval. Root." };
    static constexpr auto fields() { return named("target_registrations_per_interval", "u16"); }
};
struct SudoSetDifficulty : SubnetValue<std::uint64_t> {
    static constexpr CaseName kCase { 24, "sudo_set_difficulty",
        "Sets the difficulty of registration by work. Root." };
    static constexpr auto fields() { return named("difficulty", "u64"); }
};
struct SudoSetMaxAllowedValidators : SubnetValue<std::uint16_t> {
    static constexpr CaseName kCase { 25, "sudo_set_max_allowed_validators",
        "Sets the most validators. Root." };
    static constexpr auto fields() { return named("max_allowed_validators", "u16"); }
};
struct SudoSetMaxRegistrationsPerBlock : SubnetValue<std::uint16_t> {
    static constexpr CaseName kCase { 27, "sudo_set_max_registrations_per_block",
        "Sets the most registrations per block. Root." };
    static constexpr auto fields() { return named("max_registrations_per_block", "u16"); }
};
struct SudoSetTempo : SubnetValue<std::uint16_t> {
    static constexpr CaseName kCase { 30, "sudo_set_tempo", "Sets the blocks from epoch to epoch. Root." };
    static constexpr auto fields() { return named("tempo", "u16"); }
};
struct SudoSetRaoRecycled : SubnetValue<Rao> {
    static constexpr CaseName kCase { 39, "sudo_set_rao_recycled",
        "Sets the rao recycled for registration. Root." };
    static constexpr auto fields() { return named("rao_recycled", "TaoBalance"); }
};
struct SudoSetEmaPriceHalvingPeriod : SubnetValue<std::uint64_t> {
    static constexpr CaseName kCase { 65, "sudo_set_ema_price_halving_period",
        "Sets the blocks in which the weight of an old price halves. Root." };
    static constexpr auto fields() { return named("ema_halving", "u64"); }
};
struct SudoSetSubtokenEnabled : SubnetValue<bool> {
    static constexpr CaseName kCase { 66, "sudo_set_subtoken_enabled",
        "Opens or closes trading of the alpha. Root." };
    static constexpr auto fields() { return named("subtoken_enabled", "bool"); }
};
struct SudoSetMinAllowedUids : SubnetValue<std::uint16_t> {
    static constexpr CaseName kCase { 79, "sudo_set_min_allowed_uids",
        "Sets the least number of neurons. Root." };
    static constexpr auto fields() { return named("min_allowed_uids", "u16"); }
};
struct SudoSetMinNonImmuneUids : SubnetValue<std::uint16_t> {
    static constexpr CaseName kCase { 84, "sudo_set_min_non_immune_uids",
        "Sets the least number of neurons that are not safe. Root." };
    static constexpr auto fields() { return named("min", "u16"); }
};
struct SudoSetSubnetEmissionEnabled : SubnetValue<bool> {
    static constexpr CaseName kCase { 94, "sudo_set_subnet_emission_enabled",
        "Chooses whether a subnet gets emission. Root." };
    static constexpr auto fields() { return named("enabled", "bool"); }
};

} // namespace taonaut::subtensor::admin_utils
