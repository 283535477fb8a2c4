// SPDX-License-Identifier: MIT
#include "core/light/map_key.hpp"

namespace taonaut::light {
namespace {

std::size_t hashBytesOf(chain::Hasher hasher)
{
    switch (hasher) {
    case chain::Hasher::Blake2_128Concat:
        return 16;
    case chain::Hasher::Twox64Concat:
        return 8;
    default:
        return 0;
    }
}

} // namespace

Result<std::vector<Bytes>> mapKeyOf(ByteView storageKey, ByteView prefix, std::span<const KeyPart> parts)
{
    const bool starts = storageKey.size() >= prefix.size() && equal(storageKey.first(prefix.size()), prefix);
    if (!starts) {
        return fail(LightError::KeyMisshaped, "other prefix");
    }
    ByteView rest = storageKey.subspan(prefix.size());
    std::vector<Bytes> keys;
    for (const KeyPart& part : parts) {
        const std::size_t hashBytes = hashBytesOf(part.hasher);
        const std::size_t needed = hashBytes + part.bytes;
        if (rest.size() < needed) {
            return fail(LightError::KeyMisshaped, std::to_string(rest.size()) + " bytes");
        }
        const ByteView stored = part.bytes == 0 ? rest : rest.first(needed);
        const ByteView key = stored.subspan(hashBytes);
        Bytes rehashed;
        chain::appendHashed(rehashed, part.hasher, key);
        if (!equal(rehashed, stored)) {
            return fail(LightError::KeyRehashMismatch);
        }
        keys.push_back(toBytes(key));
        rest = rest.subspan(stored.size());
    }
    if (!rest.empty()) {
        return fail(LightError::KeyMisshaped, "bytes left over");
    }
    return keys;
}

} // namespace taonaut::light
