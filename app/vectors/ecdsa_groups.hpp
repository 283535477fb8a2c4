// SPDX-License-Identifier: MIT
#pragma once

// The groups of a keys file that are about secp256k1: ecdsa_ethereum.

#include "app/vectors/file_groups.hpp"

namespace taonaut::vectors {

void addEcdsaGroups(FileGroups& groups);

} // namespace taonaut::vectors
