// SPDX-License-Identifier: MIT
#pragma once

// Settings of the whole chain. Root.

#include "core/subtensor/bounded.hpp"
#include "core/subtensor/fixed_point.hpp"
#include "core/subtensor/pallets/admin_utils/pallet.hpp"
#include "core/subtensor/pallets/aura.hpp"
#include "core/subtensor/pallets/grandpa.hpp"
#include "core/subtensor/quantities.hpp"
#include "core/subtensor/scale_enumeration.hpp"
#include "core/subtensor/single_value.hpp"

namespace taonaut::subtensor::admin_utils {

struct SwapAuthorities {
    std::vector<AuraKey> newAuthorities;
    static constexpr CaseName kCase { 0, "swap_authorities", "Replaces the authors of blocks. Root." };
    static constexpr auto fields()
    {
        return std::tuple { fieldAs<BoundedVec<AuraKey, struct NewAuthoritiesLimit>>("new_authorities",
            &SwapAuthorities::newAuthorities, "BoundedVec<<T as Config>::AuthorityId, T::MaxAuthorities>") };
    }
    friend bool operator==(const SwapAuthorities&, const SwapAuthorities&) = default;
};
struct SudoSetDefaultTake : SingleValue<ShareU16> {
    static constexpr CaseName kCase { 1, "sudo_set_default_take",
        "Sets the take of new delegates, in 1/65535. Root." };
    static constexpr auto fields() { return named("default_take", "u16"); }
};
struct SudoSetTxRateLimit : SingleValue<std::uint64_t> {
    static constexpr CaseName kCase { 2, "sudo_set_tx_rate_limit",
        "Sets the blocks between transactions of a key. Root." };
    static constexpr auto fields() { return named("tx_rate_limit", "u64"); }
};
struct SudoSetSubnetOwnerCut : SingleValue<ShareU16> {
    static constexpr CaseName kCase { 28, "sudo_set_subnet_owner_cut",
        "Sets the part of the emission for subnet owners, in 1/65535. Root." };
    static constexpr auto fields() { return named("subnet_owner_cut", "u16"); }
};
struct SudoSetNetworkRateLimit : SingleValue<std::uint64_t> {
    static constexpr CaseName kCase { 29, "sudo_set_network_rate_limit",
        "Sets the blocks between registrations of subnets. Root." };
    static constexpr auto fields() { return named("rate_limit", "u64"); }
};
struct SudoSetTotalIssuance : SingleValue<Rao> {
    static constexpr CaseName kCase { 33, "sudo_set_total_issuance",
        "Sets the total issuance; no longer in use. Root." };
    static constexpr auto fields() { return named("total_issuance", "TaoBalance"); }
};
struct SudoSetNetworkImmunityPeriod : SingleValue<std::uint64_t> {
    static constexpr CaseName kCase { 35, "sudo_set_network_immunity_period",
        "Sets the blocks for which a new subnet is safe. Root." };
    static constexpr auto fields() { return named("immunity_period", "u64"); }
};
struct SudoSetNetworkMinLockCost : SingleValue<Rao> {
    static constexpr CaseName kCase { 36, "sudo_set_network_min_lock_cost",
        "Sets the least cost of a subnet. Root." };
    static constexpr auto fields() { return named("lock_cost", "TaoBalance"); }
};
struct SudoSetSubnetLimit : SingleValue<std::uint16_t> {
    static constexpr CaseName kCase { 37, "sudo_set_subnet_limit", "Sets the most subnets. Root." };
    static constexpr auto fields() { return named("max_subnets", "u16"); }
};
struct SudoSetLockReductionInterval : SingleValue<std::uint64_t> {
    static constexpr CaseName kCase { 38, "sudo_set_lock_reduction_interval",
        "Sets the blocks in which the cost of a subnet falls. Root." };
    static constexpr auto fields() { return named("interval", "u64"); }
};
struct SudoSetStakeThreshold : SingleValue<std::uint64_t> {
    static constexpr CaseName kCase { 42, "sudo_set_stake_threshold",
        "Sets the stake that setting weights needs. Root." };
    static constexpr auto fields() { return named("min_stake", "u64"); }
};
struct SudoSetNominatorMinRequiredStake : SingleValue<std::uint64_t> {
    static constexpr CaseName kCase { 43, "sudo_set_nominator_min_required_stake",
        "Sets the least stake of a nominator, in 10^-6 of the least stake. Root." };
    static constexpr auto fields() { return named("min_stake", "u64"); }
};
struct SudoSetTxDelegateTakeRateLimit : SingleValue<std::uint64_t> {
    static constexpr CaseName kCase { 45, "sudo_set_tx_delegate_take_rate_limit",
        "Sets the blocks between changes of a take. Root." };
    static constexpr auto fields() { return named("tx_rate_limit", "u64"); }
};
struct SudoSetMinDelegateTake : SingleValue<ShareU16> {
    static constexpr CaseName kCase { 46, "sudo_set_min_delegate_take",
        "Sets the least take of delegates, in 1/65535. Root." };
    static constexpr auto fields() { return named("take", "u16"); }
};
struct SudoSetDissolveNetworkScheduleDuration : SingleValue<std::uint32_t> {
    static constexpr CaseName kCase { 55, "sudo_set_dissolve_network_schedule_duration",
        "Sets the blocks from scheduling to closing a subnet. Root." };
    static constexpr auto fields() { return named("duration", "BlockNumberFor<T>"); }
};
struct SudoSetEvmChainId : SingleValue<std::uint64_t> {
    static constexpr CaseName kCase { 58, "sudo_set_evm_chain_id", "Sets the chain id of the EVM. Root." };
    static constexpr auto fields() { return named("chain_id", "u64"); }
};
struct ScheduleGrandpaChange {
    std::vector<std::tuple<GrandpaKey, std::uint64_t>> nextAuthorities;
    std::uint32_t inBlocks = 0;
    std::optional<BlockNumber> forced;
    static constexpr CaseName kCase { 59, "schedule_grandpa_change",
        "Schedules a change of the voters of finality. Root." };
    static constexpr auto fields()
    {
        return std::tuple { field(
                                "next_authorities", &ScheduleGrandpaChange::nextAuthorities, "AuthorityList"),
            field("in_blocks", &ScheduleGrandpaChange::inBlocks, "BlockNumberFor<T>"),
            field("forced", &ScheduleGrandpaChange::forced, "Option<BlockNumberFor<T>>") };
    }
    friend bool operator==(const ScheduleGrandpaChange&, const ScheduleGrandpaChange&) = default;
};
struct SudoToggleEvmPrecompile {
    Precompile precompileId = Precompile::BalanceTransfer;
    bool enabled = false;
    static constexpr CaseName kCase { 62, "sudo_toggle_evm_precompile",
        "Switches a precompiled contract on or off. Root." };
    static constexpr auto fields()
    {
        return std::tuple { field("precompile_id", &SudoToggleEvmPrecompile::precompileId, "PrecompileEnum"),
            field("enabled", &SudoToggleEvmPrecompile::enabled, "bool") };
    }
    friend bool operator==(const SudoToggleEvmPrecompile&, const SudoToggleEvmPrecompile&) = default;
};
struct SudoSetSubnetMovingAlpha : SingleValue<I96F32> {
    static constexpr CaseName kCase { 63, "sudo_set_subnet_moving_alpha",
        "Sets how fast the moving price follows the price. Root." };
    static constexpr auto fields() { return named("alpha", "I96F32"); }
};
struct SudoSetCommitRevealVersion : SingleValue<std::uint16_t> {
    static constexpr CaseName kCase { 71, "sudo_set_commit_reveal_version",
        "Sets the version of committed weights. Root." };
    static constexpr auto fields() { return named("version", "u16"); }
};
struct SudoSetCkBurn : SingleValue<ShareU64> {
    static constexpr CaseName kCase { 73, "sudo_set_ck_burn",
        "Sets the part of child earnings that is burned, in 1/(2^64 - 1). Root." };
    static constexpr auto fields() { return named("burn", "u64"); }
};
struct SudoSetAdminFreezeWindow : SingleValue<std::uint16_t> {
    static constexpr CaseName kCase { 74, "sudo_set_admin_freeze_window",
        "Sets the blocks before an epoch in which owners change nothing. Root." };
    static constexpr auto fields() { return named("window", "u16"); }
};
struct SudoSetOwnerHparamRateLimit : SingleValue<std::uint16_t> {
    static constexpr CaseName kCase { 75, "sudo_set_owner_hparam_rate_limit",
        "Sets the epochs between changes of a setting by its owner. Root." };
    static constexpr auto fields() { return named("epochs", "u16"); }
};
struct SudoSetTaoFlowCutoff : SingleValue<I64F64> {
    static constexpr CaseName kCase { 81, "sudo_set_tao_flow_cutoff",
        "Sets the flow below which a subnet gets no emission. Root." };
    static constexpr auto fields() { return named("flow_cutoff", "I64F64"); }
};
struct SudoSetTaoFlowNormalizationExponent : SingleValue<U64F64> {
    static constexpr CaseName kCase { 82, "sudo_set_tao_flow_normalization_exponent",
        "Sets the power to which flows are raised. Root." };
    static constexpr auto fields() { return named("exponent", "U64F64"); }
};
struct SudoSetTaoFlowSmoothingFactor : SingleValue<std::uint64_t> {
    static constexpr CaseName kCase { 83, "sudo_set_tao_flow_smoothing_factor",
        "Sets how fast the average flow follows. Root." };
    static constexpr auto fields() { return named("smoothing_factor", "u64"); }
};
struct SudoSetMaxMechanismCount : SingleValue<std::uint8_t> {
    static constexpr CaseName kCase { 88, "sudo_set_max_mechanism_count",
        "Sets the most mechanisms of a subnet. Root." };
    static constexpr auto fields() { return named("max_mechanism_count", "MechId"); }
};
struct SudoSetStartCallDelay : SingleValue<std::uint64_t> {
    static constexpr CaseName kCase { 85, "sudo_set_start_call_delay",
        "Sets the blocks until a new subnet may start. Root." };
    static constexpr auto fields() { return named("delay", "u64"); }
};
struct SudoSetColdkeySwapAnnouncementDelay : SingleValue<std::uint32_t> {
    static constexpr CaseName kCase { 86, "sudo_set_coldkey_swap_announcement_delay",
        "Sets the blocks from the announcement of a swap to the swap. Root." };
    static constexpr auto fields() { return named("duration", "BlockNumberFor<T>"); }
};
struct SudoSetColdkeySwapReannouncementDelay : SingleValue<std::uint32_t> {
    static constexpr CaseName kCase { 87, "sudo_set_coldkey_swap_reannouncement_delay",
        "Sets the blocks until a swap may be announced again. Root." };
    static constexpr auto fields() { return named("duration", "BlockNumberFor<T>"); }
};
struct SudoSetNetTaoFlowEnabled : SingleValue<bool> {
    static constexpr CaseName kCase { 91, "sudo_set_net_tao_flow_enabled",
        "Chooses whether emission follows the net flow of TAO. Root." };
    static constexpr auto fields() { return named("enabled", "bool"); }
};
struct SudoSetMaxEpochsPerBlock : SingleValue<std::uint8_t> {
    static constexpr CaseName kCase { 96, "sudo_set_max_epochs_per_block",
        "Sets the most epochs in one block. Root." };
    static constexpr auto fields() { return named("max_epochs_per_block", "u8"); }
};

} // namespace taonaut::subtensor::admin_utils
