// SPDX-License-Identifier: MIT
#include "core/subtensor/check.hpp"

#include "core/subtensor/chain_runtime.hpp"

namespace taonaut::subtensor {

std::vector<Incompatibility> check(const metadata::Metadata& chain)
{
    const auto runtime = ChainRuntime::create(chain);
    if (!runtime) {
        return { { runtime.error().text(), Difference::Missing, {} } };
    }
    std::vector<Incompatibility> result;
    for (const Feature feature : { Feature::ReadAccounts, Feature::Transfer, Feature::SignTransactions,
             Feature::FollowTransactions }) {
        const auto& misfits = (*runtime)->feature(feature).misfits;
        result.insert(result.end(), misfits.begin(), misfits.end());
    }
    return result;
}

} // namespace taonaut::subtensor
