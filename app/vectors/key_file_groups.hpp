// SPDX-License-Identifier: MIT
#pragma once

// The groups of a keys file that are about key files: bittensor_keyfiles, bittensor_keyfile_constants,
// polkadot_js_json.

#include "app/vectors/file_groups.hpp"

namespace taonaut::vectors {

/// root: of the file; some cases refer to the bytes of another case.
void addKeyFileGroups(FileGroups& groups, const Json& root);

} // namespace taonaut::vectors
