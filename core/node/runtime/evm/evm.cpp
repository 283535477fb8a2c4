// SPDX-License-Identifier: MIT
#include "core/node/runtime/evm/evm.hpp"

#include "core/crypto/hash.hpp"
#include "core/node/runtime/balances/balances.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/subtensor/pallets/system.hpp"

namespace taonaut::node::evm {

namespace declared = subtensor::evm;

namespace {

struct WeightOf {
    /// That of a transfer.
    Weight operator()(const declared::Withdraw&) const { return benchmarked(48'363'000, 3'593, 2, 2); }
    /// A write.
    template <class Setting> Weight operator()(const Setting&) const { return benchmarked(0, 0, 0, 1); }
};

struct Run {
    BlockContext& context;
    const Origin& origin;

    DispatchResult operator()(const declared::Withdraw& call) const
    {
        const Result<AccountId, DispatchError> sender = ensureSigned(origin);
        if (!sender) {
            return refuse(sender);
        }
        // The address of an account is its first 20 bytes.
        if (!equal(sender->view().first(call.address.view().size()), call.address.view())) {
            return refuse(DispatchError::Kind::BadOrigin);
        }
        const AccountId source = accountOf(call.address);
        if (call.value.isZero() || source == *sender) {
            return {};
        }
        return balances::transfer(context, source, *sender, call.value, balances::Preservation::Expendable);
    }
    DispatchResult operator()(const declared::SetWhitelist& call) const
    {
        const DispatchResult root = ensureRoot(origin);
        if (root) {
            store<declared::kWhitelistedCreators>(context.state, call.newList);
        }
        return root;
    }
    DispatchResult operator()(const declared::DisableWhitelist& call) const
    {
        const DispatchResult root = ensureRoot(origin);
        if (root) {
            store<declared::kDisableWhitelistCheck>(context.state, call.disabled);
        }
        return root;
    }
    template <class RunsCode> DispatchResult operator()(const RunsCode&) const
    {
        return refuse(subtensor::system::kCallFiltered);
    }
};

} // namespace

DispatchInfo infoOf(const declared::Call& call)
{
    return { std::visit(WeightOf {}, call), DispatchClass::Normal, Pays::Yes };
}

CallResult run(BlockContext& context, const Origin& origin, const declared::Call& call)
{
    return outcomeOf(std::visit(Run { context, origin }, call));
}

AccountId accountOf(const subtensor::H160& address)
{
    scale::Encoder out;
    out.raw(bytesOf("evm:"));
    out.raw(address.view());
    return { crypto::blake2b256(out.view()).bytes };
}

} // namespace taonaut::node::evm
