// SPDX-License-Identifier: MIT
#pragma once

// The known formats of vector files. A file is recognised by its members.

#include "app/vectors/members.hpp"
#include "app/vectors/recorded_runtimes.hpp"

#include <span>

namespace taonaut::vectors {

struct FileFormat {
    std::string_view name;
    bool (*recognises)(const Json& root);
    void (*run)(Report& report, const Json& root, RecordedRuntimes& runtimes);
};

/// In the order in which they are tried.
[[nodiscard]] std::span<const FileFormat> fileFormats();

/// Checks every case of a parsed file. folder: where the file lies. False when no format knows it.
[[nodiscard]] bool runFile(Report& report, const Json& root, const std::filesystem::path& folder = {});

// One function per format, each in its own file.
void runHeaders(Report& report, const Json& root);
void runGrandpa(Report& report, const Json& root);
void runTrie(Report& report, const Json& root);
void runGenesis(Report& report, const Json& root);
void runTestGenesis(Report& report, const Json& root);
void runKeys(Report& report, const Json& root);
void runExtrinsics(Report& report, const Json& root, RecordedRuntimes& runtimes);
void runEconomics(Report& report, const Json& root);
void runYuma(Report& report, const Json& root);
void runStorageKeys(Report& report, const Json& root, RecordedRuntimes& runtimes);

} // namespace taonaut::vectors
