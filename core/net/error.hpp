// SPDX-License-Identifier: MIT
#pragma once

// Why the network part refused. One reason per check; what a remote machine said travels beside the reason,
// as untrusted text.

#include "core/base/result.hpp"

namespace taonaut::net {

enum class NetError : std::uint16_t {
    // client
    BadUrl, ///< neither ws:// nor wss://, no host, or credentials inside
    ConnectFailed, ///< no connection, TLS refused or no WebSocket there; detail: the system's words
    TimedOut, ///< no connection or no answer in time
    NotJson, ///< the other end sent something that is not JSON, or is nested too deeply
    NotJsonRpc, ///< JSON, but neither an answer nor a notification
    ServerError, ///< the server answered with an error; code and words in CallError
    TooLarge, ///< a message above the limit
    Closed, ///< the connection ended before the answer, or was never open
    Busy, ///< the server asks for patience; detail: its words, untrusted
    // JSON text
    JsonTooDeep, ///< nested deeper than the limit
    // WebSocket frames
    ReservedBits, ///< an extension that was not negotiated
    UnknownOpcode,
    NotMasked, ///< a client's frame must be masked
    BadControlFrame, ///< fragmented, or longer than 125 bytes
    BadContinuation, ///< continuation without a start, or a new message inside another
    BadLength, ///< the length of a frame is not in its shortest form, or has its highest bit set
    BadClosePayload, ///< a close frame with one byte
    // HTTP request head
    HeadTooLarge,
    BadHead, ///< not an HTTP/1.1 request; detail: what is wrong
    // server
    PortBusy, ///< another program listens there; detail: the port
    ListenFailed, ///< detail: the system's words
};
std::string_view moduleOf(NetError reason);
std::string_view nameOf(NetError reason);

} // namespace taonaut::net
