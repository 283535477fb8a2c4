// SPDX-License-Identifier: MIT
#pragma once

// The last justification that was verified, and who signed it: what people see when they ask by whom a block
// was made final, and what a proof document carries on.

#include "core/consensus/grandpa.hpp"
#include "core/light/proven.hpp"

namespace taonaut::light {

struct FinalityEvidence {
    BlockRef block;
    std::uint64_t setId = 0; ///< of the voters who signed
    std::vector<consensus::VoterKey> signers; ///< each once, in the order of the voters' list
    std::uint64_t weight = 0; ///< of the signers together
    Bytes justification; ///< as it came
    chain::Header header; ///< of `block`
};

} // namespace taonaut::light
