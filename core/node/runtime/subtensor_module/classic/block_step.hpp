// SPDX-License-Identifier: MIT
#pragma once

// What SubtensorModule does at the beginning of a block under the rules of early 2024, instead of the steps
// of coinbase/block_step.hpp: prices of registration follow demand, the root network divides the block's TAO
// among the subnets, subnets pay at their epochs.
//
// Stake is TAO and lies on the root subnet. SubnetTaoInEmission holds what the last root epoch gave a subnet
// per block. What a subnet has not paid yet is PendingServerEmission; as long it counts as alpha of the
// subnet, one for one, backed by its account, so that the books of today's chain hold.
// Source: opentensor/subtensor v1.0 pallets/subtensor/src/block_step.rs.

#include "core/node/runtime/context.hpp"

namespace taonaut::node::subtensor_module {

void classicBlockStep(BlockContext& context);

// Its steps, in their order.

/// Every AdjustmentInterval blocks burn and difficulty follow the registrations. TAO that registrations
/// burned since the last block leaves the issuance.
void adjustRegistrationPrices(BlockContext& context);
/// In blocks where the epoch of root is due. Root weights are rows of (netuid, weight) at storage index 0.
void runRootEpoch(BlockContext& context);
/// Issues the block's TAO: the owner's cut to the owner, the rest to what the subnet will pay.
void payToSubnets(BlockContext& context);
/// Of every subnet whose epoch is due: what gathered goes to the stake of miners, validators and nominators;
/// what nobody earned leaves the issuance.
void payFromSubnets(BlockContext& context);

} // namespace taonaut::node::subtensor_module
