// SPDX-License-Identifier: MIT
#include "core/lab/actor.hpp"

namespace taonaut::lab {

std::vector<Bytes> Questions::keys() const
{
    std::vector<Bytes> result;
    result.reserve(m_keys.size());
    for (const auto& [key, wanted] : m_keys) {
        result.push_back(key);
    }
    return result;
}

void Answers::put(Bytes key, std::optional<Bytes> value)
{
    m_values.insert_or_assign(std::move(key), std::move(value));
}

std::optional<ByteView> Answers::bytes(ByteView key) const
{
    const auto found = m_values.find(key);
    if (found == m_values.end() || !found->second) {
        return std::nullopt;
    }
    return ByteView(*found->second);
}

} // namespace taonaut::lab
