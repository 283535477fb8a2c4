// SPDX-License-Identifier: MIT
#pragma once

// Pallet SubtensorModule as a whole.

#include "core/subtensor/pallets/subtensor_module/name.hpp"

namespace taonaut::subtensor::subtensor_module {

/// All errors in the order of their numbers.
[[nodiscard]] std::span<const ErrorId> errors() noexcept;

/// All storage items.
[[nodiscard]] std::vector<StorageDeclaration> storageItems();

[[nodiscard]] PalletDeclaration declaration(const RuntimeParameters& parameters);

} // namespace taonaut::subtensor::subtensor_module
