// SPDX-License-Identifier: MIT
#pragma once

// The groups of a keys file about what sr25519 does besides signing: soft derivation of public keys and the
// verifiable random function.

#include "app/vectors/file_groups.hpp"

namespace taonaut::vectors {

void addSr25519Groups(FileGroups& groups);

} // namespace taonaut::vectors
