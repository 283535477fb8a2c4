// SPDX-License-Identifier: MIT
#include "core/node/runtime/dispatch.hpp"

#include "core/node/runtime/balances/balances.hpp"
#include "core/node/runtime/grandpa/grandpa.hpp"
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

Result<AccountId, DispatchError> ensureSigned(const Origin& origin)
{
    if (origin.kind != Origin::Kind::Signed) {
        return refuse(DispatchError::Kind::BadOrigin);
    }
    return origin.account;
}

DispatchResult ensureRoot(const Origin& origin)
{
    if (origin.kind != Origin::Kind::Root) {
        return refuse(DispatchError::Kind::BadOrigin);
    }
    return {};
}

DispatchResult ensureNone(const Origin& origin)
{
    if (origin.kind != Origin::Kind::None) {
        return refuse(DispatchError::Kind::BadOrigin);
    }
    return {};
}

Result<AccountId, DispatchError> lookUp(const subtensor::Address& address)
{
    const std::optional<AccountId> account = address.id();
    if (!account) {
        return refuse(DispatchError::Kind::CannotLookup);
    }
    return *account;
}

DispatchInfo infoOf(const subtensor::RuntimeCall& call)
{
    return std::visit(InfoOf {}, call);
}

CallResult dispatch(BlockContext& context, const Origin& origin, const subtensor::RuntimeCall& call)
{
    return std::visit(Run { context, origin }, call);
}

} // namespace taonaut::node
