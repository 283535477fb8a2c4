// SPDX-License-Identifier: MIT
#pragma once

// Transactions whose signature was found to fit. A transaction is judged several times on its way, when it
// comes in, when another of its account was included, when it is included itself; what was signed stays the
// same as long as the birth block of its era does. Bounded: forgets everything when full.

#include "core/base/bytes.hpp"

#include <unordered_map>

namespace taonaut::node {

class SignatureMemory {
public:
    static constexpr std::size_t kCapacity = 32'768;

    [[nodiscard]] bool contains(const Hash256& transaction, const Hash256& birthHash) const
    {
        const auto place = m_checked.find(transaction);
        return place != m_checked.end() && place->second == birthHash;
    }
    void add(const Hash256& transaction, const Hash256& birthHash)
    {
        if (m_checked.size() >= kCapacity) {
            m_checked.clear();
        }
        m_checked[transaction] = birthHash;
    }

private:
    std::unordered_map<Hash256, Hash256, FixedHash<Hash256>> m_checked; // transaction -> birth hash
};

} // namespace taonaut::node
