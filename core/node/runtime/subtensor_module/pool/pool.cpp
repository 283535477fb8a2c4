// SPDX-License-Identifier: MIT
#include "core/node/runtime/subtensor_module/pool/pool.hpp"

#include "core/node/runtime/storage_item.hpp"
#include "core/subtensor/pallets/alpha_assets.hpp"
#include "core/subtensor/pallets/subtensor_module/pool_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"
#include "core/subtensor/pallets/swap.hpp"

#include <limits>

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;
namespace swap = subtensor::swap;
namespace alpha_assets = subtensor::alpha_assets;
using economics::PoolError;

namespace {

constexpr std::uint16_t kDynamic = 1;

std::uint64_t saturatingSum(std::uint64_t left, std::uint64_t right) noexcept
{
    return left > std::numeric_limits<std::uint64_t>::max() - right
        ? std::numeric_limits<std::uint64_t>::max()
        : left + right;
}

/// Adds to, or takes from, an amount of a subnet; zero leaves the entry alone.
template <const auto& kMap, class Amount> void grow(BlockContext& context, NetUid netuid, Amount amount)
{
    if (amount.value() != 0) {
        mutate<kMap>(context.state, netuid,
            [&](Amount& total) { total = Amount(saturatingSum(total.value(), amount.value())); });
    }
}
template <const auto& kMap, class Amount> void shrink(BlockContext& context, NetUid netuid, Amount amount)
{
    if (amount.value() != 0) {
        mutate<kMap>(context.state, netuid, [&](Amount& total) {
            total = Amount(total.value() > amount.value() ? total.value() - amount.value() : 0);
        });
    }
}

template <class State> economics::Pool loadPool(const State& state, NetUid netuid)
{
    economics::Pool pool;
    pool.isStable = load<declared::kSubnetMechanism>(state, netuid) != kDynamic;
    pool.tao = load<declared::kSubnetTAO>(state, netuid).value();
    pool.alpha = load<declared::kSubnetAlphaIn>(state, netuid).value();
    pool.quoteWeight = load<swap::kSwapBalancer>(state, netuid).quote.parts;
    pool.feeRate = load<swap::kFeeRate>(state, netuid).value();
    return pool;
}

DispatchError errorOf(PoolError reason)
{
    switch (reason) {
    case PoolError::SwapInputTooLarge:
        return DispatchError::of(swap::error("SwapInputTooLarge"));
    case PoolError::ReservesTooLow:
        return DispatchError::of(swap::error("ReservesTooLow"));
    case PoolError::PriceLimitExceeded:
        return DispatchError::of(swap::error("PriceLimitExceeded"));
    case PoolError::ReservesOutOfBalance:
        break;
    }
    return DispatchError::of(swap::error("ReservesOutOfBalance"));
}

Result<SwapQuote, DispatchError> quoteOf(
    const economics::Pool& pool, Side side, std::uint64_t amount, std::uint64_t limit, Fees fees)
{
    const Result<SwapQuote, PoolError> quoted = economics::quote(pool, side, amount, limit, fees);
    return quoted ? Result<SwapQuote, DispatchError>(*quoted)
                  : tl::unexpected<DispatchError>(errorOf(quoted.error()));
}

/// The swap as it is executed: the pool is brought to its present form first.
Result<SwapQuote, DispatchError> execute(
    BlockContext& context, NetUid netuid, Side side, std::uint64_t amount, std::uint64_t limit, Fees fees)
{
    const economics::Pool pool = poolOf(context.state, netuid);
    Result<SwapQuote, DispatchError> quoted = quoteOf(pool, side, amount, limit, fees);
    if (!quoted || pool.isStable) {
        return quoted;
    }
    const std::uint64_t reserve = side == Side::Buy ? pool.alpha : pool.tao;
    if (reserve < quoted->paidOut) {
        return refuse(swap::error("InsufficientLiquidity"));
    }
    initializePool(context, netuid);
    return quoted;
}

void addVolume(BlockContext& context, NetUid netuid, std::uint64_t tao)
{
    mutate<declared::kSubnetVolume>(context.state, netuid, [tao](Uint128& volume) { volume += tao; });
}

/// sign: 1 or -1.
template <const auto& kFlow> void record(BlockContext& context, NetUid netuid, Rao tao, int sign)
{
    mutate<kFlow>(context.state, netuid, [&](std::int64_t& flow) {
        const Int128 sum = Int128(flow) + sign * Int128(static_cast<std::int64_t>(tao.value()));
        const Int128 least = std::numeric_limits<std::int64_t>::min();
        const Int128 most = std::numeric_limits<std::int64_t>::max();
        flow = static_cast<std::int64_t>(std::clamp(sum, least, most));
    });
}

} // namespace

economics::Pool poolOf(const Overlay& state, NetUid netuid)
{
    return loadPool(state, netuid);
}

economics::Pool poolOf(const trie::StateTrie& state, NetUid netuid)
{
    return loadPool(state, netuid);
}

U64F64 spotPrice(const Overlay& state, NetUid netuid)
{
    return economics::spotPrice(poolOf(state, netuid));
}

Result<SwapQuote, DispatchError> simulateSwap(
    const Overlay& state, NetUid netuid, Side side, std::uint64_t amount, std::uint64_t limit, Fees fees)
{
    return quoteOf(poolOf(state, netuid), side, amount, limit, fees);
}

