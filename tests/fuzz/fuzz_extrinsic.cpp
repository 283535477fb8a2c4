// SPDX-License-Identifier: MIT
#include "core/chain/extrinsic.hpp"
#include "tests/fuzz/fuzz.hpp"

using namespace taonaut;

TAONAUT_FUZZ(data, size)
{
    if (const auto extrinsic = chain::Extrinsic::decode(fuzz::viewOf(data, size))) {
        const Bytes written = extrinsic->encode();
        const auto again = chain::Extrinsic::decode(written);
        fuzz::require(again.has_value());
        fuzz::require(again->encode() == written);
    }
    return 0;
}
