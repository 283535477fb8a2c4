// SPDX-License-Identifier: MIT
#include "key_words.hpp"

#include "message_table.hpp"

#include <QCoreApplication>
#include <algorithm>

namespace taonaut::ui {

using wallet::KeyForm;
using wallet::KeyWarning;

namespace {

QString say(const MessageText& text)
{
    return QCoreApplication::translate("keys", text.text, text.where);
}

} // namespace

QString formWords(KeyForm form)
{

    switch (form) {
    case KeyForm::Unknown:
        return say(QT_TRANSLATE_NOOP3("keys", "Not a key file", "what kind of key file this is"));
    case KeyForm::Plain:
        return say(QT_TRANSLATE_NOOP3("keys", "Not encrypted", "what kind of key file this is"));
    case KeyForm::Nacl:
        return say(QT_TRANSLATE_NOOP3("keys", "Encrypted, Bittensor form", "what kind of key file this is"));
    case KeyForm::AnsibleVault:
        return say(QT_TRANSLATE_NOOP3(
            "keys", "Encrypted, Ansible vault of 2021 to 2023", "what kind of key file this is"));
    case KeyForm::Fernet:
        return say(QT_TRANSLATE_NOOP3(
            "keys", "Encrypted, Fernet, the oldest form", "what kind of key file this is"));
    case KeyForm::Hardened:
        return say(QT_TRANSLATE_NOOP3("keys", "Encrypted, hardened form", "what kind of key file this is"));
    case KeyForm::PolkadotJs:
        return say(QT_TRANSLATE_NOOP3("keys", "Key file of polkadot-js", "what kind of key file this is"));
    case KeyForm::PolkadotJsBatch:
        return say(
            QT_TRANSLATE_NOOP3("keys", "Several keys of polkadot-js", "what kind of key file this is"));
    case KeyForm::RawSeed:
        return say(QT_TRANSLATE_NOOP3("keys", "Seed of 32 bytes", "what kind of key file this is"));
    case KeyForm::RawExpanded:
        return say(QT_TRANSLATE_NOOP3("keys", "Expanded key of 64 bytes", "what kind of key file this is"));
    case KeyForm::RawPhrase:
        return say(QT_TRANSLATE_NOOP3("keys", "Recovery phrase", "what kind of key file this is"));
    case KeyForm::SecretUri:
        return say(QT_TRANSLATE_NOOP3("keys", "Secret URI", "what kind of key file this is"));
    case KeyForm::PublicOnly:
        return say(QT_TRANSLATE_NOOP3("keys", "Address only, no key", "what kind of key file this is"));
    }
    return {};
}

QString schemeWords(wallet::KeyScheme scheme)
{
    return scheme == wallet::KeyScheme::Ed25519 ? QStringLiteral("ed25519") : QStringLiteral("sr25519");
}

QString warningSentence(KeyWarning warning)
{

    switch (warning) {
    case KeyWarning::ReadableByOthers:
        return say(QT_TRANSLATE_NOOP3(
            "keys", "Other users of this computer can read the file.", "warning beside a key file"));
    case KeyWarning::Unencrypted:
        return say(QT_TRANSLATE_NOOP3("keys", "No password protects it.", "warning beside a key file"));
    case KeyWarning::LegacyForm:
        return say(QT_TRANSLATE_NOOP3("keys", "An old form. Write it anew.", "warning beside a key file"));
    case KeyWarning::NoPhraseNorSeed:
        return say(QT_TRANSLATE_NOOP3(
            "keys", "It has no words: only this file restores the key.", "warning beside a key file"));
    case KeyWarning::PublishedPhrase:
        return say(QT_TRANSLATE_NOOP3(
            "keys", "Everybody has this key. Use it for tests only.", "warning beside a key file"));
    case KeyWarning::OddMember:
        return say(QT_TRANSLATE_NOOP3("keys", "Written oddly by an old program; it was read all the same.",
            "warning beside a key file"));
    case KeyWarning::OtherScheme:
        return say(QT_TRANSLATE_NOOP3("keys",
            "The file names another kind of key than it holds; the address decided.",
            "warning beside a key file"));
    case KeyWarning::AddressDiffers:
        return say(QT_TRANSLATE_NOOP3(
            "keys", "The address written beside the key is not the key’s.", "warning beside a key file"));
    }
    return {};
}

QStringList warningSentences(const std::vector<KeyWarning>& warnings)
{
    QStringList sentences;
    for (const KeyWarning warning : warnings) {
        sentences.append(warningSentence(warning));
    }
    return sentences;
}

bool isLegacy(KeyForm form)
{
    return form == KeyForm::AnsibleVault || form == KeyForm::Fernet;
}

} // namespace taonaut::ui
