// SPDX-License-Identifier: MIT
#pragma once

// The key to which transactions of the embedded chain are encrypted (pallet MevShield). All validators
// announce the same pair, as the development keystore of the real node does; like the other keys of a
// development chain it is known to everybody, so that a chain is the same each time it is made.

#include "core/crypto/ml_kem.hpp"
#include "core/trie/state_trie.hpp"

namespace taonaut::node {

[[nodiscard]] const crypto::ml_kem::KeyPair& shieldKeys();

/// The extrinsic, with its length prefix, inside of a call of submit_encrypted that is for the author of the
/// block after `parent`. None for any other call, and where nothing can be decrypted. call: pallet index,
/// call index, arguments.
[[nodiscard]] std::optional<Bytes> unshielded(const trie::StateTrie& parent, ByteView call);

} // namespace taonaut::node
