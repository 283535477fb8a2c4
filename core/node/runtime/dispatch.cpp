// SPDX-License-Identifier: MIT
#include "core/node/runtime/dispatch.hpp"

#include "core/node/runtime/balances/balances.hpp"
#include "core/node/runtime/grandpa/grandpa.hpp"
#include "core/node/runtime/nested_call.hpp"
#include "core/node/runtime/system/system.hpp"
#include "core/node/runtime/timestamp/timestamp.hpp"

namespace taonaut::node {
namespace {

/// The calls of each pallet lead to the folder of that pallet.
struct InfoOf {
    DispatchInfo operator()(const subtensor::system::Call& call) const { return system::infoOf(call); }
    DispatchInfo operator()(const subtensor::timestamp::Call& call) const { return timestamp::infoOf(call); }
    DispatchInfo operator()(const subtensor::grandpa::Call& call) const { return grandpa::infoOf(call); }
    DispatchInfo operator()(const subtensor::balances::Call& call) const { return balances::infoOf(call); }
};

struct Run {
    BlockContext& context;
    const Origin& origin;

    CallResult operator()(const subtensor::system::Call& call) const
    {
        return system::run(context, origin, call);
    }
    CallResult operator()(const subtensor::timestamp::Call& call) const
    {
        return timestamp::run(context, origin, call);
    }
    CallResult operator()(const subtensor::grandpa::Call& call) const
    {
        return grandpa::run(context, origin, call);
    }
    CallResult operator()(const subtensor::balances::Call& call) const
    {
        return balances::run(context, origin, call);
    }
};

} // namespace

DispatchInfo infoOf(const subtensor::RuntimeCall& call)
{
    return std::visit(InfoOf {}, call);
}

CallResult dispatch(BlockContext& context, const Origin& origin, const subtensor::RuntimeCall& call)
{
    return std::visit(Run { context, origin }, call);
}

DispatchInfo infoOf(const subtensor::EncodedCall& call)
{
    const Result<subtensor::RuntimeCall> decoded = subtensor::decodeCall(call.bytes);
    return decoded ? infoOf(*decoded) : DispatchInfo {};
}

CallResult dispatchUnfiltered(BlockContext& context, const Origin& origin, const subtensor::EncodedCall& call)
{
    const Result<subtensor::RuntimeCall> decoded = subtensor::decodeCall(call.bytes);
    if (!decoded) {
        return refuse(DispatchError::Kind::Corruption);
    }
    StorageLayer layer(context);
    CallResult result = dispatch(context, origin, *decoded);
    if (result) {
        layer.keep();
    }
    return result;
}

CallResult dispatchCall(BlockContext& context, const Origin& origin, const subtensor::EncodedCall& call)
{
    if (origin.kind != Origin::Kind::Root && origin.filter && !(*origin.filter)(call)) {
        return refuse(subtensor::system::kCallFiltered);
    }
    return dispatchUnfiltered(context, origin, call);
}

} // namespace taonaut::node
