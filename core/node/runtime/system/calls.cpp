// SPDX-License-Identifier: MIT
#include "core/crypto/hash.hpp"
#include "core/node/runtime/system/system.hpp"
#include "core/subtensor/pallets/system_events.hpp"

// Weights: polkadot-sdk substrate/frame/system/src/weights.rs.
namespace taonaut::node::system {

namespace declared = subtensor::system;

namespace {

constexpr Weight kSetCodeWeight = benchmarked(87'586'619'000, 1'485, 1, 2);

struct WeightOf {
    Weight operator()(const declared::Remark& call) const
    {
        return benchmarked(2'119'000 + 390 * call.remark.size(), 0, 0, 0);
    }
    Weight operator()(const declared::RemarkWithEvent& call) const
    {
        return benchmarked(8'097'000 + 1'455 * call.remark.size(), 0, 0, 0);
    }
    Weight operator()(const declared::SetHeapPages&) const { return benchmarked(4'782'000, 1'485, 1, 2); }
    Weight operator()(const declared::SetCode&) const { return kSetCodeWeight; }
    Weight operator()(const declared::SetCodeWithoutChecks&) const { return kSetCodeWeight; }
    Weight operator()(const declared::SetStorage& call) const
    {
        return benchmarked(2'175'000 + 841'511 * call.items.size(), 0, 0, call.items.size());
    }
    Weight operator()(const declared::KillStorage& call) const
    {
        return benchmarked(2'175'000 + 662'473 * call.keys.size(), 0, 0, call.keys.size());
    }
    Weight operator()(const declared::KillPrefix& call) const
    {
        const std::uint64_t subkeys = std::uint64_t { call.subkeys } + 1;
        return benchmarked(4'270'000 + 1'389'650 * subkeys, 128 + 70 * subkeys, subkeys, subkeys);
    }
    Weight operator()(const declared::AuthorizeUpgrade&) const { return kAuthorizeWeight; }
    Weight operator()(const declared::AuthorizeUpgradeWithoutChecks&) const { return kAuthorizeWeight; }
    Weight operator()(const declared::ApplyAuthorizedUpgrade&) const
    {
        return benchmarked(118'101'992'000, 1'518, 2, 3);
    }

    static constexpr Weight kAuthorizeWeight = benchmarked(33'027'000, 0, 0, 1);
};

struct Run {
    BlockContext& context;
    const Origin& origin;

    CallResult operator()(const declared::Remark&) const { return PostDispatch {}; }
    CallResult operator()(const declared::RemarkWithEvent& call) const
    {
        const Result<AccountId, DispatchError> sender = ensureSigned(origin);
        if (!sender) {
            return refuse(sender);
        }
        context.deposit(declared::event::Remarked { *sender, crypto::blake2b256(call.remark) });
        return PostDispatch {};
    }
    CallResult operator()(const declared::ApplyAuthorizedUpgrade&) const
    {
        return refuse(declared::kNothingAuthorized); // only root can authorize one
    }
    /// The rest is for root alone, who does not exist on this chain: nobody can sign as root.
    template <class RootCall> CallResult operator()(const RootCall&) const
    {
        return refuse(DispatchError::Kind::BadOrigin);
    }
};

} // namespace

DispatchInfo infoOf(const declared::Call& call)
{
    const bool normal = std::holds_alternative<declared::Remark>(call)
        || std::holds_alternative<declared::RemarkWithEvent>(call);
    return { std::visit(WeightOf {}, call), normal ? DispatchClass::Normal : DispatchClass::Operational,
        Pays::Yes };
}

CallResult run(BlockContext& context, const Origin& origin, const declared::Call& call)
{
    return std::visit(Run { context, origin }, call);
}

} // namespace taonaut::node::system
