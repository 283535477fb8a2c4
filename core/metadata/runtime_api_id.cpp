// SPDX-License-Identifier: MIT
#include "core/metadata/runtime_api_id.hpp"

#include "core/crypto/hash.hpp"

namespace taonaut::metadata {

std::array<std::byte, 8> runtimeApiId(std::string_view name)
{
    std::array<std::byte, 8> result {};
    crypto::Blake2b(result.size()).update(bytesOf(name)).finish(result);
    return result;
}

} // namespace taonaut::metadata
