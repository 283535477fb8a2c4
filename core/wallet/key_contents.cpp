// SPDX-License-Identifier: MIT
#include "core/wallet/key_contents.hpp"

#include "core/wallet/envelopes.hpp"
#include "core/wallet/key_json.hpp"
#include "core/wallet/key_text.hpp"
#include "core/wallet/polkadot_js.hpp"

#include <array>

namespace taonaut::wallet {

namespace {

constexpr std::array<std::pair<std::string_view, KeyForm>, 4> kMagics { {
    { NaclEnvelope::kMagic, KeyForm::Nacl },
    { VaultEnvelope::kMagic, KeyForm::AnsibleVault },
    { FernetEnvelope::kMagic, KeyForm::Fernet },
    { HardenedEnvelope::kMagic, KeyForm::Hardened },
} };

Result<KeyContents> readJson(ByteView file, KeyRole role)
{
    Result<SecretJson> json = SecretJson::parse(file);
    if (!json) {
        return fail(json);
    }
    KeyContents contents;
    contents.form = role == KeyRole::PublicFile ? KeyForm::PublicOnly : KeyForm::Plain;
    if (PolkadotJson::recognises(*json)) {
        contents.form = PolkadotJson::isBatch(*json) ? KeyForm::PolkadotJsBatch : KeyForm::PolkadotJs;
    } else if (const auto members = PublicMembers::read(*json); members && !members->hasSecret) {
        contents.form = members->account ? KeyForm::PublicOnly : KeyForm::Unknown;
    }
    contents.json = std::move(*json);
    return contents;
}

} // namespace

Result<KeyContents> KeyContents::read(ByteView file, KeyRole role)
{
    const std::string_view text = trimmedText(file);
    if (text.empty()) {
        return fail(KeyError::Empty);
    }
    if (file.size() > kLargestKeyFile) {
        return fail(KeyError::TooLarge);
    }
    for (const auto& [magic, form] : kMagics) {
        const std::string_view start(reinterpret_cast<const char*>(file.data()), file.size());
        if (start.starts_with(magic)) {
            KeyContents contents;
            contents.form = form;
            return contents;
        }
        if (start.size() >= 2 && magic.starts_with(start)) {
            return fail(KeyError::Truncated);
        }
    }
    if (text.front() == '{') {
        Result<KeyContents> contents = readJson(file, role);
        if (contents && contents->form == KeyForm::Unknown) {
            return fail(KeyError::NotAKey);
        }
        return contents;
    }
    KeyContents contents;
    contents.form = formOfText(text, role);
    contents.text = text;
    if (contents.form == KeyForm::Unknown) {
        return fail(KeyError::NotAKey);
    }
    return contents;
}

} // namespace taonaut::wallet
