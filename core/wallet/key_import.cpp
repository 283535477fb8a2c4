// SPDX-License-Identifier: MIT
#include "core/wallet/key_import.hpp"

#include "core/crypto/phrase.hpp"
#include "core/crypto/secret_text.hpp"
#include "core/wallet/key_contents.hpp"
#include "core/wallet/key_text.hpp"

namespace taonaut::wallet {

namespace {

using crypto::Secret;

/// Whether a URI starts from a phrase that everybody has; no phrase is the development phrase.
bool startsFromPublished(std::string_view uri)
{
    const Secret phrase = crypto::normalisedPhrase(bytesOf(uri.substr(0, uri.find('/'))));
    return phrase.empty() || crypto::isPublicPhrase(phrase.view());
}

/// The other reading of the same input, where there is one.
std::optional<KeyMaterial> polkadotJsReading(std::string_view text, KeyForm form, KeyScheme scheme)
{
    if (form == KeyForm::SecretUri) {
        auto key = KeyMaterial::fromUri(normalisedUri(text).view(), scheme, crypto::UriRule::PolkadotJs);
        return key ? std::optional(std::move(*key)) : std::nullopt;
    }
    if (form == KeyForm::RawExpanded && scheme == KeyScheme::Sr25519) {
        // A scalar that is small enough could be in either form: this is the other one.
        const Result<Secret> bytes = crypto::secretFromHex(text.starts_with("0x") ? text.substr(2) : text);
        const auto pair = bytes ? crypto::sr25519::KeyPair::fromEd25519Style(*bytes) : fail(bytes);
        auto key = pair ? KeyMaterial::fromExpanded(pair->expanded()) : fail(pair);
        return key ? std::optional(std::move(*key)) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

Result<ImportedKey> importKey(ByteView input, const Secret& password, Progress& progress, KeyScheme scheme)
{
    const auto contents = KeyContents::read(input, KeyRole::Import);
    if (!contents) {
        return fail(contents);
    }
    const KeyForm form = contents->form;
    const bool bare = form == KeyForm::RawSeed || form == KeyForm::RawExpanded || form == KeyForm::RawPhrase
        || form == KeyForm::SecretUri;
    auto key = bare ? readKeyText(contents->text, form, scheme)
                    : openKey(input, KeyRole::Import, password, progress);
    if (!key) {
        return fail(key);
    }
    KeyPreview preview;
    preview.account = key->account();
    preview.form = form;
    preview.scheme = key->scheme();
    preview.restorable = key->restorable();
    preview.published
        = key->isPublished() || (form == KeyForm::SecretUri && startsFromPublished(contents->text));
    std::optional<KeyMaterial> other;
    if (bare) {
        other = polkadotJsReading(contents->text, form, scheme);
    }
    if (other && other->account() != preview.account) {
        preview.polkadotJsAccount = other->account();
    } else {
        other.reset();
    }
    return ImportedKey { preview, std::move(*key), std::move(other) };
}

} // namespace taonaut::wallet
