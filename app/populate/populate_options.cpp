// SPDX-License-Identifier: MIT
#include "app/populate/populate_options.hpp"

#include "core/crypto/hash.hpp"

#include <array>
#include <charconv>

namespace taonaut::app {
namespace {

struct NumberOption {
    std::string_view name;
    std::uint16_t least;
    std::uint16_t most;
    std::uint16_t lab::PopulationOptions::*member;
};
constexpr std::array<NumberOption, 4> kNumbers { {
    { "--subnets", 1, 32, &lab::PopulationOptions::subnets },
    { "--validators", 1, 64, &lab::PopulationOptions::validators },
    { "--miners", 0, 240, &lab::PopulationOptions::miners },
    { "--traders", 0, 64, &lab::PopulationOptions::traders },
} };

Result<void> enterNumber(PopulateOptions& options, const NumberOption& option, std::string_view text)
{
    std::uint16_t number = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = problem == std::errc() && end == text.data() + text.size();
    if (!whole || number < option.least || number > option.most) {
        return fail(PopulateOptionError::BadValue,
            std::string(option.name) + " takes a number from " + std::to_string(option.least) + " to "
                + std::to_string(option.most));
    }
    options.population.*option.member = number;
    return {};
}

Result<void> enterValue(PopulateOptions& options, std::string_view name, std::string_view value)
{
    if (name == "--endpoint") {
        options.endpoint = QUrl(QString::fromUtf8(value.data(), static_cast<int>(value.size())));
        const bool usable
            = options.endpoint.isValid() && options.endpoint.scheme().startsWith(QStringLiteral("ws"));
        return usable
            ? Result<void>()
            : fail(PopulateOptionError::BadValue, "--endpoint takes an address such as ws://127.0.0.1:9944");
    }
    if (name == "--seed") {
        options.population.seed = crypto::blake2b256(bytesOf(value));
        return {};
    }
    for (const NumberOption& option : kNumbers) {
        if (option.name == name) {
            return enterNumber(options, option, value);
        }
    }
    return fail(PopulateOptionError::UnknownOption, "there is no option \"" + std::string(name) + "\"");
}

} // namespace

std::string_view moduleOf(PopulateOptionError /*reason*/)
{
    return "populate";
}

std::string_view nameOf(PopulateOptionError reason)
{
    switch (reason) {
    case PopulateOptionError::UnknownOption:
        return "UnknownOption";
    case PopulateOptionError::MissingValue:
        return "MissingValue";
    case PopulateOptionError::BadValue:
        return "BadValue";
    }
    return "Unknown";
}

Result<PopulateOptions> readPopulateOptions(std::span<char* const> arguments)
{
    PopulateOptions options;
    options.population.seed = crypto::blake2b256(bytesOf("taonaut"));
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string_view name = arguments[i];
        if (name == "--help" || name == "-h") {
            options.help = true;
            continue;
        }
        if (!name.starts_with("--")) {
            return fail(
                PopulateOptionError::UnknownOption, "\"" + std::string(name) + "\" is not understood");
        }
        if (i + 1 == arguments.size()) {
            return fail(PopulateOptionError::MissingValue, std::string(name) + " needs a value");
        }
        if (const Result<void> entered = enterValue(options, name, arguments[++i]); !entered) {
            return fail(entered);
        }
    }
    return options;
}

} // namespace taonaut::app
