// SPDX-License-Identifier: MIT
#pragma once

// The arguments of `taonaut populate`.

#include "core/lab/population/cast.hpp"

#include <QUrl>
#include <span>

namespace taonaut::app {

enum class PopulateOptionError : std::uint16_t {
    UnknownOption,
    MissingValue,
    BadValue,
};
std::string_view moduleOf(PopulateOptionError reason);
std::string_view nameOf(PopulateOptionError reason);

struct PopulateOptions {
    QUrl endpoint { QStringLiteral("ws://127.0.0.1:9944") };
    lab::PopulationOptions population;
    bool help = false;
};

/// arguments: without the program's name. Errors: a sentence as detail.
[[nodiscard]] Result<PopulateOptions> readPopulateOptions(std::span<char* const> arguments);

} // namespace taonaut::app
