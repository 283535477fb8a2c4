// SPDX-License-Identifier: MIT
#pragma once

// The places in a block's state that say who makes blocks and who votes from the next block on.

#include "core/base/bytes.hpp"

namespace taonaut::light {

[[nodiscard]] Bytes auraAuthoritiesKey();
[[nodiscard]] Bytes grandpaAuthoritiesKey();
/// Present from the block that schedules a change with a delay up to the one before it takes effect.
[[nodiscard]] Bytes grandpaPendingChangeKey();
/// A hint only: runtime and voters have disagreed before.
[[nodiscard]] Bytes grandpaSetIdKey();

} // namespace taonaut::light
