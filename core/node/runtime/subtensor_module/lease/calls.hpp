// SPDX-License-Identifier: MIT
#pragma once

// Leased subnets: the contributors of a crowdloan pay for a subnet together. An account without a key owns
// it, the creator of the crowdloan runs it through a proxy, and the contributors share its owner's cut. After
// the end of the lease the creator may take the subnet over. Source: opentensor/subtensor
// pallets/subtensor/src/subnets/leasing.rs.

#include "core/node/runtime/context.hpp"
#include "core/node/runtime/origin.hpp"
#include "core/subtensor/pallets/subtensor_module/registration_calls.hpp"

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;

/// Keys of a lease, which nobody can sign for: blake2_256 of ("leasing/coldkey", number) and of
/// ("leasing/hotkey", number).
[[nodiscard]] AccountId leaseColdkey(std::uint32_t lease);
[[nodiscard]] AccountId leaseHotkey(std::uint32_t lease);

/// Only as the call of a crowdloan that ends. Errors: Crowdloan.InvalidCrowdloanId (none ends),
/// InvalidLeaseBeneficiary, LeaseCannotEndInThePast, Overflow, those of registerNetwork, transfers and
/// proxies.
[[nodiscard]] CallResult run(BlockContext&, const Origin&, const declared::RegisterLeasedNetwork&);
/// Errors: LeaseDoesNotExist, ExpectedBeneficiaryOrigin, LeaseHasNoEndBlock, LeaseHasNotEnded,
/// BeneficiaryDoesNotOwnHotkey, CannotUseSystemAccount, those of proxies.
[[nodiscard]] CallResult run(BlockContext&, const Origin&, const declared::TerminateLease&);

} // namespace taonaut::node::subtensor_module
