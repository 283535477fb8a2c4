// SPDX-License-Identifier: MIT
// WalletFolder: making and opening keys.

#include "core/wallet/wallet_folder.hpp"

#include "core/base/hex.hpp"
#include "core/wallet/wallet_name.hpp"

#include <algorithm>

namespace taonaut::wallet {

namespace {

using crypto::Secret;

} // namespace

WalletFolder::WalletFolder(std::filesystem::path folder, crypto::PasswordCost hardenedCost)
    : m_folder(std::move(folder))
    , m_hardenedCost(hardenedCost)
{
}

Result<KeyDisk> WalletFolder::walletFolder(const std::string& wallet) const
{
    if (!isWalletName(wallet)) {
        return fail(KeyError::BadName);
    }
    const auto root = KeyDisk::open(m_folder);
    if (!root) {
        return fail(root);
    }
    return root->child(wallet);
}

Result<WalletFolder::Place> WalletFolder::coldkeyPlace(const std::string& wallet) const
{
    auto folder = walletFolder(wallet);
    if (!folder) {
        return fail(folder);
    }
    return Place { std::move(*folder), kColdkeyFile, kColdkeyPublicFile, KeyRole::Coldkey };
}

Result<WalletFolder::Place> WalletFolder::hotkeyPlace(
    const std::string& wallet, const std::string& hotkey) const
{
    if (!isHotkeyName(hotkey)) {
        return fail(KeyError::BadName);
    }
    const auto folder = walletFolder(wallet);
    if (!folder) {
        return fail(folder);
    }
    auto hotkeys = folder->child(kHotkeysFolder);
    if (!hotkeys) {
        return fail(hotkeys);
    }
    return Place { std::move(*hotkeys), hotkey, hotkey + std::string(kPublicEnding), KeyRole::Hotkey };
}

/// Refuses a name or an account that is in use. A watch-only wallet of the same account may get its key.
Result<void> WalletFolder::checkNewColdkey(const std::string& wallet, const AccountId& account) const
{
    if (!isWalletName(wallet)) {
        return fail(KeyError::BadName);
    }
    const Listing listing = list();
    if (listing.problem) {
        const bool blocked = listing.problem->is(KeyError::NotAFile);
        return blocked ? fail(KeyError::NotWritable) : tl::unexpected<Error>(*listing.problem);
    }
    for (const WalletEntry& entry : listing.wallets) {
        const bool same = entry.coldkey == account;
        if (entry.name == wallet && !(entry.watchOnly && same)) {
            return fail(entry.problem && entry.problem->is(KeyError::IsLink) ? KeyError::IsLink
                                                                             : KeyError::NameTaken);
        }
        if (entry.name != wallet && same && !entry.watchOnly) {
            return fail(KeyError::AccountKnown, entry.name);
        }
    }
    return {};
}

/// Both files of a new wallet appear at once: they are written into a folder under a temporary name.
/// coldkey: the bytes of the secret file, or nullptr for a watch-only wallet.
Result<void> WalletFolder::makeWallet(const std::string& wallet, const AccountId& account, KeyScheme scheme,
    const Secret* coldkey, const CheckWritten& check) const
{
    const auto root = KeyDisk::open(m_folder);
    if (!root) {
        return fail(root);
    }
    const Bytes publicBytes = publicFile(account, scheme);
    if (root->has(wallet)) {
        const auto folder = root->child(wallet);
        if (!folder) {
            return fail(folder);
        }
        if (coldkey == nullptr || folder->has(kColdkeyFile)) {
            return fail(KeyError::NameTaken);
        }
        if (auto written = folder->writeNew(kColdkeyFile, coldkey->view(), check); !written) {
            return written;
        }
        return folder->has(kColdkeyPublicFile) ? Result<void>()
                                               : folder->writeNew(kColdkeyPublicFile, publicBytes);
    }
    const std::string temporary = ".new-" + toBareHex(Secret::random(8).view());
    const auto folder = root->makeChild(temporary);
    if (!folder) {
        return fail(folder);
    }
    Result<void> done
        = coldkey == nullptr ? Result<void>() : folder->writeNew(kColdkeyFile, coldkey->view(), check);
    done = done ? folder->writeNew(kColdkeyPublicFile, publicBytes) : done;
    done = done ? root->move(temporary, *root, wallet) : done;
    if (!done) {
        folder->removeFile(kColdkeyFile);
        folder->removeFile(kColdkeyPublicFile);
        root->removeFolder(temporary);
    }
    return done;
}

Result<void> WalletFolder::createColdkey(
    const std::string& wallet, const KeyMaterial& key, const KeySeal& seal, Progress& progress) const
{
    if (auto suits = checkSeal(seal.form, seal.password); !suits) {
        return suits;
    }
    if (auto free = checkNewColdkey(wallet, key.account()); !free) {
        return free;
    }
    const auto sealed = sealKey(key, seal.form, seal.password, progress, m_hardenedCost);
    if (!sealed) {
        return fail(sealed);
    }
    const auto root = KeyDisk::make(m_folder);
    if (!root) {
        return fail(root);
    }
    const auto lock = root->lock();
    if (!lock) {
        return fail(lock);
    }
    if (auto free = checkNewColdkey(wallet, key.account()); !free) {
        return free; // somebody was faster
    }
    return makeWallet(wallet, key.account(), key.scheme(), &*sealed,
        opensTo(key.account(), KeyRole::Coldkey, seal.password, progress));
}

Result<void> WalletFolder::createWatchOnly(const std::string& wallet, const AccountId& account) const
{
    if (!isWalletName(wallet)) {
        return fail(KeyError::BadName);
    }
    const auto root = KeyDisk::make(m_folder);
    if (!root) {
        return fail(root);
    }
    const auto lock = root->lock();
    if (!lock) {
        return fail(lock);
    }
    const Listing listing = list();
    for (const WalletEntry& entry : listing.wallets) {
        if (entry.name != wallet && entry.coldkey == account) {
            return fail(KeyError::AccountKnown, entry.name);
        }
    }
    return makeWallet(wallet, account, KeyScheme::Sr25519, nullptr, {});
}

Result<void> WalletFolder::createHotkey(const std::string& wallet, const std::string& hotkey,
    const KeyMaterial& key, const KeySeal& seal, Progress& progress) const
{
    if (!isHotkeyName(hotkey)) {
        return fail(KeyError::BadName);
    }
    const auto folder = walletFolder(wallet);
    if (!folder) {
        return fail(folder);
    }
    const auto sealed = sealKey(key, seal.form, seal.password, progress, m_hardenedCost);
    if (!sealed) {
        return fail(sealed);
    }
    const auto lock = KeyDisk::open(m_folder).and_then([](const KeyDisk& root) { return root.lock(); });
    if (!lock) {
        return fail(lock);
    }
    const Listing listing = list();
    for (const WalletEntry& entry : listing.wallets) {
        const auto known = std::find_if(entry.hotkeys.begin(), entry.hotkeys.end(),
            [&](const HotkeyEntry& one) { return one.account == key.account() && one.name != hotkey; });
        if (entry.name == wallet && known != entry.hotkeys.end()) {
            return fail(KeyError::AccountKnown, known->name);
        }
    }
    const auto hotkeys = folder->makeChild(kHotkeysFolder);
    if (!hotkeys) {
        return fail(hotkeys);
    }
    const std::string publicName = hotkey + std::string(kPublicEnding);
    if (hotkeys->has(publicName) && !hotkeys->has(hotkey)) {
        const auto known = hotkeys->read(publicName);
        const auto account = known ? readPublicFile(known->content.view()) : fail(known);
        if (!account || *account != key.account()) {
            return fail(KeyError::NameTaken); // the public file of another key
        }
    }
    if (auto written = hotkeys->writeNew(
            hotkey, sealed->view(), opensTo(key.account(), KeyRole::Hotkey, seal.password, progress));
        !written) {
        return written;
    }
    if (hotkeys->has(publicName)) {
        return {};
    }
    auto written = hotkeys->writeNew(publicName, publicFile(key.account(), key.scheme()));
    if (!written) {
        hotkeys->removeFile(hotkey);
    }
    return written;
}

/// What was written opens again and holds the same key.
CheckWritten WalletFolder::opensTo(
    const AccountId& account, KeyRole role, const Secret& password, Progress& progress)
{
    return [&account, role, &password, &progress](ByteView written) -> Result<void> {
        const auto key = openKey(written, role, password, progress);
        if (!key) {
            return fail(key);
        }
        return key->account() == account ? Result<void>() : fail(KeyError::Damaged, "written file");
    };
}

Result<KeyMaterial> WalletFolder::openAt(const Place& place, const Secret& password, Progress& progress)
{
    const auto file = place.folder.read(place.file);
    if (!file) {
        return fail(file);
    }
    auto key = openKey(file->content.view(), place.role, password, progress);
    if (!key) {
        return key;
    }
    const auto known = place.folder.read(place.publicFile);
    const auto account = known ? readPublicFile(known->content.view()) : fail(known);
    if (account && *account != key->account()) {
        return fail(KeyError::Disagreement, place.publicFile);
    }
    if (file->readableByOthers) {
        key->warn(KeyWarning::ReadableByOthers);
    }
    return key;
}

Result<KeyMaterial> WalletFolder::openColdkey(
    const std::string& wallet, const Secret& password, Progress& progress) const
{
    const auto place = coldkeyPlace(wallet);
    if (!place) {
        return fail(place);
    }
    if (!place->folder.has(kColdkeyFile) && place->folder.has(kColdkeyPublicFile)) {
        return fail(KeyError::NoSecret);
    }
    auto key = openAt(*place, password, progress);
    if (key && !place->folder.has(kColdkeyPublicFile)) {
        // Lost, or a replacement was interrupted. A folder that cannot be written changes nothing here.
        (void)place->folder.writeNew(kColdkeyPublicFile, publicFile(key->account(), key->scheme()));
    }
    return key;
}

Result<KeyMaterial> WalletFolder::openHotkey(
    const std::string& wallet, const std::string& hotkey, const Secret& password, Progress& progress) const
{
    const auto place = hotkeyPlace(wallet, hotkey);
    if (!place) {
        return fail(place);
    }
    return openAt(*place, password, progress);
}

} // namespace taonaut::wallet
