// SPDX-License-Identifier: MIT
#pragma once

// What the transaction extensions ask of a transaction with submit_encrypted. Every other call passes.
// Sources: opentensor/subtensor runtime/src/check_mortality.rs, pallets/shield/src/extension.rs.

#include "core/chain/extrinsic.hpp"
#include "core/node/validity.hpp"

namespace taonaut::node::mev_shield {

/// CheckMortality: the transaction must not outlive the key that it is encrypted to. call: pallet index, call
/// index, arguments. Errors: Stale.
[[nodiscard]] Result<void, ValidityError> checkEra(ByteView call, const chain::Era& era);
/// CheckShieldedTxValidity. Errors: Custom 23 for a ciphertext without its parts or too long.
[[nodiscard]] Result<void, ValidityError> checkCiphertext(ByteView call);

/// Whether the call is the inherent with which the author of a block announces a key.
[[nodiscard]] bool isInherent(ByteView call) noexcept;

} // namespace taonaut::node::mev_shield
