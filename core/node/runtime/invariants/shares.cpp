// SPDX-License-Identifier: MIT
// Shares of stake at a hotkey, in both of their forms.

#include "core/economics/share_pool.hpp"
#include "core/node/runtime/invariants/findings.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"

#include <map>

namespace taonaut::node::invariants {

namespace {

namespace declared = subtensor::subtensor_module;

struct Pool {
    std::uint64_t value = 0;
    SafeFloat denominator;
    std::map<AccountId, SafeFloat> shares;
};
using Pools = std::map<std::pair<AccountId, NetUid>, Pool>;

/// What stands in the present form was moved there: the old form counts where the present one is absent.
Pools readPools(const Overlay& state)
{
    Pools pools;
    const auto at = [&](const AccountId& hotkey, NetUid netuid) -> Pool& {
        return pools[{ hotkey, netuid }];
    };
    forEach<declared::kTotalHotkeyAlpha>(
        state, [&](const AccountId& hotkey, NetUid netuid, subtensor::AlphaAmount alpha) {
            at(hotkey, netuid).value = alpha.value();
        });
    forEach<declared::kTotalHotkeyShares>(state, [&](const AccountId& hotkey, NetUid netuid, U64F64 shares) {
        at(hotkey, netuid).denominator = SafeFloat::of(shares);
    });
    forEach<declared::kTotalHotkeySharesV2>(
        state, [&](const AccountId& hotkey, NetUid netuid, const SafeFloat& shares) {
            at(hotkey, netuid).denominator = shares;
        });
    forEach<declared::kAlpha>(
        state, [&](const AccountId& hotkey, const AccountId& coldkey, NetUid netuid, U64F64 share) {
            at(hotkey, netuid).shares[coldkey] = SafeFloat::of(share);
        });
    forEach<declared::kAlphaV2>(
        state, [&](const AccountId& hotkey, const AccountId& coldkey, NetUid netuid, const SafeFloat& share) {
            at(hotkey, netuid).shares[coldkey] = share;
        });
    return pools;
}

/// The sum is within one part of 10^18 of the denominator, or off by what is worth less than one rao.
bool addsUp(const Pool& pool, const SafeFloat& sum)
{
    const bool isMore = sum.isAbove(pool.denominator);
    const SafeFloat& larger = isMore ? sum : pool.denominator;
    const SafeFloat off = larger.sub(isMore ? pool.denominator : sum).value_or(larger);
    const SafeFloat scaled = off.isZero() ? off : SafeFloat { off.mantissa, off.exponent + 18 };
    return !scaled.isAbove(pool.denominator)
        || economics::valueOfShare({ pool.value, pool.denominator, off }) == 0;
}

void checkPool(const AccountId& hotkey, NetUid netuid, const Pool& pool, Findings& findings)
{
    const std::string place = sentence(" of hotkey ", hotkey, " on subnet ", netuid);
    Uint128 worth = 0;
    std::uint64_t holders = 0;
    SafeFloat sum;
    for (const auto& [coldkey, share] : pool.shares) {
        worth += economics::valueOfShare({ pool.value, pool.denominator, share });
        holders += share.isZero() ? 0 : 1;
        sum = sum.add(share).value_or(sum);
    }
    if ((holders == 0) != pool.denominator.isZero()) {
        findings.add(Invariant::Shares,
            sentence("The shares", place, " have ", holders, " holders and a denominator that is ",
                pool.denominator.isZero() ? "zero." : "not zero."));
        return;
    }
    if (worth > pool.value || (holders > 0 && pool.value - worth >= holders)) {
        findings.add(Invariant::Shares,
            sentence("The shares", place, " are not worth the ", pool.value, " rao that are staked there."));
    }
    if (holders > 0 && !addsUp(pool, sum)) {
        findings.add(
            Invariant::Shares, sentence("The shares", place, " do not add up to their denominator."));
    }
}

} // namespace

void checkShares(const Overlay& state, Findings& findings)
{
    for (const auto& [key, pool] : readPools(state)) {
        checkPool(key.first, key.second, pool, findings);
    }
}

} // namespace taonaut::node::invariants
