// SPDX-License-Identifier: MIT
#include "app/command_line.hpp"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <optional>

namespace taonaut::app {

namespace {

std::optional<int> numberIn(std::string_view text, int lowest, int highest)
{
    int number = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = problem == std::errc() && end == text.data() + text.size();
    return whole && number >= lowest && number <= highest ? std::optional(number) : std::nullopt;
}

tl::unexpected<Error> badValue(std::string_view option, std::string_view value, std::string_view taken)
{
    return fail(OptionError::BadValue,
        std::string(option) + " takes " + std::string(taken) + ", not \"" + std::string(value) + "\"");
}

Result<void> enterNumber(Options& options, std::string_view option, std::string_view value)
{
    if (option == "--block-time") {
        const auto number = numberIn(value, 50, 3'600'000);
        if (!number) {
            return badValue(option, value, "milliseconds from 50 to 3600000");
        }
        options.chain.blockTimeMs = *number;
    } else if (option == "--rpc-port") {
        const auto number = numberIn(value, 0, 65'535);
        if (!number) {
            return badValue(option, value, "a port from 0 (any free one) to 65535");
        }
        options.chain.port = static_cast<std::uint16_t>(*number);
    } else {
        const auto number = numberIn(value, 1, 4);
        if (!number) {
            return badValue(option, value, "a factor from 1 to 4");
        }
        options.scale = *number;
    }
    return {};
}

Result<void> enterValue(Options& options, std::string_view option, std::string_view value)
{
    if (option == "--profile") {
        options.profile = value;
    } else if (option == "--wallets") {
        options.wallets = value;
    } else if (option == "--keep") {
        options.keep = value;
    } else if (option == "--stage") {
        options.stage = value;
    } else if (option == "--locale") {
        if (value != "en" && value != "zh_TW") {
            return badValue(option, value, "en or zh_TW");
        }
        options.locale = value;
    } else if (option == "--theme") {
        if (value != "dark" && value != "light") {
            return badValue(option, value, "dark or light");
        }
        options.theme = value;
    } else {
        return enterNumber(options, option, value);
    }
    return {};
}

} // namespace

std::string_view moduleOf(OptionError)
{
    return "option";
}

std::string_view nameOf(OptionError reason)
{
    switch (reason) {
    case OptionError::UnknownOption:
        return "UnknownOption";
    case OptionError::MissingValue:
        return "MissingValue";
    case OptionError::BadValue:
        return "BadValue";
    case OptionError::MissingFolder:
        return "MissingFolder";
    }
    return "Unknown";
}

Result<Options> readOptions(std::span<char* const> arguments, std::span<const std::string_view> allowed)
{
    const auto takes = [&](std::string_view option) {
        return std::find(allowed.begin(), allowed.end(), option) != allowed.end();
    };
    Options options;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string_view argument = arguments[i];
        if (argument == "--help" || argument == "-h") {
            options.help = true;
        } else if (!argument.starts_with("-") && takes("DIR") && options.folder.empty()) {
            options.folder = argument;
        } else if (!argument.starts_with("--") || !takes(argument)) {
            return fail(OptionError::UnknownOption, std::string(argument));
        } else if (argument == "--trace") {
            options.trace = true;
        } else if (argument == "--verbose") {
            options.verbose = true;
        } else if (i + 1 == arguments.size() || std::string_view(arguments[i + 1]).empty()) {
            return fail(OptionError::MissingValue, std::string(argument));
        } else if (const Result<void> entered = enterValue(options, argument, arguments[++i]); !entered) {
            return fail(entered);
        }
    }
    return options;
}

int refuse(std::string_view command, const Error& error)
{
    std::string text;
    if (error.is(OptionError::UnknownOption)) {
        text = "there is no option " + error.detail();
    } else if (error.is(OptionError::MissingValue)) {
        text = error.detail() + " needs a value";
    } else if (error.is(OptionError::MissingFolder)) {
        text = "name a folder for the pictures";
    } else {
        text = error.detail();
    }
    const std::string name(command);
    std::fprintf(
        stderr, "%s: %s; %s --help explains all options\n", name.c_str(), text.c_str(), name.c_str());
    return 2;
}

} // namespace taonaut::app
