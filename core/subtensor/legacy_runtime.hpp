// SPDX-License-Identifier: MIT
#pragma once

// What runtimes before spec 425 had, is gone since, and a wallet must still understand while a chain runs an
// older one: storage (the headers *legacy*.hpp of the pallets) and errors. Not part of knownDeclarations().

#include "core/subtensor/item.hpp"

namespace taonaut::subtensor {

/// Errors that are gone since, with their numbers at the newest runtime that had them.
[[nodiscard]] std::span<const ErrorId> legacyErrors() noexcept;

/// Pallets with their legacy storage and nothing else.
[[nodiscard]] std::vector<PalletDeclaration> legacyDeclarations();

} // namespace taonaut::subtensor
