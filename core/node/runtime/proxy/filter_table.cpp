// SPDX-License-Identifier: MIT
#include "core/node/runtime/proxy/filter_table.hpp"

#include "core/subtensor/pallets/admin_utils/calls.hpp"
#include "core/subtensor/pallets/balances_calls.hpp"
#include "core/subtensor/pallets/subtensor_module/calls.hpp"
#include "core/subtensor/pallets/sudo_calls.hpp"
#include "core/subtensor/pallets/system_calls.hpp"

#include <algorithm>

namespace taonaut::node::proxy {

namespace {

namespace admin = subtensor::admin_utils;
namespace balances = subtensor::balances;
namespace module = subtensor::subtensor_module;

/// Below half a TAO, or half an alpha.
constexpr std::uint64_t kSmallTransferLimit = 500'000'000;

template <class Pallet> constexpr CallRule all()
{
    return { Pallet::kPallet, std::nullopt, {} };
}
template <class Pallet, class Call> constexpr CallRule only(Condition condition = {})
{
    return { Pallet::kPallet, Call::kCase, condition };
}
template <class Call> constexpr CallRule stakeCall()
{
    return only<module::Call, Call>();
}
template <class Call> constexpr CallRule adminCall()
{
    return only<admin::Call, Call>();
}

template <class Call, auto kField> std::optional<std::uint64_t> readField(ByteView arguments)
{
    scale::Decoder in(arguments);
    const Call call = subtensor::detail::readCase<Call>(in);
    return in.ok() ? std::optional((call.*kField).value()) : std::nullopt;
}
template <class Pallet, class Call, auto kField> constexpr CallRule small(std::string_view parameter)
{
    return only<Pallet, Call>(ValueBelow { parameter, kSmallTransferLimit, readField<Call, kField> });
}

constexpr CallRule kNonTransfer[] {
    all<balances::Call>(),
    stakeCall<module::TransferStake>(),
    stakeCall<module::ScheduleSwapColdkey>(),
    stakeCall<module::SwapColdkey>(),
    stakeCall<module::AnnounceColdkeySwap>(),
    stakeCall<module::SwapColdkeyAnnounced>(),
    stakeCall<module::ClearColdkeySwapAnnouncement>(),
    stakeCall<module::DisputeColdkeySwap>(),
};

constexpr CallRule kNonFungible[] {
    all<balances::Call>(),
    stakeCall<module::AddStake>(),
    stakeCall<module::AddStakeLimit>(),
    stakeCall<module::RemoveStake>(),
    stakeCall<module::RemoveStakeLimit>(),
    stakeCall<module::RemoveStakeFullLimit>(),
    stakeCall<module::UnstakeAll>(),
    stakeCall<module::UnstakeAllAlpha>(),
    stakeCall<module::SwapStake>(),
    stakeCall<module::SwapStakeLimit>(),
    stakeCall<module::MoveStake>(),
    stakeCall<module::TransferStake>(),
    stakeCall<module::BurnedRegister>(),
    stakeCall<module::RootRegister>(),
    stakeCall<module::ScheduleSwapColdkey>(),
    stakeCall<module::SwapColdkey>(),
    stakeCall<module::AnnounceColdkeySwap>(),
    stakeCall<module::SwapColdkeyAnnounced>(),
    stakeCall<module::ClearColdkeySwapAnnouncement>(),
    stakeCall<module::DisputeColdkeySwap>(),
    stakeCall<module::SwapHotkey>(),
    stakeCall<module::SwapHotkeyV2>(),
};

constexpr CallRule kTransfer[] {
    only<balances::Call, balances::TransferKeepAlive>(),
    only<balances::Call, balances::TransferAllowDeath>(),
    only<balances::Call, balances::TransferAll>(),
    stakeCall<module::TransferStake>(),
};

constexpr CallRule kSmallTransfer[] {
    small<balances::Call, balances::TransferKeepAlive, &balances::TransferKeepAlive::value>("value"),
    small<balances::Call, balances::TransferAllowDeath, &balances::TransferAllowDeath::value>("value"),
    small<module::Call, module::TransferStake, &module::TransferStake::alphaAmount>("alpha_amount"),
};

constexpr CallRule kOwner[] {
    all<admin::Call>(),
    stakeCall<module::SetSubnetIdentity>(),
    stakeCall<module::UpdateSymbol>(),
};
constexpr CallRule kNotOwner[] {
    adminCall<admin::SudoSetSnOwnerHotkey>(),
    adminCall<admin::SudoSetSubnetOwnerHotkey>(),
};

constexpr CallRule kNonCritical[] {
    stakeCall<module::DissolveNetwork>(),
    stakeCall<module::RootRegister>(),
    stakeCall<module::BurnedRegister>(),
    all<subtensor::sudo::Call>(),
    stakeCall<module::AnnounceColdkeySwap>(),
    stakeCall<module::SwapColdkeyAnnounced>(),
    stakeCall<module::ClearColdkeySwapAnnouncement>(),
    stakeCall<module::DisputeColdkeySwap>(),
};

constexpr CallRule kStaking[] {
    stakeCall<module::AddStake>(),
    stakeCall<module::RemoveStake>(),
    stakeCall<module::UnstakeAll>(),
    stakeCall<module::UnstakeAllAlpha>(),
    stakeCall<module::SwapStake>(),
    stakeCall<module::SwapStakeLimit>(),
    stakeCall<module::MoveStake>(),
    stakeCall<module::AddStakeLimit>(),
    stakeCall<module::RemoveStakeLimit>(),
    stakeCall<module::RemoveStakeFullLimit>(),
    stakeCall<module::SetRootClaimType>(),
};

constexpr CallRule kRegistration[] {
    stakeCall<module::BurnedRegister>(),
    stakeCall<module::Register>(),
    stakeCall<module::RegisterLimit>(),
};

constexpr CallRule kChildKeys[] {
    stakeCall<module::SetChildren>(),
    stakeCall<module::SetChildkeyTake>(),
};

constexpr CallRule kSudoUncheckedSetCode[] {
    only<subtensor::sudo::Call, subtensor::sudo::SudoUncheckedWeight>(
        InnerCallIs { subtensor::system::Call::kPallet, subtensor::system::SetCode::kCase }),
};

constexpr CallRule kSwapHotkey[] {
    stakeCall<module::SwapHotkey>(),
    stakeCall<module::SwapHotkeyV2>(),
};

constexpr CallRule kSubnetLeaseBeneficiary[] {
    stakeCall<module::StartCall>(),
    adminCall<admin::SudoSetServingRateLimit>(),
    adminCall<admin::SudoSetMinDifficulty>(),
    adminCall<admin::SudoSetMaxDifficulty>(),
    adminCall<admin::SudoSetWeightsVersionKey>(),
    adminCall<admin::SudoSetAdjustmentAlpha>(),
    adminCall<admin::SudoSetImmunityPeriod>(),
    adminCall<admin::SudoSetMinAllowedWeights>(),
    adminCall<admin::SudoSetKappa>(),
    adminCall<admin::SudoSetRho>(),
    adminCall<admin::SudoSetActivityCutoff>(),
    adminCall<admin::SudoSetNetworkRegistrationAllowed>(),
    adminCall<admin::SudoSetNetworkPowRegistrationAllowed>(),
    adminCall<admin::SudoSetMaxBurn>(),
    adminCall<admin::SudoSetBondsMovingAverage>(),
    adminCall<admin::SudoSetBondsPenalty>(),
    adminCall<admin::SudoSetCommitRevealWeightsEnabled>(),
    adminCall<admin::SudoSetLiquidAlphaEnabled>(),
    adminCall<admin::SudoSetAlphaValues>(),
    adminCall<admin::SudoSetCommitRevealWeightsInterval>(),
    adminCall<admin::SudoSetToggleTransfer>(),
    adminCall<admin::SudoSetSubnetEmissionEnabled>(),
    adminCall<admin::SudoSetMinChildkeyTakePerSubnet>(),
};

constexpr CallRule kRootClaim[] {
    stakeCall<module::ClaimRoot>(),
};

constexpr ProxyFilter kTable[] {
    { ProxyType::Any, FilterMode::AllowAll },
    { ProxyType::NonTransfer, FilterMode::Deny, kNonTransfer },
    { ProxyType::NonFungible, FilterMode::Deny, kNonFungible },
    { ProxyType::Transfer, FilterMode::Allow, kTransfer },
    { ProxyType::SmallTransfer, FilterMode::Allow, kSmallTransfer },
    { ProxyType::Owner, FilterMode::Allow, kOwner, kNotOwner },
    { ProxyType::NonCritical, FilterMode::Deny, kNonCritical },
    { ProxyType::Triumvirate, FilterMode::DenyAll },
    { ProxyType::Senate, FilterMode::DenyAll },
    { ProxyType::Governance, FilterMode::DenyAll },
    { ProxyType::Staking, FilterMode::Allow, kStaking },
    { ProxyType::Registration, FilterMode::Allow, kRegistration },
    { ProxyType::RootWeights, FilterMode::DenyAll },
    { ProxyType::ChildKeys, FilterMode::Allow, kChildKeys },
    { ProxyType::SudoUncheckedSetCode, FilterMode::Allow, kSudoUncheckedSetCode },
    { ProxyType::SwapHotkey, FilterMode::Allow, kSwapHotkey },
    { ProxyType::SubnetLeaseBeneficiary, FilterMode::Allow, kSubnetLeaseBeneficiary },
    { ProxyType::RootClaim, FilterMode::Allow, kRootClaim },
};

constexpr std::size_t kTypes = static_cast<std::size_t>(ProxyType::RootClaim) + 1;

constexpr bool hasEachOnce()
{
    std::array<bool, kTypes> seen {};
    for (const ProxyFilter& filter : kTable) {
        seen[static_cast<std::size_t>(filter.type)] = true;
    }
    return std::size(kTable) == kTypes && std::find(seen.begin(), seen.end(), false) == seen.end();
}
static_assert(hasEachOnce());

} // namespace

std::span<const ProxyFilter> filterTable() noexcept
{
    return kTable;
}

const ProxyFilter& filterOf(ProxyType type) noexcept
{
    return *std::find_if(
        std::begin(kTable), std::end(kTable), [&](const ProxyFilter& filter) { return filter.type == type; });
}

} // namespace taonaut::node::proxy
