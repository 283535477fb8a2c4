// SPDX-License-Identifier: MIT
#include "app/wallet/wallet_options.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace taonaut::app {

namespace {

struct Verb {
    std::string_view word;
    WalletVerb verb;
    std::size_t arguments;
    const char* takes;
};

constexpr std::array kVerbs {
    Verb { "list", WalletVerb::List, 0, "list takes no name" },
    Verb { "describe", WalletVerb::Describe, 1, "describe takes a file" },
    Verb { "new", WalletVerb::New, 1, "new takes a name" },
    Verb { "import", WalletVerb::Import, 1, "import takes a name" },
    Verb { "open", WalletVerb::Open, 1, "open takes a name" },
    Verb { "export", WalletVerb::Export, 2, "export takes a name and the file to write" },
    Verb { "reseal", WalletVerb::Reseal, 1, "reseal takes a name" },
    Verb { "sign", WalletVerb::Sign, 1, "sign takes a name" },
    Verb { "verify", WalletVerb::Verify, 1, "verify takes an address" },
};

tl::unexpected<Error> bad(std::string_view option, std::string_view given, std::string_view taken)
{
    return fail(WalletOptionError::BadValue,
        std::string(option) + " takes " + std::string(taken) + ", not \"" + std::string(given) + "\"");
}

Result<void> readForm(WalletOptions& options, std::string_view given)
{
    if (given == "bittensor") {
        options.form = wallet::KeyForm::Nacl;
    } else if (given == "hardened") {
        options.form = wallet::KeyForm::Hardened;
    } else if (given == "plain") {
        options.form = wallet::KeyForm::Plain;
    } else {
        return bad("--form", given, "bittensor, hardened or plain");
    }
    return {};
}

Result<void> readScheme(WalletOptions& options, std::string_view given)
{
    if (given != "sr25519" && given != "ed25519") {
        return bad("--scheme", given, "sr25519 or ed25519");
    }
    options.scheme = given == "sr25519" ? wallet::KeyScheme::Sr25519 : wallet::KeyScheme::Ed25519;
    return {};
}

Result<void> readWords(WalletOptions& options, std::string_view given)
{
    constexpr std::array<std::string_view, 5> kCounts { "12", "15", "18", "21", "24" };
    const auto found = std::find(kCounts.begin(), kCounts.end(), given);
    if (found == kCounts.end()) {
        return bad("--words", given, "12, 15, 18, 21 or 24");
    }
    options.words = 12 + 3 * static_cast<int>(found - kCounts.begin());
    return {};
}

std::string* textOption(WalletOptions& options, std::string_view option)
{
    if (option == "--key-file") {
        return &options.keyFile;
    }
    if (option == "--password-file") {
        return &options.passwordFile;
    }
    if (option == "--new-password-file") {
        return &options.newPasswordFile;
    }
    if (option == "--message") {
        return &options.message;
    }
    return option == "--signature" ? &options.signature : nullptr;
}

Result<void> readValue(WalletOptions& options, std::string_view option, std::string_view given)
{
    if (option == "--wallets") {
        options.wallets = given;
        return {};
    }
    if (option == "--form") {
        return readForm(options, given);
    }
    if (option == "--scheme") {
        return readScheme(options, given);
    }
    if (option == "--words") {
        return readWords(options, given);
    }
    std::string* const text = textOption(options, option);
    if (text == nullptr) {
        return fail(WalletOptionError::UnknownOption, std::string(option));
    }
    *text = given;
    return {};
}

bool readFlag(WalletOptions& options, std::string_view argument)
{
    if (argument == "--json") {
        options.json = true;
    } else if (argument == "--password-env") {
        options.passwordFromEnvironment = true;
    } else {
        return false;
    }
    return true;
}

KeyName keyNamed(std::string_view text)
{
    const std::size_t slash = text.find('/');
    return slash == std::string_view::npos
        ? KeyName { std::string(text), {} }
        : KeyName { std::string(text.substr(0, slash)), std::string(text.substr(slash + 1)) };
}

Result<void> enterArguments(
    WalletOptions& options, const Verb& verb, const std::vector<std::string_view>& given)
{
    if (given.size() != verb.arguments) {
        return fail(WalletOptionError::WrongArguments, verb.takes);
    }
    options.verb = verb.verb;
    if (verb.verb == WalletVerb::Describe || verb.verb == WalletVerb::Verify) {
        options.argument = given[0];
    } else if (!given.empty()) {
        options.key = keyNamed(given[0]);
        options.argument = given.size() > 1 ? given[1] : std::string_view();
    }
    return {};
}

} // namespace

