// SPDX-License-Identifier: MIT
#pragma once

// Payloads that one QR code cannot hold: a sequence of codes, shown in turns until the reader has seen all.
// A frame is 0x00, the number of frames and its own position (two bytes each, big-endian), then its part.

#include "core/wallet/vault_payload.hpp"

#include <map>

namespace taonaut::wallet {

/// 1,024 bytes of the payload in each frame but the last. Errors: Empty, TooLong.
[[nodiscard]] Result<std::vector<Bytes>> splitIntoFrames(ByteView payload);

/// Collects frames in any order, repeated or not.
class FrameCollector {
public:
    static constexpr std::size_t kLargestPayload = std::size_t { 4 } << 20;

    /// One code that was read. Errors: NotAFrame, OtherFrames (another count, or other bytes in a place that
    /// is filled), TooLong. What was collected before stays.
    [[nodiscard]] Result<void> add(ByteView frame);

    [[nodiscard]] std::size_t collected() const noexcept { return m_parts.size(); }
    [[nodiscard]] std::size_t total() const noexcept { return m_total; } ///< 0 before the first frame
    /// Empty while frames are missing.
    [[nodiscard]] std::optional<Bytes> payload() const;

private:
    std::map<std::size_t, Bytes> m_parts;
    std::size_t m_total = 0;
    std::size_t m_bytes = 0;
};

} // namespace taonaut::wallet
