// SPDX-License-Identifier: MIT
#include "core/wallet/vault_frames.hpp"

namespace taonaut::wallet {

namespace {

constexpr std::size_t kPart = 1024;
constexpr std::size_t kHead = 5;
constexpr std::size_t kMostFrames = 0xFFFF;

void append16(Bytes& out, std::size_t value)
{
    out.push_back(static_cast<std::byte>(value >> 8));
    out.push_back(static_cast<std::byte>(value));
}

std::size_t read16(ByteView bytes)
{
    return (std::to_integer<std::size_t>(bytes[0]) << 8) | std::to_integer<std::size_t>(bytes[1]);
}

} // namespace

Result<std::vector<Bytes>> splitIntoFrames(ByteView payload)
{
    const std::size_t total = (payload.size() + kPart - 1) / kPart;
    if (total == 0) {
        return fail(VaultError::Empty);
    }
    if (total > kMostFrames) {
        return fail(VaultError::TooLong);
    }
    std::vector<Bytes> frames;
    frames.reserve(total);
    for (std::size_t index = 0; index < total; ++index) {
        Bytes frame { std::byte { 0 } };
        append16(frame, total);
        append16(frame, index);
        const ByteView rest = payload.subspan(index * kPart);
        append(frame, rest.first(std::min(kPart, rest.size())));
        frames.push_back(std::move(frame));
    }
    return frames;
}

Result<void> FrameCollector::add(ByteView frame)
{
    if (frame.size() <= kHead || frame.front() != std::byte { 0 }) {
        return fail(VaultError::NotAFrame);
    }
    const std::size_t total = read16(frame.subspan(1));
    const std::size_t index = read16(frame.subspan(3));
    const ByteView part = frame.subspan(kHead);
    if (index >= total) {
        return fail(VaultError::NotAFrame);
    }
    if (m_total != 0 && m_total != total) {
        return fail(VaultError::OtherFrames);
    }
    const auto known = m_parts.find(index);
    if (known != m_parts.end()) {
        return equal(known->second, part) ? Result<void>() : fail(VaultError::OtherFrames);
    }
    if (m_bytes + part.size() > kLargestPayload) {
        return fail(VaultError::TooLong);
    }
    m_parts.emplace(index, toBytes(part));
    m_total = total;
    m_bytes += part.size();
    return {};
}

std::optional<Bytes> FrameCollector::payload() const
{
    if (m_total == 0 || m_parts.size() != m_total) {
        return std::nullopt;
    }
    Bytes result;
    result.reserve(m_bytes);
    for (const auto& part : m_parts) {
        append(result, part.second);
    }
    return result;
}

} // namespace taonaut::wallet
