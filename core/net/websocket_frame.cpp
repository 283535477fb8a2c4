// SPDX-License-Identifier: MIT
#include "core/net/websocket_frame.hpp"

#include <QByteArray>
#include <QCryptographicHash>
#include <algorithm>

namespace taonaut::net {
namespace {

constexpr std::size_t kShortestHead = 6; // two bytes and the mask
constexpr std::size_t kLongestControlPayload = 125;
constexpr std::uint8_t kLength16 = 126;
constexpr std::uint8_t kLength64 = 127;
/// Read bytes are cut off the buffer when this many have gathered, not at every message.
constexpr std::size_t kCompactAt = 64U << 10;

std::uint8_t byteAt(std::string_view bytes, std::size_t index)
{
    return static_cast<std::uint8_t>(bytes[index]);
}

std::uint64_t bigEndian(std::string_view bytes)
{
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        value = (value << 8) | byteAt(bytes, i);
    }
    return value;
}

void appendBigEndian(std::string& target, std::uint64_t value, int size)
{
    for (int shift = 8 * (size - 1); shift >= 0; shift -= 8) {
        target.push_back(static_cast<char>(value >> shift));
    }
}

bool isControl(Opcode opcode)
{
    return opcode >= Opcode::Close;
}

bool isKnown(std::uint8_t opcode)
{
    return opcode <= 2 || (opcode >= 8 && opcode <= 10);
}

} // namespace

void FrameReader::feed(std::string_view bytes)
{
    if (m_position == m_buffer.size()) {
        m_buffer.clear();
        m_position = 0;
    } else if (m_position >= kCompactAt) {
        m_buffer.erase(0, m_position);
        m_position = 0;
    }
    m_buffer.append(bytes);
}

Result<std::optional<FrameReader::Frame>> FrameReader::readFrameHead() const
{
    const std::string_view bytes = std::string_view(m_buffer).substr(m_position);
    if (bytes.size() < 2) {
        return std::optional<Frame>();
    }
    if ((byteAt(bytes, 0) & 0x70) != 0) {
        return fail(NetError::ReservedBits);
    }
    const std::uint8_t opcode = byteAt(bytes, 0) & 0x0f;
    if (!isKnown(opcode)) {
        return fail(NetError::UnknownOpcode);
    }
    if ((byteAt(bytes, 1) & 0x80) == 0) {
        return fail(NetError::NotMasked);
    }
    const std::uint8_t shortLength = byteAt(bytes, 1) & 0x7f;
    const std::size_t lengthBytes = shortLength == kLength64 ? 8 : shortLength == kLength16 ? 2 : 0;
    if (bytes.size() < kShortestHead + lengthBytes) {
        return std::optional<Frame>();
    }
    const std::uint64_t length = lengthBytes == 0 ? shortLength : bigEndian(bytes.substr(2, lengthBytes));
    const std::uint64_t shortest = lengthBytes == 8 ? 0x10000 : lengthBytes == 2 ? kLength16 : 0;
    if (length < shortest || (length >> 63) != 0) {
        return fail(NetError::BadLength);
    }
    Frame frame;
    frame.last = (byteAt(bytes, 0) & 0x80) != 0;
    frame.opcode = static_cast<Opcode>(opcode);
    frame.headSize = kShortestHead + lengthBytes;
    frame.payloadSize = static_cast<std::size_t>(length);
    std::copy_n(bytes.begin() + static_cast<std::ptrdiff_t>(2 + lengthBytes), 4, frame.mask.begin());
    return std::optional<Frame>(frame);
}

Result<void> FrameReader::check(const Frame& frame) const
{
    if (isControl(frame.opcode)) {
        if (!frame.last || frame.payloadSize > kLongestControlPayload) {
            return fail(NetError::BadControlFrame);
        }
        if (frame.opcode == Opcode::Close && frame.payloadSize == 1) {
            return fail(NetError::BadClosePayload);
        }
        return {};
    }
    if ((frame.opcode == Opcode::Continuation) != m_messageOpcode.has_value()) {
        return fail(NetError::BadContinuation);
    }
    if (frame.payloadSize > m_messageLimit - std::min(m_messageLimit, m_message.size())) {
        return fail(NetError::TooLarge);
    }
    return {};
}

std::string FrameReader::takePayload(const Frame& frame)
{
    std::string payload = m_buffer.substr(m_position + frame.headSize, frame.payloadSize);
    for (std::size_t i = 0; i < payload.size(); ++i) {
        payload[i] = static_cast<char>(payload[i] ^ frame.mask[i % 4]);
    }
    m_position += frame.headSize + frame.payloadSize;
    return payload;
}

Result<std::optional<IncomingMessage>> FrameReader::next()
{
    while (true) {
        const Result<std::optional<Frame>> frame = readFrameHead();
        if (!frame) {
            return fail(frame);
        }
        if (!*frame) {
            return std::optional<IncomingMessage>();
        }
        if (const Result<void> checked = check(**frame); !checked) {
            return fail(checked);
        }
        if (pending() < (*frame)->headSize + (*frame)->payloadSize) {
            return std::optional<IncomingMessage>();
        }
        std::string payload = takePayload(**frame);
        if (isControl((*frame)->opcode)) {
            return std::optional<IncomingMessage>({ (*frame)->opcode, std::move(payload) });
        }
        const Opcode opcode = m_messageOpcode.value_or((*frame)->opcode);
        if ((*frame)->last && m_message.empty()) {
            m_messageOpcode.reset();
            return std::optional<IncomingMessage>({ opcode, std::move(payload) });
        }
        m_message += payload;
        m_messageOpcode = opcode;
        if ((*frame)->last) {
            m_messageOpcode.reset();
            return std::optional<IncomingMessage>({ opcode, std::exchange(m_message, {}) });
        }
    }
}

void appendFrame(std::string& target, Opcode opcode, std::string_view payload)
{
    target.push_back(static_cast<char>(0x80 | static_cast<std::uint8_t>(opcode)));
    if (payload.size() < kLength16) {
        target.push_back(static_cast<char>(payload.size()));
    } else if (payload.size() <= 0xffff) {
        target.push_back(static_cast<char>(kLength16));
        appendBigEndian(target, payload.size(), 2);
    } else {
        target.push_back(static_cast<char>(kLength64));
        appendBigEndian(target, payload.size(), 8);
    }
    target.append(payload);
}

std::string closeFrame(CloseCode code, std::string_view reason)
{
    std::string payload;
    appendBigEndian(payload, static_cast<std::uint16_t>(code), 2);
    payload.append(reason.substr(0, kLongestControlPayload - 2));
    std::string frame;
    appendFrame(frame, Opcode::Close, payload);
    return frame;
}

std::optional<std::string> acceptKey(std::string_view key)
{
    const QByteArray text(key.data(), static_cast<qsizetype>(key.size()));
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != 16) {
        return std::nullopt;
    }
    const QByteArray salted = text + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    return QCryptographicHash::hash(salted, QCryptographicHash::Sha1).toBase64().toStdString();
}

} // namespace taonaut::net
