// SPDX-License-Identifier: MIT
// WalletFolder: what is there.

#include "core/wallet/wallet_folder.hpp"
#include "core/wallet/wallet_name.hpp"

#include <algorithm>

namespace taonaut::wallet {

namespace {

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
