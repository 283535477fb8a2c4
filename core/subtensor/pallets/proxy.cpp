// SPDX-License-Identifier: MIT
#include "core/subtensor/pallets/proxy.hpp"

#include "core/subtensor/pallets/proxy_calls.hpp"
#include "core/subtensor/pallets/proxy_events.hpp"

namespace taonaut::subtensor::proxy {

namespace {

constexpr std::string_view kProxyTypeNames[] { "Any", "Owner", "NonCritical", "NonTransfer", "Senate",
    "NonFungible", "Triumvirate", "Governance", "Staking", "Registration", "Transfer", "SmallTransfer",
    "RootWeights", "ChildKeys", "SudoUncheckedSetCode", "SwapHotkey", "SubnetLeaseBeneficiary", "RootClaim" };
constexpr std::string_view kDepositKindNames[] { "Proxies", "Announcements" };

constexpr ErrorId kErrors[] {
    { kPallet, 0, "TooMany", "There are too many delegates or announcements. Remove one first." },
    { kPallet, 1, "NotFound", "There is no such delegate or announcement." },
    { kPallet, 2, "NotProxy", "The sender is not a delegate of this account." },
    { kPallet, 3, "Unproxyable", "This kind of delegate may not make this call." },
    { kPallet, 4, "Duplicate", "This delegate is there already." },
    { kPallet, 5, "NoPermission", "The call would give rights that the delegate does not have." },
    { kPallet, 6, "Unannounced", "The call was not announced, or the delay is not over." },
    { kPallet, 7, "NoSelfProxy", "An account cannot be its own delegate." },
    { kPallet, 8, "AnnouncementDepositInvariantViolated",
        "The deposit of the announcements does not fit them." },
    { kPallet, 9, "InvalidDerivedAccountId", "The account without key cannot be derived." },
};

struct Error {
    static metadata::TypeDescription describe()
    {
        return describeErrors("pallet_subtensor_proxy::pallet::Error", { parameter("T") }, kErrors);
    }
};

} // namespace

PlainEnumeration enumerationOf(ProxyType)
{
    return { "subtensor_runtime_common::ProxyType", kProxyTypeNames };
}

PlainEnumeration enumerationOf(DepositKind)
{
    return { "pallet_subtensor_proxy::DepositKind", kDepositKindNames };
}

std::span<const ErrorId> errors() noexcept
{
    return kErrors;
}

PalletDeclaration declaration(const RuntimeParameters&)
{
    return { kPallet,
        { kProxies.declare(), kAnnouncements.declare(), kLastCallResult.declare(), kRealPaysFee.declare() },
        typeOf<Call>(), typeOf<Event>(),
        { kProxyDepositBase.declare(), kProxyDepositFactor.declare(), kMaxProxies.declare(),
            kMaxPending.declare(), kAnnouncementDepositBase.declare(), kAnnouncementDepositFactor.declare() },
        typeOf<Error>(), "pallet_proxy::Error<Runtime>", Call::kOuterTypeName, Event::kOuterTypeName };
}

} // namespace taonaut::subtensor::proxy
