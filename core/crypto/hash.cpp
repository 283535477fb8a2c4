// SPDX-License-Identifier: MIT
#include "core/crypto/hash.hpp"

#include "core/crypto/sodium_bytes.hpp"

#include <sodium.h>

namespace taonaut::crypto {

Hash256 sha256(ByteView data)
{
    Hash256 result;
    crypto_hash_sha256(into(result.bytes), from(data), data.size());
    return result;
}

Hash512 sha512(ByteView data)
{
    Hash512 result {};
    crypto_hash_sha512(into(result), from(data), data.size());
    return result;
}

} // namespace taonaut::crypto
