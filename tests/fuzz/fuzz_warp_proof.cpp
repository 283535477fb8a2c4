// SPDX-License-Identifier: MIT
#include "core/consensus/warp_sync.hpp"
#include "tests/fuzz/fuzz.hpp"

using namespace taonaut;

TAONAUT_FUZZ(data, size)
{
    if (const auto proof = consensus::WarpProof::decode(fuzz::viewOf(data, size))) {
        const Bytes written = proof->encode();
        const auto again = consensus::WarpProof::decode(written);
        fuzz::require(again.has_value());
        fuzz::require(again->encode() == written);
    }
    return 0;
}
