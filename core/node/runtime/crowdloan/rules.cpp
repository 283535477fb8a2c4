// SPDX-License-Identifier: MIT
#include "core/node/runtime/crowdloan/rules.hpp"

#include "core/node/runtime/balances/balances.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/subtensor/pallets/crowdloan_errors.hpp"

#include <algorithm>

namespace taonaut::node::crowdloan {

namespace declared = subtensor::crowdloan;

Result<CrowdloanInfo, DispatchError> crowdloanOf(const BlockContext& context, std::uint32_t crowdloanId)
{
    auto crowdloan = find<declared::kCrowdloans>(context.state, crowdloanId);
    if (!crowdloan) {
        return refuse(declared::error("InvalidCrowdloanId"));
    }
    return *std::move(crowdloan);
}

Result<CrowdloanInfo, DispatchError> changeableBy(
    const BlockContext& context, const AccountId& creator, std::uint32_t crowdloanId)
{
    auto crowdloan = crowdloanOf(context, crowdloanId);
    if (crowdloan && crowdloan->finalized) {
        return refuse(declared::error("AlreadyFinalized"));
    }
    if (crowdloan && crowdloan->creator != creator) {
        return refuse(declared::error("InvalidOrigin"));
    }
    return crowdloan;
}

DispatchResult checkEnd(const BlockContext& context, BlockNumber end)
{
    if (end <= context.number) {
        return refuse(declared::error("CannotEndInPast"));
    }
    const auto slot = static_cast<std::uint64_t>(context.settings.slotDuration.count());
    const std::uint32_t duration = end.value() - context.number.value();
    if (duration < declared::minimumBlockDuration(slot)) {
        return refuse(declared::error("BlockDurationTooShort"));
    }
    if (duration > declared::maximumBlockDuration(slot)) {
        return refuse(declared::error("BlockDurationTooLong"));
    }
    return {};
}

std::optional<Rao> contributionOf(
    const BlockContext& context, std::uint32_t crowdloanId, const AccountId& who)
{
    return find<declared::kContributions>(context.state, crowdloanId, who);
}

DispatchResult move(BlockContext& context, const AccountId& source, const AccountId& dest, Rao amount)
{
    return balances::transfer(context, source, dest, amount, balances::Preservation::Expendable);
}

AccountId fundsAccount(std::uint32_t crowdloanId)
{
    scale::Encoder out;
    out.raw(bytesOf("modl"));
    out.raw(declared::kPalletId.value.bytes);
    out.u32(crowdloanId);
    AccountId result;
    std::ranges::copy(out.view(), result.bytes.begin());
    return result;
}

} // namespace taonaut::node::crowdloan
