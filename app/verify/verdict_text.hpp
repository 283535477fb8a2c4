// SPDX-License-Identifier: MIT
#pragma once

// A verdict in words and as JSON.

#include "app/verify/verification.hpp"

#include <string>

namespace taonaut::app {

/// Lines for a terminal. Words of the server are shown as data: on one line, without control characters.
[[nodiscard]] std::string textOf(const Verdict& verdict, const std::optional<AccountId>& account);

/// One JSON object. Amounts are decimal strings in rao.
[[nodiscard]] std::string jsonOf(const Verdict& verdict, const std::optional<AccountId>& account);

/// 0 proven, 1 rejected, 3 not proven.
[[nodiscard]] int exitCodeOf(const Verdict& verdict);

/// "L2" or "L3".
[[nodiscard]] std::string_view shortNameOf(light::Level level);

} // namespace taonaut::app
