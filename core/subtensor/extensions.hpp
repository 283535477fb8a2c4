// SPDX-License-Identifier: MIT
#pragma once

// The parts of a transaction beside call, address and signature, in the order in which they are encoded. Only
// five of the thirteen carry bytes; chain::SignedExtra and chain::SignedAdditional are what they add up to.
// Source: opentensor/subtensor runtime/src/lib.rs (TransactionExtensions).

#include "core/subtensor/describe.hpp"

#include <span>

namespace taonaut::subtensor {

struct ExtensionDeclaration {
    std::string_view identifier;
    metadata::TypeKey extra = nullptr; ///< travels with the transaction
    metadata::TypeKey additional = nullptr; ///< signed, not sent
};
[[nodiscard]] std::span<const ExtensionDeclaration> extensions();

} // namespace taonaut::subtensor
