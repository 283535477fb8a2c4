// SPDX-License-Identifier: MIT
#include "core/node/runtime/swap/swap.hpp"

#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/subtensor_module/subnets/subnet.hpp"
#include "core/subtensor/pallets/swap_events.hpp"

namespace taonaut::node::swap {

namespace declared = subtensor::swap;

namespace {

DispatchResult setFeeRate(BlockContext& context, const Origin& origin, const declared::SetFeeRate& call)
{
    if (const DispatchResult root = ensureRoot(origin); !root) {
        return root;
    }
    if (!subtensor_module::subnetExists(context.state, call.netuid)) {
        return refuse(declared::error("MechanismDoesNotExist"));
    }
    if (call.rate > declared::kMaxFeeRate.value) {
        return refuse(declared::error("FeeRateTooHigh"));
    }
    store<declared::kFeeRate>(context.state, call.netuid, call.rate);
    context.deposit(declared::event::FeeRateSet { call.netuid, call.rate });
    return {};
}

} // namespace

DispatchInfo infoOf(const declared::Call& call)
{
    const Weight weight = std::holds_alternative<declared::SetFeeRate>(call)
        ? benchmarked(15'063'000, 3'994, 1, 1)
        : Weight { 15'000'000, 0 };
    return { weight, DispatchClass::Normal, Pays::Yes };
}

CallResult run(BlockContext& context, const Origin& origin, const declared::Call& call)
{
    const auto* rate = std::get_if<declared::SetFeeRate>(&call);
    return rate != nullptr ? outcomeOf(setFeeRate(context, origin, *rate))
                           : refuse(declared::error("Deprecated"));
}

} // namespace taonaut::node::swap
