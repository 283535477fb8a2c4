// SPDX-License-Identifier: MIT
#pragma once

// Pallet MevShield: transactions that nobody can read before their place in a block is fixed. Authors
// announce keys; a transaction is encrypted to the key of the author after next and sent inside of another
// one, and that author decrypts it (core/node/shield.hpp). A second way, calls that are stored encrypted and
// run by the chain itself, has no decryptor on this chain. Source: opentensor/subtensor
// pallets/shield/src/lib.rs.

#include "core/node/runtime/context.hpp"
#include "core/node/runtime/origin.hpp"
#include "core/subtensor/pallets/mev_shield_calls.hpp"

namespace taonaut::node::mev_shield {

inline constexpr std::size_t kMostCiphertext = 8'192;
/// Most blocks of an era of a transaction with submit_encrypted: a key does not live longer.
inline constexpr std::uint64_t kMostEraPeriod = 8;
/// Root may let stored calls use half of a block.
inline constexpr std::uint64_t kMostOnInitializeWeight = 2'000'000'000'000;

[[nodiscard]] DispatchInfo infoOf(const subtensor::mev_shield::Call& call);
/// Errors: BadEncKeyLen, TooManyPendingExtrinsics, WeightExceedsAbsoluteMax, BadOrigin; Unreachable in a
/// block without author; Corruption for a ciphertext that is too long to be a call of this chain.
[[nodiscard]] CallResult run(
    BlockContext& context, const Origin& origin, const subtensor::mev_shield::Call& call);
/// Forgets stored calls: none can be decrypted, and those that are too old expire. Answers the weight used.
Weight onInitialize(BlockContext& context);

/// The inherent of a block: its author announces a key. encoded: with its length prefix.
[[nodiscard]] Bytes inherent(ByteView encryptionKey);

/// The key of the author of the next block, to whom transactions of today were encrypted two blocks ago.
[[nodiscard]] std::optional<Bytes> pendingKey(const trie::StateTrie& state);

} // namespace taonaut::node::mev_shield
