// SPDX-License-Identifier: MIT
#pragma once

// The arguments of `taonaut node`.

#include "core/base/result.hpp"
#include "core/service/node_host.hpp"

#include <span>
#include <string>
#include <vector>

namespace taonaut::app {

enum class NodeOptionError : std::uint16_t {
    UnknownOption, ///< detail: the argument
    MissingValue, ///< detail: the option
    BadValue, ///< detail: the option, the value and what is taken
};
std::string_view moduleOf(NodeOptionError reason);
std::string_view nameOf(NodeOptionError reason);

struct NodeOptions {
    service::NodeHostOptions host;
    std::string
        exportFile; ///< not empty: write the chain specification there and end; "-" is standard output
    bool help = false;
    bool child = false; ///< speak JSON to the program that started this one, and end with it
    std::vector<std::string> warnings; ///< sentences
};

/// arguments: without the program's name. rich: value of BT_DEFAULT_TOKEN_WALLET, null when not set.
[[nodiscard]] Result<NodeOptions> readNodeOptions(
    std::span<char* const> arguments, const char* rich = nullptr);

[[nodiscard]] const char* nodeHelp();

} // namespace taonaut::app
