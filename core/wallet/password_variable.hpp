// SPDX-License-Identifier: MIT
#pragma once

// Passwords of key files in environment variables, as Bittensor's tools read them. The newer form hides the
// password by XOR with the variable's own name, the older one has it in clear. Neither protects it: this
// program never writes one, and reads one only where it runs without a person.

#include "core/crypto/secret.hpp"

#include <string>
#include <string_view>

namespace taonaut::wallet {

/// "BT_PW_" and the path with '/' and '.' as '_', in upper case. path: as given, normally absolute.
[[nodiscard]] std::string passwordVariable(std::string_view keyFilePath);

/// "BT_COLD_PW_" and the wallet's name with '-' as '_', in upper case: its value is the password itself.
[[nodiscard]] std::string oldPasswordVariable(std::string_view walletName);

/// The password in the value of a variable of the newer form. variable: its whole name, or as much of it as
/// the password is long. Errors: BadText of module crypto (the value is not base64), WrongLength (no name).
[[nodiscard]] Result<crypto::Secret> passwordFromVariable(std::string_view variable, std::string_view value);

} // namespace taonaut::wallet
