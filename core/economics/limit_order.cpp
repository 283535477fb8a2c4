// SPDX-License-Identifier: MIT
#include "core/economics/limit_order.hpp"

#include "core/base/wide.hpp"

#include <limits>

namespace taonaut::economics {
namespace {

constexpr std::uint64_t kWholeRate = 1'000'000'000;
constexpr std::uint64_t kMost = std::numeric_limits<std::uint64_t>::max();

} // namespace

bool isTriggered(PriceTrigger trigger, U64F64 spot, std::uint64_t limit)
{
    const std::uint64_t price = priceInRao(spot);
    return trigger == PriceTrigger::AtMost ? price <= limit : price >= limit;
}

std::uint64_t partOf(std::uint64_t amount, std::uint32_t rate)
{
    return static_cast<std::uint64_t>(Uint128 { amount } * rate / kWholeRate);
}

std::uint64_t swapLimit(Side side, std::uint64_t limit, const std::optional<std::uint32_t>& tolerance)
{
    if (!tolerance) {
        return side == Side::Buy ? kMost : 0;
    }
    const std::uint64_t slip = partOf(limit, *tolerance);
    return side == Side::Buy ? saturatingAdd(limit, slip) : saturatingSubtract(limit, slip);
}

std::optional<std::uint64_t> alphaForTao(Uint128 tao, U64F64 price)
{
    if (price == U64F64::zero()) {
        return 0;
    }
    const std::optional<U64F64> alpha = U64F64::from(tao).checkedDiv(price);
    return alpha ? std::optional(alpha->toU64()) : std::nullopt;
}

std::uint64_t taoForAlpha(Uint128 alpha, U64F64 price)
{
    return price.saturatingMul(U64F64::from(alpha)).toU64();
}

std::optional<NetTrade> netTrade(const OrderSums& sums, U64F64 spot)
{
    const std::uint64_t worth = taoForAlpha(sums.alpha, spot);
    if (sums.tao >= worth) {
        return NetTrade { Side::Buy, static_cast<std::uint64_t>(sums.tao - worth) };
    }
    const std::optional<std::uint64_t> met = alphaForTao(sums.tao, spot);
    return met ? std::optional(NetTrade {
               Side::Sell, static_cast<std::uint64_t>(saturatingSubtract(sums.alpha, Uint128 { *met })) })
               : std::nullopt;
}

std::optional<Proceeds> proceedsOf(
    const OrderSums& sums, const NetTrade& net, std::uint64_t paidOut, U64F64 spot)
{
    if (net.side == Side::Buy) {
        return Proceeds { paidOut + sums.alpha, taoForAlpha(sums.alpha, spot) };
    }
    const std::optional<std::uint64_t> met = alphaForTao(sums.tao, spot);
    return met ? std::optional(Proceeds { *met, paidOut + sums.tao }) : std::nullopt;
}

std::uint64_t shareOf(Uint128 all, std::uint64_t part, Uint128 whole)
{
    return whole == 0 ? 0 : static_cast<std::uint64_t>(saturatingMultiply(all, Uint128 { part }) / whole);
}

} // namespace taonaut::economics
