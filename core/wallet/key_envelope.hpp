// SPDX-License-Identifier: MIT
#pragma once

// From the bytes of a key file to the key and back.
//
// Opening never writes. A wrong password is told apart from damage wherever the format can tell: Fernet and
// Ansible vaults by their structure, the hardened form by a checksum. A `$NACL` file, and a vault that is
// well formed, cannot tell: WrongPasswordOrDamaged.

#include "core/base/progress.hpp"
#include "core/crypto/password_box.hpp"
#include "core/wallet/key_material.hpp"

namespace taonaut::wallet {

/// Slow for encrypted forms ($NACL: about 2 s and 512 MiB): call it off the GUI thread, one at a time.
/// password: UTF-8 as typed, empty for unencrypted forms; tried again without blanks at its ends, which some
/// writers dropped. Errors: those of describeKey, NoSecret, BadContent, Disagreement, PasswordNeeded,
/// WrongPassword, WrongPasswordOrDamaged, OutOfMemory, Cancelled.
[[nodiscard]] Result<KeyMaterial> openKey(
    ByteView file, KeyRole role, const crypto::Secret& password, Progress& progress);

/// The bytes to write. Slow for encrypted forms, like openKey. form: Plain (empty password), Nacl, Hardened.
/// hardenedCost: of the hardened form alone, see calibratedCost. Errors: EmptyPassword, UnwantedPassword,
/// BadPassword, CannotWriteForm, UnreasonableCost, OutOfMemory, Cancelled.
[[nodiscard]] Result<crypto::Secret> sealKey(const KeyMaterial& key, KeyForm form,
    const crypto::Secret& password, Progress& progress, const crypto::PasswordCost& hardenedCost = {});

/// The plaintext inside an encrypted file, or a copy of an unencrypted one: what is encrypted again when only
/// password or form change. Errors: those of openKey that concern the envelope.
[[nodiscard]] Result<crypto::Secret> unwrapKey(
    ByteView file, KeyRole role, const crypto::Secret& password, Progress& progress);

/// The key of a plaintext. Errors: BadContent and those of openKey that concern the JSON.
[[nodiscard]] Result<KeyMaterial> readPlaintext(ByteView plaintext, KeyRole role);

/// sealKey with the plaintext given. account, scheme: of the key in it.
[[nodiscard]] Result<crypto::Secret> wrapKey(const crypto::Secret& plaintext, const AccountId& account,
    KeyScheme scheme, KeyForm form, const crypto::Secret& password, Progress& progress,
    const crypto::PasswordCost& hardenedCost = {});

/// Checks that a password suits a form that is written. Errors: EmptyPassword, UnwantedPassword, BadPassword,
/// CannotWriteForm.
[[nodiscard]] Result<void> checkSeal(KeyForm form, const crypto::Secret& password);

/// The public file beside a key: account, public key and address.
[[nodiscard]] Bytes publicFile(const AccountId& account, KeyScheme scheme = KeyScheme::Sr25519);

/// The account of a public file. Errors: those of describeKey.
[[nodiscard]] Result<AccountId> readPublicFile(ByteView file);

/// A cost of about one second on this computer: 64 MiB to 1 GiB, at least three passes. Takes as long itself.
[[nodiscard]] crypto::PasswordCost calibratedCost();

} // namespace taonaut::wallet
