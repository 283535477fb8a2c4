// SPDX-License-Identifier: MIT
#pragma once

// Finds why something failed in a value of an event: a DispatchError, or a Result that holds one. Internal to
// this module. Read by the chain's own metadata: numbers of pallets and errors are the chain's.

#include "core/metadata/value.hpp"
#include "core/wallet/event_words.hpp"

namespace taonaut::wallet {

/// Empty for values that are neither, and for a Result that is Ok.
[[nodiscard]] std::optional<DispatchProblem> problemIn(
    const subtensor::ChainRuntime& runtime, const metadata::Value& value);

} // namespace taonaut::wallet
