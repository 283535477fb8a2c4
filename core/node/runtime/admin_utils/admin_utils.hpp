// SPDX-License-Identifier: MIT
#pragma once

// Pallet AdminUtils: the settings of subnets and of the chain. A setting of a subnet belongs to its owner,
// who meets a rate limit and the freeze window before an epoch, or to root alone, who meets the window only
// where the chain says so; a setting of the chain belongs to root. Which is which stands, one line per call,
// in owner_rules.hpp, root_rules.hpp and chain_rules.hpp.
//
// The authors and the voters of the embedded chain are those it was made with: the two calls that would
// change them answer Unavailable. Source: opentensor/subtensor pallets/admin-utils/src/lib.rs.

#include "core/node/runtime/context.hpp"
#include "core/node/runtime/origin.hpp"

namespace taonaut::subtensor::admin_utils {
struct Call;
}

namespace taonaut::node::admin_utils {

[[nodiscard]] DispatchInfo infoOf(const subtensor::admin_utils::Call& call);
/// Errors: BadOrigin; SubtensorModule.TxRateLimitExceeded and AdminActionProhibitedDuringWeightsWindow;
/// SubnetDoesNotExist; those of the setting.
[[nodiscard]] CallResult run(
    BlockContext& context, const Origin& origin, const subtensor::admin_utils::Call& call);

} // namespace taonaut::node::admin_utils
