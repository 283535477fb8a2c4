// SPDX-License-Identifier: MIT
#include "core/node/runtime/subtensor_module/stake/limits.hpp"

#include "core/base/uint128.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"

#include <algorithm>
#include <limits>

namespace taonaut::node::subtensor_module {

Rao leastNomination(const Overlay& state)
{
    constexpr std::uint64_t kMost = std::numeric_limits<std::uint64_t>::max();
    const std::uint64_t factor = load<subtensor::subtensor_module::kNominatorMinRequiredStake>(state);
    const Uint128 product = std::min<Uint128>(Uint128(kLeastStake.value()) * factor, kMost);
    return Rao(static_cast<std::uint64_t>(product / 1'000'000));
}

} // namespace taonaut::node::subtensor_module
