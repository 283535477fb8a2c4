// SPDX-License-Identifier: MIT
// How much TAO and alpha there is, and where.

#include "core/economics/emission/block_emission.hpp"
#include "core/economics/pool.hpp"
#include "core/node/runtime/invariants/findings.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/subtensor_module/pool/tao.hpp"
#include "core/subtensor/pallets/balances.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/pool_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"
#include "core/subtensor/pallets/swap.hpp"
#include "core/subtensor/pallets/system.hpp"

#include <map>

namespace taonaut::node::invariants {

namespace {

namespace declared = subtensor::subtensor_module;

/// Sums of 64-bit amounts never reach the end of 128 bits; what a person reads is cut off.
std::string amountText(Uint128 amount)
{
    constexpr std::uint64_t kMost = ~std::uint64_t { 0 };
    return amount > kMost ? "more than 2^64" : std::to_string(static_cast<std::uint64_t>(amount));
}

Uint128 heldBy(const subtensor::system::AccountInfo& account)
{
    return Uint128 { account.data.free.value() } + account.data.reserved.value();
}

/// Alpha of a subnet that belongs to somebody or waits for the next epoch.
Uint128 alphaSpokenFor(const Overlay& state, NetUid netuid, Uint128 staked)
{
    return staked + load<declared::kPendingServerEmission>(state, netuid).value()
        + load<declared::kPendingValidatorEmission>(state, netuid).value()
        + load<declared::kPendingRootAlphaDivs>(state, netuid).value()
        + load<declared::kPendingOwnerCut>(state, netuid).value()
        + load<declared::kSubnetProtocolAlpha>(state, netuid).value();
}

} // namespace

void checkIssuance(const Overlay& state, Findings& findings)
{
    Uint128 sum = 0;
    forEach<subtensor::system::kAccount>(state,
        [&](const AccountId&, const subtensor::system::AccountInfo& account) { sum += heldBy(account); });
    const Rao issuance = load<subtensor::balances::kTotalIssuance>(state);
    if (sum != issuance.value()) {
        findings.add(Invariant::Issuance,
            sentence("All accounts together have ", amountText(sum), " rao; the total issuance says ",
                issuance.value(), "."));
    }
    for (const Rao total : { issuance, load<declared::kTotalIssuance>(state) }) {
        if (total.value() > economics::kTotalSupply) {
            findings.add(Invariant::Issuance,
                sentence("A total issuance of ", total.value(), " rao is more than there may be."));
        }
    }
}

void checkSubnetAccounts(const Overlay& state, Findings& findings)
{
    forEach<declared::kSubnetTAO>(state, [&](NetUid netuid, Rao pool) {
        const auto account
            = load<subtensor::system::kAccount>(state, subtensor_module::subnetAccount(netuid));
        if (heldBy(account) < pool.value()) {
            findings.add(Invariant::SubnetAccounts,
                sentence("The account of subnet ", netuid, " has ", amountText(heldBy(account)),
                    " rao, less than the ", pool.value(), " of its pool."));
        }
    });
}

void checkAlphaSupply(const Overlay& state, Findings& findings)
{
    std::map<NetUid, Uint128> staked;
    forEach<declared::kTotalHotkeyAlpha>(
        state, [&](const AccountId&, NetUid netuid, subtensor::AlphaAmount alpha) {
            staked[netuid] += alpha.value();
        });
    forEach<declared::kNetworksAdded>(state, [&](NetUid netuid, bool) { staked.try_emplace(netuid, 0); });
    for (const auto& [netuid, alpha] : staked) {
        const std::uint64_t out = load<declared::kSubnetAlphaOut>(state, netuid).value();
        const Uint128 all = Uint128 { out } + load<declared::kSubnetAlphaIn>(state, netuid).value();
        if (all > economics::kTotalSupply) {
            findings.add(Invariant::AlphaSupply,
                sentence(
                    "Subnet ", netuid, " has ", amountText(all), " rao of alpha, more than there may be."));
        }
        const Uint128 spokenFor = alphaSpokenFor(state, netuid, alpha);
        if (spokenFor > out) {
            findings.add(Invariant::AlphaSupply,
                sentence("Of the alpha of subnet ", netuid, " ", amountText(spokenFor),
                    " rao are staked, wait or are the protocol's, but only ", out,
                    " are outside of the pool."));
        }
    }
}

void checkPoolWeights(const Overlay& state, Findings& findings)
{
    forEach<subtensor::swap::kSwapBalancer>(
        state, [&](NetUid netuid, const subtensor::swap::Balancer& balancer) {
            const std::uint64_t quote = balancer.quote.parts;
            if (quote < economics::kLeastWeight
                || quote > economics::kWholeWeight - economics::kLeastWeight) {
                findings.add(Invariant::PoolWeights,
                    sentence("TAO weighs ", quote, " parts of 10^18 in the pool of subnet ", netuid, "."));
            }
        });
}

} // namespace taonaut::node::invariants
