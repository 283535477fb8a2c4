// SPDX-License-Identifier: MIT
#pragma once

// The runtimes that cases are encoded with: recorded metadata `<name>.scale` beside the vector file or in
// ../shared/data, and the declarations of this program.

#include "core/subtensor/chain_runtime.hpp"

#include <filesystem>
#include <map>

namespace taonaut::vectors {

class RecordedRuntimes {
public:
    /// folder: of the vector file.
    explicit RecordedRuntimes(std::filesystem::path folder)
        : m_folder(std::move(folder))
    {
    }

    /// source: the name of recorded metadata, or a text that begins with "source at spec 425". Null when the
    /// metadata is not there or cannot be read.
    [[nodiscard]] std::shared_ptr<const subtensor::ChainRuntime> find(const std::string& source);

private:
    [[nodiscard]] std::shared_ptr<const subtensor::ChainRuntime> load(const std::string& name) const;

    std::filesystem::path m_folder;
    std::map<std::string, std::shared_ptr<const subtensor::ChainRuntime>> m_known;
};

/// Where a case does not name its runtime.
inline constexpr const char* kApril2026 = "finney-metadata-2026-04";
inline constexpr const char* kSpec343 = "finney-metadata-v15-343";
inline constexpr const char* kDeclared = "source at spec 425";

} // namespace taonaut::vectors
