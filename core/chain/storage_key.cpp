// SPDX-License-Identifier: MIT
#include "core/chain/storage_key.hpp"

#include "core/crypto/hash.hpp"

namespace taonaut::chain {

Bytes storagePrefix(std::string_view pallet, std::string_view item)
{
    Bytes key;
    key.reserve(32);
    append(key, crypto::twox128(bytesOf(pallet)));
    append(key, crypto::twox128(bytesOf(item)));
    return key;
}

void appendHashed(Bytes& target, Hasher hasher, ByteView encodedKey)
{
    switch (hasher) {
    case Hasher::Blake2_128:
        append(target, crypto::blake2b128(encodedKey));
        return;
    case Hasher::Blake2_256:
        append(target, crypto::blake2b256(encodedKey).view());
        return;
    case Hasher::Blake2_128Concat:
        append(target, crypto::blake2b128(encodedKey));
        break;
    case Hasher::Twox128:
        append(target, crypto::twox128(encodedKey));
        return;
    case Hasher::Twox256:
        append(target, crypto::twox256(encodedKey).view());
        return;
    case Hasher::Twox64Concat:
        append(target, crypto::twox64(encodedKey));
        break;
    case Hasher::Identity:
        break;
    }
    append(target, encodedKey);
}

Bytes systemAccountKey(const AccountId& account)
{
    Bytes key = storagePrefix("System", "Account");
    appendHashed(key, Hasher::Blake2_128Concat, account.view());
    return key;
}

Bytes systemEventsKey()
{
    return storagePrefix("System", "Events");
}

} // namespace taonaut::chain
