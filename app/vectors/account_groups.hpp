// SPDX-License-Identifier: MIT
#pragma once

// The groups of a keys file that are about accounts and encodings around keys: derived_accounts, vault_qr,
// bittensor_env_password, hashed_accounts_upstream_preview.

#include "app/vectors/file_groups.hpp"

namespace taonaut::vectors {

void addAccountGroups(FileGroups& groups);

} // namespace taonaut::vectors
