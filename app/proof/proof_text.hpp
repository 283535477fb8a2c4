// SPDX-License-Identifier: MIT
#pragma once

// How a checked proof document is printed: for people, or as JSON for programs.

#include "app/proof/proof_check.hpp"

namespace taonaut::app {

/// Lines for a terminal. Words of the document are shown as data, without control characters.
[[nodiscard]] std::string textOf(const ProofOutcome& outcome);
/// One JSON object. Amounts are decimal strings in rao.
[[nodiscard]] std::string jsonOf(const ProofOutcome& outcome);

} // namespace taonaut::app
