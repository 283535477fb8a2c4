// SPDX-License-Identifier: MIT
#include "core/node/runtime/invariants/invariants.hpp"

#include "core/node/runtime/invariants/findings.hpp"

#include <array>

namespace taonaut::node::invariants {

std::string_view nameOf(Invariant invariant)
{
    static constexpr std::array kNames { "Issuance", "SubnetAccounts", "AlphaSupply", "Shares", "Neurons",
        "Keys", "Subnets", "PoolWeights" };
    return kNames.at(static_cast<std::size_t>(invariant));
}

std::vector<BrokenInvariant> checkInvariants(const Overlay& state)
{
    Findings findings;
    for (const auto check : { checkIssuance, checkSubnetAccounts, checkAlphaSupply, checkShares, checkNeurons,
             checkKeys, checkSubnets, checkPoolWeights }) {
        check(state, findings);
    }
    return findings.take();
}

} // namespace taonaut::node::invariants
