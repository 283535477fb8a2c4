// SPDX-License-Identifier: MIT
#include "core/chain/chain_spec.hpp"
#include "tests/fuzz/fuzz.hpp"

using namespace taonaut;

TAONAUT_FUZZ(data, size)
{
    if (const auto spec = chain::ChainSpec::fromJson(fuzz::textOf(data, size))) {
        const auto again = chain::ChainSpec::fromJson(spec->toJson());
        fuzz::require(again.has_value());
        fuzz::require(again->genesisHash() == spec->genesisHash());
    }
    return 0;
}
