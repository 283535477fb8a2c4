// SPDX-License-Identifier: MIT
#pragma once

// Whether a signature is one of an account: the chain's own answer, for each of its three schemes.

#include "core/chain/extrinsic.hpp"

namespace taonaut::wallet {

/// 64 bytes, 65 for ECDSA.
[[nodiscard]] std::size_t signatureSize(chain::SignatureKind kind) noexcept;

/// message: the bytes as they were signed; ECDSA hashes them once more. False for signatures of another size.
[[nodiscard]] bool isSignedBy(
    const AccountId& account, chain::SignatureKind kind, ByteView message, ByteView signature);

} // namespace taonaut::wallet
