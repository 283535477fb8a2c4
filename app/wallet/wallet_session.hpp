// SPDX-License-Identifier: MIT
#pragma once

// One run of `taonaut wallet`: its options, the folder they name, and the passwords they say where to find.

#include "app/wallet/wallet_options.hpp"
#include "core/wallet/wallet_folder.hpp"

#include <nlohmann/json_fwd.hpp>

namespace taonaut::app {

class WalletSession {
public:
    explicit WalletSession(WalletOptions options);

    /// Does what the verb says and answers what is to be told.
    [[nodiscard]] Result<nlohmann::json> run();

private:
    [[nodiscard]] Result<nlohmann::json> list() const;
    [[nodiscard]] Result<nlohmann::json> describe() const;
    [[nodiscard]] Result<nlohmann::json> makeNew() const;
    [[nodiscard]] Result<nlohmann::json> import() const;
    [[nodiscard]] Result<nlohmann::json> open() const;
    [[nodiscard]] Result<nlohmann::json> exportKey() const;
    [[nodiscard]] Result<nlohmann::json> reseal() const;
    [[nodiscard]] Result<nlohmann::json> sign() const;
    [[nodiscard]] Result<nlohmann::json> verify() const;

    [[nodiscard]] wallet::KeyForm form() const;
    /// Where the key's file is or will be.
    [[nodiscard]] std::filesystem::path keyPath() const;
    [[nodiscard]] Result<crypto::Secret> password() const; ///< of what exists
    [[nodiscard]] Result<crypto::Secret> newPassword() const; ///< of what is written; empty for plain files
    [[nodiscard]] Result<wallet::KeyMaterial> openKey() const;
    [[nodiscard]] Result<void> writeKey(const wallet::KeyMaterial& key) const;

    WalletOptions m_options;
    wallet::WalletFolder m_folder;
};

} // namespace taonaut::app
