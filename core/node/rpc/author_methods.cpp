// SPDX-License-Identifier: MIT
// author_*: transactions.

#include "core/base/hex.hpp"
#include "core/node/rpc/json_text.hpp"
#include "core/node/rpc/method.hpp"

#include <nlohmann/json.hpp>

namespace taonaut::node::rpc {
namespace {

using nlohmann::json;

Answer submitExtrinsic(const Call& call)
{
    Parsed<Bytes> extrinsic = call.params.bytes(0, "extrinsic");
    if (!extrinsic) {
        return refuse(extrinsic);
    }
    Context& context = call.context;
    const Result<Hash256, Refusal> hash = context.chain.submit(std::move(*extrinsic), context.host.now());
    return hash ? Answer(hexText(*hash)) : poolFailure(hash.error());
}

Answer submitAndWatch(const Call& call)
{
    Parsed<Bytes> extrinsic = call.params.bytes(0, "extrinsic");
    if (!extrinsic) {
        return refuse(extrinsic);
    }
    Context& context = call.context;
    // It must be there before the transaction is: its first states are told while it is being taken in.
    Subscription subscription;
    subscription.kind = Subscription::Kind::Transaction;
    subscription.transaction = chain::extrinsicHash(*extrinsic);
    const auto added = context.subscriptions.add(call.caller, std::move(subscription));
    if (!added) {
        return tl::unexpected(added.error());
    }
    const std::string id = added->get().id;
    const Result<Hash256, Refusal> hash = context.chain.submit(std::move(*extrinsic), context.host.now());
    if (!hash) {
        context.subscriptions.remove(id);
        return poolFailure(hash.error());
    }
    return textOf(id);
}

Answer unwatch(const Call& call)
{
    return unsubscribe(call, { Subscription::Kind::Transaction });
}

Answer pendingExtrinsics(const Call& call)
{
    std::vector<Bytes> pending;
    for (const PoolTransactionPtr& transaction : call.context.chain.pool().ready()) {
        pending.push_back(transaction->encoded);
    }
    return hexListText(pending);
}

/// {"hash": …} or {"extrinsic": …}
std::optional<Hash256> namedTransaction(const json& value)
{
    if (!value.is_object()) {
        return std::nullopt;
    }
    for (const char* member : { "hash", "extrinsic" }) {
        const auto found = value.find(member);
        const auto* text = found == value.end() ? nullptr : found->get_ptr<const std::string*>();
        const Result<Bytes> bytes = text == nullptr ? Result<Bytes>(Bytes()) : fromHex(*text);
        if (text == nullptr || !bytes) {
            continue;
        }
        const Result<Hash256> hash = *member == 'h' ? Hash256::from(*bytes) : chain::extrinsicHash(*bytes);
        if (hash) {
            return *hash;
        }
    }
    return std::nullopt;
}

Answer removeExtrinsic(const Call& call)
{
    const json* const list = call.params.at(0);
    if (list == nullptr || !list->is_array()) {
        return invalidParams("transactions: not a list");
    }
    std::vector<Bytes> removed;
    for (const json& value : *list) {
        const std::optional<Hash256> hash = namedTransaction(value);
        if (!hash) {
            return invalidParams("transactions: neither a hash nor an extrinsic");
        }
        if (call.context.chain.dropTransaction(*hash)) {
            removed.push_back(toBytes(hash->view()));
        }
    }
    return hexListText(removed);
}

constexpr Method kMethods[] {
    { "author_pendingExtrinsics", pendingExtrinsics },
    { "author_removeExtrinsic", removeExtrinsic, Access::Trusted },
    { "author_submitAndWatchExtrinsic", submitAndWatch },
    { "author_submitExtrinsic", submitExtrinsic },
    { "author_unwatchExtrinsic", unwatch },
};

} // namespace

std::span<const Method> authorMethods()
{
    return kMethods;
}

} // namespace taonaut::node::rpc
