// SPDX-License-Identifier: MIT
#include "core/consensus/grandpa.hpp"
#include "tests/fuzz/fuzz.hpp"

using namespace taonaut;

TAONAUT_FUZZ(data, size)
{
    const ByteView bytes = fuzz::viewOf(data, size);
    if (const auto justification = consensus::Justification::decode(bytes)) {
        fuzz::requireStable(*justification);
        consensus::AuthoritySet set { 0, {} }; // its own signers, so that the checks are reached
        for (const consensus::SignedPrecommit& vote : justification->commit.precommits) {
            set.authorities.push_back({ vote.signer, 1 });
        }
        const consensus::Precommit& target = justification->commit.target;
        static_cast<void>(consensus::verify(*justification, set, target.targetHash, target.targetNumber));
    }
    if (const auto commit = consensus::GossipCommit::decode(bytes)) {
        fuzz::requireStable(*commit);
    }
    static_cast<void>(consensus::FinalityProof::decode(bytes));
    return 0;
}
