// SPDX-License-Identifier: MIT
#pragma once

// The runtime of the real chain as this program declares it: all pallets of spec 425. Wallets encode and read
// with these declarations where the connected chain fits them, and name what they find. What the embedded
// chain itself publishes is runtime.hpp.

#include "core/subtensor/encoded_call.hpp"
#include "core/subtensor/item.hpp"

namespace taonaut::subtensor {

/// All pallets in the order of their indices.
[[nodiscard]] std::span<const PalletDeclaration> knownDeclarations();

/// Metadata of version 15 made from them. Built on first use.
[[nodiscard]] const metadata::Metadata& knownMetadata();

/// The errors of a pallet in the order of their numbers; empty for pallets without any.
[[nodiscard]] std::span<const ErrorId> knownErrors(std::uint8_t pallet) noexcept;
/// The error with these numbers at spec 425, or null.
[[nodiscard]] const ErrorId* findKnownError(std::uint8_t pallet, std::uint8_t error) noexcept;
/// The error with these names, whatever its numbers on the connected chain, or null. Errors that only older
/// runtimes had are found too.
[[nodiscard]] const ErrorId* findKnownError(std::string_view pallet, std::string_view error) noexcept;

} // namespace taonaut::subtensor
