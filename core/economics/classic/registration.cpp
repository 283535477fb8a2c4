// SPDX-License-Identifier: MIT
#include "core/economics/classic/registration.hpp"

#include "core/base/fixed.hpp"

namespace taonaut::economics::classic {
namespace {

using I110F18 = Fixed<Int128, 18>;

} // namespace

std::uint64_t adjusted(const Price& price, const Demand& demand, std::uint64_t memory)
{
    const std::uint32_t target = demand.target;
    const I110F18 current = I110F18::from(price.current);
    const I110F18 moved = current.saturatingMul(I110F18::from(demand.registrations + target))
                              .saturatingDiv(I110F18::from(2 * target));
    const I110F18 kept = I110F18::ratio(memory, ~std::uint64_t { 0 });
    const I110F18 next
        = kept.saturatingMul(current).saturatingAdd(I110F18::one().saturatingSub(kept).saturatingMul(moved));
    if (next >= I110F18::from(price.most)) {
        return price.most;
    }
    return next <= I110F18::from(price.least) ? price.least : next.toU64();
}

RegistrationPrices afterInterval(const RegistrationPrices& prices, const Demand& demand, std::uint64_t memory)
{
    const bool isDearer = demand.registrations > demand.target;
    const bool equal = demand.byWork == demand.byBurn;
    const bool moreWork = demand.byWork > demand.byBurn;
    RegistrationPrices result = prices;
    if (equal || moreWork == isDearer) {
        result.difficulty.current = adjusted(prices.difficulty, demand, memory);
    }
    if (equal || moreWork != isDearer) {
        result.burn.current = adjusted(prices.burn, demand, memory);
    }
    return result;
}

} // namespace taonaut::economics::classic
