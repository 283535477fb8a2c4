// SPDX-License-Identifier: MIT
#include "core/scale/decoder.hpp"

namespace taonaut::scale {

namespace {

/// Length of the UTF-8 sequence that starts at `bytes`, or 0 if it is malformed, overlong or a surrogate.
std::size_t sequenceLength(ByteView bytes)
{
    const auto at = [&](std::size_t i) { return std::to_integer<unsigned>(bytes[i]); };
    const unsigned lead = at(0);
    if (lead < 0x80) {
        return 1;
    }
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || bytes.size() < length) {
        return 0;
    }
    for (std::size_t i = 1; i < length; ++i) {
        if ((at(i) & 0xC0U) != 0x80) {
            return 0;
        }
    }
    const unsigned second = at(1);
    const bool overlong = (lead == 0xE0 && second < 0xA0) || (lead == 0xF0 && second < 0x90);
    const bool surrogate = lead == 0xED && second >= 0xA0;
    const bool tooHigh = lead == 0xF4 && second >= 0x90;
    return overlong || surrogate || tooHigh ? 0 : length;
}

} // namespace

bool isUtf8(ByteView bytes) noexcept
{
    while (!bytes.empty()) {
        const std::size_t length = sequenceLength(bytes);
        if (length == 0) {
            return false;
        }
        bytes = bytes.subspan(length);
    }
    return true;
}

std::string_view moduleOf(DecodeError)
{
    return "scale";
}

std::string_view nameOf(DecodeError reason)
{
    switch (reason) {
    case DecodeError::UnexpectedEnd:
        return "UnexpectedEnd";
    case DecodeError::TrailingBytes:
        return "TrailingBytes";
    case DecodeError::NotCanonical:
        return "NotCanonical";
    case DecodeError::OutOfRange:
        return "OutOfRange";
    case DecodeError::TooMany:
        return "TooMany";
    case DecodeError::BadBool:
        return "BadBool";
    case DecodeError::BadTag:
        return "BadTag";
    case DecodeError::BadText:
        return "BadText";
    }
    return "Unknown";
}

void Decoder::setError(DecodeError reason)
{
    if (!m_error) {
        m_error = reason;
        m_errorOffset = m_offset;
    }
}

ByteView Decoder::raw(std::size_t size)
{
    if (m_error) {
        return {};
    }
    if (size > remaining()) {
        setError(DecodeError::UnexpectedEnd);
        return {};
    }
    const ByteView result = m_bytes.subspan(m_offset, size);
    m_offset += size;
    return result;
}

Uint128 Decoder::u128()
{
    const std::uint64_t low = u64();
    const std::uint64_t high = u64();
    return (static_cast<Uint128>(high) << 64) | low;
}

bool Decoder::boolean()
{
    const std::uint8_t value = u8();
    if (value > 1) {
        setError(DecodeError::BadBool);
    }
    return value == 1;
}

bool Decoder::option()
{
    const std::uint8_t tag = u8();
    if (tag > 1) {
        setError(DecodeError::BadTag);
    }
    return tag == 1;
}

Uint128 Decoder::compact128()
{
    const std::uint8_t first = u8();
    const unsigned mode = first & 3U;
    Uint128 value = first >> 2;
    Uint128 minimum = 0;
    if (mode == 1) {
        value |= static_cast<Uint128>(u8()) << 6;
        minimum = 1U << 6;
    } else if (mode == 2) {
        value |= static_cast<Uint128>(u8()) << 6;
        value |= static_cast<Uint128>(u16()) << 14;
        minimum = 1U << 14;
    } else if (mode == 3) {
        const unsigned length = (first >> 2) + 4U;
        if (length > 16) {
            setError(DecodeError::OutOfRange);
            return 0;
        }
        value = 0;
        for (unsigned i = 0; i < length; ++i) {
            value |= static_cast<Uint128>(u8()) << (8 * i);
        }
        minimum
            = length == 4 ? static_cast<Uint128>(1U << 30) : static_cast<Uint128>(1) << (8 * (length - 1));
    }
    if (ok() && value < minimum) {
        setError(DecodeError::NotCanonical);
    }
    return ok() ? value : 0;
}

std::size_t Decoder::count(std::size_t minimumSize, std::size_t limit)
{
    const auto value = compact<std::uint32_t>();
    const bool holds = minimumSize == 0 || value <= remaining() / minimumSize;
    if (ok() && (value > limit || !holds)) {
        setError(DecodeError::TooMany);
    }
    return ok() ? value : 0;
}

ByteView Decoder::bytes(std::size_t limit)
{
    return raw(count(1, limit));
}

std::string_view Decoder::textView(std::size_t limit)
{
    const ByteView part = bytes(limit);
    if (!isUtf8(part)) {
        setError(DecodeError::BadText);
        return {};
    }
    return { reinterpret_cast<const char*>(part.data()), part.size() };
}

std::string Decoder::text(std::size_t limit)
{
    return std::string(textView(limit));
}

Result<void> Decoder::status() const
{
    if (m_error) {
        return fail(*m_error, "at byte " + std::to_string(m_errorOffset));
    }
    return {};
}

Result<void> Decoder::finish() const
{
    if (!m_error && remaining() != 0) {
        return fail(DecodeError::TrailingBytes, "at byte " + std::to_string(m_offset));
    }
    return status();
}

} // namespace taonaut::scale
