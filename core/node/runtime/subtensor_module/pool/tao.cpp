// SPDX-License-Identifier: MIT
#include "core/node/runtime/subtensor_module/pool/tao.hpp"

#include "core/node/runtime/balances/ledger.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/subtensor/pallet_id.hpp"
#include "core/subtensor/pallets/balances_events.hpp"
#include "core/subtensor/pallets/subtensor_module/errors.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"

#include <algorithm>

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;
using balances::Preservation;

namespace {

constexpr Rao kMostTao { 21'000'000 * Rao::kPerTao };

/// "modl" ++ id ++ more, padded with zeros.
AccountId palletAccount(const subtensor::PalletId& id, ByteView more)
{
    Bytes text = toBytes(bytesOf("modl"));
    append(text, id.bytes);
    append(text, more);
    AccountId account;
    std::copy_n(text.begin(), std::min(text.size(), account.bytes.size()), account.bytes.begin());
    return account;
}

void lowerIssuance(BlockContext& context, Rao amount)
{
    mutate<declared::kTotalIssuance>(
        context.state, [amount](Rao& total) { total = total.saturatingMinus(amount); });
}

/// Dust that a transfer leaves behind is gone from both books.
DispatchResult transferAndCountDust(
    BlockContext& context, const AccountId& from, const AccountId& to, Rao amount)
{
    const Rao before = balances::totalIssuance(context.state);
    DispatchResult moved = balances::transfer(context, from, to, amount, Preservation::Expendable);
    if (moved) {
        lowerIssuance(context, before.saturatingMinus(balances::totalIssuance(context.state)));
    }
    return moved;
}

} // namespace

AccountId subnetAccount(NetUid netuid)
{
    const std::array bytes { static_cast<std::byte>(netuid.value() & 0xFFU),
        static_cast<std::byte>(netuid.value() >> 8U) };
    return palletAccount(subtensor::palletId("subtensr"), bytes);
}

const AccountId& burnAccount()
{
    static const AccountId account = palletAccount(subtensor::palletId("burntnsr"), {});
    return account;
}

Credit mintTao(BlockContext& context, Rao amount)
{
    const Rao issued = balances::totalIssuance(context.state);
    const Rao minted = std::min(amount, kMostTao.saturatingMinus(issued));
    mutate<declared::kTotalIssuance>(
        context.state, [minted](Rao& total) { total = total.saturatingPlus(minted); });
    balances::setTotalIssuance(context, issued.saturatingPlus(minted));
    context.deposit(subtensor::balances::event::Issued { minted });
    return { minted };
}

bool spendTao(BlockContext& context, const AccountId& who, Credit& credit, Rao part)
{
    if (credit.left < part) {
        return false;
    }
    if (part.isZero()) {
        return true;
    }
    if (balances::increase(context, who, part) != part) {
        return false;
    }
    context.deposit(subtensor::balances::event::Deposit { who, part });
    credit.left = credit.left.saturatingMinus(part);
    return true;
}

void recycleCredit(BlockContext& context, Credit credit)
{
    if (credit.left.isZero()) {
        return;
    }
    lowerIssuance(context, credit.left);
    balances::setTotalIssuance(context, balances::totalIssuance(context.state).saturatingMinus(credit.left));
}

Rao spendableTao(const BlockContext& context, const AccountId& coldkey)
{
    return balances::reducibleBalance(context, coldkey, Preservation::Expendable);
}

DispatchResult transferTao(BlockContext& context, const AccountId& from, const AccountId& to, Rao amount)
{
    if (amount > spendableTao(context, from)) {
        return refuse(declared::error("InsufficientBalance"));
    }
    return transferAndCountDust(context, from, to, amount);
}

DispatchResult transferAllTao(BlockContext& context, const AccountId& from, const AccountId& to)
{
    const Rao all = spendableTao(context, from);
    return all.isZero() ? DispatchResult {} : transferAndCountDust(context, from, to, all);
}

Result<Rao, DispatchError> payToSubnet(
    BlockContext& context, NetUid netuid, const AccountId& coldkey, Rao amount)
{
    if (amount.isZero()) {
        return Rao();
    }
    const Rao most = balances::reducibleBalance(context, coldkey, Preservation::Preserve);
    const Rao paid = std::min(amount, most);
    if (paid.isZero()) {
        return refuse(declared::error("InsufficientBalance"));
    }
    const DispatchResult moved
        = balances::transfer(context, coldkey, subnetAccount(netuid), paid, Preservation::Preserve);
    return moved ? Result<Rao, DispatchError>(paid) : refuse(moved);
}

DispatchResult payOutOfSubnet(BlockContext& context, NetUid netuid, const AccountId& coldkey, Rao amount)
{
    return transferTao(context, subnetAccount(netuid), coldkey, amount);
}

DispatchResult burnTao(BlockContext& context, const AccountId& from, Rao amount)
{
    return transferTao(context, from, burnAccount(), amount);
}

DispatchResult recycleTao(BlockContext& context, const AccountId& from, Rao amount)
{
    if (amount > balances::reducibleBalance(context, from, Preservation::Preserve)) {
        return refuse(declared::error("InsufficientBalance"));
    }
    const DispatchResult taken
        = balances::decrease(context, from, amount, balances::Precision::Exact, Preservation::Expendable);
    if (!taken) {
        return refuse(declared::error("BalanceWithdrawalError"));
    }
    context.deposit(subtensor::balances::event::Withdraw { from, amount });
    balances::setTotalIssuance(context, balances::totalIssuance(context.state).saturatingMinus(amount));
    lowerIssuance(context, amount);
    return {};
}

} // namespace taonaut::node::subtensor_module
