// SPDX-License-Identifier: MIT
#pragma once

// What a person can do with a chain, and the declared items that it cannot be done without. A feature one of
// whose items does not fit the connected chain is off, with every reason.

#include "core/subtensor/fit.hpp"

#include <functional>
#include <span>

namespace taonaut::subtensor {

enum class Feature : std::uint8_t {
    ReadAccounts,
    Transfer,
    SignTransactions, ///< extrinsic format and transaction extensions
    FollowTransactions, ///< the events that tell a transaction's fate
    Stake,
    Unstake,
    MoveStake,
    TransferStake,
    BurnAlpha,
    Register,
    RegisterSubnet,
    Weights,
    Takes,
    ChildKeys,
    Identity,
    SwapHotkey,
    ColdkeySwap,
    AutoStake,
    RootClaim,
    Locks,
    Proxies,
    Multisig,
    Batch,
    Crowdloan,
    SubnetOwner,
    Explorer, ///< subnets, their neurons and prices
    Positions, ///< the stake of a coldkey
    Commitments,
    LimitOrders,
    MevShield,
    EvmBridge,
    BuyBack, ///< alpha bought and burnt in one call
};
inline constexpr std::size_t kFeatureCount = static_cast<std::size_t>(Feature::BuyBack) + 1;
/// "MoveStake": for logs and tests.
[[nodiscard]] std::string_view nameOf(Feature feature);

/// Why a feature is off.
struct Misfit {
    std::string item; ///< "System.Account", "CheckNonce"
    Difference difference = Difference::Missing;
    std::string detail;
    friend bool operator==(const Misfit&, const Misfit&) = default;
};

struct FeatureState {
    Feature feature = Feature::ReadAccounts;
    std::vector<Misfit> misfits;
    [[nodiscard]] bool isOn() const noexcept { return misfits.empty(); }
};

/// The fit of an item by kind, pallet and name, or null.
using FitLookUp = std::function<const ItemFit*(ItemKind, std::string_view, std::string_view)>;

/// In the order of the enumeration.
[[nodiscard]] std::vector<FeatureState> judgeFeatures(
    std::span<const ItemFit> fits, const FitLookUp& find, const metadata::Metadata& chain);

} // namespace taonaut::subtensor
