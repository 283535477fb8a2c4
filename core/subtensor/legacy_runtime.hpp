// SPDX-License-Identifier: MIT
#pragma once

// Storage of runtimes before spec 425 that is gone since and that a wallet must still read while a chain runs
// an older one: the headers *legacy*.hpp of the pallets. Not part of knownDeclarations().

#include "core/subtensor/item.hpp"

namespace taonaut::subtensor {

/// Pallets with their legacy storage and nothing else.
[[nodiscard]] std::vector<PalletDeclaration> legacyDeclarations();

} // namespace taonaut::subtensor
