// SPDX-License-Identifier: MIT
#include "core/net/call_error.hpp"

#include <algorithm>

namespace taonaut::net {
namespace {

using Json = nlohmann::json;

constexpr std::size_t kLongestWords = 1024;

std::string cut(std::string text)
{
    text.resize(std::min(text.size(), kLongestWords));
    return text;
}

std::string textOf(const Json& value)
{
    return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace

std::string CallError::text() const
{
    return reason.is(NetError::ServerError) ? reason.text() + ": " + std::to_string(code) + " " + message
                                            : reason.text();
}

CallError callErrorFrom(const Json& error)
{
    CallError result { NetError::ServerError };
    if (!error.is_object()) {
        result.message = cut(textOf(error));
        return result;
    }
    const auto code = error.find("code");
    const auto message = error.find("message");
    const auto data = error.find("data");
    result.code = code != error.end() && code->is_number_integer() ? code->get<std::int64_t>() : 0;
    result.message
        = message != error.end() && message->is_string() ? cut(message->get<std::string>()) : std::string();
    result.data = data != error.end() ? cut(textOf(*data)) : std::string();
    return result;
}

} // namespace taonaut::net
