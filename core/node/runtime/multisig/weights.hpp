// SPDX-License-Identifier: MIT
#pragma once

// Weights of pallet Multisig. others: signatories beside the sender; size: bytes of the call.
// Source: polkadot-sdk substrate/frame/multisig/src/weights.rs.

#include "core/node/runtime/weight.hpp"

namespace taonaut::node::multisig {

[[nodiscard]] Weight asMultiThreshold1(std::uint64_t size);
[[nodiscard]] Weight asMultiCreate(std::uint64_t others, std::uint64_t size);
[[nodiscard]] Weight asMultiApprove(std::uint64_t others, std::uint64_t size);
[[nodiscard]] Weight asMultiComplete(std::uint64_t others, std::uint64_t size);

} // namespace taonaut::node::multisig
