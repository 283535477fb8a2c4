// SPDX-License-Identifier: MIT
#pragma once

// The inside of the client: what is verified, who asks what, and how answers find their asker.

#include "core/light/client.hpp"
#include "core/light/finality_fetch.hpp"
#include "core/light/header_fetch.hpp"
#include "core/light/standing_fetch.hpp"

namespace taonaut::light {

struct Client::Parts {
    Parts(ChainParameters chainParameters, VerifiedChain verified)
        : parameters(std::move(chainParameters))
        , chain(std::move(verified))
    {
        if (chain.root().hash == parameters.start().blockHash) {
            authorProofFrom = chain.root().header.number; // the start's list is trusted
        }
    }

    ChainParameters parameters;
    VerifiedChain chain;
    RequestQueue requests;
    HeaderFetch headers;
    FinalityFetch finality;
    StandingFetch standing;
    bool rightChain = false; ///< the server's genesis hash is ours
    bool headKnown = false; ///< the server's newest header has come
    bool behind = false; ///< the server does not have our last final block
    int incompleteProofs = 0;
    std::optional<AuthorProof> authorProof; ///< of the author list at a final block
    /// Where the author list can be proven from: that block or the start; or the last block whose state was
    /// gone, so that it is not asked for again at once.
    std::optional<BlockNumber> authorProofFrom;
    BlockNumber claimedHeight;

    [[nodiscard]] SlotClock clockAt(std::uint64_t nowMs) const
    {
        return { nowMs, parameters.slotDurationMs() };
    }
    void reset();
    void askHeads();
    void plan();
    Verdict dispatch(const RequestQueue::Open& open, const Answer& answer, const SlotClock& clock);
    Verdict unavailable(Asker asker, const SlotClock& clock);
    Verdict takeGenesis(const HashAnswer& answer);
    Verdict takeAnchor(const HashAnswer& answer);
    Verdict takeHead(const RequestQueue::Open& open, const Answer& answer, const SlotClock& clock);
    Verdict takeRootState(const Hash256& at, const ProofAnswer& answer, const SlotClock& clock);
    Result<void> readRootState(const ProofAnswer& answer);
    [[nodiscard]] bool needsRootState() const;
    Verdict announce(const chain::Header& header, const SlotClock& clock);
    /// Lets what arrived earlier take effect; the first rejection counts.
    Verdict settled(Verdict verdict, const SlotClock& clock);
};

} // namespace taonaut::light
