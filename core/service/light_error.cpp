// SPDX-License-Identifier: MIT
#include "core/service/light_error.hpp"

namespace taonaut::service {

std::string_view moduleOf(LinkError)
{
    return "link";
}

std::string_view nameOf(LinkError reason)
{
    switch (reason) {
    case LinkError::NotConnected:
        return "NotConnected";
    case LinkError::Disconnected:
        return "Disconnected";
    case LinkError::TimedOut:
        return "TimedOut";
    case LinkError::Refused:
        return "Refused";
    case LinkError::BadAnswer:
        return "BadAnswer";
    case LinkError::TooLarge:
        return "TooLarge";
    case LinkError::Stopped:
        return "Stopped";
    case LinkError::NoHeader:
        return "NoHeader";
    case LinkError::ListIncomplete:
        return "ListIncomplete";
    case LinkError::Busy:
        return "Busy";
    }
    return "";
}

Error linkErrorFrom(const net::CallError& error)
{
    using enum net::NetError;
    if (error.reason.is(ServerError)) {
        const std::string data = error.data.empty() ? "" : " (" + error.data + ")";
        return { LinkError::Refused, std::to_string(error.code) + ": " + error.message + data };
    }
    if (error.reason.is(net::NetError::TimedOut)) {
        return LinkError::TimedOut;
    }
    if (error.reason.is(Busy)) {
        return { LinkError::Busy, error.reason.detail() };
    }
    if (error.reason.is(net::NetError::TooLarge)) {
        return LinkError::TooLarge;
    }
    if (error.reason.is(NotJson) || error.reason.is(JsonTooDeep) || error.reason.is(NotJsonRpc)) {
        return { LinkError::BadAnswer, error.reason.text() };
    }
    return { LinkError::Disconnected, error.reason.text() };
}

} // namespace taonaut::service
