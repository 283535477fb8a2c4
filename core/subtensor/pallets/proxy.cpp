// SPDX-License-Identifier: MIT
#include "core/subtensor/pallets/proxy.hpp"

#include "core/subtensor/pallets/proxy_calls.hpp"
#include "core/subtensor/pallets/proxy_errors.hpp"
#include "core/subtensor/pallets/proxy_events.hpp"

namespace taonaut::subtensor::proxy {

namespace {

constexpr std::string_view kProxyTypeNames[] { "Any", "Owner", "NonCritical", "NonTransfer", "Senate",
    "NonFungible", "Triumvirate", "Governance", "Staking", "Registration", "Transfer", "SmallTransfer",
    "RootWeights", "ChildKeys", "SudoUncheckedSetCode", "SwapHotkey", "SubnetLeaseBeneficiary", "RootClaim" };
constexpr std::string_view kDepositKindNames[] { "Proxies", "Announcements" };

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
