// SPDX-License-Identifier: MIT
#pragma once

// The arguments of `taonaut verify`.

#include "core/base/bytes.hpp"
#include "core/base/result.hpp"

#include <QUrl>
#include <chrono>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace taonaut::app {

enum class VerifyOptionError : std::uint16_t {
    UnknownOption, ///< detail: the argument
    MissingValue, ///< detail: the option
    BadValue, ///< detail: the option, the value and what is taken
    MissingOption, ///< detail: an option that is needed
};
std::string_view moduleOf(VerifyOptionError reason);
std::string_view nameOf(VerifyOptionError reason);

struct VerifyOptions {
    std::vector<QUrl> endpoints; ///< --endpoint URL, at least once
    std::string chain; ///< --chain: finney, test or the path of a specification
    std::optional<AccountId> account; ///< --account SS58; may be missing with --export-checkpoint
    std::filesystem::path evidence; ///< --evidence FOLDER
    std::filesystem::path checkpoint; ///< --export-checkpoint FILE
    std::filesystem::path proof; ///< --proof FILE
    bool onlyFinal = false; ///< --final
    bool json = false; ///< --json
    std::chrono::seconds patience { 60 }; ///< --timeout S
    bool help = false;
};

/// arguments: without the program's name.
[[nodiscard]] Result<VerifyOptions> readVerifyOptions(std::span<char* const> arguments);

[[nodiscard]] const char* verifyHelp();

} // namespace taonaut::app