Result<SwapQuote, DispatchError> simulateSwap(
    const Overlay& state, NetUid netuid, Side side, std::uint64_t amount)
{
    const std::uint64_t limit
        = side == Side::Buy ? economics::kHighestPriceLimit : economics::kLowestPriceLimit;
    return quoteOf(poolOf(state, netuid), side, amount, limit, Fees::Charged);
}

Result<SwapQuote, DispatchError> buyAlpha(
    BlockContext& context, NetUid netuid, Rao tao, std::uint64_t limit, Fees fees)
{
    const Result<SwapQuote, DispatchError> done
        = execute(context, netuid, Side::Buy, tao.value(), limit, fees);
    if (!done) {
        return done;
    }
    shrink<declared::kSubnetAlphaIn>(context, netuid, AlphaAmount(done->paidOut));
    grow<declared::kSubnetAlphaOut>(context, netuid, AlphaAmount(done->paidOut));
    grow<declared::kSubnetTAO>(context, netuid, Rao(done->paidIn));
    mutate<declared::kTotalStake>(context.state, [tao](Rao& total) { total = total.saturatingPlus(tao); });
    addVolume(context, netuid, tao.value());
    return done;
}

Result<SwapQuote, DispatchError> sellAlpha(
    BlockContext& context, NetUid netuid, AlphaAmount alpha, std::uint64_t limit, Fees fees)
{
    const Result<SwapQuote, DispatchError> done
        = execute(context, netuid, Side::Sell, alpha.value(), limit, fees);
    if (!done) {
        return done;
    }
    const Rao paidOut(done->paidOut);
    grow<declared::kSubnetAlphaIn>(context, netuid, AlphaAmount(done->paidIn));
    shrink<declared::kSubnetAlphaOut>(context, netuid, AlphaAmount(done->paidIn));
    shrink<declared::kSubnetTAO>(context, netuid, paidOut);
    mutate<declared::kTotalStake>(
        context.state, [paidOut](Rao& total) { total = total.saturatingMinus(paidOut); });
    addVolume(context, netuid, done->paidOut);
    return done;
}

bool adjustProtocolLiquidity(BlockContext& context, NetUid netuid, Rao taoAdded, AlphaAmount alphaAdded)
{
    const std::optional<std::uint64_t> weight
        = economics::quoteWeightAfter(poolOf(context.state, netuid), taoAdded.value(), alphaAdded.value());
    if (weight) {
        store<swap::kSwapBalancer>(context.state, netuid, swap::Balancer { { *weight } });
    }
    return weight.has_value();
}

void initializePool(BlockContext& context, NetUid netuid, const std::optional<U64F64>& price)
{
    if (load<swap::kPalSwapInitialized>(context.state, netuid)) {
        return;
    }
    swap::Balancer weights = swap::evenBalancer();
    if (price) {
        const auto weight = economics::quoteWeightForPrice(poolOf(context.state, netuid), *price);
        if (!weight) {
            return;
        }
        weights.quote.parts = *weight;
    }
    store<swap::kSwapBalancer>(context.state, netuid, weights);
    store<swap::kPalSwapInitialized>(context.state, netuid, true);
}

void clearPool(BlockContext& context, NetUid netuid)
{
    const economics::Pool pool = poolOf(context.state, netuid);
    shrink<declared::kSubnetTAO>(context, netuid, Rao(pool.tao));
    shrink<declared::kSubnetAlphaIn>(context, netuid, AlphaAmount(pool.alpha));
    erase<swap::kPalSwapInitialized>(context.state, netuid);
    erase<swap::kFeeRate>(context.state, netuid);
    erase<swap::kSwapBalancer>(context.state, netuid);
}

void mintAlphaIn(BlockContext& context, NetUid netuid, AlphaAmount amount)
{
    grow<alpha_assets::kTotalAlphaIssuance>(context, netuid, amount);
    grow<declared::kSubnetAlphaIn>(context, netuid, amount);
}

void mintAlphaOut(BlockContext& context, NetUid netuid, AlphaAmount amount)
{
    grow<alpha_assets::kTotalAlphaIssuance>(context, netuid, amount);
    grow<declared::kSubnetAlphaOut>(context, netuid, amount);
}

void recycleAlpha(BlockContext& context, NetUid netuid, AlphaAmount amount)
{
    shrink<declared::kSubnetAlphaOut>(context, netuid, amount);
    grow<alpha_assets::kAlphaRecycled>(context, netuid, amount);
    shrink<alpha_assets::kTotalAlphaIssuance>(context, netuid, amount);
}

void burnAlpha(BlockContext& context, NetUid netuid, AlphaAmount amount)
{
    grow<alpha_assets::kAlphaBurned>(context, netuid, amount);
}

AlphaAmount alphaIssuance(const Overlay& state, NetUid netuid)
{
    return AlphaAmount(saturatingSum(load<declared::kSubnetAlphaIn>(state, netuid).value(),
        load<declared::kSubnetAlphaOut>(state, netuid).value()));
}

void recordInflow(BlockContext& context, NetUid netuid, Rao tao)
{
    record<declared::kSubnetTaoFlow>(context, netuid, tao, 1);
}

void recordOutflow(BlockContext& context, NetUid netuid, Rao tao)
{
    record<declared::kSubnetTaoFlow>(context, netuid, tao, -1);
}

void recordProtocolInflow(BlockContext& context, NetUid netuid, Rao tao)
{
    record<declared::kSubnetProtocolFlow>(context, netuid, tao, 1);
}

void recordProtocolOutflow(BlockContext& context, NetUid netuid, Rao tao)
{
    record<declared::kSubnetProtocolFlow>(context, netuid, tao, -1);
}

} // namespace taonaut::node::subtensor_module
