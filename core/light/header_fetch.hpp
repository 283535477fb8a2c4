// SPDX-License-Identifier: MIT
#pragma once

// Brings headers from what is checked up to what the server announced.
//
// A header whose parent is not known waits as an orphan while the gap below it is filled: hashes are asked by
// number, many at a time, then the headers by hash. Numbers are only a way to ask early; what counts is that
// each header hashes to what was asked and links to its parent. If the numbers lead along another branch, the
// rest of the way is walked back along parent hashes, down to the last final block at most.

#include "core/light/request_queue.hpp"
#include "core/light/verified_chain.hpp"

namespace taonaut::light {

class HeaderFetch {
public:
    static constexpr std::size_t kOpenRequests = 64;
    static constexpr std::size_t kOrphanCapacity = 1024;

    void reset();
    /// Takes a header from an announcement or an answer and everything that was waiting for it.
    /// Errors: BelowFinal, TooManyOrphans, those of checkHeader.
    Verdict offer(const chain::Header& header, VerifiedChain& chain, const SlotClock& clock);
    Verdict takeHash(
        BlockNumber asked, const HashAnswer& answer, const VerifiedChain& chain, RequestQueue& requests);
    Verdict takeHeader(
        const Hash256& asked, const HeaderAnswer& answer, VerifiedChain& chain, const SlotClock& clock);
    /// Asks for what is missing.
    void plan(const VerifiedChain& chain, RequestQueue& requests);
    /// Tries the waiting headers again after the author list became known.
    Verdict revisit(VerifiedChain& chain, const SlotClock& clock);
    /// Adds what was waiting for the root, after a jump made a header the root that was never linked.
    Verdict reconnect(VerifiedChain& chain, const SlotClock& clock);
    [[nodiscard]] bool isWaiting() const noexcept { return !m_orphans.empty(); }

private:
    struct Orphan {
        chain::Header header;
        Hash256 hash;
    };
    Verdict keepOrphan(const chain::Header& header, const Hash256& hash);
    Verdict connect(const Hash256& parent, VerifiedChain& chain, const SlotClock& clock);
    void dropUpTo(BlockNumber number);

    std::multimap<Hash256, Orphan> m_orphans; ///< by parent hash
    std::map<Hash256, BlockNumber> m_expected; ///< headers asked by a hash that the server gave for a number
    BlockNumber m_nextNumber; ///< first number not asked yet
};

} // namespace taonaut::light