std::string_view moduleOf(WalletOptionError)
{
    return "wallet_options";
}

std::string_view nameOf(WalletOptionError reason)
{
    switch (reason) {
    case WalletOptionError::NoVerb:
        return "NoVerb";
    case WalletOptionError::UnknownVerb:
        return "UnknownVerb";
    case WalletOptionError::UnknownOption:
        return "UnknownOption";
    case WalletOptionError::MissingValue:
        return "MissingValue";
    case WalletOptionError::BadValue:
        return "BadValue";
    case WalletOptionError::WrongArguments:
        return "WrongArguments";
    }
    return "Unknown";
}

Result<WalletOptions> readWalletOptions(std::span<char* const> arguments)
{
    WalletOptions options;
    if (arguments.empty()) {
        return fail(WalletOptionError::NoVerb);
    }
    const std::string_view word = arguments.front();
    const auto verb
        = std::find_if(kVerbs.begin(), kVerbs.end(), [&](const Verb& known) { return known.word == word; });
    if (word == "--help" || word == "-h") {
        return options;
    }
    if (verb == kVerbs.end()) {
        return fail(WalletOptionError::UnknownVerb, std::string(word));
    }
    std::vector<std::string_view> given;
    for (std::size_t i = 1; i < arguments.size(); ++i) {
        const std::string_view argument = arguments[i];
        if (argument == "--help" || argument == "-h") {
            return options;
        }
        if (readFlag(options, argument)) {
            continue;
        }
        if (!argument.starts_with("--")) {
            given.push_back(argument);
        } else if (i + 1 == arguments.size()) {
            return fail(WalletOptionError::MissingValue, std::string(argument));
        } else if (const Result<void> read = readValue(options, argument, arguments[++i]); !read) {
            return fail(read);
        }
    }
    if (const Result<void> entered = enterArguments(options, *verb, given); !entered) {
        return fail(entered);
    }
    return options;
}

const char* walletHelp()
{
    return R"(taonaut wallet: Bittensor's wallet files without a window

  taonaut wallet list                 the wallets with their hotkeys, and what is wrong with them
  taonaut wallet describe FILE        what a file is and what is missing to open it
  taonaut wallet new NAME             a fresh phrase, shown once, and its key file
  taonaut wallet import NAME          a phrase, secret URI, seed or JSON becomes a key file
  taonaut wallet open NAME            opens the key and says its address
  taonaut wallet export NAME FILE     a JSON keystore for polkadot-js
  taonaut wallet reseal NAME          the same key under a new password or in another form
  taonaut wallet sign NAME            signs --message, wrapped in <Bytes>
  taonaut wallet verify ADDRESS       checks --signature of --message

NAME is a wallet (its coldkey), or WALLET/HOTKEY. Passwords and keys are asked for on the terminal, unless a
file is named for them; they are never taken from the command line.

  --wallets DIR              the folder of wallets (else BT_WALLET_PATH, else ~/.bittensor/wallets)
  --form FORM                bittensor (default: opens in btcli), hardened (only here, but much harder to
                             guess), plain (no password; the default of hotkeys)
  --scheme SCHEME            sr25519 (default) or ed25519
  --words N                  12 (default), 15, 18, 21 or 24
  --key-file FILE            import: the text or file of the key; - is standard input
  --password-file FILE       the first line opens the existing key
  --new-password-file FILE   the first line seals what is written
  --password-env             takes the password from the variable BT_PW_… that belongs to the key file
  --message TEXT             what is signed or checked
  --signature HEX            what is checked
  --json                     answers in JSON

The exit code is 0, 1 when it failed (the reason is on standard error), 2 for a wrong command line.
)";
}

} // namespace taonaut::app
