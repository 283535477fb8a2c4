// SPDX-License-Identifier: MIT
#pragma once

#include "app/vectors/members.hpp"

namespace taonaut::vectors {

/// A case of `merlin`: a list of operations, or one of the two published programs that are only named.
void checkMerlin(Members& in);

} // namespace taonaut::vectors
