// SPDX-License-Identifier: MIT
#pragma once

// What the chain has kept in different forms over time, told apart by what its metadata has and by which keys
// hold a value, never by a version number: shares of stake, the price of a pool, identities.
//
// Shares went from one map to another entry by entry, when each was next written: where both maps are there,
// both are asked. Pure functions on stored values. Source: opentensor/subtensor primitives/share-pool,
// pallets/swap.

#include "core/subtensor/chain_runtime.hpp"
#include "core/subtensor/fixed_point.hpp"
#include "core/subtensor/pallets/subtensor_module/types.hpp"
#include "core/subtensor/quantities.hpp"

namespace taonaut::subtensor {

/// An amount of shares, in either form.
using Shares = std::variant<U64F64, SafeFloat>;

/// floor(total × share / denominator) of exact numbers; zero for a denominator of zero, the largest amount
/// where it would not fit.
[[nodiscard]] AlphaAmount stakeOf(AlphaAmount total, const Shares& share, const Shares& denominator);

/// What the stake of a coldkey at a hotkey on a subnet is computed from.
class StakeQuery {
public:
    /// Errors: NotOnThisChain, when the runtime keeps shares in no known form.
    [[nodiscard]] static Result<StakeQuery> create(std::shared_ptr<const ChainRuntime> runtime,
        const AccountId& hotkey, const AccountId& coldkey, NetUid netuid);

    /// Three or five storage keys; each value proven, the figure is proven.
    [[nodiscard]] const std::vector<Bytes>& keys() const noexcept { return m_keys; }
    /// values: one for each key, in their order; none where the key is absent. Errors: OtherItem for another
    /// number of values, and those of ChainRuntime::read.
    [[nodiscard]] Result<AlphaAmount> stake(std::span<const std::optional<Bytes>> values) const;

private:
    explicit StakeQuery(std::shared_ptr<const ChainRuntime> runtime)
        : m_runtime(std::move(runtime))
    {
    }
    template <class Old, class New>
    [[nodiscard]] Result<Shares> shares(const Old& old, const New& present,
        std::span<const std::optional<Bytes>> values, std::size_t& place) const;

    std::shared_ptr<const ChainRuntime> m_runtime;
    bool m_old = false; ///< has the map of the first form
    bool m_present = false; ///< has the map of the present form
    std::vector<Bytes> m_keys;
};

/// How the price of a subnet's alpha stands in storage.
enum class PriceForm : std::uint8_t {
    SquareRoot, ///< AlphaSqrtPrice
    Balancer, ///< SwapBalancer, with the reserves of the pool
    None, ///< only the runtime can tell
};
[[nodiscard]] PriceForm priceForm(const ChainRuntime& runtime);

/// Rao for one whole alpha, rounded down; the largest number where it would not fit.
[[nodiscard]] std::uint64_t priceFromRoot(U64F64 root);
/// The same from the weight of the side of TAO and the reserves; none for an empty or one-sided pool.
[[nodiscard]] std::optional<std::uint64_t> priceFromBalancer(Perquintill quote, Rao tao, AlphaAmount alpha);

/// Where identities of coldkeys stand, newest form first; the second one only holds what was not moved yet.
enum class IdentityForm : std::uint8_t { Second, First };
[[nodiscard]] std::vector<IdentityForm> identityForms(const ChainRuntime& runtime);
/// Where identities of subnets stand, newest form first.
enum class SubnetIdentityForm : std::uint8_t { Third, Second, First };
[[nodiscard]] std::vector<SubnetIdentityForm> subnetIdentityForms(const ChainRuntime& runtime);

} // namespace taonaut::subtensor
