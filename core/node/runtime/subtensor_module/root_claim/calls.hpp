// SPDX-License-Identifier: MIT
#pragma once

// The calls about root dividends.

#include "core/node/runtime/context.hpp"
#include "core/node/runtime/origin.hpp"
#include "core/subtensor/pallets/subtensor_module/root_claim_calls.hpp"

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;

[[nodiscard]] CallResult run(BlockContext&, const Origin&, const declared::ClaimRoot&);
[[nodiscard]] CallResult run(BlockContext&, const Origin&, const declared::SetRootClaimType&);
[[nodiscard]] CallResult run(BlockContext&, const Origin&, const declared::SudoSetNumRootClaims&);
[[nodiscard]] CallResult run(BlockContext&, const Origin&, const declared::SudoSetRootClaimThreshold&);

} // namespace taonaut::node::subtensor_module
