// SPDX-License-Identifier: MIT
#include "app/wallet/wallet_session.hpp"

#include "app/wallet/key_report.hpp"
#include "app/wallet/secret_input.hpp"
#include "core/crypto/phrase.hpp"
#include "core/crypto/ss58.hpp"
#include "core/wallet/key_disk.hpp"
#include "core/wallet/key_import.hpp"
#include "core/wallet/message.hpp"

#include <chrono>
#include <nlohmann/json.hpp>

namespace taonaut::app {

namespace {

using nlohmann::json;

std::int64_t nowMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

Result<wallet::KeyDisk::File> readFile(const std::filesystem::path& path)
{
    const auto folder = wallet::KeyDisk::open(path.has_parent_path() ? path.parent_path() : ".");
    return folder ? folder->read(path.filename().string()) : fail(folder);
}

} // namespace

WalletSession::WalletSession(WalletOptions options)
    : m_options(std::move(options))
    , m_folder(m_options.wallets.empty() ? wallet::usualWalletFolder() : m_options.wallets)
{
}

Result<json> WalletSession::run()
{
    switch (m_options.verb) {
    case WalletVerb::List:
        return list();
    case WalletVerb::Describe:
        return describe();
    case WalletVerb::New:
        return makeNew();
    case WalletVerb::Import:
        return import();
    case WalletVerb::Open:
        return open();
    case WalletVerb::Export:
        return exportKey();
    case WalletVerb::Reseal:
        return reseal();
    case WalletVerb::Sign:
        return sign();
    case WalletVerb::Verify:
        return verify();
    case WalletVerb::Help:
        break;
    }
    return json::object();
}

Result<json> WalletSession::list() const
{
    const wallet::WalletFolder::Listing listing = m_folder.list();
    if (listing.problem) {
        return tl::unexpected<Error>(*listing.problem);
    }
    json wallets = json::array();
    for (const wallet::WalletEntry& entry : listing.wallets) {
        wallets.push_back(reportOf(entry));
    }
    return json { { "folder", m_folder.path().string() }, { "wallets", std::move(wallets) } };
}

Result<json> WalletSession::describe() const
{
    const std::filesystem::path path = m_options.argument;
    const auto file = readFile(path);
    if (!file) {
        return fail(file);
    }
    const bool isPublic = path.filename().string().ends_with("pub.txt");
    return reportOf(wallet::describeKey(
        file->content.view(), isPublic ? wallet::KeyRole::PublicFile : wallet::KeyRole::Import));
}

Result<json> WalletSession::makeNew() const
{
    const Result<crypto::Secret> phrase = crypto::generatePhrase(static_cast<std::size_t>(m_options.words));
    if (!phrase) {
        return fail(phrase);
    }
    const Result<wallet::KeyMaterial> key = wallet::KeyMaterial::fromPhrase(phrase->view(), m_options.scheme);
    if (!key) {
        return fail(key);
    }
    if (const Result<void> written = writeKey(*key); !written) {
        return fail(written);
    }
    json report = reportOf(*key);
    // The one time that it is shown: whoever asks for a new key has to write it down.
    const ByteView words = phrase->view();
    report["phrase"] = std::string(reinterpret_cast<const char*>(words.data()), words.size());
    return report;
}

Result<json> WalletSession::import() const
{
    const Result<crypto::Secret> text = m_options.keyFile.empty()
        ? secretFromTerminal("Phrase, secret URI or seed", "--key-file")
        : secretFromFile(m_options.keyFile);
    if (!text) {
        return fail(text);
    }
    const wallet::KeyDescription found = wallet::describeKey(text->view(), wallet::KeyRole::Import);
    Result<crypto::Secret> opening = crypto::Secret();
    if (found.needsPassword) {
        opening = password();
    }
    if (!opening) {
        return fail(opening);
    }
    NoProgress progress;
    const Result<wallet::ImportedKey> key
        = wallet::importKey(text->view(), *opening, progress, m_options.scheme);
    if (!key) {
        return fail(key);
    }
    if (const Result<void> written = writeKey(key->material); !written) {
        return fail(written);
    }
    json report = reportOf(key->material);
    if (key->preview.polkadotJsAccount) {
        report["polkadotJsAddress"] = crypto::toSs58(*key->preview.polkadotJsAccount);
    }
    return report;
}

Result<json> WalletSession::open() const
{
    const Result<wallet::KeyMaterial> key = openKey();
    if (!key) {
        return fail(key);
    }
    return reportOf(*key);
}

Result<json> WalletSession::exportKey() const
{
    const Result<wallet::KeyMaterial> key = openKey();
    if (!key) {
        return fail(key);
    }
    const Result<crypto::Secret> sealing = m_options.newPasswordFile.empty()
        ? secretFromTerminal("Password of the exported file", "--new-password-file")
        : lineFromFile(m_options.newPasswordFile);
    if (!sealing) {
        return fail(sealing);
    }
    const std::string& name = m_options.key.hotkey.empty() ? m_options.key.wallet : m_options.key.hotkey;
    const Result<Bytes> file = wallet::exportPolkadotJs(*key, *sealing, name, nowMs());
    if (!file) {
        return fail(file);
    }
    const std::filesystem::path path = m_options.argument;
    const auto folder = wallet::KeyDisk::open(path.has_parent_path() ? path.parent_path() : ".");
    const Result<void> written = folder ? folder->writeNew(path.filename().string(), *file) : fail(folder);
    if (!written) {
        return fail(written);
    }
    json report = reportOf(*key);
    report["file"] = m_options.argument;
    return report;
}

Result<json> WalletSession::reseal() const
{
    const Result<crypto::Secret> opening = password();
    if (!opening) {
        return fail(opening);
    }
    const Result<crypto::Secret> sealing = newPassword();
    if (!sealing) {
        return fail(sealing);
    }
    NoProgress progress;
    const wallet::KeySeal seal { form(), *sealing };
    const KeyName& key = m_options.key;
    const auto written = key.hotkey.empty()
        ? m_folder.reencryptColdkey(key.wallet, *opening, seal, nowMs(), progress)
        : m_folder.reencryptHotkey(key.wallet, key.hotkey, *opening, seal, nowMs(), progress);
    if (!written) {
        return fail(written);
    }
    json report { { "file", keyPath().string() }, { "form", std::string(nameOf(form())) } };
    if (!written->empty()) {
        report["backup"] = written->string();
    }
    return report;
}

Result<json> WalletSession::sign() const
{
    const Result<wallet::KeyMaterial> key = openKey();
    if (!key) {
        return fail(key);
    }
    json report = reportOf(*key);
    report["message"] = m_options.message;
    report["signature"] = wallet::signMessage(key->signingKey(), m_options.message);
    return report;
}

Result<json> WalletSession::verify() const
{
    const Result<AccountId> account = crypto::accountFromSs58(m_options.argument);
    if (!account) {
        return fail(account);
    }
    const Result<wallet::VerifiedMessage> verified
        = wallet::verifyMessage(*account, m_options.message, m_options.signature);
    if (!verified) {
        return fail(verified);
    }
    return json { { "address", crypto::toSs58(*account) }, { "wrapped", verified->wrapped } };
}

wallet::KeyForm WalletSession::form() const
{
    const bool isHotkey = !m_options.key.hotkey.empty();
    return m_options.form.value_or(isHotkey ? wallet::KeyForm::Plain : wallet::KeyForm::Nacl);
}

std::filesystem::path WalletSession::keyPath() const
{
    const std::filesystem::path folder = m_folder.path() / m_options.key.wallet;
    return m_options.key.hotkey.empty() ? folder / "coldkey" : folder / "hotkeys" / m_options.key.hotkey;
}

Result<crypto::Secret> WalletSession::password() const
{
    if (!m_options.passwordFile.empty()) {
        return lineFromFile(m_options.passwordFile);
    }
    if (m_options.passwordFromEnvironment) {
        const bool isColdkey = m_options.key.hotkey.empty();
        return secretFromEnvironment(keyPath().string(), isColdkey ? m_options.key.wallet : std::string());
    }
    const auto file = readFile(keyPath());
    const bool needed
        = file && wallet::describeKey(file->content.view(), wallet::KeyRole::Coldkey).needsPassword;
    return needed ? secretFromTerminal("Password", "--password-file") : Result<crypto::Secret>();
}

Result<crypto::Secret> WalletSession::newPassword() const
{
    if (!m_options.newPasswordFile.empty()) {
        return lineFromFile(m_options.newPasswordFile);
    }
    if (form() == wallet::KeyForm::Plain) {
        return crypto::Secret();
    }
    Result<crypto::Secret> first = secretFromTerminal("New password", "--new-password-file");
    if (!first) {
        return first;
    }
    const Result<crypto::Secret> again = secretFromTerminal("The same again", "--new-password-file");
    if (!again) {
        return fail(again);
    }
    return first->equals(again->view()) ? std::move(first) : fail(SecretInputError::Differ);
}

Result<wallet::KeyMaterial> WalletSession::openKey() const
{
    const Result<crypto::Secret> opening = password();
    if (!opening) {
        return fail(opening);
    }
    NoProgress progress;
    const KeyName& key = m_options.key;
    return key.hotkey.empty() ? m_folder.openColdkey(key.wallet, *opening, progress)
                              : m_folder.openHotkey(key.wallet, key.hotkey, *opening, progress);
}

Result<void> WalletSession::writeKey(const wallet::KeyMaterial& key) const
{
    const Result<crypto::Secret> sealing = newPassword();
    if (!sealing) {
        return fail(sealing);
    }
    NoProgress progress;
    const wallet::KeySeal seal { form(), *sealing };
    const KeyName& name = m_options.key;
    return name.hotkey.empty() ? m_folder.createColdkey(name.wallet, key, seal, progress)
                               : m_folder.createHotkey(name.wallet, name.hotkey, key, seal, progress);
}

} // namespace taonaut::app
