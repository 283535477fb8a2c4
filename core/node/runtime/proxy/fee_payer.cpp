// SPDX-License-Identifier: MIT
#include "core/node/runtime/proxy/proxy.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/subtensor/pallets/utility_calls.hpp"

namespace taonaut::node::proxy {

namespace declared = subtensor::proxy;
namespace utility = subtensor::utility;
using subtensor::EncodedCall;

namespace {

/// The call as one of these, if it is one.
template <class Pallet, class Case> std::optional<Case> as(const EncodedCall& call)
{
    scale::Decoder in(call.bytes);
    const bool fits = in.u8() == Pallet::kPallet.index && in.u8() == Case::kCase.index;
    if (!fits || !in.ok()) {
        return std::nullopt;
    }
    Case value = subtensor::detail::readCase<Case>(in);
    return in.ok() ? std::optional(std::move(value)) : std::nullopt;
}

struct ProxyCall {
    AccountId real;
    EncodedCall inner;
};
std::optional<ProxyCall> proxyCall(const EncodedCall& call)
{
    const auto proxy = as<declared::Call, declared::Proxy>(call);
    const std::optional<AccountId> real = proxy ? proxy->real.id() : std::nullopt;
    return real ? std::optional(ProxyCall { *real, proxy->call }) : std::nullopt;
}

std::vector<EncodedCall> batchedCalls(const EncodedCall& call)
{
    if (auto batch = as<utility::Call, utility::Batch>(call)) {
        return std::move(batch->calls);
    }
    if (auto batch = as<utility::Call, utility::BatchAll>(call)) {
        return std::move(batch->calls);
    }
    auto batch = as<utility::Call, utility::ForceBatch>(call);
    return batch ? std::move(batch->calls) : std::vector<EncodedCall>();
}

bool paysFor(const Overlay& state, const AccountId& real, const AccountId& delegate)
{
    return contains<declared::kRealPaysFee>(state, real, delegate);
}

/// The one account for which all calls are proxied, if it pays.
std::optional<AccountId> batchPayer(const Overlay& state, const AccountId& outerReal, const EncodedCall& call)
{
    std::optional<AccountId> common;
    for (const EncodedCall& item : batchedCalls(call)) {
        const std::optional<ProxyCall> proxy = proxyCall(item);
        if (!proxy || (common && *common != proxy->real)) {
            return std::nullopt;
        }
        if (!common && !paysFor(state, proxy->real, outerReal)) {
            return std::nullopt;
        }
        common = proxy->real;
    }
    return common;
}

} // namespace

std::optional<AccountId> feePayer(const Overlay& state, const AccountId& sender, const EncodedCall& call)
{
    const std::optional<ProxyCall> outer = proxyCall(call);
    if (!outer || !paysFor(state, outer->real, sender)) {
        return std::nullopt;
    }
    const std::optional<ProxyCall> inner = proxyCall(outer->inner);
    if (inner && paysFor(state, inner->real, outer->real)) {
        return inner->real;
    }
    const std::optional<AccountId> batch = batchPayer(state, outer->real, outer->inner);
    return batch ? batch : outer->real;
}

} // namespace taonaut::node::proxy
