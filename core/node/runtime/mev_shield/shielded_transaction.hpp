// SPDX-License-Identifier: MIT
#pragma once

// A transaction inside of the ciphertext of submit_encrypted:
//
//   twox128 of the encryption key (16 bytes) ++ u16 length ++ ML-KEM-768 ciphertext ++ nonce (24 bytes)
//   ++ XChaCha20-Poly1305 ciphertext of a whole signed extrinsic, under the shared secret as it is
//
// Source: opentensor/subtensor pallets/shield/src/lib.rs.

#include "core/crypto/secret.hpp"
#include "core/subtensor/api/shield.hpp"

namespace taonaut::node::mev_shield {

using subtensor::api::ShieldedTransaction;

/// The ciphertext of a call of submit_encrypted; none for any other call. call: pallet index, call index,
/// arguments.
[[nodiscard]] std::optional<Bytes> ciphertextOf(ByteView call);
/// None where the parts do not fit into the ciphertext.
[[nodiscard]] std::optional<ShieldedTransaction> parseShielded(ByteView ciphertext);
/// Whether the transaction is for the holder of this key.
[[nodiscard]] bool isFor(const ShieldedTransaction& transaction, ByteView encryptionKey);
/// The extrinsic with its length prefix; none if it is not for this key or was altered.
[[nodiscard]] std::optional<Bytes> unshield(
    const ShieldedTransaction& transaction, const crypto::Secret& decapsulationKey);
/// The ciphertext of an extrinsic. Errors: WrongLength, NotAnEncapsulationKey.
[[nodiscard]] Result<Bytes> shield(ByteView extrinsic, ByteView encryptionKey);

} // namespace taonaut::node::mev_shield
