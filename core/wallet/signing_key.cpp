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

KeyScheme SigningKey::scheme() const noexcept
{
    return m_pair.index() == 0 ? KeyScheme::Sr25519 : KeyScheme::Ed25519;
}

AccountId SigningKey::account() const noexcept
{
    return std::visit([](const auto& pair) { return AccountId { pair.publicKey().bytes }; }, m_pair);
}

AccountSignature SigningKey::sign(ByteView payload) const
{
    const auto kind = static_cast<chain::SignatureKind>(scheme());
    return std::visit(
        [&](const auto& pair) {
            return AccountSignature { kind, toBytes(pair.sign(payload).view()) };
        },
        m_pair);
}

} // namespace taonaut::wallet
