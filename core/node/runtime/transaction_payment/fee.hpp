// SPDX-License-Identifier: MIT
#pragma once

// Pallet TransactionPayment: what a transaction costs, in rao:
//
//   fee = 54,078 (base) + 1 per byte + weight x 0.0005 per picosecond + tip
//
// The multiplier on chain is always 1. Sources: opentensor/subtensor pallets/transaction-fee/src/lib.rs;
// polkadot-sdk substrate/frame/transaction-payment/src/lib.rs.

#include "core/node/runtime/context.hpp"
#include "core/node/runtime/origin.hpp"
#include "core/subtensor/quantities.hpp"
#include "core/subtensor/runtime_api.hpp"

namespace taonaut::node::transaction_payment {

using subtensor::AlphaAmount;
using subtensor::api::FeeDetails;

/// A fee that was paid by selling stake (alpha_fee.hpp).
struct AlphaFee {
    NetUid netuid;
    AlphaAmount alpha;
    Rao tao; ///< what it brought
};
/// What was taken before the call ran.
struct PaidFee {
    Rao tao;
    std::optional<AlphaFee> alpha; ///< instead of TAO
};

[[nodiscard]] Rao weightFee(Weight weight) noexcept;
[[nodiscard]] Rao lengthFee(std::uint32_t length) noexcept;
/// length: bytes of the encoded extrinsic, prefix included.
[[nodiscard]] FeeDetails feeOf(const DispatchInfo& info, std::uint32_t length, Rao tip) noexcept;
/// Tip included.
[[nodiscard]] Rao total(const FeeDetails& fee) noexcept;

/// Before the dispatch: takes the fee, keeping the account alive. Errors: FundsUnavailable.
[[nodiscard]] DispatchResult charge(BlockContext& context, const AccountId& who, Rao fee);
/// After the dispatch: pays back what was waived, unless the account is gone, gives the rest to the block's
/// author and reports it. A fee in alpha is settled already: it is only reported.
void settle(BlockContext& context, const AccountId& who, const PaidFee& paid, Rao due, Rao tip);

[[nodiscard]] std::vector<trie::Entry> genesis();

} // namespace taonaut::node::transaction_payment
