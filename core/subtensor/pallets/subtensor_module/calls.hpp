// SPDX-License-Identifier: MIT
#pragma once

// All calls of pallet SubtensorModule.
// Source: opentensor/subtensor pallets/subtensor/src/macros/dispatches.rs.

#include "core/subtensor/pallets/subtensor_module/burn_calls.hpp"
#include "core/subtensor/pallets/subtensor_module/delegation_calls.hpp"
#include "core/subtensor/pallets/subtensor_module/identity_calls.hpp"
#include "core/subtensor/pallets/subtensor_module/key_calls.hpp"
#include "core/subtensor/pallets/subtensor_module/lock_calls.hpp"
#include "core/subtensor/pallets/subtensor_module/name.hpp"
#include "core/subtensor/pallets/subtensor_module/owner_calls.hpp"
#include "core/subtensor/pallets/subtensor_module/registration_calls.hpp"
#include "core/subtensor/pallets/subtensor_module/root_claim_calls.hpp"
#include "core/subtensor/pallets/subtensor_module/serving_calls.hpp"
#include "core/subtensor/pallets/subtensor_module/staking_calls.hpp"
#include "core/subtensor/pallets/subtensor_module/weights_calls.hpp"
#include "core/subtensor/pallets/subtensor_module/weights_commit_calls.hpp"

namespace taonaut::subtensor::subtensor_module {

struct Call
    : std::variant<SetWeights, SetMechanismWeights, BatchSetWeights, CommitWeights, CommitMechanismWeights,
          BatchCommitWeights, RevealWeights, RevealMechanismWeights, CommitCrv3MechanismWeights,
          BatchRevealWeights, DecreaseTake, IncreaseTake, AddStake, RemoveStake, ServeAxon, ServeAxonTls,
          ServePrometheus, Register, RootRegister, BurnedRegister, SwapHotkey, SwapHotkeyV2, SwapColdkey,
          SetChildkeyTake, SudoSetTxChildkeyTakeRateLimit, SudoSetMinChildkeyTake, SudoSetMaxChildkeyTake,
          RegisterNetwork, DissolveNetwork, SetChildren, ScheduleSwapColdkey, SetIdentity, SetSubnetIdentity,
          RegisterNetworkWithIdentity, UnstakeAll, UnstakeAllAlpha, MoveStake, TransferStake, SwapStake,
          AddStakeLimit, RemoveStakeLimit, SwapStakeLimit, TryAssociateHotkey, StartCall, AssociateEvmKey,
          RecycleAlpha, BurnAlpha, SetPendingChildkeyCooldown, RemoveStakeFullLimit, RegisterLeasedNetwork,
          TerminateLease, UpdateSymbol, CommitTimelockedWeights, SetColdkeyAutoStakeHotkey,
          CommitTimelockedMechanismWeights, RootDissolveNetwork, ClaimRoot, SetRootClaimType,
          SudoSetNumRootClaims, SudoSetRootClaimThreshold, AnnounceColdkeySwap, SwapColdkeyAnnounced,
          DisputeColdkeySwap, ResetColdkeySwap, EnableVotingPowerTracking, DisableVotingPowerTracking,
          SudoSetVotingPowerEmaAlpha, AddStakeBurn, ClearColdkeySwapAnnouncement, RegisterLimit,
          SetAutoParentDelegationEnabled, LockStake, MoveLock, SetPerpetualLock, SetTempo,
          SetActivityCutoffFactor, TriggerEpoch, SetRejectLockedAlpha> {
    using variant::variant;
    static constexpr PalletName kPallet = subtensor_module::kPallet;
    static constexpr std::string_view kPath = "pallet_subtensor::pallet::Call";
    static Parameters parameters() { return { parameter("T") }; }
    static constexpr std::string_view kOuterTypeName
        = "self::sp_api_hidden_includes_construct_runtime::hidden_include::dispatch\n::CallableCallFor<"
          "SubtensorModule, Runtime>";
};

} // namespace taonaut::subtensor::subtensor_module
