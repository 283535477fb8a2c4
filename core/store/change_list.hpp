// SPDX-License-Identifier: MIT
#pragma once

// A list of writes and removals as one value of the database: per change the length of the key, the key, a
// tag (0 removal, 1 write) and with tag 1 the length of the value and the value. Lengths are 32 bits, least
// significant byte first.

#include "core/store/node_store.hpp"

namespace taonaut::store {

[[nodiscard]] Bytes encodeChanges(const std::vector<StateChange>& changes);
/// Errors: Damaged.
[[nodiscard]] Result<std::vector<StateChange>> decodeChanges(ByteView bytes);

} // namespace taonaut::store
