// SPDX-License-Identifier: MIT
#include "core/subtensor/pallets/admin_utils/calls.hpp"

#include "core/node/runtime/admin_utils/admin_utils.hpp"
#include "core/node/runtime/admin_utils/chain_rules.hpp"
#include "core/node/runtime/admin_utils/owner_rules.hpp"
#include "core/node/runtime/admin_utils/root_rules.hpp"

namespace taonaut::node::admin_utils {

namespace {

struct Run {
    BlockContext& context;
    const Origin& origin;

    template <class Call> CallResult operator()(const Call& call) const
    {
        return Rule<Call>::run(context, origin, call);
    }
};

} // namespace

CallResult run(BlockContext& context, const Origin& origin, const declared::Call& call)
{
    return std::visit(Run { context, origin }, call);
}

} // namespace taonaut::node::admin_utils
