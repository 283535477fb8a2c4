// SPDX-License-Identifier: MIT
#pragma once

// JSON from other machines: parsed only when its nesting stays within a limit.

#include "core/base/result.hpp"

#include <nlohmann/json.hpp>
#include <string_view>

namespace taonaut::net {

constexpr std::size_t kJsonDepth = 64;

/// Whether brackets outside of strings nest at most `depth` levels. Linear, allocates nothing.
[[nodiscard]] bool nestingWithin(std::string_view text, std::size_t depth) noexcept;

/// Errors: JsonTooDeep, NotJson.
[[nodiscard]] Result<nlohmann::json> parseJson(std::string_view text, std::size_t depth = kJsonDepth);

} // namespace taonaut::net
