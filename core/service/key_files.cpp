// SPDX-License-Identifier: MIT
#include "core/service/key_files.hpp"

#include "core/wallet/key_disk.hpp"
#include "core/wallet/key_import.hpp"

namespace taonaut::service {

using wallet::KeyError;
using wallet::KeyForm;
using wallet::KeyMaterial;
using wallet::KeySeal;
using wallet::WalletFolder;

namespace {

/// Folder and name of a path that a person chose.
std::pair<std::filesystem::path, std::string> apart(const std::string& file)
{
    const std::filesystem::path path(file);
    const std::filesystem::path folder = path.parent_path();
    return { folder.empty() ? std::filesystem::path(".") : folder, path.filename().string() };
}

Result<crypto::Secret> bytesOfSource(const KeySource& source)
{
    if (!source.text.empty()) {
        return source.text.clone();
    }
    const auto [folder, name] = apart(source.file);
    const Result<wallet::KeyDisk> disk = wallet::KeyDisk::open(folder);
    if (!disk) {
        return fail(disk);
    }
    Result<wallet::KeyDisk::File> file = disk->read(name);
    return file ? Result<crypto::Secret>(std::move(file->content)) : fail(file);
}

Result<wallet::ImportedKey> importedFrom(const KeySource& source, Progress& progress)
{
    const Result<crypto::Secret> bytes = bytesOfSource(source);
    return bytes ? wallet::importKey(bytes->view(), source.password, progress)
                 : Result<wallet::ImportedKey>(fail(bytes));
}

} // namespace

WalletFolder KeyFiles::folder(KeyForm form) const
{
    if (form != KeyForm::Hardened) {
        return WalletFolder(m_wallets);
    }
    return WalletFolder(m_wallets, m_hardenedCost ? *m_hardenedCost : wallet::calibratedCost());
}

Result<KeyMaterial> KeyFiles::material(
    const KeyPlace& place, const crypto::Secret& password, Progress& progress) const
{
    return place.hotkey.empty() ? folder().openColdkey(place.wallet, password, progress)
                                : folder().openHotkey(place.wallet, place.hotkey, password, progress);
}

Result<MadeKey> KeyFiles::write(
    const std::string& wallet, const KeyMaterial& key, const KeySeal& seal, Progress& progress) const
{
    const WalletFolder target = folder(seal.form);
    const Result<void> written = target.createColdkey(wallet, key, seal, progress);
    return written ? Result<MadeKey>(MadeKey { key.signingKey(), wallet, target.list() }) : fail(written);
}

Result<MadeKey> KeyFiles::create(const NewWallet& wallet, Progress& progress) const
{
    const Result<KeyMaterial> key = KeyMaterial::fromPhrase(wallet.phrase.view());
    if (!key) {
        return fail(key);
    }
    if (key->isPublished()) {
        return fail(KeyError::PublishedPhrase);
    }
    return write(wallet.name, *key, { wallet.form, wallet.password }, progress);
}

Result<MadeKey> KeyFiles::createHotkey(const KeyPlace& place, const crypto::Secret& phrase,
    const crypto::Secret& password, Progress& progress) const
{
    const Result<KeyMaterial> key = KeyMaterial::fromPhrase(phrase.view());
    if (!key) {
        return fail(key);
    }
    const KeySeal seal { password.empty() ? KeyForm::Plain : KeyForm::Nacl, password };
    const WalletFolder target = folder();
    const Result<void> written = target.createHotkey(place.wallet, place.hotkey, *key, seal, progress);
    return written ? Result<MadeKey>(MadeKey { key->signingKey(), place.wallet, target.list() })
                   : fail(written);
}

Result<KeyPreview> KeyFiles::inspect(const KeySource& source, Progress& progress)
{
    const Result<wallet::ImportedKey> imported = importedFrom(source, progress);
    return imported ? Result<KeyPreview>(imported->preview) : fail(imported);
}

Result<MadeKey> KeyFiles::import(
    const KeySource& source, const ImportTarget& target, std::int64_t nowMs, Progress& progress) const
{
    const Result<wallet::ImportedKey> imported = importedFrom(source, progress);
    if (!imported) {
        return fail(imported);
    }
    const bool otherRule = target.polkadotJsRule && imported->polkadotJsMaterial;
    const KeyMaterial& key = otherRule ? *imported->polkadotJsMaterial : imported->material;
    if (key.isPublished() && !target.allowPublished) {
        return fail(KeyError::PublishedPhrase);
    }
    const KeySeal seal { target.form, target.password };
    std::string name = target.name;
    for (const wallet::WalletEntry& entry : folder().list().wallets) {
        if (entry.coldkey == key.account() && target.replaceLost && !entry.watchOnly) {
            const WalletFolder wallets = folder(target.form);
            const auto kept = wallets.replaceColdkey(entry.name, key, seal, { entry.name }, nowMs, progress);
            return kept ? Result<MadeKey>(MadeKey { key.signingKey(), entry.name, wallets.list() })
                        : fail(kept);
        }
        name = entry.watchOnly && entry.coldkey == key.account() ? entry.name : name;
    }
    return write(name, key, seal, progress);
}

Result<wallet::SigningKey> KeyFiles::open(
    const KeyPlace& place, const AccountId& account, const crypto::Secret& password, Progress& progress) const
{
    const Result<KeyMaterial> key = material(place, password, progress);
    if (!key) {
        return fail(key);
    }
    if (key->account() != account) {
        return fail(KeyError::Disagreement, place.hotkey.empty() ? place.wallet : place.hotkey);
    }
    return key->signingKey();
}

Result<void> KeyFiles::exportPolkadotJs(
    const KeyPlace& place, const crypto::Secret& password, const KeyExport& wanted, Progress& progress) const
{
    const Result<KeyMaterial> key = material(place, password, progress);
    if (!key) {
        return fail(key);
    }
    const Result<Bytes> json = wallet::exportPolkadotJs(*key, wanted.password, wanted.name, wanted.nowMs);
    if (!json) {
        return fail(json);
    }
    const auto [folderPath, name] = apart(wanted.file);
    const Result<wallet::KeyDisk> disk = wallet::KeyDisk::open(folderPath);
    return disk ? disk->writeNew(name, *json) : fail(disk);
}

Result<WalletListing> KeyFiles::reencrypt(const KeyPlace& place, const crypto::Secret& password, KeyForm form,
    std::int64_t nowMs, Progress& progress) const
{
    const crypto::Secret none;
    const crypto::Secret& before = place.form == KeyForm::Plain ? none : password;
    const KeySeal seal { form, form == KeyForm::Plain ? none : password };
    const WalletFolder target = folder(form);
    const Result<std::filesystem::path> done = place.hotkey.empty()
        ? target.reencryptColdkey(place.wallet, before, seal, nowMs, progress)
        : target.reencryptHotkey(place.wallet, place.hotkey, before, seal, nowMs, progress);
    return done ? Result<WalletListing>(target.list()) : fail(done);
}

} // namespace taonaut::service
