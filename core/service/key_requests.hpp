// SPDX-License-Identifier: MIT
#pragma once

// What the verbs about keys take and answer. Secrets travel in locked buffers.

#include "core/crypto/secret.hpp"
#include "core/wallet/key_import.hpp"

#include <string>

namespace taonaut::service {

struct NewWallet {
    std::string name;
    crypto::Secret phrase; ///< exact words
    crypto::Secret password; ///< empty with the form Plain only
    wallet::KeyForm form = wallet::KeyForm::Nacl;
};

/// A key from elsewhere: pasted text, or a file when the text is empty.
struct KeySource {
    crypto::Secret text;
    std::string file;
    crypto::Secret password; ///< of that file or JSON; empty: none
};

using KeyPreview = wallet::KeyPreview;

/// What becomes of an imported key.
struct ImportTarget {
    std::string name; ///< of the wallet
    crypto::Secret password; ///< of the wallet's file; empty with the form Plain only
    wallet::KeyForm form = wallet::KeyForm::Nacl;
    bool allowPublished = false; ///< take a key that everybody has
    bool polkadotJsRule = false; ///< the account that polkadot-js makes of the same URI
    /// A wallet of the folder with that account gets the key anew, because its password is lost; the file that
    /// was there stays as a backup. Its name is kept.
    bool replaceLost = false;
};

struct SignedMessage {
    AccountId account;
    std::string text;
    std::string signatureHex; ///< with 0x, 64 bytes
};

} // namespace taonaut::service
