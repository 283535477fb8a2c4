// SPDX-License-Identifier: MIT
#include "core/consensus/aura.hpp"
#include "core/consensus/grandpa_digest.hpp"
#include "tests/fuzz/fuzz.hpp"

using namespace taonaut;

TAONAUT_FUZZ(data, size)
{
    const ByteView bytes = fuzz::viewOf(data, size);
    if (const auto header = chain::Header::decode(bytes)) {
        fuzz::requireStable(*header);
        const auto digest = consensus::readAuraDigest(*header);
        const auto change = consensus::authorityChangeOf(*header);
        fuzz::require(!digest || consensus::slotOf(*header).has_value());
        static_cast<void>(change);
    }
    return 0;
}
