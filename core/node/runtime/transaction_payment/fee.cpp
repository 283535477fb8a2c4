// SPDX-License-Identifier: MIT
#include "core/node/runtime/transaction_payment/fee.hpp"

#include "core/economics/transaction_fee.hpp"
#include "core/node/runtime/balances/balances.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/subtensor/pallets/subtensor_module/staking_events.hpp"
#include "core/subtensor/pallets/transaction_payment.hpp"

#include <algorithm>

namespace taonaut::node::transaction_payment {

namespace declared = subtensor::transaction_payment;

static_assert(subtensor::system::kBaseExtrinsic.refTime == economics::kBaseExtrinsicTime);

Rao weightFee(Weight weight) noexcept
{
    return Rao(economics::weightFee(std::min(weight.refTime, subtensor::system::kMaximumBlock.refTime)));
}

Rao lengthFee(std::uint32_t length) noexcept
{
    return Rao(length);
}

FeeDetails feeOf(const DispatchInfo& info, std::uint32_t length, Rao tip) noexcept
{
    FeeDetails result { std::nullopt, tip };
    if (info.pays == Pays::Yes) {
        result.inclusionFee
            = { weightFee(subtensor::system::kBaseExtrinsic), lengthFee(length), weightFee(info.weight) };
    }
    return result;
}

Rao total(const FeeDetails& fee) noexcept
{
    Rao sum = fee.tip;
    if (fee.inclusionFee) {
        sum = sum.saturatingPlus(fee.inclusionFee->baseFee).saturatingPlus(fee.inclusionFee->lengthFee);
        sum = sum.saturatingPlus(fee.inclusionFee->adjustedWeightFee);
    }
    return sum;
}

DispatchResult charge(BlockContext& context, const AccountId& who, Rao fee)
{
    return fee.isZero() ? DispatchResult {} : balances::withdraw(context, who, fee);
}

void settle(BlockContext& context, const AccountId& who, const PaidFee& paid, Rao due, Rao tip)
{
    if (paid.alpha) {
        context.deposit(subtensor::subtensor_module::event::TransactionFeePaidWithAlpha {
            who, paid.alpha->netuid, paid.alpha->alpha, paid.alpha->tao });
    }
    const system::AccountData balance = system::account(context.state, who).data;
    const bool isAlive = !balance.free.isZero() || !balance.reserved.isZero();
    const Rao refund = isAlive ? paid.tao.saturatingMinus(due) : Rao();
    if (!refund.isZero()) {
        balances::deposit(context, who, refund);
    }
    const Rao kept = paid.tao.saturatingMinus(refund);
    if (!kept.isZero()) {
        balances::deposit(context, context.author, kept);
    }
    context.deposit(declared::event::TransactionFeePaid { who, due, tip });
}

std::vector<trie::Entry> genesis()
{
    return { entry<declared::kNextFeeMultiplier>(declared::kNextFeeMultiplier.defaultValue()),
        entry<declared::kStorageVersion>(declared::Releases::V2) };
}

} // namespace taonaut::node::transaction_payment
