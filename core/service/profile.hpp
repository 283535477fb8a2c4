// SPDX-License-Identifier: MIT
#pragma once

// Where a user's things are on disk. One folder per profile:
//
//   wallets/            key files, when the profile's folder was chosen and no other is named
//   accounts.db         which accounts are listed, labels, notes, contacts, the selected account
//   local/              the embedded chain's database, its specification, the light client's state
//   local/activity.json own transactions on that chain
//   networks.json       the chosen network, servers, own checkpoints
//   finney/, test/, custom/  the light client's state, own transactions and lies of servers, per network
//   settings.ini        appearance and behaviour
//
// Folders are made with mode 0700. Small files are replaced atomically (temporary file, sync, rename).

#include "core/base/result.hpp"

#include <filesystem>
#include <nlohmann/json_fwd.hpp>
#include <string>

namespace taonaut::service {

enum class ProfileError : std::uint16_t {
    NotWritable, ///< the folder or file cannot be made or written; detail: the system's words
    NoSpace, ///< disk full; the old file is untouched
    NotReadable,
    InUse, ///< another instance has the file open; detail: the file
    OtherVersion, ///< written by a newer program; detail: the file
    Damaged, ///< not the JSON that was written here; the file is kept beside under another name
};
std::string_view moduleOf(ProfileError reason);
std::string_view nameOf(ProfileError reason);

class Profile {
public:
    /// `root` empty: the platform's place for application data.
    explicit Profile(std::filesystem::path root = {});

    [[nodiscard]] const std::filesystem::path& root() const noexcept { return m_root; }
    /// The folder of key files. option: as named on the command line, else empty. Then BT_WALLET_PATH, then
    /// the profile's own if its root was chosen, then ~/.bittensor/wallets, which Bittensor's tools use.
    [[nodiscard]] std::filesystem::path wallets(const std::filesystem::path& option = {}) const;
    [[nodiscard]] std::filesystem::path accounts() const { return m_root / "accounts.db"; }
    [[nodiscard]] std::filesystem::path settings() const { return m_root / "settings.ini"; }
    /// Files that belong to one network; "local" for the embedded chain.
    [[nodiscard]] std::filesystem::path network(const std::string& name) const { return m_root / name; }

    /// Makes the folder and its parents. Errors: NotWritable.
    [[nodiscard]] static Result<void> makeFolder(const std::filesystem::path& folder);

    /// Errors: NotWritable, NoSpace.
    [[nodiscard]] static Result<void> writeFile(const std::filesystem::path& file, std::string_view bytes);
    /// An absent file is the empty string. Errors: NotReadable.
    [[nodiscard]] static Result<std::string> readFile(const std::filesystem::path& file);

    /// An absent file is a null value. A damaged file is moved aside and reported. Errors: NotReadable,
    /// Damaged.
    [[nodiscard]] static Result<nlohmann::json> readJson(const std::filesystem::path& file);
    [[nodiscard]] static Result<void> writeJson(
        const std::filesystem::path& file, const nlohmann::json& value);

private:
    std::filesystem::path m_root;
    bool m_chosen; // the root was given
};

} // namespace taonaut::service
