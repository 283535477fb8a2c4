// SPDX-License-Identifier: MIT
#pragma once

// A key of an actor: one transaction at a time, the next one when the chain's nonce says that the last is in
// a block or when its era is over.

#include "core/crypto/sr25519.hpp"
#include "core/lab/actor.hpp"

#include <string>

namespace taonaut::lab {

/// What transactions of a connection are signed over.
struct ChainFacts {
    Hash256 genesis;
    std::uint32_t specVersion = 0;
    std::uint32_t transactionVersion = 0;
};

class Signer {
public:
    /// Blocks for which a transaction may wait.
    static constexpr std::uint32_t kEra = 16;
    /// Blocks to wait after a transaction, so that its outcome is seen before the same is tried again.
    static constexpr std::uint32_t kPause = 3;

    Signer(ChainFacts chain, crypto::sr25519::KeyPair key);

    [[nodiscard]] AccountId account() const noexcept;
    void ask(Questions& questions) const;
    /// Whether it may send now.
    [[nodiscard]] bool isFree(const Moment& moment, const Answers& answers) const;
    [[nodiscard]] Rao freeBalance(const Answers& answers) const;
    /// The signed extrinsic with its length prefix. Call only when free.
    [[nodiscard]] Bytes sign(const Moment& moment, const Answers& answers, Bytes call);

private:
    struct Sent {
        std::uint32_t nonce = 0;
        BlockNumber at;
    };

    ChainFacts m_chain;
    crypto::sr25519::KeyPair m_key;
    std::optional<Sent> m_sent;
};

} // namespace taonaut::lab
