// SPDX-License-Identifier: MIT
#pragma once

// Settings of a subnet that its owner may change, as root may.

#include "core/subtensor/fixed_point.hpp"
#include "core/subtensor/pallets/admin_utils/pallet.hpp"
#include "core/subtensor/pallets/subtensor_module/types.hpp"
#include "core/subtensor/quantities.hpp"
#include "core/subtensor/scale_enumeration.hpp"
#include "core/subtensor/single_value.hpp"

namespace taonaut::subtensor::admin_utils {

struct SudoSetServingRateLimit : SubnetValue<std::uint64_t> {
    static constexpr CaseName kCase { 3, "sudo_set_serving_rate_limit",
        "Sets the blocks between announcements of a neuron. Owner." };
    static constexpr auto fields() { return named("serving_rate_limit", "u64"); }
};
struct SudoSetMaxDifficulty : SubnetValue<std::uint64_t> {
    static constexpr CaseName kCase { 5, "sudo_set_max_difficulty", "Sets the greatest difficulty. Owner." };
    static constexpr auto fields() { return named("max_difficulty", "u64"); }
};
struct SudoSetWeightsVersionKey : SubnetValue<std::uint64_t> {
    static constexpr CaseName kCase { 6, "sudo_set_weights_version_key",
        "Sets the version that weights must carry. Owner." };
    static constexpr auto fields() { return named("weights_version_key", "u64"); }
};
struct SudoSetAdjustmentAlpha : SubnetValue<ShareU64> {
    static constexpr CaseName kCase { 9, "sudo_set_adjustment_alpha",
        "Sets how slowly the price follows, in 1/(2^64 - 1). Owner." };
    static constexpr auto fields() { return named("adjustment_alpha", "u64"); }
};
struct SudoSetImmunityPeriod : SubnetValue<std::uint16_t> {
    static constexpr CaseName kCase { 13, "sudo_set_immunity_period",
        "Sets the blocks for which a new neuron is safe. Owner." };
    static constexpr auto fields() { return named("immunity_period", "u16"); }
};
struct SudoSetMinAllowedWeights : SubnetValue<std::uint16_t> {
    static constexpr CaseName kCase { 14, "sudo_set_min_allowed_weights",
        "Sets the least number of weights. Owner." };
    static constexpr auto fields() { return named("min_allowed_weights", "u16"); }
};
struct SudoSetMaxAllowedUids : SubnetValue<std::uint16_t> {
    static constexpr CaseName kCase { 15, "sudo_set_max_allowed_uids", "Sets the most neurons. Owner." };
    static constexpr auto fields() { return named("max_allowed_uids", "u16"); }
};
struct SudoSetRho : SubnetValue<std::uint16_t> {
    static constexpr CaseName kCase { 17, "sudo_set_rho", "Sets rho of the consensus. Owner." };
    static constexpr auto fields() { return named("rho", "u16"); }
};
struct SudoSetActivityCutoff : SubnetValue<std::uint16_t> {
    static constexpr CaseName kCase { 18, "sudo_set_activity_cutoff",
        "Sets the blocks of silence that make a validator inactive. Owner." };
    static constexpr auto fields() { return named("activity_cutoff", "u16"); }
};
struct SudoSetMinBurn : SubnetValue<Rao> {
    static constexpr CaseName kCase { 22, "sudo_set_min_burn",
        "Sets the least price of registration. Owner." };
    static constexpr auto fields() { return named("min_burn", "TaoBalance"); }
};
struct SudoSetMaxBurn : SubnetValue<Rao> {
    static constexpr CaseName kCase { 23, "sudo_set_max_burn",
        "Sets the greatest price of registration. Owner." };
    static constexpr auto fields() { return named("max_burn", "TaoBalance"); }
};
struct SudoSetBondsMovingAverage : SubnetValue<std::uint64_t> {
    static constexpr CaseName kCase { 26, "sudo_set_bonds_moving_average",
        "Sets the memory of bonds, in 10^-6. Owner." };
    static constexpr auto fields() { return named("bonds_moving_average", "u64"); }
};
struct SudoSetBondsPenalty : SubnetValue<ShareU16> {
    static constexpr CaseName kCase { 60, "sudo_set_bonds_penalty",
        "Sets the penalty on bonds, in 1/65535. Owner." };
    static constexpr auto fields() { return named("bonds_penalty", "u16"); }
};
struct SudoSetCommitRevealWeightsEnabled : SubnetValue<bool> {
    static constexpr CaseName kCase { 49, "sudo_set_commit_reveal_weights_enabled",
        "Chooses whether weights are committed first. Owner." };
    static constexpr auto fields() { return named("enabled", "bool"); }
};
struct SudoSetLiquidAlphaEnabled : SubnetValue<bool> {
    static constexpr CaseName kCase { 50, "sudo_set_liquid_alpha_enabled",
        "Switches liquid alpha on or off. Owner." };
    static constexpr auto fields() { return named("enabled", "bool"); }
};
struct SudoSetAlphaValues {
    NetUid netuid;
    ShareU16 alphaLow;
    ShareU16 alphaHigh;
    static constexpr CaseName kCase { 51, "sudo_set_alpha_values",
        "Sets the lower and upper value of liquid alpha, in 1/65535. Owner." };
    static constexpr auto fields()
    {
        return std::tuple { field("netuid", &SudoSetAlphaValues::netuid, "NetUid"),
            field("alpha_low", &SudoSetAlphaValues::alphaLow, "u16"),
            field("alpha_high", &SudoSetAlphaValues::alphaHigh, "u16") };
    }
    friend bool operator==(const SudoSetAlphaValues&, const SudoSetAlphaValues&) = default;
};
struct SudoSetCommitRevealWeightsInterval : SubnetValue<std::uint64_t> {
    static constexpr CaseName kCase { 57, "sudo_set_commit_reveal_weights_interval",
        "Sets the epochs until weights are revealed. Owner." };
    static constexpr auto fields() { return named("interval", "u64"); }
};
struct SudoSetToggleTransfer : SubnetValue<bool> {
    static constexpr CaseName kCase { 61, "sudo_set_toggle_transfer",
        "Chooses whether stake can go to other coldkeys. Owner." };
    static constexpr auto fields() { return named("toggle", "bool"); }
};
struct SudoSetRecycleOrBurn : SubnetValue<subtensor_module::RecycleOrBurn> {
    static constexpr CaseName kCase { 80, "sudo_set_recycle_or_burn",
        "Chooses what becomes of alpha that nobody earns. Owner." };
    static constexpr auto fields() { return named("recycle_or_burn", "pallet_subtensor::RecycleOrBurnEnum"); }
};
struct SudoSetSubnetOwnerHotkey : SubnetValue<AccountId> {
    static constexpr CaseName kCase { 64, "sudo_set_subnet_owner_hotkey",
        "Sets the hotkey of the owner. Owner." };
    static constexpr auto fields() { return named("hotkey", "<T as frame_system::Config>::AccountId"); }
};
struct SudoSetAlphaSigmoidSteepness : SubnetValue<std::int16_t> {
    static constexpr CaseName kCase { 68, "sudo_set_alpha_sigmoid_steepness",
        "Sets the steepness of liquid alpha. Owner." };
    static constexpr auto fields() { return named("steepness", "i16"); }
};
struct SudoSetYuma3Enabled : SubnetValue<bool> {
    static constexpr CaseName kCase { 69, "sudo_set_yuma3_enabled",
        "Switches the third form of Yuma on or off. Owner." };
    static constexpr auto fields() { return named("enabled", "bool"); }
};
struct SudoSetBondsResetEnabled : SubnetValue<bool> {
    static constexpr CaseName kCase { 70, "sudo_set_bonds_reset_enabled",
        "Chooses whether bonds are reset. Owner." };
    static constexpr auto fields() { return named("enabled", "bool"); }
};
struct SudoSetSnOwnerHotkey : SubnetValue<AccountId> {
    static constexpr CaseName kCase { 67, "sudo_set_sn_owner_hotkey",
        "Sets the hotkey of the owner. Owner." };
    static constexpr auto fields() { return named("hotkey", "<T as frame_system::Config>::AccountId"); }
};
struct SudoSetOwnerImmuneNeuronLimit : SubnetValue<std::uint16_t> {
    static constexpr CaseName kCase { 72, "sudo_set_owner_immune_neuron_limit",
        "Sets the neurons of the owner that are safe. Owner." };
    static constexpr auto fields() { return named("immune_neurons", "u16"); }
};
struct SudoSetMechanismCount : SubnetValue<std::uint8_t> {
    static constexpr CaseName kCase { 76, "sudo_set_mechanism_count",
        "Sets the number of mechanisms. Owner." };
    static constexpr auto fields() { return named("mechanism_count", "MechId"); }
};
struct SudoSetMechanismEmissionSplit : SubnetValue<std::optional<std::vector<ShareU16>>> {
    static constexpr CaseName kCase { 77, "sudo_set_mechanism_emission_split",
        "Sets the parts of the mechanisms of the emission; none: equal parts. Owner." };
    static constexpr auto fields() { return named("maybe_split", "Option<Vec<u16>>"); }
};
struct SudoTrimToMaxAllowedUids : SubnetValue<std::uint16_t> {
    static constexpr CaseName kCase { 78, "sudo_trim_to_max_allowed_uids",
        "Removes neurons until at most so many are left. Owner." };
    static constexpr auto fields() { return named("max_n", "u16"); }
};
struct SudoSetBurnHalfLife : SubnetValue<std::uint16_t> {
    static constexpr CaseName kCase { 89, "sudo_set_burn_half_life",
        "Sets the blocks in which the price of registration halves. Owner." };
    static constexpr auto fields() { return named("burn_half_life", "u16"); }
};
struct SudoSetBurnIncreaseMult : SubnetValue<U64F64> {
    static constexpr CaseName kCase { 90, "sudo_set_burn_increase_mult",
        "Sets what a registration multiplies the price with. Owner." };
    static constexpr auto fields() { return named("burn_increase_mult", "U64F64"); }
};
struct SudoSetOwnerCutEnabled : SubnetValue<bool> {
    static constexpr CaseName kCase { 92, "sudo_set_owner_cut_enabled",
        "Chooses whether the owner gets a cut. Owner." };
    static constexpr auto fields() { return named("enabled", "bool"); }
};
struct SudoSetMinChildkeyTakePerSubnet : SubnetValue<ShareU16> {
    static constexpr CaseName kCase { 93, "sudo_set_min_childkey_take_per_subnet",
        "Sets the least take of child hotkeys on a subnet, in 1/65535. Owner." };
    static constexpr auto fields() { return named("take", "u16"); }
};
struct SudoSetOwnerCutAutoLockEnabled : SubnetValue<bool> {
    static constexpr CaseName kCase { 95, "sudo_set_owner_cut_auto_lock_enabled",
        "Chooses whether the owner's cut is locked. Owner." };
    static constexpr auto fields() { return named("enabled", "bool"); }
};

} // namespace taonaut::subtensor::admin_utils
