// SPDX-License-Identifier: MIT
#pragma once

// A key pair's check of its own signatures: the equation of verification, with multiples of the public key
// that are made once, at the first signature. Holds nothing secret. May be called from several threads.

#include "core/crypto/curve/multiscalar.hpp"
#include "core/crypto/sr25519_transcripts.hpp"

#include <mutex>
#include <optional>

namespace taonaut::crypto::sr25519 {

class SelfCheck {
public:
    /// s B - k A encodes to the commitment.
    [[nodiscard]] bool holds(const PublicKey& key, const Scalar& s, const Scalar& k, ByteView commitment);

private:
    static constexpr unsigned kTableWidth = 5;

    std::once_flag m_once;
    std::optional<curve::SplitTable> m_multiples; // of -A; empty: the key's own bytes were damaged
};

} // namespace taonaut::crypto::sr25519
