// SPDX-License-Identifier: MIT
#pragma once

// Transactions that the pool does not look at for a while. Bounded: of too many, those that end first go.

#include "core/base/bytes.hpp"
#include "core/node/time.hpp"

#include <unordered_map>

namespace taonaut::node {

class BanList {
public:
    static constexpr std::size_t kCapacity = 65'536;

    explicit BanList(Milliseconds duration)
        : m_duration(duration)
    {
    }

    void add(const Hash256& transaction, UnixTime now);
    [[nodiscard]] bool contains(const Hash256& transaction, UnixTime now) const;

private:
    Milliseconds m_duration;
    std::unordered_map<Hash256, UnixTime, FixedHash<Hash256>> m_until;
};

} // namespace taonaut::node
