// SPDX-License-Identifier: MIT
#pragma once

// Calls about weights and epochs. Batches go on after an item that fails and tell it by an event.
// Source: opentensor/subtensor pallets/subtensor/src/macros/dispatches.rs.

#include "core/node/runtime/context.hpp"
#include "core/node/runtime/origin.hpp"
#include "core/subtensor/pallets/subtensor_module/owner_calls.hpp"
#include "core/subtensor/pallets/subtensor_module/weights_calls.hpp"
#include "core/subtensor/pallets/subtensor_module/weights_commit_calls.hpp"

namespace taonaut::node::subtensor_module {

/// Errors: CommitRevealEnabled, and those of setWeights (set.hpp).
CallResult run(BlockContext&, const Origin&, const subtensor::subtensor_module::SetWeights&);
CallResult run(BlockContext&, const Origin&, const subtensor::subtensor_module::SetMechanismWeights&);
/// Errors: BadOrigin, InputLengthsUnequal.
CallResult run(BlockContext&, const Origin&, const subtensor::subtensor_module::BatchSetWeights&);

/// Errors: those of commitWeights (commit.hpp).
CallResult run(BlockContext&, const Origin&, const subtensor::subtensor_module::CommitWeights&);
CallResult run(BlockContext&, const Origin&, const subtensor::subtensor_module::CommitMechanismWeights&);
/// Errors: BadOrigin, InputLengthsUnequal.
CallResult run(BlockContext&, const Origin&, const subtensor::subtensor_module::BatchCommitWeights&);

/// Errors: those of revealWeights (commit.hpp).
CallResult run(BlockContext&, const Origin&, const subtensor::subtensor_module::RevealWeights&);
CallResult run(BlockContext&, const Origin&, const subtensor::subtensor_module::RevealMechanismWeights&);
/// Errors: InputLengthsUnequal, and those of revealSeveral.
CallResult run(BlockContext&, const Origin&, const subtensor::subtensor_module::BatchRevealWeights&);

/// Errors: those of commitTimelocked (commit.hpp).
CallResult run(BlockContext&, const Origin&, const subtensor::subtensor_module::CommitTimelockedWeights&);
CallResult run(
    BlockContext&, const Origin&, const subtensor::subtensor_module::CommitTimelockedMechanismWeights&);
CallResult run(BlockContext&, const Origin&, const subtensor::subtensor_module::CommitCrv3MechanismWeights&);

/// By the owner. Errors: BadOrigin, TempoOutOfBounds, AdminActionProhibitedDuringWeightsWindow,
/// TxRateLimitExceeded.
CallResult run(BlockContext&, const Origin&, const subtensor::subtensor_module::SetTempo&);
/// By the owner or root, who meets neither window nor limit. Errors: BadOrigin,
/// ActivityCutoffFactorMilliOutOfBounds, AdminActionProhibitedDuringWeightsWindow, TxRateLimitExceeded.
CallResult run(BlockContext&, const Origin&, const subtensor::subtensor_module::SetActivityCutoffFactor&);
/// By the owner: the next epoch comes after the freeze window. Errors: BadOrigin,
/// DynamicTempoBlockedByCommitReveal, EpochTriggerAlreadyPending, AutoEpochAlreadyImminent,
/// TxRateLimitExceeded.
CallResult run(BlockContext&, const Origin&, const subtensor::subtensor_module::TriggerEpoch&);

} // namespace taonaut::node::subtensor_module
