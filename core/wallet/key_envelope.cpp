// SPDX-License-Identifier: MIT
#include "core/wallet/key_envelope.hpp"

#include "core/crypto/error.hpp"
#include "core/crypto/ss58.hpp"
#include "core/wallet/envelopes.hpp"
#include "core/wallet/key_contents.hpp"
#include "core/wallet/key_json.hpp"
#include "core/wallet/key_text.hpp"
#include "core/wallet/polkadot_js.hpp"

#include <algorithm>
#include <array>
#include <chrono>

namespace taonaut::wallet {

namespace {

using crypto::Secret;

/// The size of a blank at the front of a text, of those that other programs trim (White_Space of Unicode), or
/// 0.
std::size_t blankAtStart(std::string_view text)
{
    static constexpr std::array<std::string_view, 8> kWide { "\xC2\x85", "\xC2\xA0", "\xE1\x9A\x80",
        "\xE2\x80\xA8", "\xE2\x80\xA9", "\xE2\x80\xAF", "\xE2\x81\x9F", "\xE3\x80\x80" };
    if (text.empty()) {
        return 0;
    }
    if (text.front() == ' ' || (text.front() >= '\t' && text.front() <= '\r')) {
        return 1;
    }
    if (text.size() >= 3 && text.starts_with("\xE2\x80") && (text[2] & 0x7F) <= 0x0A) {
        return 3;
    }
    const auto wide = std::find_if(
        kWide.begin(), kWide.end(), [&](std::string_view blank) { return text.starts_with(blank); });
    return wide == kWide.end() ? 0 : wide->size();
}

std::size_t blankAtEnd(std::string_view text)
{
    for (const std::size_t size : { std::size_t { 1 }, std::size_t { 2 }, std::size_t { 3 } }) {
        if (text.size() >= size && blankAtStart(text.substr(text.size() - size)) == size) {
            return size;
        }
    }
    return 0;
}

std::string_view withoutBlanks(std::string_view text)
{
    while (const std::size_t size = blankAtStart(text)) {
        text.remove_prefix(size);
    }
    while (const std::size_t size = blankAtEnd(text)) {
        text.remove_suffix(size);
    }
    return text;
}

std::string_view textOf(const Secret& secret)
{
    return { reinterpret_cast<const char*>(secret.view().data()), secret.size() };
}

template <class Envelope> Result<Secret> openParsed(ByteView file, const Secret& password, Progress& progress)
{
    const Result<Envelope> envelope = Envelope::parse(file);
    if (!envelope) {
        return fail(envelope);
    }
    return envelope->open(password, progress);
}

Result<Secret> openEnvelope(KeyForm form, ByteView file, const Secret& password, Progress& progress)
{
    switch (form) {
    case KeyForm::Nacl:
        return openParsed<NaclEnvelope>(file, password, progress);
    case KeyForm::AnsibleVault:
        return openParsed<VaultEnvelope>(file, password, progress);
    case KeyForm::Fernet:
        return openParsed<FernetEnvelope>(file, password, progress);
    default:
        return openParsed<HardenedEnvelope>(file, password, progress);
    }
}

/// Runs `open` with the password as typed and, if that was wrong, without blanks around it: some programs
/// dropped them when the file was written.
template <class Open> auto withEitherPassword(const Secret& password, const Open& open)
{
    auto opened = open(password);
    const std::string_view trimmed = withoutBlanks(textOf(password));
    const bool wrong = !opened
        && (opened.error().is(KeyError::WrongPassword)
            || opened.error().is(KeyError::WrongPasswordOrDamaged));
    if (wrong && !trimmed.empty() && trimmed.size() < password.size()) {
        return open(Secret::copyOf(bytesOf(trimmed)));
    }
    return opened;
}

Result<KeyMaterial> openPolkadotJs(const SecretJson& json, const Secret& password, Progress& progress)
{
    const auto keystore = PolkadotJson::parse(json);
    if (!keystore) {
        return fail(keystore);
    }
    if (keystore->cipher() != PolkadotJson::Cipher::None && password.empty()) {
        return fail(KeyError::PasswordNeeded);
    }
    const auto block
        = withEitherPassword(password, [&](const Secret& one) { return keystore->decrypt(one, progress); });
    if (!block) {
        return fail(block);
    }
    auto key = keystore->material(block->view());
    if (key && keystore->cipher() == PolkadotJson::Cipher::None) {
        key->warn(KeyWarning::Unencrypted);
    }
    return key;
}

/// Unencrypted forms.
Result<KeyMaterial> openContents(const KeyContents& contents)
{
    switch (contents.form) {
    case KeyForm::Plain:
        return readKeyJson(*contents.json);
    case KeyForm::RawSeed:
    case KeyForm::RawExpanded:
    case KeyForm::RawPhrase:
    case KeyForm::SecretUri:
        return readKeyText(contents.text, contents.form);
    default:
        return fail(KeyError::NoSecret);
    }
}

} // namespace

Result<Secret> unwrapKey(ByteView file, KeyRole role, const Secret& password, Progress& progress)
{
    const auto contents = KeyContents::read(file, role);
    if (!contents) {
        return fail(contents);
    }
    if (!isEncrypted(contents->form)) {
        return Secret::copyOf(file);
    }
    if (password.empty()) {
        // What is wrong with the file matters more than the missing password.
        const KeyDescription described = describeKey(file, role);
        return described.problem ? tl::unexpected<Error>(*described.problem) : fail(KeyError::PasswordNeeded);
    }
    return withEitherPassword(
        password, [&](const Secret& one) { return openEnvelope(contents->form, file, one, progress); });
}

Result<KeyMaterial> readPlaintext(ByteView plaintext, KeyRole role)
{
    const auto contents = KeyContents::read(plaintext, role);
    if (!contents) {
        const Error& error = contents.error();
        const bool noKey = error.is(KeyError::NotAKey) || error.is(KeyError::Empty);
        return noKey ? fail(KeyError::BadContent, "plaintext") : fail(contents);
    }
    const bool bare = contents->form == KeyForm::RawSeed || contents->form == KeyForm::RawPhrase;
    if (contents->form != KeyForm::Plain && !bare) {
        return contents->form == KeyForm::PublicOnly ? fail(KeyError::NoSecret)
                                                     : fail(KeyError::BadContent, "plaintext");
    }
    return openContents(*contents);
}

Result<KeyMaterial> openKey(ByteView file, KeyRole role, const Secret& password, Progress& progress)
{
    const auto contents = KeyContents::read(file, role);
    if (!contents) {
        return fail(contents);
    }
    if (contents->form == KeyForm::PolkadotJs || contents->form == KeyForm::PolkadotJsBatch) {
        return openPolkadotJs(*contents->json, password, progress);
    }
    if (!isEncrypted(contents->form)) {
        auto key = openContents(*contents);
        if (key) {
            key->warn(KeyWarning::Unencrypted);
            if (contents->form != KeyForm::Plain) {
                key->warn(KeyWarning::LegacyForm);
            }
        }
        return key;
    }
    const auto plaintext = unwrapKey(file, role, password, progress);
    if (!plaintext) {
        return fail(plaintext);
    }
    auto key = readPlaintext(plaintext->view(), role);
    if (key && (contents->form == KeyForm::AnsibleVault || contents->form == KeyForm::Fernet)) {
        key->warn(KeyWarning::LegacyForm);
    }
    if (key && contents->form == KeyForm::Hardened
        && HardenedEnvelope::parse(file)->account != key->account()) {
        return fail(KeyError::Disagreement, "account"); // made by somebody who knows the password
    }
    return key;
}

Result<void> checkSeal(KeyForm form, const Secret& password)
{
    if (form == KeyForm::Plain) {
        return password.empty() ? Result<void>() : fail(KeyError::UnwantedPassword);
    }
    if (form != KeyForm::Nacl && form != KeyForm::Hardened) {
        return fail(KeyError::CannotWriteForm, std::string(nameOf(form)));
    }
    if (password.empty()) {
        return fail(KeyError::EmptyPassword);
    }
    if (withoutBlanks(textOf(password)).size() != password.size()) {
        return fail(KeyError::BadPassword);
    }
    return {};
}

Result<Secret> wrapKey(const Secret& plaintext, const AccountId& account, KeyScheme scheme, KeyForm form,
    const Secret& password, Progress& progress, const crypto::PasswordCost& hardenedCost)
{
    if (const auto suits = checkSeal(form, password); !suits) {
        return fail(suits);
    }
    if (form == KeyForm::Plain) {
        return plaintext.clone();
    }
    if (form == KeyForm::Nacl) {
        const Result<Bytes> file = NaclEnvelope::seal(plaintext, password, progress);
        return file ? Result<Secret>(Secret::copyOf(*file)) : fail(file);
    }
    HardenedEnvelope envelope;
    envelope.scheme = scheme;
    envelope.account = account;
    envelope.cost = hardenedCost;
    if (const auto sealed = envelope.seal(plaintext, password, progress); !sealed) {
        return fail(sealed);
    }
    return Secret::copyOf(envelope.encode());
}

Result<Secret> sealKey(const KeyMaterial& key, KeyForm form, const Secret& password, Progress& progress,
    const crypto::PasswordCost& hardenedCost)
{
    return wrapKey(writeKeyJson(key), key.account(), key.scheme(), form, password, progress, hardenedCost);
}

Bytes publicFile(const AccountId& account, KeyScheme scheme)
{
    SecretJsonWriter out(512);
    out.hex("accountId", account.view()).hex("publicKey", account.view());
    out.text("ss58Address", crypto::toSs58(account));
    if (scheme == KeyScheme::Ed25519) {
        out.number("cryptoType", 0);
    }
    return toBytes(out.finish().view());
}

Result<AccountId> readPublicFile(ByteView file)
{
    const auto contents = KeyContents::read(file, KeyRole::PublicFile);
    if (!contents) {
        return fail(contents);
    }
    if (contents->form != KeyForm::PublicOnly) {
        return fail(KeyError::NotAKey);
    }
    if (!contents->json) {
        return readPublicText(contents->text);
    }
    const auto members = PublicMembers::read(*contents->json);
    if (!members) {
        return fail(members);
    }
    return members->account ? Result<AccountId>(*members->account) : fail(KeyError::NotAKey);
}

crypto::PasswordCost calibratedCost()
{
    using Seconds = std::chrono::duration<double>;
    constexpr std::size_t kLeast = std::size_t { 64 } << 20;
    constexpr std::size_t kMost = std::size_t { 1 } << 30;
    constexpr double kAim = 1.0;
    crypto::PasswordCost cost { 3, kLeast };
    const auto start = std::chrono::steady_clock::now();
    const bool done = crypto::keyFromPassword(bytesOf("any"), {}, cost).has_value();
    const double once = Seconds(std::chrono::steady_clock::now() - start).count();
    if (!done || once <= 0) {
        return cost;
    }
    const double factor = std::max(1.0, kAim / once);
    const double wanted = std::min(factor * double(kLeast), double(kMost));
    cost.memoryBytes = static_cast<std::size_t>(wanted) >> 20 << 20;
    const double passes = 3 * factor * double(kLeast) / double(cost.memoryBytes);
    cost.operations = static_cast<std::uint64_t>(std::clamp(passes, 3.0, 16.0));
    return cost;
}

} // namespace taonaut::wallet
