// SPDX-License-Identifier: MIT
#pragma once

// The types of which a transaction is made, as metadata describes them. Only descriptions: transactions are
// written and read by chain::Extrinsic.

#include "core/subtensor/describe.hpp"

namespace taonaut::subtensor::extrinsic_types {

struct Runtime {
    static metadata::TypeDescription describe();
};
/// MultiSignature.
struct Signature {
    static metadata::TypeDescription describe();
};
/// Address, signature, extensions and call with their length.
struct UncheckedExtrinsic {
    static metadata::TypeDescription describe();
};
/// All extensions in one.
[[nodiscard]] metadata::TypeKey allExtensions();

} // namespace taonaut::subtensor::extrinsic_types
