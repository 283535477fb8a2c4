// SPDX-License-Identifier: MIT
#pragma once

// Registered ("hashed") accounts, a preview: their signing key changes with every transaction, and the chain
// stores only a commitment to the next key. Version 1 over sr25519, from the chain's newer sources
// (primitives/hashed, sdk/bittensor-core/src/keys/hashed.rs). No runtime that this program knows has them;
// whether a connected one has, its metadata says. Until then: recognise, show, sign nothing.

#include "core/crypto/sr25519.hpp"

namespace taonaut::wallet {

using HashedDescriptor = FixedBytes<34, struct HashedDescriptorTag>; ///< version, scheme, first commitment

/// The key of one generation. masterSeed: 32 bytes. Errors: WrongLength of module crypto.
[[nodiscard]] Result<crypto::sr25519::KeyPair> hashedKey(
    const crypto::Secret& masterSeed, std::uint64_t generation);

/// What stands on chain for a key until it signs.
[[nodiscard]] Hash256 hashedCommitment(const crypto::sr25519::PublicKey& key);

[[nodiscard]] HashedDescriptor hashedDescriptor(const Hash256& firstCommitment);
[[nodiscard]] AccountId hashedAccount(const HashedDescriptor& descriptor);

/// What the key of a generation signs for a transaction. implication: what an ordinary signature would sign.
[[nodiscard]] Hash256 hashedTransactionDigest(
    const AccountId& account, std::uint64_t generation, const Hash256& nextCommitment, ByteView implication);

} // namespace taonaut::wallet
