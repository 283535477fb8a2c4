// SPDX-License-Identifier: MIT
#pragma once

// Opening a subnet: it costs a lock that becomes the TAO of its pool, and takes the lowest free netuid, or
// that of the subnet with the lowest moving price when as many exist as may. Source: opentensor/subtensor
// pallets/subtensor/src/subnets/subnet.rs, coinbase/root.rs.

#include "core/node/runtime/subtensor_module/subnets/subnet.hpp"
#include "core/subtensor/pallets/subtensor_module/types.hpp"

namespace taonaut::node::subtensor_module {

/// What opening a subnet costs in this block.
[[nodiscard]] Rao networkLockCost(const BlockContext& context);
/// The subnet that makes room for a new one: the lowest moving price, of equal ones the oldest, none younger
/// than NetworkImmunityPeriod. None: all are safe.
[[nodiscard]] std::optional<NetUid> subnetToPrune(const BlockContext& context);

/// Event NetworkAdded. Errors, in this order: NonAssociatedColdKey, CannotUseSystemAccount,
/// SubNetRegistrationDisabled, NetworkTxRateLimitExceeded, SubnetLimitReached, CannotAffordLockCost,
/// InsufficientBalance, InvalidIdentity.
[[nodiscard]] Result<NetUid, DispatchError> registerNetwork(BlockContext& context, const AccountId& coldkey,
    const AccountId& hotkey, const std::optional<subtensor::subtensor_module::SubnetIdentity>& identity);

} // namespace taonaut::node::subtensor_module
