// SPDX-License-Identifier: MIT
#pragma once

// Values that were proven at the newest blocks, so that no key is asked twice at one block. Bounded;
// forgotten with the block.

#include "core/light/proven.hpp"

#include <map>

namespace taonaut::service {

class ProofCache {
public:
    static constexpr std::size_t kCapacity = 4'096; ///< values
    static constexpr std::size_t kByteCapacity = 8U << 20; ///< of keys and values
    static constexpr std::size_t kProofCapacity = 1U << 20; ///< values of larger proofs are not kept

    [[nodiscard]] const light::ProvenBytes* find(const Hash256& block, const Bytes& key) const;
    /// Ignored when the cache is full or the proof too large.
    void store(const light::ProvenBytes& value);
    /// Forgets the values of all other blocks.
    void keepOnly(const Hash256& newest, const Hash256& second);

private:
    struct Place {
        Hash256 block;
        Bytes key;
        friend auto operator<=>(const Place&, const Place&) = default;
    };
    [[nodiscard]] static std::size_t sizeOf(const light::ProvenBytes& value);

    std::map<Place, light::ProvenBytes> m_values;
    std::size_t m_bytes = 0;
};

} // namespace taonaut::service
