// SPDX-License-Identifier: MIT
#pragma once

// What the calls of AdminUtils do that is more than setting one item. The caller has been checked, except
// where a function takes the origin.

#include "core/node/runtime/context.hpp"
#include "core/node/runtime/origin.hpp"
#include "core/subtensor/pallets/admin_utils/chain_calls.hpp"
#include "core/subtensor/pallets/admin_utils/owner_calls.hpp"
#include "core/subtensor/pallets/admin_utils/subnet_calls.hpp"

namespace taonaut::node::admin_utils {

namespace declared = subtensor::admin_utils;

/// Errors: SubtensorModule.LiquidAlphaDisabled, AlphaHighTooLow, AlphaLowOutOfRange.
DispatchResult setAlphaValues(BlockContext&, const declared::SudoSetAlphaValues&);
/// Errors: SubtensorModule.RevealPeriodTooLarge, RevealPeriodTooSmall.
DispatchResult setRevealInterval(BlockContext&, const declared::SudoSetCommitRevealWeightsInterval&);
/// Errors: those of setMechanismCount, setEmissionSplit and setMaxMechanismCount
/// (subtensor_module/weights/mechanism.hpp).
DispatchResult setMechanisms(BlockContext&, const declared::SudoSetMechanismCount&);
DispatchResult setSplit(BlockContext&, const declared::SudoSetMechanismEmissionSplit&);
DispatchResult setMostMechanisms(BlockContext&, const declared::SudoSetMaxMechanismCount&);
/// Removes neurons. Errors: those of trimming (subtensor_module/neurons/pruning.hpp).
DispatchResult trim(BlockContext&, const declared::SudoTrimToMaxAllowedUids&);
/// By the owner or root, once in 50,400 blocks. Errors: BadOrigin, SubtensorModule.SubnetNotExists,
/// TxRateLimitExceeded, CannotUseSystemAccount.
DispatchResult setOwnerHotkey(BlockContext&, const Origin&, NetUid netuid, const AccountId& hotkey);
/// By the owner or root, in the window but without a rate limit. Errors: BadOrigin,
/// SubtensorModule.AdminActionProhibitedDuringWeightsWindow, SubnetDoesNotExist, NotPermittedOnRootSubnet.
DispatchResult setOwnerCut(BlockContext&, const Origin&, const declared::SudoSetOwnerCutEnabled&);
DispatchResult setOwnerCutLock(BlockContext&, const Origin&, const declared::SudoSetOwnerCutAutoLockEnabled&);
/// Any length; the epoch begins in this block. Errors:
/// SubtensorModule.AdminActionProhibitedDuringWeightsWindow, SubnetDoesNotExist.
DispatchResult setTempo(BlockContext&, const declared::SudoSetTempo&);
/// Nominations that became too small are paid out.
DispatchResult setNominatorMinimum(BlockContext&, const declared::SudoSetNominatorMinRequiredStake&);
DispatchResult togglePrecompile(BlockContext&, const declared::SudoToggleEvmPrecompile&);
/// Authors and voters stay what they are. Errors: Unavailable, always.
DispatchResult keepAuthors(BlockContext&, const declared::SwapAuthorities&);
DispatchResult keepVoters(BlockContext&, const declared::ScheduleGrandpaChange&);

} // namespace taonaut::node::admin_utils
