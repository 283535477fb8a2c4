// SPDX-License-Identifier: MIT
#include "core/net/error.hpp"

namespace taonaut::net {

std::string_view moduleOf(NetError)
{
    return "net";
}

std::string_view nameOf(NetError reason)
{
    switch (reason) {
    case NetError::BadUrl:
        return "BadUrl";
    case NetError::ConnectFailed:
        return "ConnectFailed";
    case NetError::TimedOut:
        return "TimedOut";
    case NetError::NotJson:
        return "NotJson";
    case NetError::NotJsonRpc:
        return "NotJsonRpc";
    case NetError::ServerError:
        return "ServerError";
    case NetError::TooLarge:
        return "TooLarge";
    case NetError::Closed:
        return "Closed";
    case NetError::Busy:
        return "Busy";
    case NetError::JsonTooDeep:
        return "JsonTooDeep";
    case NetError::ReservedBits:
        return "ReservedBits";
    case NetError::UnknownOpcode:
        return "UnknownOpcode";
    case NetError::NotMasked:
        return "NotMasked";
    case NetError::BadControlFrame:
        return "BadControlFrame";
    case NetError::BadContinuation:
        return "BadContinuation";
    case NetError::BadLength:
        return "BadLength";
    case NetError::BadClosePayload:
        return "BadClosePayload";
    case NetError::HeadTooLarge:
        return "HeadTooLarge";
    case NetError::BadHead:
        return "BadHead";
    case NetError::PortBusy:
        return "PortBusy";
    case NetError::ListenFailed:
        return "ListenFailed";
    }
    return "Unknown";
}

} // namespace taonaut::net
