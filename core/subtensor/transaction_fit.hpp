// SPDX-License-Identifier: MIT
#pragma once

// Whether transactions of a chain are put together as this program does it. Internal to this module.

#include "core/subtensor/fit.hpp"

namespace taonaut::subtensor {

/// Adds the format, and every extension that either side has. An extension that adds no bytes may come and
/// go; any other must be known and stand in the declared order.
void addTransactionFits(
    std::vector<ItemFit>& fits, const metadata::Metadata& own, const metadata::Metadata& chain);

} // namespace taonaut::subtensor
