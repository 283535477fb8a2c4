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
    std::optional<AuthorProof> authorProof; ///< of the author list after a jump
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
    Verdict takeAuthors(const ProofAnswer& answer, const SlotClock& clock);
    Verdict announce(const chain::Header& header, const SlotClock& clock);
    Result<consensus::AuraAuthorities> authorsFrom(const ProofAnswer& answer) const;
    void rememberAuthorProof(const ProofAnswer& answer);
    /// Lets what arrived earlier take effect; the first rejection counts.
    Verdict settled(Verdict verdict, const SlotClock& clock);
};

} // namespace taonaut::light
