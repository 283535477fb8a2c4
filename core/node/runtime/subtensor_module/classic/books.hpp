// SPDX-License-Identifier: MIT
#pragma once

// TAO of a subnet under the rules of early 2024: what it will pay at its epoch. It stands in SubnetTAO and,
// one for one, in SubnetAlphaOut, lies in the account of the subnet and counts in TotalStake.

#include "core/node/runtime/context.hpp"

namespace taonaut::node::subtensor_module {

/// The account has got the amount already.
void addPending(BlockContext& context, NetUid netuid, std::uint64_t amount);
/// Moves an amount of what is pending to root, account and books, where it becomes stake. False: the account
/// cannot give it, nothing was done.
[[nodiscard]] bool moveToRoot(BlockContext& context, NetUid netuid, std::uint64_t amount);
/// What nobody earned leaves the issuance, or stays pending where the account cannot give it.
void recyclePending(BlockContext& context, NetUid netuid, std::uint64_t amount);
/// What registrations paid in for alpha that is gone again leaves the issuance.
void recycleBurned(BlockContext& context, NetUid netuid);

} // namespace taonaut::node::subtensor_module
