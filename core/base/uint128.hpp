// SPDX-License-Identifier: MIT
#pragma once

namespace taonaut {

/// The compilers' 128-bit integer, named once so that its extension is used in one place.
__extension__ using Uint128 = unsigned __int128;

} // namespace taonaut
