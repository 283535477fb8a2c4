// SPDX-License-Identifier: MIT
#pragma once

// Pallet Proxy (16): accounts that act for others.
// Source: opentensor/subtensor pallets/proxy/src/lib.rs.

#include "core/subtensor/bounded.hpp"
#include "core/subtensor/item.hpp"
#include "core/subtensor/primitives.hpp"
#include "core/subtensor/storage_maps.hpp"

namespace taonaut::subtensor::proxy {

inline constexpr PalletName kPallet { 16, "Proxy" };

namespace event {
/// Of every event declared in this namespace.
template <class E> [[nodiscard]] constexpr PalletName palletOf(const E*) noexcept
{
    return kPallet;
}
} // namespace event

/// What a delegate may do. The rules are those of the runtime; several kinds are left over from the past and
/// allow nothing.
enum class ProxyType : std::uint8_t {
    Any,
    Owner,
    NonCritical,
    NonTransfer,
    Senate,
    NonFungible,
    Triumvirate,
    Governance,
    Staking,
    Registration,
    Transfer,
    SmallTransfer,
    RootWeights,
    ChildKeys,
    SudoUncheckedSetCode,
    SwapHotkey,
    SubnetLeaseBeneficiary,
    RootClaim
};
PlainEnumeration enumerationOf(ProxyType);

/// What a deposit is for.
enum class DepositKind : std::uint8_t { Proxies, Announcements };
PlainEnumeration enumerationOf(DepositKind);

/// A delegate and what it may do.
struct ProxyDefinition {
    AccountId delegate;
    ProxyType proxyType = ProxyType::Any;
    std::uint32_t delay = 0; ///< blocks from announcing a call to running it
    static constexpr std::string_view kPath = "pallet_subtensor_proxy::ProxyDefinition";
    static Parameters parameters()
    {
        return { parameter<AccountId>("AccountId"), parameter<ProxyType>("ProxyType"),
            parameter<BlockNumber>("BlockNumber") };
    }
    static constexpr auto fields()
    {
        return std::tuple { field("delegate", &ProxyDefinition::delegate, "AccountId"),
            field("proxy_type", &ProxyDefinition::proxyType, "ProxyType"),
            field("delay", &ProxyDefinition::delay, "BlockNumber") };
    }
    friend bool operator==(const ProxyDefinition&, const ProxyDefinition&) = default;
};
/// A call that a delegate has announced.
struct Announcement {
    AccountId real;
    Hash256 callHash;
    BlockNumber height;
    static constexpr std::string_view kPath = "pallet_subtensor_proxy::Announcement";
    static Parameters parameters()
    {
        return { parameter<AccountId>("AccountId"), parameter<Hash256>("Hash"),
            parameter<BlockNumber>("BlockNumber") };
    }
    static constexpr auto fields()
    {
        return std::tuple { field("real", &Announcement::real, "AccountId"),
            field("call_hash", &Announcement::callHash, "Hash"),
            field("height", &Announcement::height, "BlockNumber") };
    }
    friend bool operator==(const Announcement&, const Announcement&) = default;
};
/// The delegates of an account and the rao held for them.
using Proxies = std::tuple<BoundedVec<ProxyDefinition, struct MaxProxies>, Rao>;
/// The announcements of a delegate and the rao held for them.
using Announcements = std::tuple<BoundedVec<Announcement, struct MaxPending>, Rao>;

using metadata::Hasher;
using metadata::Modifier;

inline constexpr StorageMap<Hasher::Twox64Concat, AccountId, Proxies> kProxies { kPallet, "Proxies",
    "Delegates of an account and the rao held for them." };
inline constexpr StorageMap<Hasher::Twox64Concat, AccountId, Announcements> kAnnouncements { kPallet,
    "Announcements", "Calls that a delegate has announced and the rao held for them." };
inline constexpr StorageMap<Hasher::Twox64Concat, AccountId, DispatchResult> kLastCallResult { kPallet,
    "LastCallResult", "How the last call through a delegate of this account ended.", Modifier::Optional };
inline constexpr StorageNMap<KeyParts<Twox64Key<AccountId>, Twox64Key<AccountId>>, std::monostate>
    kRealPaysFee { kPallet, "RealPaysFee", "Delegates whose fees an account pays.", Modifier::Optional };

inline constexpr Constant<Rao> kProxyDepositBase { "ProxyDepositBase", Rao(60'000'000),
    "Rao held for having delegates." };
inline constexpr Constant<Rao> kProxyDepositFactor { "ProxyDepositFactor", Rao(33'000'000),
    "Rao held for each delegate." };
inline constexpr Constant<std::uint32_t> kMaxProxies { "MaxProxies", 20, "Most delegates of an account." };
inline constexpr Constant<std::uint32_t> kMaxPending { "MaxPending", 75,
    "Most announcements of a delegate." };
inline constexpr Constant<Rao> kAnnouncementDepositBase { "AnnouncementDepositBase", Rao(36'000'000),
    "Rao held for having announcements." };
inline constexpr Constant<Rao> kAnnouncementDepositFactor { "AnnouncementDepositFactor", Rao(68'000'000),
    "Rao held for each announcement." };

/// All errors in the order of their numbers.
[[nodiscard]] std::span<const ErrorId> errors() noexcept;

[[nodiscard]] PalletDeclaration declaration(const RuntimeParameters& parameters);

} // namespace taonaut::subtensor::proxy
