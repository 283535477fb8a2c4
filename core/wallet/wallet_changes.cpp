// SPDX-License-Identifier: MIT
// WalletFolder: changing what is there. Nothing is ever lost: what is replaced goes to the backup folder,
// what is removed to the trash folder.

#include "core/wallet/key_contents.hpp"
#include "core/wallet/key_json.hpp"
#include "core/wallet/wallet_folder.hpp"
#include "core/wallet/wallet_name.hpp"

#include <array>
#include <ctime>

namespace taonaut::wallet {

namespace {

using crypto::Secret;

constexpr const char* kTrash = ".trash";

/// 20261125T083500Z
std::string stamp(std::int64_t nowMs)
{
    const std::time_t seconds = static_cast<std::time_t>(nowMs / 1000);
    std::tm utc {};
    ::gmtime_r(&seconds, &utc);
    std::array<char, 32> text {};
    const std::size_t size = std::strftime(text.data(), text.size(), "%Y%m%dT%H%M%SZ", &utc);
    return { text.data(), size };
}

/// The name with the time, and a number if that is taken.
std::string freeName(const KeyDisk& folder, const std::string& name, std::int64_t nowMs)
{
    const std::string wanted = name + "-" + stamp(nowMs);
    std::string result = wanted;
    for (int i = 2; folder.has(result); ++i) {
        result = wanted + "-" + std::to_string(i);
    }
    return result;
}

/// The JSON that a file holds, byte for byte; made anew for files that were bare text.
Result<Secret> plaintextOf(Secret opened, KeyRole role, const KeyMaterial& key)
{
    const auto contents = KeyContents::read(opened.view(), role);
    return contents && contents->form == KeyForm::Plain ? std::move(opened) : writeKeyJson(key);
}

} // namespace

Result<std::filesystem::path> WalletFolder::replaceColdkey(const std::string& wallet, const KeyMaterial& key,
    const KeySeal& seal, const TypedConfirmation& typed, std::int64_t nowMs, Progress& progress) const
{
    if (typed.name != wallet) {
        return fail(KeyError::NotConfirmed);
    }
    const auto place = coldkeyPlace(wallet);
    if (!place) {
        return fail(place);
    }
    for (const WalletEntry& entry : list().wallets) {
        if (entry.name != wallet && entry.coldkey == key.account() && !entry.watchOnly) {
            return fail(KeyError::AccountKnown, entry.name);
        }
    }
    const auto sealed = sealKey(key, seal.form, seal.password, progress, m_hardenedCost);
    if (!sealed) {
        return fail(sealed);
    }
    const auto lock = KeyDisk::open(m_folder).and_then([](const KeyDisk& root) { return root.lock(); });
    if (!lock) {
        return fail(lock);
    }
    const auto backups = place->folder.makeChild(kBackupFolder);
    if (!backups) {
        return fail(backups);
    }
    // The public file goes first and comes back last: at no moment does it name another key than the coldkey.
    const KeyDisk& folder = place->folder;
    const std::string publicName = freeName(*backups, place->publicFile, nowMs);
    const bool hadPublic = folder.has(place->publicFile);
    if (hadPublic) {
        if (auto moved = folder.move(place->publicFile, *backups, publicName); !moved) {
            return fail(moved);
        }
    }
    const std::string name = freeName(*backups, place->file, nowMs);
    auto done = folder.replace(place->file, sealed->view(), KeyDisk::Backup { *backups, name },
        opensTo(key.account(), KeyRole::Coldkey, seal.password, progress));
    if (!done) {
        if (hadPublic) {
            (void)backups->move(publicName, folder, place->publicFile);
        }
        return fail(done);
    }
    done = folder.writeNew(place->publicFile, publicFile(key.account(), key.scheme()));
    return done ? Result<std::filesystem::path>(backups->path() / name) : fail(done);
}

Result<std::filesystem::path> WalletFolder::reencrypt(const std::string& wallet, const Place& place,
    const Secret& password, const KeySeal& seal, std::int64_t nowMs, Progress& progress) const
{
    if (auto suits = checkSeal(seal.form, seal.password); !suits) {
        return fail(suits);
    }
    const auto lock = KeyDisk::open(m_folder).and_then([](const KeyDisk& root) { return root.lock(); });
    if (!lock) {
        return fail(lock);
    }
    const auto file = place.folder.read(place.file);
    if (!file) {
        return fail(file);
    }
    auto opened = unwrapKey(file->content.view(), place.role, password, progress);
    if (!opened) {
        return fail(opened);
    }
    const auto key = readPlaintext(opened->view(), place.role);
    if (!key) {
        return fail(key);
    }
    const auto plaintext = plaintextOf(std::move(*opened), place.role, *key);
    const auto sealed = wrapKey(
        *plaintext, key->account(), key->scheme(), seal.form, seal.password, progress, m_hardenedCost);
    if (!sealed) {
        return fail(sealed);
    }
    const CheckWritten check = opensTo(key->account(), place.role, seal.password, progress);
    if (!describeKey(file->content.view(), place.role).needsPassword && isEncrypted(seal.form)) {
        // The same key, read back and opened: a backup would leave it lying open.
        const auto done = place.folder.replace(place.file, sealed->view(), std::nullopt, check);
        return done ? Result<std::filesystem::path>(std::filesystem::path()) : fail(done);
    }
    const auto folder = walletFolder(wallet);
    const auto backups = folder ? folder->makeChild(kBackupFolder) : fail(folder);
    if (!backups) {
        return fail(backups);
    }
    const std::string name = freeName(*backups, place.file, nowMs);
    const auto done
        = place.folder.replace(place.file, sealed->view(), KeyDisk::Backup { *backups, name }, check);
    return done ? Result<std::filesystem::path>(backups->path() / name) : fail(done);
}

Result<std::filesystem::path> WalletFolder::reencryptColdkey(const std::string& wallet,
    const Secret& password, const KeySeal& seal, std::int64_t nowMs, Progress& progress) const
{
    const auto place = coldkeyPlace(wallet);
    return place ? reencrypt(wallet, *place, password, seal, nowMs, progress) : fail(place);
}

Result<std::filesystem::path> WalletFolder::reencryptHotkey(const std::string& wallet,
    const std::string& hotkey, const Secret& password, const KeySeal& seal, std::int64_t nowMs,
    Progress& progress) const
{
    const auto place = hotkeyPlace(wallet, hotkey);
    return place ? reencrypt(wallet, *place, password, seal, nowMs, progress) : fail(place);
}

Result<void> WalletFolder::rename(const std::string& wallet, const std::string& newName) const
{
    if (!isWalletName(wallet) || !isWalletName(newName)) {
        return fail(KeyError::BadName);
    }
    const auto root = KeyDisk::open(m_folder);
    if (!root) {
        return fail(root);
    }
    const auto lock = root->lock();
    if (!lock) {
        return fail(lock);
    }
    if (const auto folder = root->child(wallet); !folder) {
        return fail(folder);
    }
    return root->move(wallet, *root, newName);
}

Result<std::filesystem::path> WalletFolder::remove(
    const std::string& wallet, const TypedConfirmation& typed, std::int64_t nowMs) const
{
    if (typed.name != wallet) {
        return fail(KeyError::NotConfirmed);
    }
    const auto folder = walletFolder(wallet);
    if (!folder) {
        return fail(folder);
    }
    const auto root = KeyDisk::open(m_folder);
    const auto lock = root ? root->lock() : fail(root);
    if (!lock) {
        return fail(lock);
    }
    const auto trash = root->makeChild(kTrash);
    if (!trash) {
        return fail(trash);
    }
    const std::string name = freeName(*trash, wallet, nowMs);
    const auto moved = root->move(wallet, *trash, name);
    return moved ? Result<std::filesystem::path>(trash->path() / name) : fail(moved);
}

Result<void> WalletFolder::makePrivate(const std::string& wallet) const
{
    const auto folder = walletFolder(wallet);
    if (!folder) {
        return fail(folder);
    }
    if (folder->has(kColdkeyFile)) {
        if (auto done = folder->makePrivate(kColdkeyFile); !done) {
            return done;
        }
    }
    for (const char* const inner : { kHotkeysFolder, kBackupFolder }) {
        const auto secrets = folder->child(inner);
        if (!secrets) {
            continue;
        }
        for (const std::string& name : secrets->names().value_or(std::vector<std::string>())) {
            if (name.ends_with(kPublicEnding) || secrets->isFolder(name) || secrets->isLink(name)) {
                continue;
            }
            if (auto done = secrets->makePrivate(name); !done) {
                return done;
            }
        }
    }
    return {};
}

} // namespace taonaut::wallet
