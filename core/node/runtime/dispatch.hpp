// SPDX-License-Identifier: MIT
#pragma once

// Running a call of any pallet. This header brings in the calls of all pallets; the folders of the pallets
// need only origin.hpp and their own calls.

#include "core/node/runtime/context.hpp"
#include "core/node/runtime/origin.hpp"
#include "core/subtensor/runtime.hpp"

namespace taonaut::node {

/// Weight and class of a call, before it runs.
[[nodiscard]] DispatchInfo infoOf(const subtensor::RuntimeCall& call);
/// Runs the call. The caller keeps or rolls back what it wrote.
[[nodiscard]] CallResult dispatch(
    BlockContext& context, const Origin& origin, const subtensor::RuntimeCall& call);

} // namespace taonaut::node
