// SPDX-License-Identifier: MIT
#include "core/node/presets/today/balances.hpp"

#include "core/node/presets/seeded_numbers.hpp"
#include "core/node/presets/today/pools.hpp"
#include "core/node/runtime/subtensor_module/pool/tao.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"

#include <algorithm>
#include <unordered_set>

namespace taonaut::node::presets {

using subtensor_module::subnetAccount;

namespace {

constexpr std::uint64_t kTreasuries = 12; ///< large accounts without stake: exchanges, foundations

std::uint64_t sum(const std::vector<balances::Endowment>& endowments)
{
    std::uint64_t result = 0;
    for (const balances::Endowment& each : endowments) {
        result += each.amount.value();
    }
    return result;
}

/// What is missing to the issuance, in parts of which each is half of the one before.
void endowTreasuries(std::uint64_t seed, std::uint64_t issuance, std::vector<balances::Endowment>& endowments)
{
    const std::uint64_t given = sum(endowments);
    std::uint64_t left = given < issuance ? issuance - given : kTreasuries * kWhole;
    for (std::uint64_t i = 0; i < kTreasuries; ++i) {
        const std::uint64_t amount = i + 1 == kTreasuries ? left : left / 2;
        left -= amount;
        endowments.push_back({ seededAccount(seed, "treasury", i), Rao(amount) });
    }
}

} // namespace

std::vector<balances::Endowment> endow(
    const Network& network, const std::vector<balances::Endowment>& devAccounts, Rao issuance)
{
    SeededNumbers numbers(network.seed, "balances");
    std::vector<balances::Endowment> result = devAccounts;
    std::unordered_set<AccountId, FixedHash<AccountId>> known;
    for (const balances::Endowment& each : devAccounts) {
        known.insert(each.account);
    }
    for (const AccountId& coldkey : network.keys.coldkeys()) {
        const std::uint64_t amount = numbers.spread(kWhole / 100, 16);
        if (known.insert(coldkey).second) {
            result.push_back({ coldkey, Rao(amount) });
        }
    }
    result.push_back({ subnetAccount(NetUid(0)), Rao(rootTao(network)) });
    for (const Subnet& subnet : network.subnets) {
        // Fees of registrations stay on top of what the pool holds.
        const std::uint64_t fees = numbers.between(kWhole / 10, 20 * kWhole);
        result.push_back({ subnetAccount(subnet.netuid), Rao(subnet.pool.tao + fees) });
    }
    endowTreasuries(network.seed, issuance.value(), result);
    return result;
}

void writeBalances(const std::vector<balances::Endowment>& endowments, Entries& entries)
{
    entries.add<subtensor::subtensor_module::kTotalIssuance>(Rao(sum(endowments)));
    entries.append(balances::genesis(endowments));
}

} // namespace taonaut::node::presets
