// SPDX-License-Identifier: MIT
#pragma once

// What a light client that asks several servers would say of itself: servers of every kind, the voters,
// counts, warnings, a lie that was caught. The chain is that of the script.

#include "core/service/light_snapshot.hpp"
#include "tests/scripted_session/scripted_light.hpp"

namespace taonaut::test {

/// The server of the embedded chain, alone.
[[nodiscard]] service::LightSnapshot oneServer(const ScriptedLight& light);

/// Four that agree or are late, and one that was dropped for a forged value; with the report about it.
[[nodiscard]] service::LightSnapshot fiveServers(const ScriptedLight& light);

/// One server was caught and dropped, and no other has given a valid answer yet.
[[nodiscard]] service::LightSnapshot caughtServer(const ScriptedLight& light, const Error& lie);

} // namespace taonaut::test
