// SPDX-License-Identifier: MIT
#pragma once

// Contradictions as they are kept for people: the newest in memory, each one as a JSON file in a folder. A
// folder that cannot be written costs the file, nothing else.

#include "core/service/light_snapshot.hpp"

#include <filesystem>

namespace taonaut::service {

class LightEvidence {
public:
    static constexpr std::size_t kKept = 32;
    static constexpr std::size_t kFiles = 64;

    /// folder: made when needed; empty: no files.
    explicit LightEvidence(std::filesystem::path folder)
        : m_folder(std::move(folder))
    {
    }

    void add(const Contradiction& contradiction);
    /// Newest last; at most kKept.
    [[nodiscard]] const std::vector<Contradiction>& newest() const noexcept { return m_newest; }
    /// All, also those that are forgotten.
    [[nodiscard]] std::uint64_t count() const noexcept { return m_count; }

private:
    void write(const Contradiction& contradiction) const;
    void removeOldest() const;

    std::filesystem::path m_folder;
    std::vector<Contradiction> m_newest;
    std::uint64_t m_count = 0;
};

} // namespace taonaut::service
