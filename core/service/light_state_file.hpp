// SPDX-License-Identifier: MIT
#pragma once

// The file of the light client's verified state.

#include "core/light/client.hpp"

#include <filesystem>
#include <optional>

namespace taonaut::service {

/// Empty when there is no file, or no path. A file that does not hold a state of this chain is moved aside
/// under
/// ".damaged". Errors: those of Profile::readFile and of Client::restore.
[[nodiscard]] Result<std::optional<light::Client>> loadLightState(
    const std::filesystem::path& file, const light::ChainParameters& chain);

/// Replaces the file atomically. Errors: those of Profile::writeFile.
[[nodiscard]] Result<void> saveLightState(const std::filesystem::path& file, const light::Client& client);

} // namespace taonaut::service
