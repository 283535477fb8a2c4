// SPDX-License-Identifier: MIT
#pragma once

// All events of pallet SubtensorModule.
// Source: opentensor/subtensor pallets/subtensor/src/macros/events.rs.

#include "core/subtensor/pallets/subtensor_module/alpha_events.hpp"
#include "core/subtensor/pallets/subtensor_module/chain_setting_events.hpp"
#include "core/subtensor/pallets/subtensor_module/delegation_events.hpp"
#include "core/subtensor/pallets/subtensor_module/epoch_events.hpp"
#include "core/subtensor/pallets/subtensor_module/identity_events.hpp"
#include "core/subtensor/pallets/subtensor_module/key_events.hpp"
#include "core/subtensor/pallets/subtensor_module/lease_events.hpp"
#include "core/subtensor/pallets/subtensor_module/lock_events.hpp"
#include "core/subtensor/pallets/subtensor_module/name.hpp"
#include "core/subtensor/pallets/subtensor_module/network_events.hpp"
#include "core/subtensor/pallets/subtensor_module/setting_events.hpp"
#include "core/subtensor/pallets/subtensor_module/staking_events.hpp"
#include "core/subtensor/pallets/subtensor_module/weights_events.hpp"
#include "core/subtensor/scale_enumeration.hpp"

namespace taonaut::subtensor::subtensor_module {

struct Event
    : std::variant<event::NetworkAdded, event::NetworkRemoved, event::StakeAdded, event::StakeRemoved,
          event::StakeMoved, event::WeightsSet, event::NeuronRegistered, event::BulkNeuronsRegistered,
          event::BulkBalancesSet, event::MaxAllowedUidsSet, event::MaxWeightLimitSet, event::DifficultySet,
          event::AdjustmentIntervalSet, event::RegistrationPerIntervalSet, event::MaxRegistrationsPerBlockSet,
          event::ActivityCutoffSet, event::RhoSet, event::AlphaSigmoidSteepnessSet, event::KappaSet,
          event::MinAllowedWeightSet, event::ValidatorPruneLenSet, event::ScalingLawPowerSet,
          event::WeightsSetRateLimitSet, event::ImmunityPeriodSet, event::BondsMovingAverageSet,
          event::BondsPenaltySet, event::BondsResetOnSet, event::MaxAllowedValidatorsSet, event::AxonServed,
          event::PrometheusServed, event::DelegateAdded, event::DefaultTakeSet, event::WeightsVersionKeySet,
          event::MinDifficultySet, event::MaxDifficultySet, event::ServingRateLimitSet, event::BurnSet,
          event::MaxBurnSet, event::MinBurnSet, event::MaxEpochsPerBlockSet, event::TxRateLimitSet,
          event::TxDelegateTakeRateLimitSet, event::TxChildKeyTakeRateLimitSet, event::AdminFreezeWindowSet,
          event::OwnerHyperparamRateLimitSet, event::MinChildKeyTakeSet, event::MinChildKeyTakePerSubnetSet,
          event::MaxChildKeyTakeSet, event::ChildKeyTakeSet, event::Sudid, event::RegistrationAllowed,
          event::PowRegistrationAllowed, event::TempoSet, event::RAORecycledForRegistrationSet,
          event::StakeThresholdSet, event::AdjustmentAlphaSet, event::Faucet, event::SubnetOwnerCutSet,
          event::NetworkRateLimitSet, event::NetworkImmunityPeriodSet, event::StartCallDelaySet,
          event::NetworkMinLockCostSet, event::SubnetLimitSet, event::NetworkLockCostReductionIntervalSet,
          event::TakeDecreased, event::TakeIncreased, event::HotkeySwapped, event::MaxDelegateTakeSet,
          event::MinDelegateTakeSet, event::ColdkeySwapAnnounced, event::ColdkeySwapReset,
          event::ColdkeySwapped, event::ColdkeySwapDisputed,
          event::AllBalanceUnstakedAndTransferredToNewColdkey, event::ArbitrationPeriodExtended,
          event::SetChildrenScheduled, event::SetChildren, event::ChainIdentitySet, event::SubnetIdentitySet,
          event::SubnetIdentityRemoved, event::DissolveNetworkScheduled,
          event::ColdkeySwapAnnouncementDelaySet, event::ColdkeySwapReannouncementDelaySet,
          event::DissolveNetworkScheduleDurationSet, event::CRV3WeightsCommitted, event::WeightsCommitted,
          event::WeightsRevealed, event::WeightsBatchRevealed, event::BatchWeightsCompleted,
          event::BatchCompletedWithErrors, event::BatchWeightItemFailed, event::StakeTransferred,
          event::StakeSwapped, event::TransferToggle, event::SubnetOwnerHotkeySet,
          event::FirstEmissionBlockNumberSet, event::AlphaRecycled, event::AlphaBurned,
          event::EvmKeyAssociated, event::CRV3WeightsRevealed, event::CommitRevealPeriodsSet,
          event::CommitRevealEnabled, event::HotkeySwappedOnSubnet, event::SubnetLeaseCreated,
          event::SubnetLeaseTerminated, event::SymbolUpdated, event::CommitRevealVersionSet,
          event::TimelockedWeightsCommitted, event::TimelockedWeightsRevealed, event::AutoStakeAdded,
          event::IncentiveAlphaEmittedToMiners, event::MinAllowedUidsSet, event::AutoStakeDestinationSet,
          event::MinNonImmuneUidsSet, event::RootClaimed, event::RootClaimTypeSet,
          event::VotingPowerTrackingEnabled, event::VotingPowerTrackingDisableScheduled,
          event::VotingPowerTrackingDisabled, event::VotingPowerEmaAlphaSet,
          event::SubnetLeaseDividendsDistributed, event::AddStakeBurn, event::ColdkeySwapCleared,
          event::TransactionFeePaidWithAlpha, event::BurnHalfLifeSet, event::BurnIncreaseMultSet,
          event::AutoParentDelegationEnabledSet, event::StakeLocked, event::StakeUnlocked, event::LockMoved,
          event::ActivityCutoffFactorMilliSet, event::EpochTriggered, event::EpochDeferred,
          event::EpochSkipped, event::SubnetOwnerChanged, event::PerpetualLockUpdated,
          event::RejectLockedAlphaUpdated> {
    using variant::variant;
    static constexpr PalletName kPallet = subtensor_module::kPallet;
    static constexpr std::string_view kPath = "pallet_subtensor::pallet::Event";
    static Parameters parameters() { return { parameter("T") }; }
    static constexpr std::string_view kOuterTypeName = "pallet_subtensor::Event<Runtime>";
};

} // namespace taonaut::subtensor::subtensor_module
