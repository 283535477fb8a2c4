// SPDX-License-Identifier: MIT
#include "core/node/runtime/subtensor_module/root_claim/calls.hpp"

#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/subtensor_module/rate_limits.hpp"
#include "core/node/runtime/subtensor_module/root_claim/root_claim.hpp"
#include "core/subtensor/pallets/subtensor_module/delegation_events.hpp"
#include "core/subtensor/pallets/subtensor_module/delegation_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/errors.hpp"

namespace taonaut::node::subtensor_module {
namespace {

constexpr std::size_t kMostSubnets = 5; // of one claim
constexpr std::uint64_t kMostAutomaticClaims = 50; // of one block
constexpr std::uint64_t kHighestThreshold = 10'000'000; // rao of alpha

} // namespace

CallResult run(BlockContext& context, const Origin& origin, const declared::ClaimRoot& call)
{
    const Result<AccountId, DispatchError> coldkey = ensureSigned(origin);
    if (!coldkey) {
        return refuse(coldkey);
    }
    if (call.subnets.empty() || call.subnets.size() > kMostSubnets) {
        return refuse(declared::error("InvalidSubnetNumber"));
    }
    indexRootStaker(context, *coldkey);
    const Result<Weight, DispatchError> weight = claimRoot(context, *coldkey, call.subnets);
    return weight ? CallResult(PostDispatch { Pays::Yes, *weight }) : refuse(weight);
}

CallResult run(BlockContext& context, const Origin& origin, const declared::SetRootClaimType& call)
{
    const Result<AccountId, DispatchError> coldkey = ensureSigned(origin);
    if (!coldkey) {
        return refuse(coldkey);
    }
    const auto* kept = std::get_if<declared::root_claim::KeepSubnets>(&call.newRootClaimType);
    if (kept != nullptr && kept->subnets.empty()) {
        return refuse(declared::error("InvalidSubnetNumber"));
    }
    indexRootStaker(context, *coldkey);
    store<declared::kRootClaimType>(context.state, *coldkey, call.newRootClaimType);
    context.deposit(declared::event::RootClaimTypeSet { *coldkey, call.newRootClaimType });
    return PostDispatch {};
}

CallResult run(BlockContext& context, const Origin& origin, const declared::SudoSetNumRootClaims& call)
{
    if (const DispatchResult root = ensureRoot(origin); !root) {
        return refuse(root);
    }
    if (call.newValue > kMostAutomaticClaims) {
        return refuse(declared::error("InvalidNumRootClaim"));
    }
    store<declared::kNumRootClaim>(context.state, call.newValue);
    return PostDispatch {};
}

CallResult run(BlockContext& context, const Origin& origin, const declared::SudoSetRootClaimThreshold& call)
{
    if (const auto who = ensureSubnetOwnerOrRoot(context, origin, call.netuid); !who) {
        return refuse(who);
    }
    if (call.newValue > kHighestThreshold) {
        return refuse(declared::error("InvalidRootClaimThreshold"));
    }
    store<declared::kRootClaimableThreshold>(context.state, call.netuid, I96F32::from(call.newValue));
    return PostDispatch {};
}

} // namespace taonaut::node::subtensor_module
