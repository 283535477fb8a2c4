// SPDX-License-Identifier: MIT
#pragma once

// Tells whether an older block belongs to the final chain, by walking from a known final block back along
// parent hashes until its height is reached. What the walk finds is remembered, so that neighbours cost
// nothing.

#include "core/light/request_queue.hpp"
#include "core/light/verified_chain.hpp"

#include <set>

namespace taonaut::light {

class StandingFetch {
public:
    /// Heights that are waiting at most; the lowest goes first.
    static constexpr std::size_t kCapacity = 256;
    /// A walk ends without answer after this many headers.
    static constexpr std::uint32_t kLongestWalk = 16'384;

    void reset();
    /// Wants the final hash at a height at or below the last final block.
    void want(BlockNumber number);
    void plan(const VerifiedChain& chain, RequestQueue& requests);
    Verdict takeHeader(const Hash256& asked, const HeaderAnswer& answer, VerifiedChain& chain);

private:
    std::set<BlockNumber> m_wanted;
    std::optional<BlockRef> m_step; ///< block whose header is needed next; its hash is proven
};

} // namespace taonaut::light
