// SPDX-License-Identifier: MIT
#pragma once

// Pallet Crowdloan: accounts give TAO for a common purpose until a cap is reached; then the creator has it
// paid to an account, or runs a call that uses it (renting a subnet). Contributions can be taken back until
// then. Source: opentensor/subtensor pallets/crowdloan/src/lib.rs.

#include "core/node/runtime/context.hpp"
#include "core/node/runtime/origin.hpp"
#include "core/subtensor/pallets/crowdloan_calls.hpp"

namespace taonaut::node::crowdloan {

[[nodiscard]] DispatchInfo infoOf(const subtensor::crowdloan::Call& call);
/// Errors: all of the pallet's, BadOrigin, those of transfer; of finalize those of the call that it runs,
/// which finds the number of the crowdloan in CurrentCrowdloanId.
[[nodiscard]] CallResult run(
    BlockContext& context, const Origin& origin, const subtensor::crowdloan::Call& call);

/// The account that holds what a crowdloan raised.
[[nodiscard]] AccountId fundsAccount(std::uint32_t crowdloanId);

} // namespace taonaut::node::crowdloan
