// SPDX-License-Identifier: MIT
#pragma once

// Pallet Utility: several calls in one, in three forms that differ in what a failure does, and calls in other
// names. Every inner call runs in a storage layer of its own and counts with the weight that it really
// needed. Source: opentensor/subtensor pallets/utility/src/lib.rs.

#include "core/node/runtime/context.hpp"
#include "core/node/runtime/origin.hpp"
#include "core/subtensor/pallets/utility_calls.hpp"

namespace taonaut::node::utility {

[[nodiscard]] DispatchInfo infoOf(const subtensor::utility::Call& call);
/// Errors: TooManyCalls, BadOrigin, and those of the inner calls where the form hands them on.
[[nodiscard]] CallResult run(
    BlockContext& context, const Origin& origin, const subtensor::utility::Call& call);

/// The sub-account of an account: blake2_256 of ("modlpy/utilisuba", account, index).
[[nodiscard]] AccountId derivativeAccount(const AccountId& who, std::uint16_t index);

} // namespace taonaut::node::utility
