// SPDX-License-Identifier: MIT
#pragma once

// The metadata that the runtime publishes, and its RFC-78 digest. Made when first asked for, then kept: a
// start of the chain does not wait for it. One thread.

#include "core/base/bytes.hpp"
#include "core/node/time.hpp"

#include <map>
#include <optional>

namespace taonaut::node {

class PublishedMetadata {
public:
    static constexpr std::uint8_t kFirstVersion = 14;
    static constexpr std::uint8_t kLastVersion = 15;

    explicit PublishedMetadata(Milliseconds slotDuration)
        : m_slotDuration(slotDuration)
    {
    }

    /// Serialised metadata; null for a version other than 14 and 15.
    [[nodiscard]] const Bytes* encoded(std::uint32_t version) const;
    /// Digest of version 15: what a transaction may be signed over.
    [[nodiscard]] const Hash256& digest() const;

private:
    Milliseconds m_slotDuration;
    mutable std::map<std::uint32_t, Bytes> m_encoded;
    mutable std::optional<Hash256> m_digest;
};

} // namespace taonaut::node
