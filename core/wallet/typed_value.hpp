// SPDX-License-Identifier: MIT
#pragma once

// The values of structured data that are no structures and no lists, each as the 32 bytes that are hashed.

#include "core/base/uint256.hpp"
#include "core/wallet/typed_data.hpp"

#include <nlohmann/json.hpp>
#include <string>

namespace taonaut::wallet {

/// A JSON integer, or a text of decimal digits or of hex digits after "0x". Empty for anything else and for
/// what is above 2^256 - 1.
[[nodiscard]] std::optional<Uint256> unsignedNumber(const nlohmann::json& value);

/// type: string, bytes, bytes1 to bytes32, bool, address, uint8 to uint256, int8 to int256.
/// Errors: UnknownType, BadValue.
[[nodiscard]] Result<Hash256> encodedAtom(const std::string& type, const nlohmann::json& value);

} // namespace taonaut::wallet
