// SPDX-License-Identifier: MIT
#pragma once

// The keys of coming authors. For the files of this folder.

#include "core/node/runtime/mev_shield/mev_shield.hpp"

namespace taonaut::node::mev_shield {

/// Each key moves one place on, from the author after next to the next to this one; then this block's author
/// announces its own, or none. Errors: Unreachable, BadEncKeyLen.
[[nodiscard]] DispatchResult rotateKeys(BlockContext& context, const std::optional<Bytes>& announced);

} // namespace taonaut::node::mev_shield
