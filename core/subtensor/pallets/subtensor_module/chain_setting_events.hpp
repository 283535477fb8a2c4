// SPDX-License-Identifier: MIT
#pragma once

// Settings of the whole chain that changed.

#include "core/subtensor/primitives.hpp"
#include "core/subtensor/quantities.hpp"
#include "core/subtensor/single_value.hpp"

namespace taonaut::subtensor::subtensor_module::event {

struct DefaultTakeSet : SingleValue<ShareU16> {
    static constexpr CaseName kCase { 31, "DefaultTakeSet", "Take of new delegates." };
    static constexpr auto fields() { return unnamed("u16"); }
};
struct MaxEpochsPerBlockSet : SingleValue<std::uint8_t> {
    static constexpr CaseName kCase { 39, "MaxEpochsPerBlockSet", "Most epochs in one block." };
    static constexpr auto fields() { return unnamed("u8"); }
};
struct TxRateLimitSet : SingleValue<std::uint64_t> {
    static constexpr CaseName kCase { 40, "TxRateLimitSet", "Blocks between transactions of a key." };
    static constexpr auto fields() { return unnamed("u64"); }
};
struct TxDelegateTakeRateLimitSet : SingleValue<std::uint64_t> {
    static constexpr CaseName kCase { 41, "TxDelegateTakeRateLimitSet", "Blocks between changes of a take." };
    static constexpr auto fields() { return unnamed("u64"); }
};
struct TxChildKeyTakeRateLimitSet : SingleValue<std::uint64_t> {
    static constexpr CaseName kCase { 42, "TxChildKeyTakeRateLimitSet",
        "Blocks between changes of a take of a child hotkey." };
    static constexpr auto fields() { return unnamed("u64"); }
};
struct AdminFreezeWindowSet : SingleValue<std::uint16_t> {
    static constexpr CaseName kCase { 43, "AdminFreezeWindowSet",
        "Blocks before an epoch in which owners change nothing." };
    static constexpr auto fields() { return unnamed("u16"); }
};
struct OwnerHyperparamRateLimitSet : SingleValue<std::uint16_t> {
    static constexpr CaseName kCase { 44, "OwnerHyperparamRateLimitSet",
        "Epochs between changes of a setting by its owner." };
    static constexpr auto fields() { return unnamed("u16"); }
};
struct MinChildKeyTakeSet : SingleValue<ShareU16> {
    static constexpr CaseName kCase { 45, "MinChildKeyTakeSet", "Least take of child hotkeys." };
    static constexpr auto fields() { return unnamed("u16"); }
};
struct MaxChildKeyTakeSet : SingleValue<ShareU16> {
    static constexpr CaseName kCase { 47, "MaxChildKeyTakeSet", "Greatest take of child hotkeys." };
    static constexpr auto fields() { return unnamed("u16"); }
};
struct Sudid : SingleValue<DispatchResult> {
    static constexpr CaseName kCase { 49, "Sudid", "A call ran as root." };
    static constexpr auto fields() { return unnamed("DispatchResult"); }
};
struct StakeThresholdSet : SingleValue<std::uint64_t> {
    static constexpr CaseName kCase { 54, "StakeThresholdSet", "Stake that setting weights needs." };
    static constexpr auto fields() { return unnamed("u64"); }
};
struct SubnetOwnerCutSet : SingleValue<ShareU16> {
    static constexpr CaseName kCase { 57, "SubnetOwnerCutSet", "Part of the emission for subnet owners." };
    static constexpr auto fields() { return unnamed("u16"); }
};
struct NetworkRateLimitSet : SingleValue<std::uint64_t> {
    static constexpr CaseName kCase { 58, "NetworkRateLimitSet", "Blocks between registrations of subnets." };
    static constexpr auto fields() { return unnamed("u64"); }
};
struct NetworkImmunityPeriodSet : SingleValue<std::uint64_t> {
    static constexpr CaseName kCase { 59, "NetworkImmunityPeriodSet",
        "Blocks for which a new subnet is safe." };
    static constexpr auto fields() { return unnamed("u64"); }
};
struct StartCallDelaySet : SingleValue<std::uint64_t> {
    static constexpr CaseName kCase { 60, "StartCallDelaySet", "Blocks until a new subnet may start." };
    static constexpr auto fields() { return unnamed("u64"); }
};
struct NetworkMinLockCostSet : SingleValue<Rao> {
    static constexpr CaseName kCase { 61, "NetworkMinLockCostSet", "Least cost of a subnet." };
    static constexpr auto fields() { return unnamed("TaoBalance"); }
};
struct SubnetLimitSet : SingleValue<std::uint16_t> {
    static constexpr CaseName kCase { 62, "SubnetLimitSet", "Most subnets." };
    static constexpr auto fields() { return unnamed("u16"); }
};
struct NetworkLockCostReductionIntervalSet : SingleValue<std::uint64_t> {
    static constexpr CaseName kCase { 63, "NetworkLockCostReductionIntervalSet",
        "Blocks in which the cost of a subnet halves." };
    static constexpr auto fields() { return unnamed("u64"); }
};
struct MaxDelegateTakeSet : SingleValue<ShareU16> {
    static constexpr CaseName kCase { 67, "MaxDelegateTakeSet", "Greatest take of delegates." };
    static constexpr auto fields() { return unnamed("u16"); }
};
struct MinDelegateTakeSet : SingleValue<ShareU16> {
    static constexpr CaseName kCase { 68, "MinDelegateTakeSet", "Least take of delegates." };
    static constexpr auto fields() { return unnamed("u16"); }
};
struct ColdkeySwapAnnouncementDelaySet : SingleValue<std::uint32_t> {
    static constexpr CaseName kCase { 81, "ColdkeySwapAnnouncementDelaySet",
        "Blocks from the announcement of a swap to the swap." };
    static constexpr auto fields() { return unnamed("BlockNumberFor<T>"); }
};
struct ColdkeySwapReannouncementDelaySet : SingleValue<std::uint32_t> {
    static constexpr CaseName kCase { 82, "ColdkeySwapReannouncementDelaySet",
        "Blocks until a swap may be announced again." };
    static constexpr auto fields() { return unnamed("BlockNumberFor<T>"); }
};
struct DissolveNetworkScheduleDurationSet : SingleValue<std::uint32_t> {
    static constexpr CaseName kCase { 83, "DissolveNetworkScheduleDurationSet",
        "Blocks from scheduling to closing a subnet." };
    static constexpr auto fields() { return unnamed("BlockNumberFor<T>"); }
};
struct CommitRevealVersionSet : SingleValue<std::uint16_t> {
    static constexpr CaseName kCase { 106, "CommitRevealVersionSet", "Version of committed weights." };
    static constexpr auto fields() { return unnamed("u16"); }
};

} // namespace taonaut::subtensor::subtensor_module::event
