// SPDX-License-Identifier: MIT
#pragma once

// Cases about parent and child hotkeys: who holds what, who gave stake to whom, and what each earns by it.

#include "app/vectors/members.hpp"

namespace taonaut::vectors {

/// A case states the dividends of one `hotkey` and how they split, or follows an epoch in which every hotkey
/// earns by its stake weight.
void checkParentChildDividends(Members& in);

} // namespace taonaut::vectors
