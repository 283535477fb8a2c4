// SPDX-License-Identifier: MIT
#pragma once

// WebSocket frames as a server reads and writes them (RFC 6455, section 5), without sockets.
//
// FrameReader is fed bytes as they come and hands out whole messages and control frames. Text and binary
// messages are treated alike: whoever parses the text as JSON checks its UTF-8.
//
// Why not QWebSocketServer: measured with 10 clients that each wait for their answer, it carries 50,000 small
// requests a second on one core before the handler does anything, because every message is converted to
// UTF-16 and back; this codec carries more than twice that. It also leaves the send queue, the upgrade's
// refusals and the limits in our hands, and can be fuzzed.

#include "core/net/error.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace taonaut::net {

enum class Opcode : std::uint8_t {
    Continuation = 0,
    Text = 1,
    Binary = 2,
    Close = 8,
    Ping = 9,
    Pong = 10,
};

/// Close codes of RFC 6455, section 7.4.1.
enum class CloseCode : std::uint16_t {
    Normal = 1000,
    GoingAway = 1001,
    ProtocolError = 1002,
    TooLarge = 1009,
    TryAgainLater = 1013,
};

/// A whole message, or a control frame.
struct IncomingMessage {
    Opcode opcode = Opcode::Text; ///< Text or Binary for messages, else Close, Ping or Pong
    std::string payload;
};

class FrameReader {
public:
    explicit FrameReader(std::size_t messageLimit) noexcept
        : m_messageLimit(messageLimit)
    {
    }

    /// Keeps a copy. At most the unread part of one message and what was fed since the last next() is kept.
    void feed(std::string_view bytes);
    /// The next message or control frame, nothing when more bytes are needed. Errors, after which the
    /// connection must end: TooLarge (before the bytes are there), ReservedBits, UnknownOpcode, NotMasked,
    /// BadControlFrame, BadContinuation, BadLength, BadClosePayload.
    [[nodiscard]] Result<std::optional<IncomingMessage>> next();
    /// Bytes that wait to be read by next().
    [[nodiscard]] std::size_t pending() const noexcept { return m_buffer.size() - m_position; }

private:
    struct Frame {
        bool last = false;
        Opcode opcode = Opcode::Text;
        std::size_t headSize = 0;
        std::size_t payloadSize = 0;
        std::array<char, 4> mask {};
    };
    [[nodiscard]] Result<std::optional<Frame>> readFrameHead() const;
    [[nodiscard]] Result<void> check(const Frame& frame) const;
    [[nodiscard]] std::string takePayload(const Frame& frame);

    std::size_t m_messageLimit;
    std::string m_buffer;
    std::size_t m_position = 0; ///< of the first unread byte
    std::string m_message; ///< fragments so far
    std::optional<Opcode> m_messageOpcode; ///< while fragments are missing
};

/// Appends one unmasked, unfragmented frame.
void appendFrame(std::string& target, Opcode opcode, std::string_view payload);
[[nodiscard]] std::string closeFrame(CloseCode code, std::string_view reason);

/// `Sec-WebSocket-Accept` for a `Sec-WebSocket-Key`; nothing when the key is not 16 bytes in base64.
[[nodiscard]] std::optional<std::string> acceptKey(std::string_view key);

} // namespace taonaut::net
