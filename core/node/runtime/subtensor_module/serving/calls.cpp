// SPDX-License-Identifier: MIT
#include "core/node/runtime/subtensor_module/serving/calls.hpp"

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;

namespace {

template <class Call> AxonInfo axonOf(const Call& call)
{
    return { 0, call.version, call.ip, call.port, call.ipType, call.protocol, call.placeholder1,
        call.placeholder2 };
}

} // namespace

AxonInfo announced(const declared::ServeAxon& call)
{
    return axonOf(call);
}

AxonInfo announced(const declared::ServeAxonTls& call)
{
    return axonOf(call);
}

PrometheusInfo announced(const declared::ServePrometheus& call)
{
    return { 0, call.version, call.ip, call.port, call.ipType };
}

CallResult run(BlockContext& context, const Origin& origin, const declared::ServeAxon& call)
{
    const Result<AccountId, DispatchError> hotkey = ensureSigned(origin);
    return hotkey ? outcomeOf(serveAxon(context, *hotkey, call.netuid, announced(call), std::nullopt))
                  : refuse(hotkey);
}

CallResult run(BlockContext& context, const Origin& origin, const declared::ServeAxonTls& call)
{
    const Result<AccountId, DispatchError> hotkey = ensureSigned(origin);
    return hotkey ? outcomeOf(serveAxon(context, *hotkey, call.netuid, announced(call), call.certificate))
                  : refuse(hotkey);
}

CallResult run(BlockContext& context, const Origin& origin, const declared::ServePrometheus& call)
{
    const Result<AccountId, DispatchError> hotkey = ensureSigned(origin);
    return hotkey ? outcomeOf(servePrometheus(context, *hotkey, call.netuid, announced(call)))
                  : refuse(hotkey);
}

} // namespace taonaut::node::subtensor_module
