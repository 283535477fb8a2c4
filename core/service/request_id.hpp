// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace taonaut::service {

/// Names one use of a verb of the session until it is finished or failed. Never 0.
using RequestId = std::uint64_t;

} // namespace taonaut::service
