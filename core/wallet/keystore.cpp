// SPDX-License-Identifier: MIT
#include "core/wallet/keystore.hpp"

#include "core/crypto/error.hpp"
#include "core/crypto/phrase.hpp"
#include "core/crypto/sr25519.hpp"
#include "core/wallet/key_file.hpp"
#include "core/wallet/new_file.hpp"

#include <algorithm>
#include <sys/stat.h>

namespace taonaut::wallet {

namespace {

constexpr std::string_view kEnding = ".taonaut";

Result<AccountId> accountOf(const crypto::Secret& miniSecret)
{
    const auto pair = crypto::sr25519::KeyPair::fromMiniSecret(miniSecret);
    if (!pair) {
        return fail(pair);
    }
    return AccountId { pair->publicKey().bytes };
}

Result<WalletSecret> secretOf(crypto::Secret entropy)
{
    Result<crypto::Secret> mini = crypto::miniSecretFromEntropy(entropy.view(), {});
    if (!mini) {
        return fail(mini);
    }
    return WalletSecret { std::move(entropy), std::move(*mini) };
}

Result<crypto::Secret> fileKey(const crypto::Secret& password, const KeyFile& file)
{
    Result<crypto::Secret> key = crypto::keyFromPassword(password.view(), file.salt, file.cost);
    if (!key) {
        return fail(KeystoreError::OutOfMemory);
    }
    return key;
}

Result<KeyFile> readKeyFile(const std::filesystem::path& path)
{
    const Result<Bytes> bytes = readSmallFile(path, kLargestOwnFile);
    if (!bytes) {
        return fail(bytes);
    }
    return KeyFile::decode(*bytes);
}

Result<void> makePrivateFolder(const std::filesystem::path& folder)
{
    std::error_code problem;
    if (std::filesystem::is_directory(folder, problem)) {
        return {};
    }
    std::filesystem::create_directories(folder.parent_path(), problem);
    if (::mkdir(folder.c_str(), 0700) != 0 && !std::filesystem::is_directory(folder, problem)) {
        return fail(KeystoreError::NotWritable);
    }
    return {};
}

} // namespace

std::string_view moduleOf(KeystoreError)
{
    return "keystore";
}

std::string_view nameOf(KeystoreError reason)
{
    switch (reason) {
    case KeystoreError::BadName:
        return "BadName";
    case KeystoreError::NameTaken:
        return "NameTaken";
    case KeystoreError::AccountKnown:
        return "AccountKnown";
    case KeystoreError::NotFound:
        return "NotFound";
    case KeystoreError::NotAWallet:
        return "NotAWallet";
    case KeystoreError::UnknownVersion:
        return "UnknownVersion";
    case KeystoreError::Damaged:
        return "Damaged";
    case KeystoreError::WrongPassword:
        return "WrongPassword";
    case KeystoreError::NoSpace:
        return "NoSpace";
    case KeystoreError::NotWritable:
        return "NotWritable";
    case KeystoreError::BadPhrase:
        return "BadPhrase";
    case KeystoreError::OutOfMemory:
        return "OutOfMemory";
    case KeystoreError::EmptyPassword:
        return "EmptyPassword";
    }
    return "Unknown";
}

Keystore::Keystore(std::filesystem::path folder, KeystoreCost cost)
    : m_folder(std::move(folder))
    , m_cost(cost)
{
}

Keystore::Listing Keystore::list() const
{
    Listing listing;
    std::error_code problem;
    if (!std::filesystem::exists(m_folder, problem)) {
        return listing;
    }
    std::filesystem::directory_iterator entries(m_folder, problem);
    if (problem) {
        listing.unreadable.emplace_back(m_folder, Error(KeystoreError::NotWritable));
        return listing;
    }
    for (; !problem && entries != std::filesystem::directory_iterator(); entries.increment(problem)) {
        const std::filesystem::path& path = entries->path();
        if (path.extension() != kEnding) {
            continue;
        }
        if (const auto file = readKeyFile(path)) {
            listing.wallets.push_back({ file->name, file->account, file->createdMs, path });
        } else {
            listing.unreadable.emplace_back(path, file.error());
        }
    }
    std::sort(listing.wallets.begin(), listing.wallets.end(), [](const WalletFile& a, const WalletFile& b) {
        return std::tie(a.name, a.path) < std::tie(b.name, b.path);
    });
    std::sort(listing.unreadable.begin(), listing.unreadable.end(),
        [](const auto& a, const auto& b) { return a.first < b.first; });
    return listing;
}

Result<WalletFile> Keystore::create(const std::string& name, const crypto::Secret& phrase,
    const crypto::Secret& password, std::int64_t nowMs) const
{
    if (!isWalletName(name)) {
        return fail(KeystoreError::BadName);
    }
    if (password.empty()) {
        return fail(KeystoreError::EmptyPassword);
    }
    Result<crypto::Secret> entropy = crypto::entropyFromPhrase(phrase.view());
    if (!entropy) {
        return fail(KeystoreError::BadPhrase, std::string(entropy.error().name()));
    }
    const Result<WalletSecret> secret = secretOf(std::move(*entropy));
    if (!secret) {
        return fail(secret);
    }
    const Result<AccountId> account = accountOf(secret->miniSecret);
    if (!account) {
        return fail(account);
    }
    if (const auto known = find(*account)) {
        return fail(KeystoreError::AccountKnown, known->name);
    }
    return write({ name, *account, nowMs, m_folder / (name + std::string(kEnding)) }, *secret, password);
}

Result<WalletFile> Keystore::write(
    WalletFile wallet, const WalletSecret& secret, const crypto::Secret& password) const
{
    std::error_code problem;
    if (std::filesystem::exists(std::filesystem::symlink_status(wallet.path, problem))) {
        return fail(KeystoreError::NameTaken); // before the slow derivation; the rename decides
    }
    KeyFile file;
    file.name = wallet.name;
    file.account = wallet.account;
    file.createdMs = wallet.createdMs;
    file.cost = m_cost;
    file.salt = crypto::randomSalt();
    file.nonce = crypto::randomNonce();
    const Result<crypto::Secret> key = fileKey(password, file);
    if (!key) {
        return fail(key);
    }
    Result<Bytes> sealed = crypto::seal(*key, file.nonce, file.header(), secret.entropy);
    if (!sealed) {
        return fail(sealed);
    }
    file.sealedEntropy = std::move(*sealed);
    if (auto ready = makePrivateFolder(m_folder); !ready) {
        return fail(ready);
    }
    if (auto written = writeNewFile(wallet.path, file.encode()); !written) {
        return fail(written);
    }
    return wallet;
}

std::optional<WalletFile> Keystore::find(const AccountId& account) const
{
    const Listing listing = list();
    const auto found = std::find_if(listing.wallets.begin(), listing.wallets.end(),
        [&](const WalletFile& wallet) { return wallet.account == account; });
    return found == listing.wallets.end() ? std::nullopt : std::optional(*found);
}

Result<WalletSecret> Keystore::open(const AccountId& account, const crypto::Secret& password) const
{
    const auto wallet = find(account);
    if (!wallet) {
        return fail(KeystoreError::NotFound);
    }
    const Result<KeyFile> file = readKeyFile(wallet->path);
    if (!file) {
        return fail(file);
    }
    const Result<crypto::Secret> key = fileKey(password, *file);
    if (!key) {
        return fail(key);
    }
    Result<crypto::Secret> entropy = crypto::unseal(*key, file->nonce, file->header(), file->sealedEntropy);
    if (!entropy) {
        const bool mismatch = entropy.error().is(crypto::CryptoError::NotAuthentic);
        return fail(mismatch ? KeystoreError::WrongPassword : KeystoreError::Damaged);
    }
    Result<WalletSecret> secret = secretOf(std::move(*entropy));
    if (!secret) {
        return fail(secret);
    }
    // A file can open and yet claim another account, if somebody who knows the password made it so.
    if (const auto derived = accountOf(secret->miniSecret); !derived || *derived != account) {
        return fail(KeystoreError::Damaged, "the key is not that of the account");
    }
    return secret;
}

} // namespace taonaut::wallet
