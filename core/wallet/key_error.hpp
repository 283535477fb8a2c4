// SPDX-License-Identifier: MIT
#pragma once

// Why a key, a key file or a wallet folder was refused: one reason per defect. The person reads a sentence
// made from the reason; the detail names a member, a position or a file, never a secret.

#include "core/base/result.hpp"

namespace taonaut::wallet {

enum class KeyError : std::uint16_t {
    // the file as such
    NotFound,
    NotAFile, ///< a folder, a device, a pipe
    IsLink, ///< a symbolic link; links are not followed
    TooLarge, ///< larger than any key file
    NotReadable, ///< the system refuses to read it
    Empty, ///< no bytes, or blanks only
    // what its bytes are
    NotAKey, ///< no form of key that is known
    Truncated, ///< the end is missing
    Damaged, ///< altered: no password opens it
    UnknownVersion, ///< of a newer or a forgotten format; detail: the version
    UnknownCipher, ///< detail: its name, if it has one
    UnknownKeyType, ///< a scheme that this wallet does not sign with; detail: its name or number
    HashedAccount, ///< an account with changing keys, which the chain does not have yet
    ManyKeys, ///< an export of several accounts at once
    BadJson, ///< not JSON, or a member of the wrong kind; detail: position or member
    BadHex, ///< detail: the member
    BadBase64, ///< detail: the member
    BadAddress, ///< the address has a wrong checksum or form; detail: why
    ForeignPrefix, ///< the address belongs to another network; detail: its prefix
    Disagreement, ///< the members describe different keys; detail: the member that differs
    NoSecret, ///< a public file, where a secret was asked for
    BadContent, ///< it opened, but what was inside is no key
    // passwords
    PasswordNeeded,
    WrongPassword,
    WrongPasswordOrDamaged, ///< the format cannot tell which
    EmptyPassword, ///< an encrypted form without a password
    UnwantedPassword, ///< a form without encryption, but a password was given
    BadPassword, ///< blanks at its start or end, which other programs drop
    UnreasonableCost, ///< a key derivation beyond what this program computes
    OutOfMemory, ///< the key derivation's memory is not to be had
    Cancelled,
    // making keys
    BadPhrase, ///< detail: why, with the position of the word
    BadUri, ///< detail: why
    PublishedPhrase, ///< everybody has its keys
    CannotWriteForm, ///< a form that is only read, or a key that the form cannot hold
    // the folder
    BadName, ///< empty, longer than 64 bytes, a path separator, a control character, a dot in front …
    NameTaken,
    AccountKnown, ///< another wallet has the account; detail: its name
    NotConfirmed, ///< what was typed is not the name of the wallet
    NoSpace, ///< disk full; nothing was written
    NotWritable, ///< the folder or file cannot be written
    Busy, ///< another instance is changing the folder
};
std::string_view moduleOf(KeyError reason);
std::string_view nameOf(KeyError reason);

} // namespace taonaut::wallet
