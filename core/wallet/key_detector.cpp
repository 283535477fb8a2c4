// SPDX-License-Identifier: MIT
// describeKey: what the bytes of a key file are and what is missing.

#include "core/wallet/envelopes.hpp"
#include "core/wallet/key_contents.hpp"
#include "core/wallet/key_envelope.hpp"
#include "core/wallet/key_json.hpp"
#include "core/wallet/key_text.hpp"
#include "core/wallet/polkadot_js.hpp"

namespace taonaut::wallet {

namespace {

template <class T> std::optional<Error> problemOf(const Result<T>& result)
{
    return result ? std::nullopt : std::optional(result.error());
}

/// The structure of an encrypted file.
void describeEnvelope(ByteView file, KeyDescription& out)
{
    out.needsPassword = true;
    if (out.form == KeyForm::Nacl) {
        out.problem = problemOf(NaclEnvelope::parse(file));
    } else if (out.form == KeyForm::AnsibleVault) {
        out.problem = problemOf(VaultEnvelope::parse(file));
    } else if (out.form == KeyForm::Fernet) {
        out.problem = problemOf(FernetEnvelope::parse(file));
    } else {
        const auto envelope = HardenedEnvelope::parse(file);
        out.problem = problemOf(envelope);
        if (envelope) {
            out.scheme = envelope->scheme;
            out.account = envelope->account;
        }
    }
    if (out.form == KeyForm::AnsibleVault || out.form == KeyForm::Fernet) {
        out.warnings.push_back(KeyWarning::LegacyForm);
    }
}

/// An unencrypted secret: opened at once.
void describeSecret(ByteView file, KeyRole role, KeyDescription& out)
{
    NoProgress progress;
    const auto key = openKey(file, role, {}, progress);
    out.problem = problemOf(key);
    if (key) {
        out.account = key->account();
        out.scheme = key->scheme();
        out.warnings = key->warnings();
    }
}

void describePublic(ByteView file, KeyRole role, KeyDescription& out)
{
    const auto account = readPublicFile(file);
    out.problem = problemOf(account);
    if (account) {
        out.account = *account;
        if (role != KeyRole::PublicFile) {
            out.problem = Error(KeyError::NoSecret);
        }
    }
}

void describePolkadotJs(ByteView file, KeyRole role, const SecretJson& json, KeyDescription& out)
{
    const auto keystore = PolkadotJson::parse(json);
    out.problem = problemOf(keystore);
    if (!keystore) {
        return;
    }
    out.needsPassword = keystore->cipher() != PolkadotJson::Cipher::None;
    if (!out.needsPassword) {
        describeSecret(file, role, out);
        return;
    }
    out.account = keystore->claimedAccount();
    if (keystore->type() == "sr25519" || keystore->type() == "ed25519") {
        out.scheme = keystore->type() == "sr25519" ? KeyScheme::Sr25519 : KeyScheme::Ed25519;
    } else {
        out.problem = Error(KeyError::UnknownKeyType, keystore->type());
    }
}

} // namespace

KeyDescription describeKey(ByteView file, KeyRole role)
{
    KeyDescription out;
    const auto contents = KeyContents::read(file, role);
    if (!contents) {
        out.problem = contents.error();
        return out;
    }
    out.form = contents->form;
    if (isEncrypted(out.form)) {
        describeEnvelope(file, out);
    } else if (out.form == KeyForm::PublicOnly) {
        describePublic(file, role, out);
    } else if (out.form == KeyForm::PolkadotJs || out.form == KeyForm::PolkadotJsBatch) {
        describePolkadotJs(file, role, *contents->json, out);
    } else {
        describeSecret(file, role, out);
    }
    if (!out.account && contents->json) {
        out.account = claimedAccount(*contents->json);
    }
    return out;
}

} // namespace taonaut::wallet
