// SPDX-License-Identifier: MIT
#pragma once

// Secrets that a command needs: from a file, from the terminal without echo, or from the password variables
// of Bittensor's tools. They go from the system into a locked buffer and nowhere else.

#include "core/base/result.hpp"
#include "core/crypto/secret.hpp"

#include <string>

namespace taonaut::app {

enum class SecretInputError : std::uint16_t {
    NotReadable, ///< detail: the file and the system's words
    TooLong, ///< detail: the file
    NoTerminal, ///< nobody can be asked; detail: the option that names a file
    NoVariable, ///< none of the password variables is set; detail: its name
    Differ, ///< the password was typed differently the second time
};
std::string_view moduleOf(SecretInputError reason);
std::string_view nameOf(SecretInputError reason);

/// The whole of a file, "-" for standard input. Errors: NotReadable, TooLong.
[[nodiscard]] Result<crypto::Secret> secretFromFile(const std::string& file);

/// The first line of it, without the line's end.
[[nodiscard]] Result<crypto::Secret> lineFromFile(const std::string& file);

/// One line typed on the terminal, not shown. Errors: NoTerminal (detail: `option`), NotReadable.
[[nodiscard]] Result<crypto::Secret> secretFromTerminal(const char* question, const char* option);

/// From the password variable of Bittensor's tools that belongs to a key file, else from the older one of the
/// wallet (empty for hotkeys, which have none). Errors: NoVariable and those of wallet::passwordFromVariable.
[[nodiscard]] Result<crypto::Secret> secretFromEnvironment(
    const std::string& keyFile, const std::string& wallet);

} // namespace taonaut::app
