// SPDX-License-Identifier: MIT
#pragma once

// The sessions that are played again with changes: each of another part of the client's work, short, so that
// many fit into a second.

#include "tests/hostile/recorded_session.hpp"
#include "tests/unit/light/scripted_chain.hpp"

namespace taonaut::test {

/// Requires: nothing. Each holds its own chain.
[[nodiscard]] std::vector<RecordedSession> scriptedSessions();

/// From a file of exchanges with a node of the public chain, read from the checkpoint that ships with the
/// program. Empty when the file is not there.
[[nodiscard]] std::optional<RecordedSession> finneySession(const std::string& path);

} // namespace taonaut::test
