// SPDX-License-Identifier: MIT
#pragma once

// What the groups of a keys file have in common: an object that says which key must come out of a case. Its
// members are public keys, addresses and the secret key in the forms that other programs write.

#include "app/vectors/members.hpp"
#include "core/crypto/ecdsa.hpp"
#include "core/crypto/ed25519.hpp"
#include "core/crypto/sr25519.hpp"

namespace taonaut::vectors {

/// The key in a member, as 64 hex digits. Fails the case when it is none.
[[nodiscard]] std::optional<crypto::ecdsa::KeyPair> ecdsaKey(Members& in, const char* member);

void expectKey(Members& in, const crypto::sr25519::KeyPair& pair);
void expectKey(Members& in, const crypto::ed25519::KeyPair& pair);
void expectKey(Members& in, const crypto::ecdsa::KeyPair& pair);

/// The members `id` and `address` (SS58 with prefix 42) of an account.
void expectAccount(Members& in, const char* id, const char* address, const AccountId& account);

/// A number written as a text, for values that JSON numbers do not hold.
[[nodiscard]] std::uint64_t numberInText(Members& in, const char* member);

} // namespace taonaut::vectors
