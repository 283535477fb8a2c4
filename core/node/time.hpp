// SPDX-License-Identifier: MIT
#pragma once

// The embedded chain has no clock. Whoever drives it passes both: the wall clock, which becomes the timestamp
// of blocks, and a clock that never jumps, by which blocks are due.

#include <chrono>

namespace taonaut::node {

using Milliseconds = std::chrono::milliseconds;
/// Milliseconds since 1970-01-01 UTC, as in Timestamp.Now.
using UnixTime = std::chrono::milliseconds;
/// Milliseconds of a monotonic clock with any origin.
using SteadyTime = std::chrono::milliseconds;

struct Now {
    UnixTime wall {};
    SteadyTime steady {};
};

} // namespace taonaut::node
