// SPDX-License-Identifier: MIT
#pragma once

// What `taonaut wallet` says of keys, as text or as JSON. Nothing secret is in it.

#include "core/wallet/wallet_folder.hpp"

#include <nlohmann/json_fwd.hpp>

namespace taonaut::app {

[[nodiscard]] nlohmann::json reportOf(const wallet::KeyDescription& description);
[[nodiscard]] nlohmann::json reportOf(const wallet::WalletEntry& entry);
/// An opened key: address, public key, scheme, what restores it.
[[nodiscard]] nlohmann::json reportOf(const wallet::KeyMaterial& key);

/// A report as indented lines "name: value".
[[nodiscard]] std::string textOf(const nlohmann::json& report);

} // namespace taonaut::app
