// SPDX-License-Identifier: MIT
#include "core/node/shield_keys.hpp"

#include "core/crypto/hash.hpp"
#include "core/node/runtime/mev_shield/mev_shield.hpp"
#include "core/node/runtime/mev_shield/shielded_transaction.hpp"

namespace taonaut::node {

namespace {

crypto::Secret seedOf(std::string_view purpose)
{
    return crypto::Secret::copyOf(crypto::blake2b256(bytesOf(purpose)).view());
}

} // namespace

const crypto::ml_kem::KeyPair& shieldKeys()
{
    // Seeds of the right length always make a pair.
    static const crypto::ml_kem::KeyPair pair
        = *crypto::ml_kem::generateFrom(seedOf("//Alice//shield//d"), seedOf("//Alice//shield//z"));
    return pair;
}

std::optional<Bytes> unshielded(const trie::StateTrie& parent, ByteView call)
{
    const std::optional<Bytes> ciphertext = mev_shield::ciphertextOf(call);
    const auto transaction = ciphertext ? mev_shield::parseShielded(*ciphertext) : std::nullopt;
    const std::optional<Bytes> key = transaction ? mev_shield::pendingKey(parent) : std::nullopt;
    if (!key || !mev_shield::isFor(*transaction, *key)) {
        return std::nullopt;
    }
    return mev_shield::unshield(*transaction, shieldKeys().decapsulationKey);
}

} // namespace taonaut::node
