// SPDX-License-Identifier: MIT
#pragma once

// libsecp256k1's one object: made once per process and blinded with fresh randomness, so that what an
// observer of power or timing sees of a signature differs from run to run. Only read afterwards, by any
// thread.

#include <secp256k1.h>

namespace taonaut::crypto {

[[nodiscard]] const secp256k1_context* secp256k1();

} // namespace taonaut::crypto
