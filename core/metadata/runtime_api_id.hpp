// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace taonaut::metadata {

/// The id of a group of runtime functions in the runtime version: BLAKE2b-64 of its name.
[[nodiscard]] std::array<std::byte, 8> runtimeApiId(std::string_view name);

} // namespace taonaut::metadata
