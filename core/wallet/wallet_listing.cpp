// SPDX-License-Identifier: MIT
// WalletFolder: what is there.

#include "core/wallet/wallet_folder.hpp"
#include "core/wallet/wallet_name.hpp"

#include <algorithm>
#include <cstdlib>
#include <pwd.h>
#include <unistd.h>

namespace taonaut::wallet {

namespace {

std::string environment(const char* name)
{
    const char* const value = std::getenv(name);
    return value == nullptr ? std::string() : value;
}

std::filesystem::path home()
{
    const std::string given = environment("HOME");
    if (!given.empty()) {
        return given;
    }
    const passwd* const user = ::getpwuid(::getuid());
    return user == nullptr ? "/" : user->pw_dir;
}

/// A secret file described by its content and its mode.
KeyDescription describeAt(const KeyDisk& folder, const std::string& name, KeyRole role)
{
    const auto file = folder.read(name);
    if (!file) {
        KeyDescription unreadable;
        unreadable.problem = file.error();
        return unreadable;
    }
    KeyDescription description = describeKey(file->content.view(), role);
    if (file->readableByOthers) {
        description.warnings.push_back(KeyWarning::ReadableByOthers);
    }
    return description;
}

Result<AccountId> publicAccount(const KeyDisk& folder, const std::string& name)
{
    const auto file = folder.read(name);
    if (!file) {
        return fail(file);
    }
    return readPublicFile(file->content.view());
}

/// The account of a secret file or, when that is encrypted, of the public one; a problem when they differ.
void settleAccount(const Result<AccountId>& known, const std::string& publicName,
    std::optional<AccountId>& account, KeyDescription& file)
{
    account = file.account;
    if (!known) {
        return;
    }
    if (!account) {
        account = *known;
    } else if (*account != *known && !file.problem) {
        file.problem = Error(KeyError::Disagreement, publicName);
    }
}

std::vector<HotkeyEntry> listHotkeys(const KeyDisk& wallet)
{
    std::vector<HotkeyEntry> result;
    const auto folder = wallet.child(kHotkeysFolder);
    if (!folder) {
        return result;
    }
    for (const std::string& name : folder->names().value_or(std::vector<std::string>())) {
        if (!isHotkeyName(name)) {
            continue;
        }
        HotkeyEntry entry;
        entry.name = name;
        entry.path = folder->path() / name;
        entry.file = describeAt(*folder, name, KeyRole::Hotkey);
        const std::string publicName = name + std::string(kPublicEnding);
        settleAccount(publicAccount(*folder, publicName), publicName, entry.account, entry.file);
        result.push_back(std::move(entry));
    }
    return result;
}

WalletEntry describeWallet(const KeyDisk& root, const std::string& name)
{
    WalletEntry entry;
    entry.name = name;
    entry.path = root.path() / name;
    const auto wallet = root.child(name);
    if (!wallet) {
        entry.problem = wallet.error();
        return entry;
    }
    entry.hotkeys = listHotkeys(*wallet);
    const auto known = publicAccount(*wallet, kColdkeyPublicFile);
    if (wallet->has(kColdkeyFile)) {
        entry.coldkeyFile = describeAt(*wallet, kColdkeyFile, KeyRole::Coldkey);
        settleAccount(known, kColdkeyPublicFile, entry.coldkey, entry.coldkeyFile);
        entry.problem = entry.coldkeyFile.problem;
        return entry;
    }
    if (known) {
        entry.watchOnly = true;
        entry.coldkey = *known;
        entry.coldkeyFile.form = KeyForm::PublicOnly;
        entry.coldkeyFile.account = *known;
    } else {
        entry.problem = known.error();
    }
    return entry;
}

bool isWallet(const KeyDisk& root, const std::string& name)
{
    if (!isWalletName(name)) {
        return false;
    }
    if (root.isLink(name)) {
        return true; // said to be one that is not followed
    }
    const auto folder = root.child(name);
    return folder
        && (folder->has(kColdkeyFile) || folder->has(kColdkeyPublicFile) || folder->has(kHotkeysFolder));
}

} // namespace

std::filesystem::path usualWalletFolder()
{
    const std::string given = environment("BT_WALLET_PATH");
    if (given.starts_with("~/")) {
        return home() / given.substr(2);
    }
    return given.empty() ? home() / ".bittensor" / "wallets" : std::filesystem::path(given);
}

WalletFolder::Listing WalletFolder::list() const
{
    Listing listing;
    const auto root = KeyDisk::open(m_folder);
    if (!root) {
        if (!root.error().is(KeyError::NotFound)) {
            listing.problem = root.error();
        }
        return listing;
    }
    const auto names = root->names();
    if (!names) {
        listing.problem = names.error();
        return listing;
    }
    for (const std::string& name : *names) {
        if (isWallet(*root, name)) {
            listing.wallets.push_back(describeWallet(*root, name));
        }
    }
    return listing;
}

} // namespace taonaut::wallet
