// SPDX-License-Identifier: MIT
#pragma once

// Why a database refuses.

#include "core/base/result.hpp"

namespace taonaut::store {

enum class StoreError : std::uint16_t {
    Damaged, ///< not a database, or one whose contents contradict themselves; detail: what was found
    OtherVersion, ///< written by a newer program; detail: its version
    Full, ///< no space left
    InUse, ///< another process, or another object of this one, has the file open
    NotWritable, ///< the file cannot be made, opened or written; detail: the database's words
    OutOfOrder, ///< a block whose number does not follow the newest one
    Failed, ///< any other failure of the medium; detail: the database's words
};
std::string_view moduleOf(StoreError reason);
std::string_view nameOf(StoreError reason);

} // namespace taonaut::store
