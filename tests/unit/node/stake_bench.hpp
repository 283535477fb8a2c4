// SPDX-License-Identifier: MIT
#pragma once

// Two subnets with pools, a few coldkeys with TAO and hotkeys: what tests of stake begin with. The pools are
// read from storage here by hand, so that expectations do not come from the code that is tested.

#include "core/economics/pool.hpp"
#include "core/node/runtime/subtensor_module/pool/tao.hpp"
#include "core/node/runtime/subtensor_module/stake/stake.hpp"
#include "core/subtensor/pallets/subtensor_module/calls.hpp"
#include "core/subtensor/pallets/subtensor_module/chain_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/pool_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/staking_events.hpp"
#include "core/subtensor/pallets/swap.hpp"
#include "node_fixture.hpp"
#include "runtime_harness.hpp"

namespace taonaut::test {

namespace module = subtensor::subtensor_module;

constexpr std::uint64_t kTao = 1'000'000'000;
constexpr NetUid kRootNet { 0 };
constexpr NetUid kFirstNet { 1 };
constexpr NetUid kSecondNet { 2 };

class StakeBench {
public:
    StakeBench()
    {
        for (const AccountId& who : { alice(), bob(), runtime.context().author }) {
            runtime.endow(who, Rao(10'000 * kTao));
        }
        (void)as(alice(), module::TryAssociateHotkey { aliceHotkey() });
        (void)as(bob(), module::TryAssociateHotkey { bobHotkey() });
        node::store<module::kNetworkRateLimit>(state(), std::uint64_t { 0 });
        (void)as(alice(), module::RegisterNetwork { account(30) });
        for (const NetUid netuid : { kRootNet, kFirstNet, kSecondNet }) {
            node::store<module::kSubtokenEnabled>(state(), netuid, true);
        }
        fillPool(kFirstNet, 1'000 * kTao, 4'000 * kTao);
        fillPool(kSecondNet, 600 * kTao, 1'500 * kTao);
        runtime.clearEvents();
        runtime.checkInvariants(brokenSentence);
    }

    [[nodiscard]] static AccountId alice() { return account(1); }
    [[nodiscard]] static AccountId bob() { return account(2); }
    [[nodiscard]] static AccountId aliceHotkey() { return account(11); }
    [[nodiscard]] static AccountId bobHotkey() { return account(12); }

    [[nodiscard]] node::Overlay& state() { return runtime.state(); }
    template <class Call> std::string as(const AccountId& who, Call call)
    {
        return runtime.call(who, module::Call(std::move(call)));
    }

    /// TAO is added to what the account of the subnet has, so that it always covers the pool.
    void fillPool(NetUid netuid, std::uint64_t tao, std::uint64_t alpha)
    {
        runtime.endow(node::subtensor_module::subnetAccount(netuid), Rao(tao));
        node::store<module::kSubnetTAO>(state(), netuid, Rao(tao));
        node::store<module::kSubnetAlphaIn>(state(), netuid, subtensor::AlphaAmount(alpha));
    }
    [[nodiscard]] economics::Pool poolOf(NetUid netuid)
    {
        economics::Pool pool;
        pool.tao = node::load<module::kSubnetTAO>(state(), netuid).value();
        pool.alpha = node::load<module::kSubnetAlphaIn>(state(), netuid).value();
        pool.quoteWeight = node::load<subtensor::swap::kSwapBalancer>(state(), netuid).quote.parts;
        pool.feeRate = 33;
        return pool;
    }
    [[nodiscard]] std::uint64_t stake(const AccountId& hotkey, const AccountId& coldkey, NetUid netuid)
    {
        return node::subtensor_module::stakeOf(state(), hotkey, coldkey, netuid).value();
    }
    [[nodiscard]] std::uint64_t free(const AccountId& who) { return runtime.freeBalance(who).value(); }
    [[nodiscard]] std::uint64_t authorsBalance() { return free(runtime.context().author); }

    RuntimeHarness runtime { node::GenesisOptions { node::Speed::Normal, std::nullopt } };
};

/// What a sale brings: the quote, and the TAO of the second one, in which the fee is sold for the author.
struct Sale {
    economics::SwapQuote quote;
    std::uint64_t authors = 0;
    economics::Pool after;
};
inline Sale saleOf(
    const economics::Pool& pool, std::uint64_t alpha, std::uint64_t limit = economics::kLowestPriceLimit)
{
    using namespace economics;
    Sale sale;
    sale.quote = quote(pool, Side::Sell, alpha, limit, Fees::Charged).value();
    const Pool between = afterSwap(pool, Side::Sell, sale.quote);
    const SwapQuote second
        = quote(between, Side::Sell, sale.quote.fee, kLowestPriceLimit, Fees::Dropped).value();
    sale.authors = second.paidOut;
    sale.after = afterSwap(between, Side::Sell, second);
    return sale;
}

} // namespace taonaut::test
