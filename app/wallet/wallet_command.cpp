// SPDX-License-Identifier: MIT
// `taonaut wallet`: wallet files from the command line.

#include "app/commands.hpp"
#include "app/wallet/key_report.hpp"
#include "app/wallet/secret_input.hpp"
#include "app/wallet/wallet_session.hpp"
#include "ui/viewmodels/messages.hpp"

#include <cstdio>
#include <nlohmann/json.hpp>

namespace taonaut::app {

namespace {

constexpr int kUsage = 2;

/// What is wrong with the command line, or empty when it is something else.
std::string usageProblem(const Error& error)
{
    if (error.is(WalletOptionError::NoVerb)) {
        return "say what is to be done";
    }
    if (error.is(WalletOptionError::UnknownVerb)) {
        return "there is no \"" + error.detail() + "\"";
    }
    if (error.is(WalletOptionError::UnknownOption)) {
        return "there is no option " + error.detail();
    }
    if (error.is(WalletOptionError::MissingValue)) {
        return error.detail() + " needs a value";
    }
    const bool plain = error.is(WalletOptionError::BadValue) || error.is(WalletOptionError::WrongArguments);
    return plain ? error.detail() : std::string();
}

std::string sentenceFor(const Error& error)
{
    if (error.is(SecretInputError::NotReadable)) {
        return error.detail();
    }
    if (error.is(SecretInputError::TooLong)) {
        return error.detail() + " is larger than any key file";
    }
    if (error.is(SecretInputError::NoTerminal)) {
        return "there is no terminal to ask on; name a file with " + error.detail();
    }
    if (error.is(SecretInputError::NoVariable)) {
        return "the variable " + error.detail() + " is not set";
    }
    if (error.is(SecretInputError::Differ)) {
        return "the two passwords differ";
    }
    return ui::sentence(error).toStdString();
}

} // namespace

int runWallet(int argc, char** argv)
{
    const std::span<char* const> words(argv, static_cast<std::size_t>(argc));
    Result<WalletOptions> options = readWalletOptions(words.subspan(1));
    if (!options) {
        std::fprintf(stderr, "taonaut wallet: %s; taonaut wallet --help explains it\n",
            usageProblem(options.error()).c_str());
        return kUsage;
    }
    if (options->verb == WalletVerb::Help) {
        std::fputs(walletHelp(), stdout);
        return 0;
    }
    const bool asJson = options->json;
    const Result<nlohmann::json> report = WalletSession(std::move(*options)).run();
    if (!report) {
        std::fprintf(stderr, "taonaut wallet: %s [%s]\n", sentenceFor(report.error()).c_str(),
            std::string(report.error().name()).c_str());
        return 1;
    }
    const std::string text = asJson ? report->dump(2) + "\n" : textOf(*report);
    std::fputs(text.c_str(), stdout);
    return 0;
}

} // namespace taonaut::app
