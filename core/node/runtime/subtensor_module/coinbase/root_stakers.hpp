// SPDX-License-Identifier: MIT
#pragma once

// The list of coldkeys with stake on root, from which automatic claims are drawn. In every block it walks on
// over a part of all stake and adds whom it does not know. Source: opentensor/subtensor
// pallets/subtensor/src/staking/helpers.rs.

#include "core/node/runtime/context.hpp"

namespace taonaut::node::subtensor_module {

/// Looks at the next 30 entries of stake, in the old and in the new form.
void indexRootStakers(BlockContext& context);

} // namespace taonaut::node::subtensor_module
