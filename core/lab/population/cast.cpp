// SPDX-License-Identifier: MIT
#include "core/lab/population/cast.hpp"

#include "core/lab/rng.hpp"

namespace taonaut::lab {

crypto::sr25519::KeyPair keyOf(
    const Hash256& seed, std::string_view role, std::uint32_t subnet, std::uint32_t number)
{
    Rng rng(seed, "key/" + std::string(role) + '/' + std::to_string(subnet) + '/' + std::to_string(number));
    crypto::Secret secret(32);
    for (std::byte& byte : secret.mutableView()) {
        byte = static_cast<std::byte>(rng.below(256));
    }
    return std::move(*crypto::sr25519::KeyPair::fromMiniSecret(secret)); // 32 bytes always fit
}

} // namespace taonaut::lab
