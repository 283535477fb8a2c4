// SPDX-License-Identifier: MIT
#pragma once

// Origins as they stand in calls and in storage (dispatch_as, scheduled tasks), and as calls are run with
// them.

#include "core/node/runtime/origin.hpp"
#include "core/subtensor/origin.hpp"

namespace taonaut::node {

/// With the filters that a fresh origin has. None for origins that no call of this chain accepts: authorized
/// ones and those of the EVM.
[[nodiscard]] std::optional<Origin> originOf(const subtensor::OriginCaller& caller);
[[nodiscard]] subtensor::OriginCaller callerOf(const Origin& origin);

} // namespace taonaut::node
