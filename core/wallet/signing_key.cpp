// SPDX-License-Identifier: MIT
#include "core/wallet/signing_key.hpp"

namespace taonaut::wallet {

SigningKey::SigningKey(crypto::sr25519::KeyPair pair)
    : m_pair(std::move(pair))
{
}

SigningKey::SigningKey(crypto::ed25519::KeyPair pair)
    : m_pair(std::move(pair))
{
}

SigningKey::SigningKey(crypto::ecdsa::KeyPair pair)
    : m_pair(std::move(pair))
{
}

chain::SignatureKind SigningKey::kind() const noexcept
{
    return static_cast<chain::SignatureKind>(m_pair.index());
}

AccountId SigningKey::account() const noexcept
{
    if (const auto* pair = std::get_if<crypto::ecdsa::KeyPair>(&m_pair)) {
        return crypto::ecdsa::accountOf(pair->publicKey());
    }
    const auto* ed25519 = std::get_if<crypto::ed25519::KeyPair>(&m_pair);
    return ed25519 != nullptr ? AccountId { ed25519->publicKey().bytes }
                              : AccountId { std::get<crypto::sr25519::KeyPair>(m_pair).publicKey().bytes };
}

AccountSignature SigningKey::sign(ByteView payload) const
{
    return std::visit(
        [&](const auto& pair) {
            return AccountSignature { kind(), toBytes(pair.sign(payload).view()) };
        },
        m_pair);
}

} // namespace taonaut::wallet
