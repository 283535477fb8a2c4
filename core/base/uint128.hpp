// SPDX-License-Identifier: MIT
#pragma once

namespace taonaut {

/// The compilers' 128-bit integers, named once so that their extension is used in one place.
__extension__ using Uint128 = unsigned __int128;
__extension__ using Int128 = __int128;

} // namespace taonaut
