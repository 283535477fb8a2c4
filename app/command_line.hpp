// SPDX-License-Identifier: MIT
#pragma once

// The arguments of the commands with a window or a profile: small and alike, read by one reader.

#include "app/composition.hpp"
#include "core/base/result.hpp"

#include <filesystem>
#include <span>
#include <string>

namespace taonaut::app {

enum class OptionError : std::uint16_t {
    UnknownOption, ///< detail: the argument
    MissingValue, ///< detail: the option
    BadValue, ///< detail: the option, the value and what is taken
    MissingFolder, ///< the tour needs a folder for its pictures
};
std::string_view moduleOf(OptionError reason);
std::string_view nameOf(OptionError reason);

/// What the options of one command may be; each command names the ones that it takes.
struct Options {
    std::filesystem::path profile; ///< --profile DIR
    std::filesystem::path wallets; ///< --wallets DIR
    ChainChoice chain; ///< --block-time MS, --rpc-port N
    std::filesystem::path folder; ///< the one argument without dashes
    std::filesystem::path keep; ///< --keep DIR
    std::string stage; ///< --stage NAME, of a self-test that started itself
    std::string theme; ///< --theme dark|light; empty: the profile's
    std::string locale; ///< --locale xx
    int scale = 1; ///< --scale 1 to 4
    bool verbose = false; ///< --verbose
    bool trace = false; ///< --trace
    bool help = false; ///< --help
};

/// arguments: without the program's name. allowed: the options that the command takes, such as "--profile";
/// "DIR" for the argument without dashes. Errors: all but MissingFolder.
[[nodiscard]] Result<Options> readOptions(
    std::span<char* const> arguments, std::span<const std::string_view> allowed);

/// Says on standard error what is wrong and where help is. Answers the exit code, 2.
int refuse(std::string_view command, const Error& error);

} // namespace taonaut::app
