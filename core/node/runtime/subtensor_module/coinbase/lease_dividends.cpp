// SPDX-License-Identifier: MIT
#include "core/node/runtime/subtensor_module/coinbase/lease_dividends.hpp"

#include "core/base/fixed.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/subtensor_module/stake/swaps.hpp"
#include "core/subtensor/pallets/subtensor_module/constants.hpp"
#include "core/subtensor/pallets/subtensor_module/lease_events.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;

namespace {

/// Rounded up, in favour of the contributors.
std::uint64_t partOf(subtensor::Percent share, std::uint64_t amount)
{
    constexpr Uint128 kWhole = 100;
    return static_cast<std::uint64_t>((Uint128 { amount } * share.parts + kWhole - 1) / kWhole);
}
std::uint64_t partOf(U64F64 share, std::uint64_t amount)
{
    const Uint128 product = share.saturatingMul(U64F64::from(amount)).bits;
    const bool isBroken = static_cast<std::uint64_t>(product) != 0;
    return saturatingAdd<std::uint64_t>(static_cast<std::uint64_t>(product >> 64), isBroken ? 1 : 0);
}

struct Lease {
    std::uint32_t number = 0;
    declared::SubnetLease terms;
};

DispatchResult pay(BlockContext& context, const Lease& lease, const AccountId& to, std::uint64_t alpha)
{
    const StakeKeys from { lease.terms.hotkey, lease.terms.coldkey };
    const auto moved
        = moveWithinSubnet(context, from, { lease.terms.hotkey, to }, lease.terms.netuid, AlphaAmount(alpha));
    if (!moved) {
        return tl::unexpected(moved.error());
    }
    context.deposit(
        declared::event::SubnetLeaseDividendsDistributed { lease.number, to, AlphaAmount(alpha) });
    return {};
}

/// To all contributors, and the rest to the beneficiary; all of it or nothing.
DispatchResult payAll(BlockContext& context, const Lease& lease, std::uint64_t total)
{
    std::uint64_t paid = 0;
    for (const auto& [contributor, share] :
        entriesBelow<declared::kSubnetLeaseShares>(context.state, lease.number)) {
        const std::uint64_t alpha = partOf(share, total);
        if (const DispatchResult done = pay(context, lease, contributor, alpha); !done) {
            return done;
        }
        paid = saturatingAdd(paid, alpha);
    }
    return pay(context, lease, lease.terms.beneficiary, saturatingSubtract(total, paid));
}

} // namespace

void distributeLeaseDividends(BlockContext& context, std::uint32_t lease, subtensor::AlphaAmount cut)
{
    const auto terms = find<declared::kSubnetLeases>(context.state, lease);
    if (!terms || (terms->endBlock && *terms->endBlock <= context.number)) {
        return;
    }
    const std::uint64_t total
        = saturatingAdd(load<declared::kAccumulatedLeaseDividends>(context.state, lease).value(),
            partOf(terms->emissionsShare, cut.value()));
    const std::uint32_t interval = declared::constant::kLeaseDividendsDistributionInterval.value;
    bool isPaid = false;
    if (context.number.value() % interval == 0) {
        StorageLayer layer(context);
        if (payAll(context, { lease, *terms }, total)) {
            layer.keep();
            isPaid = true;
        }
    }
    store<declared::kAccumulatedLeaseDividends>(context.state, lease, AlphaAmount(isPaid ? 0 : total));
}

} // namespace taonaut::node::subtensor_module
