// SPDX-License-Identifier: MIT
#include "core/wallet/password_variable.hpp"

#include "core/crypto/error.hpp"
#include "core/crypto/secret_text.hpp"

namespace taonaut::wallet {

namespace {

/// ASCII only, in every locale.
char upper(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

} // namespace

std::string passwordVariable(std::string_view keyFilePath)
{
    std::string name = "BT_PW_";
    for (const char c : keyFilePath) {
        name.push_back(c == '/' || c == '.' ? '_' : upper(c));
    }
    return name;
}

std::string oldPasswordVariable(std::string_view walletName)
{
    std::string name = "BT_COLD_PW_";
    for (const char c : walletName) {
        name.push_back(c == '-' ? '_' : upper(c));
    }
    return name;
}

Result<crypto::Secret> passwordFromVariable(std::string_view variable, std::string_view value)
{
    if (variable.empty()) {
        return fail(crypto::CryptoError::WrongLength);
    }
    Result<crypto::Secret> password = crypto::secretFromBase64(value, crypto::Base64::Standard);
    if (!password) {
        return fail(password);
    }
    const std::span<std::byte> bytes = password->mutableView();
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        bytes[i] ^= static_cast<std::byte>(variable[i % variable.size()]);
    }
    return password;
}

} // namespace taonaut::wallet
