// SPDX-License-Identifier: MIT
#include "core/wallet/key_form.hpp"

namespace taonaut::wallet {

std::string_view nameOf(KeyForm form)
{
    switch (form) {
    case KeyForm::Unknown:
        return "Unknown";
    case KeyForm::Plain:
        return "Plain";
    case KeyForm::Nacl:
        return "Nacl";
    case KeyForm::AnsibleVault:
        return "AnsibleVault";
    case KeyForm::Fernet:
        return "Fernet";
    case KeyForm::Hardened:
        return "Hardened";
    case KeyForm::PolkadotJs:
        return "PolkadotJs";
    case KeyForm::PolkadotJsBatch:
        return "PolkadotJsBatch";
    case KeyForm::RawSeed:
        return "RawSeed";
    case KeyForm::RawExpanded:
        return "RawExpanded";
    case KeyForm::RawPhrase:
        return "RawPhrase";
    case KeyForm::SecretUri:
        return "SecretUri";
    case KeyForm::PublicOnly:
        return "PublicOnly";
    }
    return "Unknown";
}

std::string_view nameOf(KeyScheme scheme)
{
    switch (scheme) {
    case KeyScheme::Ed25519:
        return "ed25519";
    case KeyScheme::Sr25519:
        return "sr25519";
    }
    return "Unknown";
}

std::string_view nameOf(KeyWarning warning)
{
    switch (warning) {
    case KeyWarning::ReadableByOthers:
        return "ReadableByOthers";
    case KeyWarning::Unencrypted:
        return "Unencrypted";
    case KeyWarning::LegacyForm:
        return "LegacyForm";
    case KeyWarning::NoPhraseNorSeed:
        return "NoPhraseNorSeed";
    case KeyWarning::PublishedPhrase:
        return "PublishedPhrase";
    case KeyWarning::OddMember:
        return "OddMember";
    case KeyWarning::OtherScheme:
        return "OtherScheme";
    case KeyWarning::AddressDiffers:
        return "AddressDiffers";
    }
    return "Unknown";
}

bool isEncrypted(KeyForm form)
{
    return form == KeyForm::Nacl || form == KeyForm::AnsibleVault || form == KeyForm::Fernet
        || form == KeyForm::Hardened;
}

} // namespace taonaut::wallet
