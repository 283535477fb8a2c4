// SPDX-License-Identifier: MIT
#include "core/economics/epoch/epoch.hpp"

#include "core/economics/epoch/stages.hpp"

#include <algorithm>

namespace taonaut::economics {

namespace {

std::vector<std::uint16_t> allParts(const std::vector<Fraction>& values)
{
    std::vector<std::uint16_t> result;
    result.reserve(values.size());
    std::transform(values.begin(), values.end(), std::back_inserter(result), toParts);
    return result;
}

/// floor(share × emission); shares are at most one.
std::vector<std::uint64_t> paid(const std::vector<Fraction>& shares, std::uint64_t emission)
{
    std::vector<std::uint64_t> result;
    result.reserve(shares.size());
    for (const Fraction share : shares) {
        result.push_back(times(share, emission));
    }
    return result;
}

bool allZero(const std::vector<Fraction>& values)
{
    return std::all_of(values.begin(), values.end(), [](Fraction value) { return value == 0; });
}

void payOut(EpochOutput& output, const epoch::Validators& validators, const std::vector<Fraction>& incentive,
    const std::vector<Fraction>& dividends, std::uint64_t emission)
{
    std::vector<Fraction> server = incentive;
    std::vector<Fraction> validator = dividends;
    std::vector<Fraction> both(incentive.size());
    Fraction sum = 0;
    for (std::size_t uid = 0; uid < both.size(); ++uid) {
        both[uid] = incentive[uid] + dividends[uid];
        sum += both[uid];
    }
    const Divisor divisor(sum);
    for (std::size_t uid = 0; uid < both.size(); ++uid) {
        server[uid] = divisor.divide(server[uid]);
        validator[uid] = divisor.divide(validator[uid]);
        both[uid] = divisor.divide(both[uid]);
    }
    if (sum == 0) { // no weights, outdated ones or those of uids to themselves
        validator = allZero(validators.activeStake) ? validators.stake : validators.activeStake;
        both = validator;
    }
    output.serverEmission = paid(server, emission);
    output.validatorEmission = paid(validator, emission);
    output.emission = paid(both, emission);
}

} // namespace

EpochOutput runEpoch(const EpochInput& input)
{
    const epoch::Validators validators = epoch::validatorsOf(input);
    const epoch::Consensus consensus = epoch::consensusOf(input, validators);
    epoch::Bonds bonds = epoch::bondsOf(input, validators, consensus);
    EpochOutput output;
    output.active = validators.active;
    output.permits = validators.permits;
    output.stakeWeight = allParts(validators.stake);
    output.consensus = allParts(consensus.consensus);
    output.incentive = allParts(consensus.incentive);
    output.dividends = allParts(bonds.dividends);
    output.validatorTrust = allParts(consensus.trust);
    payOut(output, validators, consensus.incentive, bonds.dividends, input.emission);
    output.bonds = std::move(bonds.bonds);
    return output;
}

} // namespace taonaut::economics
