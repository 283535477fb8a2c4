// SPDX-License-Identifier: MIT
#pragma once

// The pool of a subnet: reserves of TAO and of alpha that trade against each other with weights that add up
// to one. With equal weights it is the constant product; injections that would move the price move the
// weights instead. Only the chain owns liquidity.
//
//   price   w_alpha / w_tao × tao / alpha, TAO for one alpha
//   buy     alpha × (1 - (tao / (tao + in)) ^ (w_tao / w_alpha))
//   sell    tao × (1 - (alpha / (alpha + in)) ^ (w_alpha / w_tao))
//
// Amounts are rao of TAO or of alpha. Nothing is stored here: a quote says what a swap would do.
// Source: opentensor/subtensor pallets/swap/src/pallet/{balancer,swap_step,impls}.rs.

#include "core/base/fixed.hpp"
#include "core/base/result.hpp"

namespace taonaut::economics {

/// Weights are parts of this.
constexpr std::uint64_t kWholeWeight = 1'000'000'000'000'000'000;
/// Neither side may weigh less.
constexpr std::uint64_t kLeastWeight = kWholeWeight / 100;
/// The reserve that is paid from may not be below this, in rao.
constexpr std::uint64_t kMinimumReserve = 1'000'000;
/// A swap may put in at most this many times the reserve that it pays into.
constexpr std::uint64_t kMostInputPerReserve = 1'000;
/// Limits of swaps for which nobody named one, in rao for one alpha.
constexpr std::uint64_t kHighestPriceLimit = 1'000'000'000'000'000;
constexpr std::uint64_t kLowestPriceLimit = 1'000;

enum class Side : std::uint8_t {
    Buy, ///< TAO in, alpha out
    Sell, ///< alpha in, TAO out
};
enum class Fees : std::uint8_t { Charged, Dropped };

enum class PoolError : std::uint8_t {
    SwapInputTooLarge, ///< more than a thousand times the reserve that it would be paid into
    ReservesTooLow, ///< the reserve that is paid from is too low, or nothing would be paid out
    PriceLimitExceeded, ///< the price is at the limit or beyond it before the swap
    ReservesOutOfBalance, ///< a wanted price would need a weight out of range
};
[[nodiscard]] std::string_view moduleOf(PoolError reason);
[[nodiscard]] std::string_view nameOf(PoolError reason);

struct Pool {
    std::uint64_t tao = 0;
    std::uint64_t alpha = 0;
    std::uint64_t quoteWeight = kWholeWeight / 2; ///< of the side of TAO
    std::uint16_t feeRate = 0; ///< parts of 65535
    bool isStable = false; ///< no pool: one alpha is one TAO, without fee
    std::uint64_t minimumReserve = kMinimumReserve;

    [[nodiscard]] std::uint64_t baseWeight() const noexcept
    {
        return quoteWeight > kWholeWeight ? 0 : kWholeWeight - quoteWeight;
    }
    friend bool operator==(const Pool&, const Pool&) = default;
};

/// What a swap takes and gives. The fee is paid on top of `paidIn`, in the same token; it never enters the
/// pool and goes to the author of the block.
struct SwapQuote {
    std::uint64_t paidIn = 0;
    std::uint64_t fee = 0;
    std::uint64_t paidOut = 0;
    friend bool operator==(const SwapQuote&, const SwapQuote&) = default;
};

/// TAO for one alpha; zero for an empty reserve of alpha.
[[nodiscard]] U64F64 spotPrice(const Pool& pool);
/// Rao for one whole alpha, rounded down.
[[nodiscard]] std::uint64_t priceInRao(U64F64 price);
/// A limit of that many rao for one whole alpha.
[[nodiscard]] U64F64 priceOfRao(std::uint64_t rao);

/// The fee of an amount that is not cut short by a limit.
[[nodiscard]] std::uint64_t swapFee(const Pool& pool, std::uint64_t amount, Fees fees);

/// amount: TAO for Buy, alpha for Sell, fee included. limit: rao for one alpha; where the price would pass it
/// the swap stops there. A stable pool exchanges one for one and knows no limit. Errors: SwapInputTooLarge,
/// ReservesTooLow, PriceLimitExceeded, checked in this order.
[[nodiscard]] Result<SwapQuote, PoolError> quote(
    const Pool& pool, Side side, std::uint64_t amount, std::uint64_t limit, Fees fees);
/// The same without a limit of one's own.
[[nodiscard]] Result<SwapQuote, PoolError> quote(
    const Pool& pool, Side side, std::uint64_t amount, Fees fees);

/// The pool when a quote of it was executed.
[[nodiscard]] Pool afterSwap(const Pool& pool, Side side, const SwapQuote& quote);

/// The most that a swap with this limit can use, fee included; a stable pool uses all or nothing.
/// Errors: ReservesTooLow, PriceLimitExceeded.
[[nodiscard]] Result<std::uint64_t, PoolError> maxAmount(const Pool& pool, Side side, std::uint64_t limit);

/// The most alpha that can move from one subnet to another before origin price / destination price falls
/// below limit / 10^9. Between two pools by the formula of equal weights, whatever the weights are. Errors:
/// those of maxAmount, where one of the two is stable.
[[nodiscard]] Result<std::uint64_t, PoolError> maxMove(
    const Pool& origin, const Pool& destination, std::uint64_t limit);

/// Alpha worth that much TAO at the spot price, rounded down; zero where there is no price.
[[nodiscard]] std::uint64_t alphaWorth(const Pool& pool, std::uint64_t tao);

/// The weight of TAO that keeps the price when both amounts are added. None: out of range, nothing is added.
[[nodiscard]] std::optional<std::uint64_t> quoteWeightAfter(
    const Pool& pool, std::uint64_t taoAdded, std::uint64_t alphaAdded);
/// The weight of TAO with which the reserves have this price. Errors: ReservesOutOfBalance.
[[nodiscard]] Result<std::uint64_t, PoolError> quoteWeightForPrice(const Pool& pool, U64F64 price);

/// (reserve / (reserve + added)) ^ (weight of the side that is paid in / weight of the other), for the
/// reserve that `side` pays into. Zero where it cannot be computed.
[[nodiscard]] U64F64 remainingShare(const Pool& pool, Side side, std::uint64_t added);
/// What must be paid in to move the price from one to the other, without fee.
[[nodiscard]] std::uint64_t inputToReach(const Pool& pool, Side side, U64F64 from, U64F64 to);

} // namespace taonaut::economics
