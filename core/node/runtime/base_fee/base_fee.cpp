// SPDX-License-Identifier: MIT
#include "core/node/runtime/base_fee/base_fee.hpp"

#include "core/node/runtime/storage_item.hpp"
#include "core/subtensor/pallets/base_fee_events.hpp"

namespace taonaut::node::base_fee {

namespace declared = subtensor::base_fee;

namespace {

struct Run {
    BlockContext& context;

    void operator()(const declared::SetBaseFeePerGas& call) const
    {
        store<declared::kBaseFeePerGas>(context.state, call.fee);
        context.deposit(declared::event::NewBaseFeePerGas { call.fee });
    }
    void operator()(const declared::SetElasticity& call) const
    {
        store<declared::kElasticity>(context.state, call.elasticity);
        context.deposit(declared::event::NewElasticity { call.elasticity });
    }
};

} // namespace

DispatchInfo infoOf(const declared::Call&)
{
    return { benchmarked(0, 0, 0, 1), DispatchClass::Normal, Pays::Yes };
}

CallResult run(BlockContext& context, const Origin& origin, const declared::Call& call)
{
    const DispatchResult root = ensureRoot(origin);
    if (root) {
        std::visit(Run { context }, call);
    }
    return outcomeOf(root);
}

} // namespace taonaut::node::base_fee
