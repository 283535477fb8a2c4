// SPDX-License-Identifier: MIT
#include "core/wallet/signature_check.hpp"

#include "core/crypto/ecdsa.hpp"
#include "core/crypto/ed25519.hpp"
#include "core/crypto/sr25519.hpp"

namespace taonaut::wallet {

namespace {

template <class Key, class Signature, class Verify>
bool holds(const AccountId& account, ByteView message, ByteView bytes, Verify verify)
{
    const Result<Signature> signature = Signature::from(bytes);
    return signature && verify(Key { account.bytes }, message, *signature);
}

} // namespace

std::size_t signatureSize(chain::SignatureKind kind) noexcept
{
    return kind == chain::SignatureKind::Ecdsa ? crypto::ecdsa::Signature::kSize
                                               : crypto::sr25519::Signature::kSize;
}

bool isSignedBy(const AccountId& account, chain::SignatureKind kind, ByteView message, ByteView signature)
{
    using namespace crypto;
    switch (kind) {
    case chain::SignatureKind::Ed25519:
        return holds<ed25519::PublicKey, ed25519::Signature>(account, message, signature, ed25519::verify);
    case chain::SignatureKind::Sr25519:
        return holds<sr25519::PublicKey, sr25519::Signature>(account, message, signature, sr25519::verify);
    case chain::SignatureKind::Ecdsa:
        return holds<AccountId, ecdsa::Signature>(account, message, signature, ecdsa::verify);
    }
    return false;
}

} // namespace taonaut::wallet
