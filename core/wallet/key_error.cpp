// SPDX-License-Identifier: MIT
#include "core/wallet/key_error.hpp"

namespace taonaut::wallet {

std::string_view moduleOf(KeyError)
{
    return "key";
}

std::string_view nameOf(KeyError reason)
{
    switch (reason) {
    case KeyError::NotFound:
        return "NotFound";
    case KeyError::NotAFile:
        return "NotAFile";
    case KeyError::IsLink:
        return "IsLink";
    case KeyError::TooLarge:
        return "TooLarge";
    case KeyError::NotReadable:
        return "NotReadable";
    case KeyError::Empty:
        return "Empty";
    case KeyError::NotAKey:
        return "NotAKey";
    case KeyError::Truncated:
        return "Truncated";
    case KeyError::Damaged:
        return "Damaged";
    case KeyError::UnknownVersion:
        return "UnknownVersion";
    case KeyError::UnknownCipher:
        return "UnknownCipher";
    case KeyError::UnknownKeyType:
        return "UnknownKeyType";
    case KeyError::HashedAccount:
        return "HashedAccount";
    case KeyError::ManyKeys:
        return "ManyKeys";
    case KeyError::BadJson:
        return "BadJson";
    case KeyError::BadHex:
        return "BadHex";
    case KeyError::BadBase64:
        return "BadBase64";
    case KeyError::BadAddress:
        return "BadAddress";
    case KeyError::ForeignPrefix:
        return "ForeignPrefix";
    case KeyError::Disagreement:
        return "Disagreement";
    case KeyError::NoSecret:
        return "NoSecret";
    case KeyError::BadContent:
        return "BadContent";
    case KeyError::PasswordNeeded:
        return "PasswordNeeded";
    case KeyError::WrongPassword:
        return "WrongPassword";
    case KeyError::WrongPasswordOrDamaged:
        return "WrongPasswordOrDamaged";
    case KeyError::EmptyPassword:
        return "EmptyPassword";
    case KeyError::UnwantedPassword:
        return "UnwantedPassword";
    case KeyError::BadPassword:
        return "BadPassword";
    case KeyError::UnreasonableCost:
        return "UnreasonableCost";
    case KeyError::OutOfMemory:
        return "OutOfMemory";
    case KeyError::Cancelled:
        return "Cancelled";
    case KeyError::BadPhrase:
        return "BadPhrase";
    case KeyError::BadUri:
        return "BadUri";
    case KeyError::PublishedPhrase:
        return "PublishedPhrase";
    case KeyError::CannotWriteForm:
        return "CannotWriteForm";
    case KeyError::BadName:
        return "BadName";
    case KeyError::NameTaken:
        return "NameTaken";
    case KeyError::AccountKnown:
        return "AccountKnown";
    case KeyError::NotConfirmed:
        return "NotConfirmed";
    case KeyError::NoSpace:
        return "NoSpace";
    case KeyError::NotWritable:
        return "NotWritable";
    case KeyError::Busy:
        return "Busy";
    }
    return "Unknown";
}

} // namespace taonaut::wallet
