// SPDX-License-Identifier: MIT
#include "core/node/runtime/price_view.hpp"

#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/subtensor_module/pool/pool.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/pool_storage.hpp"
#include "core/subtensor/pallets/swap_legacy.hpp"

namespace taonaut::node {

namespace module = subtensor::subtensor_module;

void updatePriceView(BlockContext& context)
{
    Overlay& state = context.state;
    for (const auto& [netuid, before] : entries<subtensor::swap::kAlphaSqrtPrice>(state)) {
        if (!contains<module::kNetworksAdded>(state, netuid)) {
            erase<subtensor::swap::kAlphaSqrtPrice>(state, netuid);
        }
    }
    for (const auto& [netuid, mechanism] : entries<module::kSubnetMechanism>(state)) {
        if (mechanism == 0) {
            continue;
        }
        const U64F64 root = squareRoot(subtensor_module::spotPrice(state, netuid));
        if (find<subtensor::swap::kAlphaSqrtPrice>(state, netuid) != root) {
            store<subtensor::swap::kAlphaSqrtPrice>(state, netuid, root);
        }
    }
}

U64F64 squareRoot(U64F64 value) noexcept
{
    // Digit by digit of the square root of bits x 2^64, two bits of the radicand at a time.
    Uint128 root = 0;
    Uint128 rest = 0;
    for (int place = 95; place >= 0; --place) {
        const Uint128 next = place >= 32 ? (value.bits >> (2 * (place - 32))) & 3 : 0;
        rest = rest << 2 | next;
        const Uint128 candidate = root << 2 | 1;
        root <<= 1;
        if (rest >= candidate) {
            rest -= candidate;
            root |= 1;
        }
    }
    return { root };
}

} // namespace taonaut::node
