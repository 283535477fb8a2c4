// SPDX-License-Identifier: MIT
#pragma once

// Finds the newest block with a finality proof and hands it to the verified chain.
//
// Order of attempts: the block that ends the present set of voters, if the headers at hand show one; the
// server's proof for the final head that it claims, if it offers proofs (grandpa_proveFinality); the
// justification kept with that head; multiples of 512 below it. Justifications that the server announces by
// itself are verified at once and take effect when their header is linked. When a proof does not verify under
// the present voters and the headers in between are not at hand, the change of voters is searched by
// bisection over Grandpa.CurrentSetId, a hint of the server; the block found that way must prove itself like
// any other.

#include "core/light/request_queue.hpp"
#include "core/light/verified_chain.hpp"

#include <set>

namespace taonaut::light {

class FinalityFetch {
public:
    /// Servers keep the justification of every block whose number is a multiple of this.
    static constexpr std::uint32_t kPeriod = 512;
    static constexpr int kMultiplesTried = 8;
    static constexpr std::size_t kUnprovenRemembered = 64;
    /// A final head at most this far above the best header is linked header by header; a farther one is
    /// jumped to.
    static constexpr std::uint32_t kLinkGap = 256;

    void reset();
    void offer(ServerOffers offers) { m_offers = offers; }
    /// The server says that this header is final. hash: computed from it.
    Verdict claim(const chain::Header& header, const Hash256& hash, const VerifiedChain& chain);
    /// Asks for the next proof, if one is missing and nothing is open.
    void plan(const VerifiedChain& chain, RequestQueue& requests);
    Verdict take(const Question& question, const Answer& answer, VerifiedChain& chain, RequestQueue& requests,
        const SlotClock& clock);
    /// A justification without header. Asks for the header if it is unknown.
    Verdict hear(ByteView justification, VerifiedChain& chain, RequestQueue& requests);
    /// Uses a justification that was heard, once its header is linked or claimed.
    Verdict settle(VerifiedChain& chain, RequestQueue& requests);
    /// The block that replaces the voters by force, proven or not: no more proofs are asked for.
    [[nodiscard]] std::optional<BlockRef> forcedChange(const VerifiedChain& chain) const;
    /// Whether a jump is being decided, so that headers from the present final block on are not worth asking
    /// for.
    [[nodiscard]] bool isDeciding() const noexcept { return m_goal.has_value() && m_jumping; }

private:
    enum class Goal : std::uint8_t {
        Proof,
        Heard,
        Head,
        Multiple,
        EndOfVoters,
        SearchRoot,
        SearchTop,
        SearchMiddle,
        ChangeBlock
    };
    struct Claim {
        BlockRef block;
        chain::Header header;
    };
    struct Heard {
        BlockRef block;
        Bytes justification;
        std::uint64_t setId = 0; ///< under which it verified
    };
    struct Search {
        Error original; ///< why the proof at `top` did not verify
        BlockRef top;
        Bytes idAtRoot; ///< what the runtime said at the last final block
        BlockNumber low; ///< highest block known to have that id
        BlockRef high; ///< lowest block known to have another
        BlockRef middle;
    };

    void askBlock(Goal goal, const Hash256& hash, RequestQueue& requests);
    void askByNumber(Goal goal, BlockNumber number, RequestQueue& requests);
    void planHead(const VerifiedChain& chain, RequestQueue& requests);
    void planMultiple(const VerifiedChain& chain, RequestQueue& requests);
    Verdict takeHash(const HashAnswer& answer, RequestQueue& requests);
    Verdict takeBlock(
        const Hash256& asked, const BlockAnswer& answer, VerifiedChain& chain, RequestQueue& requests);
    Verdict takeProof(
        const Answer& answer, VerifiedChain& chain, RequestQueue& requests, const SlotClock& clock);
    Verdict judgeProof(const consensus::FinalityProof& proof, VerifiedChain& chain, RequestQueue& requests,
        const SlotClock& clock);
    Verdict withoutJustification(
        Goal goal, const Hash256& block, const chain::Header& header, RequestQueue& requests);
    Verdict stopAt(const BlockRef& forced);
    Verdict judge(Goal goal, const chain::Header& header, const Hash256& hash, ByteView justification,
        VerifiedChain& chain, RequestQueue& requests);
    /// Whether a block's header will be linked soon, so that jumping is not worth it.
    [[nodiscard]] bool isOnItsWay(BlockNumber number, const VerifiedChain& chain) const;
    [[nodiscard]] bool isSearching() const;
    void startSearch(
        const Error& original, const BlockRef& top, const VerifiedChain& chain, RequestQueue& requests);
    Verdict takeSetId(const Answer& answer, const VerifiedChain& chain, RequestQueue& requests);
    void continueSearch(RequestQueue& requests);
    Verdict giveUpSearch();

    ServerOffers m_offers;
    std::optional<Claim> m_claimed;
    std::optional<Claim> m_asked; ///< whose finality proof was asked for
    std::optional<Hash256> m_withoutProof; ///< claimed block for which the server has no finality proof
    bool m_proofsRefused = false; ///< an error instead of a finality proof
    std::optional<Heard> m_heard; ///< waits for its header
    std::optional<BlockRef> m_forced;
    std::optional<Goal> m_goal; ///< what the open request is for; empty: none is open
    bool m_jumping = false; ///< the open request is for a block that is not linked
    bool m_headProofsKept = true; ///< until the server's final head came without justification
    std::set<Hash256> m_unproven; ///< blocks that came without justification
    std::optional<BlockNumber> m_multiple; ///< the last multiple tried for the present claim
    int m_multiplesTried = 0;
    std::optional<Search> m_search;
};

} // namespace taonaut::light
