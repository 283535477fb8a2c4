// SPDX-License-Identifier: MIT
#include "core/economics/epoch/mechanism_totals.hpp"

#include "core/base/wide.hpp"

namespace taonaut::economics {

namespace {

/// existing + added × weight, rounded down.
template <class Integer>
void accumulate(std::vector<Integer>& existing, const std::vector<Integer>& added, U64F64 weight)
{
    existing.resize(added.size());
    for (std::size_t uid = 0; uid < added.size(); ++uid) {
        existing[uid] = U64F64::from(existing[uid])
                            .saturatingAdd(U64F64::from(added[uid]).saturatingMul(weight))
                            .template floorTo<Integer>();
    }
}

void sum(std::vector<std::uint64_t>& existing, const std::vector<std::uint64_t>& added)
{
    existing.resize(added.size());
    for (std::size_t uid = 0; uid < added.size(); ++uid) {
        existing[uid] = saturatingAdd(existing[uid], added[uid]);
    }
}

void unite(std::vector<bool>& existing, const std::vector<bool>& added)
{
    existing.resize(added.size());
    for (std::size_t uid = 0; uid < added.size(); ++uid) {
        existing[uid] = existing[uid] || added[uid];
    }
}

} // namespace

void MechanismTotals::add(const EpochOutput& output, std::uint64_t part)
{
    const bool isFirst = m_mechanisms == 0;
    ++m_mechanisms;
    const U64F64 weight
        = U64F64::from(part).safeDivOr(U64F64::from(m_emission), isFirst ? U64F64::one() : U64F64::zero());
    if (isFirst && weight == U64F64::one()) { // the usual case: nothing changes
        m_totals = output;
        m_totals.bonds = {};
        return;
    }
    unite(m_totals.active, output.active);
    unite(m_totals.permits, output.permits);
    accumulate(m_totals.stakeWeight, output.stakeWeight, weight);
    accumulate(m_totals.consensus, output.consensus, weight);
    accumulate(m_totals.dividends, output.dividends, weight);
    accumulate(m_totals.validatorTrust, output.validatorTrust, weight);
    accumulate(m_totals.emission, output.emission, weight);
    sum(m_totals.serverEmission, output.serverEmission);
    sum(m_totals.validatorEmission, output.validatorEmission);
    if (isFirst) {
        accumulate(m_totals.incentive, output.incentive, weight);
    }
}

} // namespace taonaut::economics
