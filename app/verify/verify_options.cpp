// SPDX-License-Identifier: MIT
#include "app/verify/verify_options.hpp"

#include "core/crypto/ss58.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

namespace taonaut::app {

namespace {

constexpr std::string_view kWithValue[] { "--endpoint", "--chain", "--account", "--timeout", "--evidence",
    "--export-checkpoint", "--proof" };
constexpr int kLongestPatience = 86'400; // seconds
constexpr std::size_t kMostEndpoints = 16;

tl::unexpected<Error> bad(std::string_view option, std::string_view given, const std::string& taken)
{
    return fail(VerifyOptionError::BadValue,
        std::string(option) + " takes " + taken + ", not \"" + std::string(given) + "\"");
}

Result<void> readEndpoint(VerifyOptions& options, std::string_view given)
{
    const QUrl endpoint(
        QString::fromUtf8(given.data(), static_cast<qsizetype>(given.size())), QUrl::StrictMode);
    const QString scheme = endpoint.scheme();
    if (!endpoint.isValid() || endpoint.host().isEmpty()
        || (scheme != QStringLiteral("ws") && scheme != QStringLiteral("wss"))) {
        return bad("--endpoint", given, "an address that begins with ws:// or wss://");
    }
    if (options.endpoints.size() == kMostEndpoints) {
        return bad("--endpoint", given, "at most 16 addresses");
    }
    options.endpoints.push_back(endpoint);
    return {};
}

Result<void> readAccount(VerifyOptions& options, std::string_view given)
{
    const Result<AccountId> account = crypto::accountFromSs58(given);
    if (!account) {
        return bad(
            "--account", given, "an address of this network (" + std::string(account.error().name()) + ")");
    }
    options.account = *account;
    return {};
}

Result<void> readPatience(VerifyOptions& options, std::string_view given)
{
    int seconds = 0;
    const auto [end, error] = std::from_chars(given.data(), given.data() + given.size(), seconds);
    if (error != std::errc() || end != given.data() + given.size() || seconds < 1
        || seconds > kLongestPatience) {
        return bad("--timeout", given, "seconds from 1 to 86400");
    }
    options.patience = std::chrono::seconds(seconds);
    return {};
}

bool readFlag(VerifyOptions& options, std::string_view argument)
{
    if (argument == "--final") {
        options.onlyFinal = true;
    } else if (argument == "--json") {
        options.json = true;
    } else if (argument == "--help" || argument == "-h") {
        options.help = true;
    } else {
        return false;
    }
    return true;
}

Result<void> readValue(VerifyOptions& options, std::string_view option, std::string_view given)
{
    if (option == "--endpoint") {
        return readEndpoint(options, given);
    }
    if (option == "--account") {
        return readAccount(options, given);
    }
    if (option == "--timeout") {
        return readPatience(options, given);
    }
    if (option == "--evidence") {
        options.evidence = given;
    } else if (option == "--export-checkpoint") {
        options.checkpoint = given;
    } else if (option == "--proof") {
        options.proof = given;
    } else {
        options.chain = given;
    }
    return {};
}

Result<void> checkComplete(const VerifyOptions& options)
{
    if (options.help) {
        return {};
    }
    if (options.endpoints.empty()) {
        return fail(VerifyOptionError::MissingOption, "--endpoint");
    }
    if (options.chain.empty()) {
        return fail(VerifyOptionError::MissingOption, "--chain");
    }
    const bool needed = options.checkpoint.empty() || !options.proof.empty();
    return needed && !options.account ? fail(VerifyOptionError::MissingOption, "--account") : Result<void>();
}

} // namespace

std::string_view moduleOf(VerifyOptionError)
{
    return "verify_options";
}

std::string_view nameOf(VerifyOptionError reason)
{
    switch (reason) {
    case VerifyOptionError::UnknownOption:
        return "UnknownOption";
    case VerifyOptionError::MissingValue:
        return "MissingValue";
    case VerifyOptionError::BadValue:
        return "BadValue";
    case VerifyOptionError::MissingOption:
        return "MissingOption";
    }
    return "";
}

Result<VerifyOptions> readVerifyOptions(std::span<char* const> arguments)
{
    VerifyOptions options;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string_view option = arguments[i];
        if (readFlag(options, option)) {
            continue;
        }
        if (std::find(std::begin(kWithValue), std::end(kWithValue), option) == std::end(kWithValue)) {
            return fail(VerifyOptionError::UnknownOption, std::string(option));
        }
        if (++i == arguments.size() || arguments[i][0] == '\0') {
            return fail(VerifyOptionError::MissingValue, std::string(option));
        }
        if (const Result<void> read = readValue(options, option, arguments[i]); !read) {
            return fail(read);
        }
    }
    if (const Result<void> complete = checkComplete(options); !complete) {
        return fail(complete);
    }
    return options;
}

const char* verifyHelp()
{
    return R"(Proves an account's balance against headers that the chain's authorities signed.

  taonaut verify --endpoint URL --chain CHAIN --account ADDRESS [options]

  --endpoint URL     a node's JSON-RPC address, ws:// or wss://; it is not trusted. May be given up to 16
                     times: then one that lies or is silent is left for another
  --chain CHAIN      finney: from the checkpoint that ships with this program;
                     test: the public test network;
                     a file: a raw chain specification (taonaut node --export-chain-spec)
  --account ADDRESS  whose balance
  --final            waits until a final block proves it (L3); without it a sealed block is enough (L2)
  --timeout S        gives up after S seconds, 60 by default
  --proof FILE       writes the proof as a document that taonaut verify-proof checks without a server
  --evidence FOLDER  keeps what lying servers sent, one file each
  --export-checkpoint FILE
                     writes the newest proven final block, its voters and authors in the form of
                     resources/chains: a start for later verification. --account is not needed with it
  --json             one JSON object instead of words
  --help

Exit code: 0 proven, 1 rejected (every server lied; the reason is printed), 2 wrong arguments or a file
that cannot be written, 3 not proven (no connection, no answer in time, no start to prove from).
)";
}

} // namespace taonaut::app
