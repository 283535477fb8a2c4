// SPDX-License-Identifier: MIT
// The stored state of the light client. Its checksum is made right, or nothing behind it would be reached.

#include "core/crypto/hash.hpp"
#include "core/light/stored_state.hpp"
#include "tests/fuzz/fuzz.hpp"

using namespace taonaut;

TAONAUT_FUZZ(data, size)
{
    Bytes state = toBytes(fuzz::viewOf(data, size));
    append(state, crypto::blake2b256(state).view());
    Hash256 genesis;
    constexpr std::size_t kGenesisAt = 15;
    if (size >= kGenesisAt + Hash256::kSize) {
        std::copy_n(state.begin() + kGenesisAt, Hash256::kSize, genesis.bytes.begin());
    }
    if (const auto chain = light::loadState(genesis, state)) {
        const Bytes stored = light::storeState(genesis, *chain);
        const auto again = light::loadState(genesis, stored);
        fuzz::require(again.has_value());
        fuzz::require(light::storeState(genesis, *again) == stored);
    }
    return 0;
}
