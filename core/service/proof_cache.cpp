// SPDX-License-Identifier: MIT
#include "core/service/proof_cache.hpp"

namespace taonaut::service {

std::size_t ProofCache::sizeOf(const light::ProvenBytes& value)
{
    return value.evidence().storageKey.size() + (value.value() ? value.value()->size() : 0);
}

const light::ProvenBytes* ProofCache::find(const Hash256& block, const Bytes& key) const
{
    const auto found = m_values.find({ block, key });
    return found == m_values.end() ? nullptr : &found->second;
}

void ProofCache::store(const light::ProvenBytes& value)
{
    const bool isHeavy = value.evidence().proofBytes > kProofCapacity;
    if (isHeavy || m_values.size() >= kCapacity || m_bytes + sizeOf(value) > kByteCapacity) {
        return;
    }
    const Place place { value.block().hash, value.evidence().storageKey };
    if (m_values.emplace(place, value).second) {
        m_bytes += sizeOf(value);
    }
}

void ProofCache::keepOnly(const Hash256& newest, const Hash256& second)
{
    for (auto entry = m_values.begin(); entry != m_values.end();) {
        const bool kept = entry->first.block == newest || entry->first.block == second;
        m_bytes -= kept ? 0 : sizeOf(entry->second);
        entry = kept ? std::next(entry) : m_values.erase(entry);
    }
}

} // namespace taonaut::service
