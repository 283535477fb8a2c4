// SPDX-License-Identifier: MIT
#pragma once

// The arguments of `taonaut wallet`.

#include "core/base/result.hpp"
#include "core/wallet/key_form.hpp"

#include <filesystem>
#include <optional>
#include <span>
#include <string>

namespace taonaut::app {

enum class WalletOptionError : std::uint16_t {
    NoVerb,
    UnknownVerb, ///< detail: the word
    UnknownOption, ///< detail: the argument
    MissingValue, ///< detail: the option
    BadValue, ///< detail: the option, the value and what is taken
    WrongArguments, ///< detail: what the verb takes
};
std::string_view moduleOf(WalletOptionError reason);
std::string_view nameOf(WalletOptionError reason);

enum class WalletVerb : std::uint8_t {
    Help,
    List,
    Describe,
    New,
    Import,
    Open,
    Export,
    Reseal,
    Sign,
    Verify
};

/// Which key a verb works with: the coldkey of a wallet, or one of its hotkeys.
struct KeyName {
    std::string wallet;
    std::string hotkey; ///< empty: the coldkey
};

struct WalletOptions {
    WalletVerb verb = WalletVerb::Help;
    KeyName key; ///< NAME or NAME/HOTKEY
    std::string argument; ///< FILE, ADDRESS
    std::filesystem::path wallets; ///< --wallets DIR; empty: the usual folder
    /// --form bittensor|hardened|plain; without it bittensor for a coldkey and plain for a hotkey
    std::optional<wallet::KeyForm> form;
    wallet::KeyScheme scheme = wallet::KeyScheme::Sr25519; ///< --scheme sr25519|ed25519
    int words = 12; ///< --words 12|15|18|21|24
    std::string keyFile; ///< --key-file FILE, "-" for standard input
    std::string passwordFile; ///< --password-file FILE: opens what is there
    std::string newPasswordFile; ///< --new-password-file FILE: seals what is written
    bool passwordFromEnvironment = false; ///< --password-env: the variables BT_PW_…
    std::string message; ///< --message TEXT
    std::string signature; ///< --signature HEX
    bool json = false; ///< --json
};

/// arguments: without the program's name.
[[nodiscard]] Result<WalletOptions> readWalletOptions(std::span<char* const> arguments);

[[nodiscard]] const char* walletHelp();

} // namespace taonaut::app
