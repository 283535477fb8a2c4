// SPDX-License-Identifier: MIT
#pragma once

// The pools of the subnets: what core/economics/pool.hpp computes, with its effects on storage. A subnet
// without a pool (mechanism 0, the root subnet among them) exchanges one for one. Amounts in rao; alpha is of
// the subnet named beside it. Moving TAO between accounts is the caller's part (tao.hpp).
// Sources: opentensor/subtensor pallets/swap/src/pallet/impls.rs,
// pallets/subtensor/src/staking/stake_utils.rs, pallets/subtensor/src/coinbase/alpha.rs.

#include "core/economics/pool.hpp"
#include "core/node/runtime/context.hpp"
#include "core/node/runtime/origin.hpp"
#include "core/node/runtime/subtensor_module/pool/tao.hpp"
#include "core/subtensor/quantities.hpp"

namespace taonaut::node::subtensor_module {

using economics::Fees;
using economics::Side;
using economics::SwapQuote;
using subtensor::AlphaAmount;

[[nodiscard]] economics::Pool poolOf(const Overlay& state, NetUid netuid);
[[nodiscard]] economics::Pool poolOf(const trie::StateTrie& state, NetUid netuid);
/// TAO for one alpha.
[[nodiscard]] U64F64 spotPrice(const Overlay& state, NetUid netuid);

/// What a swap would do; nothing is written. The last limit is the widest one. Errors of pallet Swap:
/// SwapInputTooLarge, ReservesTooLow, PriceLimitExceeded.
[[nodiscard]] Result<SwapQuote, DispatchError> simulateSwap(
    const Overlay& state, NetUid netuid, Side side, std::uint64_t amount, std::uint64_t limit, Fees fees);
/// With the chain's own limits, which are the same for both sides of a simulation.
[[nodiscard]] Result<SwapQuote, DispatchError> simulateSwap(
    const Overlay& state, NetUid netuid, Side side, std::uint64_t amount);

/// TAO becomes alpha outside of the pool: reserves, SubnetAlphaOut, TotalStake (the whole TAO, fee included)
/// and SubnetVolume follow. limit: rao for one alpha. Errors: those of simulateSwap, InsufficientLiquidity.
[[nodiscard]] Result<SwapQuote, DispatchError> buyAlpha(
    BlockContext& context, NetUid netuid, Rao tao, std::uint64_t limit, Fees fees);
/// Alpha outside of the pool becomes TAO. Errors: as buyAlpha.
[[nodiscard]] Result<SwapQuote, DispatchError> sellAlpha(
    BlockContext& context, NetUid netuid, AlphaAmount alpha, std::uint64_t limit, Fees fees);

/// Makes ready for an injection that keeps the price: writes the weights for the reserves with both amounts.
/// False: the weights would leave their range, nothing may be injected.
bool adjustProtocolLiquidity(BlockContext& context, NetUid netuid, Rao taoAdded, AlphaAmount alphaAdded);
/// Marks the pool as being in its present form: weights from a wanted price, or equal ones. Does nothing
/// where it is already, or where no weights give the price.
void initializePool(BlockContext& context, NetUid netuid, const std::optional<U64F64>& price = std::nullopt);
/// Takes both reserves and the settings of the pool away.
void clearPool(BlockContext& context, NetUid netuid);

// --- alpha that comes into being and leaves ---
/// Into the pool's reserve.
void mintAlphaIn(BlockContext& context, NetUid netuid, AlphaAmount amount);
/// Outside of the pool.
void mintAlphaOut(BlockContext& context, NetUid netuid, AlphaAmount amount);
/// Out of SubnetAlphaOut and of the subnet's issuance.
void recycleAlpha(BlockContext& context, NetUid netuid, AlphaAmount amount);
/// Nobody's any more; it stays in SubnetAlphaOut and in the issuance.
void burnAlpha(BlockContext& context, NetUid netuid, AlphaAmount amount);
/// SubnetAlphaIn + SubnetAlphaOut.
[[nodiscard]] AlphaAmount alphaIssuance(const Overlay& state, NetUid netuid);

// --- flows that charts and old rules of emission look at ---
void recordInflow(BlockContext& context, NetUid netuid, Rao tao);
void recordOutflow(BlockContext& context, NetUid netuid, Rao tao);
void recordProtocolInflow(BlockContext& context, NetUid netuid, Rao tao);
void recordProtocolOutflow(BlockContext& context, NetUid netuid, Rao tao);

} // namespace taonaut::node::subtensor_module
