// SPDX-License-Identifier: MIT
#include "core/net/json_rpc_message.hpp"

#include "core/net/json_text.hpp"

#include <initializer_list>

namespace taonaut::net {
namespace {

using nlohmann::json;

constexpr std::string_view kNoId = "null";

std::string joined(std::initializer_list<std::string_view> parts)
{
    std::size_t size = 0;
    for (const std::string_view part : parts) {
        size += part.size();
    }
    std::string text;
    text.reserve(size);
    for (const std::string_view part : parts) {
        text.append(part);
    }
    return text;
}

std::string resultMessage(std::string_view id, std::string_view result)
{
    return joined({ R"({"jsonrpc":"2.0","id":)", id, R"(,"result":)", result, "}" });
}

RpcFailure invalidRequest(std::optional<std::string> data = std::nullopt)
{
    return { code::kInvalidRequest, "Invalid request", std::move(data) };
}

RpcFailure replyTooBig(std::size_t limit)
{
    return { code::kReplyTooBig, "Response is too big",
        jsonString("Exceeded max limit of " + std::to_string(limit)) };
}

bool isId(const json& value)
{
    return value.is_number() || value.is_string() || value.is_null();
}

/// Nothing when it is neither missing nor a container.
std::optional<json> readParams(json& request)
{
    const auto found = request.find("params");
    if (found == request.end() || found->is_null()) {
        return json::array();
    }
    if (!found->is_structured()) {
        return std::nullopt;
    }
    json params = std::move(*found);
    while (params.is_array() && !params.empty() && params.back().is_null()) {
        params.erase(params.size() - 1);
    }
    return params;
}

/// Answers one request; nothing for a notification.
std::optional<std::string> answerRequest(json& request, const MessageLimits& limits, const Call& call)
{
    if (!request.is_object()) {
        return errorMessage(kNoId, invalidRequest());
    }
    const auto id = request.find("id");
    if (id != request.end() && !isId(*id)) {
        return errorMessage(kNoId, invalidRequest());
    }
    const std::string idText = id == request.end() ? std::string(kNoId) : id->dump();
    const auto method = request.find("method");
    const auto version = request.find("jsonrpc");
    if (version == request.end() || *version != "2.0" || method == request.end() || !method->is_string()) {
        return errorMessage(idText, invalidRequest());
    }
    if (id == request.end()) {
        return std::nullopt;
    }
    const std::optional<json> params = readParams(request);
    if (!params) {
        return errorMessage(idText,
            { code::kInvalidParams, "Invalid params", jsonString("params must be an array or an object") });
    }
    const RpcAnswer answer = call(method->get_ref<const std::string&>(), *params);
    if (const auto* failure = std::get_if<RpcFailure>(&answer)) {
        return errorMessage(idText, *failure);
    }
    const std::string& result = std::get<RpcResult>(answer).json;
    if (result.size() > limits.replyBytes) {
        return errorMessage(idText, replyTooBig(limits.replyBytes));
    }
    return resultMessage(idText, result);
}

std::optional<std::string> answerBatch(json& batch, const MessageLimits& limits, const Call& call)
{
    if (batch.empty()) {
        return errorMessage(kNoId, invalidRequest());
    }
    if (batch.size() > limits.batch) {
        return errorMessage(kNoId,
            invalidRequest(jsonString("at most " + std::to_string(limits.batch) + " calls in a batch")));
    }
    std::string answers;
    for (json& request : batch) {
        const std::optional<std::string> answer = answerRequest(request, limits, call);
        if (!answer) {
            continue;
        }
        if (answers.size() + answer->size() > limits.replyBytes) {
            return errorMessage(kNoId, replyTooBig(limits.replyBytes));
        }
        answers += answers.empty() ? '[' : ',';
        answers += *answer;
    }
    if (answers.empty()) {
        return std::nullopt;
    }
    answers += ']';
    return answers;
}

} // namespace

std::optional<std::string> answerMessage(
    std::string_view message, const MessageLimits& limits, const Call& call)
{
    Result<json> parsed = parseJson(message);
    if (!parsed) {
        return errorMessage(kNoId, { code::kParseError, "Parse error", std::nullopt });
    }
    return parsed->is_array() ? answerBatch(*parsed, limits, call) : answerRequest(*parsed, limits, call);
}

std::string errorMessage(std::string_view id, const RpcFailure& failure)
{
    const std::string data = failure.data ? R"(,"data":)" + *failure.data : std::string();
    return joined({ R"({"jsonrpc":"2.0","id":)", id, R"(,"error":{"code":)", std::to_string(failure.code),
        R"(,"message":)", jsonString(failure.message), data, "}}" });
}

std::string requestTooBig(std::size_t limit)
{
    return errorMessage(kNoId,
        { code::kRequestTooBig, "Request is too big",
            jsonString("Exceeded max limit of " + std::to_string(limit)) });
}

std::string notificationMessage(
    std::string_view method, std::string_view subscription, std::string_view resultJson)
{
    return joined({ R"({"jsonrpc":"2.0","method":)", jsonString(method), R"(,"params":{"subscription":)",
        jsonString(subscription), R"(,"result":)", resultJson, "}}" });
}

std::string jsonString(std::string_view text)
{
    return json(text).dump(-1, ' ', false, json::error_handler_t::replace);
}

} // namespace taonaut::net
