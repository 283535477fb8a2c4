// SPDX-License-Identifier: MIT
#include "core/net/json_rpc_message.hpp"
#include "tests/fuzz/fuzz.hpp"

#include <nlohmann/json.hpp>

using namespace taonaut;

TAONAUT_FUZZ(data, size)
{
    const net::MessageLimits limits { 8, 4096 };
    const auto answer = net::answerMessage(fuzz::textOf(data, size), limits,
        [](std::string_view method, const nlohmann::json& params) -> net::RpcAnswer {
            if (method == "fail") {
                return net::RpcFailure { 1, std::string(method), net::jsonString(params.dump()) };
            }
            return net::RpcResult { params.dump() };
        });
    fuzz::require(!answer || nlohmann::json::accept(*answer));
    fuzz::require(nlohmann::json::accept(net::jsonString(fuzz::textOf(data, size))));
    return 0;
}
