// SPDX-License-Identifier: MIT
#pragma once

// What the rate limits of SubtensorModule count.
// Source: opentensor/subtensor pallets/subtensor/src/utils/rate_limiting.rs.

#include "core/subtensor/scale_enumeration.hpp"

namespace taonaut::subtensor::subtensor_module {

/// A setting of a subnet whose changes are rate limited.
enum class Hyperparameter : std::uint8_t {
    Unknown,
    ServingRateLimit,
    MaxDifficulty,
    AdjustmentAlpha,
    MaxWeightLimit,
    ImmunityPeriod,
    MinAllowedWeights,
    Kappa,
    Rho,
    ActivityCutoff,
    PowRegistrationAllowed,
    MinBurn,
    MaxBurn,
    BondsMovingAverage,
    BondsPenalty,
    CommitRevealEnabled,
    LiquidAlphaEnabled,
    AlphaValues,
    WeightCommitInterval,
    TransferEnabled,
    AlphaSigmoidSteepness,
    Yuma3Enabled,
    BondsResetEnabled,
    ImmuneNeuronLimit,
    RecycleOrBurn,
    MaxAllowedUids,
    BurnHalfLife,
    BurnIncreaseMult,
    SubnetEmissionEnabled,
    MinChildkeyTake,
    ActivityCutoffFactorMilli,
    TriggerEpoch
};
PlainEnumeration enumerationOf(Hyperparameter);

namespace rate_limit {
/// Change of the hotkey of a subnet owner.
struct SetSNOwnerHotkey {
    NetUid netuid;
    static constexpr CaseName kCase { 0, "SetSNOwnerHotkey" };
    static constexpr auto fields() { return std::tuple { field("", &SetSNOwnerHotkey::netuid, "NetUid") }; }
    friend bool operator==(const SetSNOwnerHotkey&, const SetSNOwnerHotkey&) = default;
};
/// Change of a setting by the owner.
struct OwnerHyperparamUpdate {
    NetUid netuid;
    Hyperparameter hyperparameter = Hyperparameter::Unknown;
    static constexpr CaseName kCase { 1, "OwnerHyperparamUpdate" };
    static constexpr auto fields()
    {
        return std::tuple { field("", &OwnerHyperparamUpdate::netuid, "NetUid"),
            field("", &OwnerHyperparamUpdate::hyperparameter, "Hyperparameter") };
    }
    friend bool operator==(const OwnerHyperparamUpdate&, const OwnerHyperparamUpdate&) = default;
};
/// Registration of a subnet.
struct NetworkLastRegistered {
    static constexpr CaseName kCase { 2, "NetworkLastRegistered" };
    friend bool operator==(const NetworkLastRegistered&, const NetworkLastRegistered&) = default;
};
/// Transactions of an account.
struct LastTxBlock {
    AccountId account;
    static constexpr CaseName kCase { 3, "LastTxBlock" };
    static constexpr auto fields() { return std::tuple { field("", &LastTxBlock::account, "AccountId") }; }
    friend bool operator==(const LastTxBlock&, const LastTxBlock&) = default;
};
/// Change of the take of a child hotkey.
struct LastTxBlockChildKeyTake {
    AccountId account;
    static constexpr CaseName kCase { 4, "LastTxBlockChildKeyTake" };
    static constexpr auto fields()
    {
        return std::tuple { field("", &LastTxBlockChildKeyTake::account, "AccountId") };
    }
    friend bool operator==(const LastTxBlockChildKeyTake&, const LastTxBlockChildKeyTake&) = default;
};
/// Change of the take of a delegate.
struct LastTxBlockDelegateTake {
    AccountId account;
    static constexpr CaseName kCase { 5, "LastTxBlockDelegateTake" };
    static constexpr auto fields()
    {
        return std::tuple { field("", &LastTxBlockDelegateTake::account, "AccountId") };
    }
    friend bool operator==(const LastTxBlockDelegateTake&, const LastTxBlockDelegateTake&) = default;
};
/// Buying and burning alpha.
struct AddStakeBurn {
    NetUid netuid;
    static constexpr CaseName kCase { 6, "AddStakeBurn" };
    static constexpr auto fields() { return std::tuple { field("", &AddStakeBurn::netuid, "NetUid") }; }
    friend bool operator==(const AddStakeBurn&, const AddStakeBurn&) = default;
};
} // namespace rate_limit

/// What a rate limit counts.
struct RateLimitKey
    : std::variant<rate_limit::SetSNOwnerHotkey, rate_limit::OwnerHyperparamUpdate,
          rate_limit::NetworkLastRegistered, rate_limit::LastTxBlock, rate_limit::LastTxBlockChildKeyTake,
          rate_limit::LastTxBlockDelegateTake, rate_limit::AddStakeBurn> {
    using variant::variant;
    static constexpr std::string_view kPath = "pallet_subtensor::RateLimitKey";
    static Parameters parameters() { return { parameter<AccountId>("AccountId") }; }
};

/// The kinds of transactions that TransactionKeyLastBlock counts, plain u16 on chain.
enum class TransactionKind : std::uint16_t {
    SetChildren,
    SetChildkeyTake,
    Unknown,
    RegisterNetwork,
    SetWeightsVersionKey,
    SetSNOwnerHotkey,
    OwnerHyperparamUpdate,
    MechanismCountUpdate,
    MechanismEmission,
    MaxUidsTrimming,
    AddStakeBurn,
    TempoUpdate
};

} // namespace taonaut::subtensor::subtensor_module
