// SPDX-License-Identifier: MIT
#pragma once

// Events of pallet Proxy.

#include "core/subtensor/pallets/proxy.hpp"
#include "core/subtensor/primitives.hpp"
#include "core/subtensor/scale_enumeration.hpp"

namespace taonaut::subtensor::proxy {

namespace event {

struct ProxyExecuted {
    DispatchResult result;
    static constexpr CaseName kCase { 0, "ProxyExecuted", "A call ran in the name of another account." };
    static constexpr auto fields()
    {
        return std::tuple { field("result", &ProxyExecuted::result, "DispatchResult") };
    }
    friend bool operator==(const ProxyExecuted&, const ProxyExecuted&) = default;
};
struct PureCreated {
    AccountId pure;
    AccountId who;
    ProxyType proxyType = ProxyType::Any;
    std::uint16_t disambiguationIndex = 0;
    static constexpr CaseName kCase { 1, "PureCreated", "An account without key was created." };
    static constexpr auto fields()
    {
        return std::tuple { field("pure", &PureCreated::pure, "T::AccountId"),
            field("who", &PureCreated::who, "T::AccountId"),
            field("proxy_type", &PureCreated::proxyType, "T::ProxyType"),
            field("disambiguation_index", &PureCreated::disambiguationIndex, "u16") };
    }
    friend bool operator==(const PureCreated&, const PureCreated&) = default;
};
struct PureKilled {
    AccountId pure;
    AccountId spawner;
    ProxyType proxyType = ProxyType::Any;
    std::uint16_t disambiguationIndex = 0;
    static constexpr CaseName kCase { 2, "PureKilled", "An account without key was removed." };
    static constexpr auto fields()
    {
        return std::tuple { field("pure", &PureKilled::pure, "T::AccountId"),
            field("spawner", &PureKilled::spawner, "T::AccountId"),
            field("proxy_type", &PureKilled::proxyType, "T::ProxyType"),
            field("disambiguation_index", &PureKilled::disambiguationIndex, "u16") };
    }
    friend bool operator==(const PureKilled&, const PureKilled&) = default;
};
struct Announced {
    AccountId real;
    AccountId proxy;
    Hash256 callHash;
    static constexpr CaseName kCase { 3, "Announced", "A delegate announced a call." };
    static constexpr auto fields()
    {
        return std::tuple { field("real", &Announced::real, "T::AccountId"),
            field("proxy", &Announced::proxy, "T::AccountId"),
            field("call_hash", &Announced::callHash, "CallHashOf<T>") };
    }
    friend bool operator==(const Announced&, const Announced&) = default;
};
struct ProxyAdded {
    AccountId delegator;
    AccountId delegatee;
    ProxyType proxyType = ProxyType::Any;
    std::uint32_t delay = 0;
    static constexpr CaseName kCase { 4, "ProxyAdded", "An account has a new delegate." };
    static constexpr auto fields()
    {
        return std::tuple { field("delegator", &ProxyAdded::delegator, "T::AccountId"),
            field("delegatee", &ProxyAdded::delegatee, "T::AccountId"),
            field("proxy_type", &ProxyAdded::proxyType, "T::ProxyType"),
            field("delay", &ProxyAdded::delay, "BlockNumberFor<T>") };
    }
    friend bool operator==(const ProxyAdded&, const ProxyAdded&) = default;
};
struct ProxyRemoved {
    AccountId delegator;
    AccountId delegatee;
    ProxyType proxyType = ProxyType::Any;
    std::uint32_t delay = 0;
    static constexpr CaseName kCase { 5, "ProxyRemoved", "An account took a delegate back." };
    static constexpr auto fields()
    {
        return std::tuple { field("delegator", &ProxyRemoved::delegator, "T::AccountId"),
            field("delegatee", &ProxyRemoved::delegatee, "T::AccountId"),
            field("proxy_type", &ProxyRemoved::proxyType, "T::ProxyType"),
            field("delay", &ProxyRemoved::delay, "BlockNumberFor<T>") };
    }
    friend bool operator==(const ProxyRemoved&, const ProxyRemoved&) = default;
};
struct DepositPoked {
    AccountId who;
    DepositKind kind = DepositKind::Proxies;
    Rao oldDeposit;
    Rao newDeposit;
    static constexpr CaseName kCase { 6, "DepositPoked", "A deposit was brought to the present price." };
    static constexpr auto fields()
    {
        return std::tuple { field("who", &DepositPoked::who, "T::AccountId"),
            field("kind", &DepositPoked::kind, "DepositKind"),
            field("old_deposit", &DepositPoked::oldDeposit, "BalanceOf<T>"),
            field("new_deposit", &DepositPoked::newDeposit, "BalanceOf<T>") };
    }
    friend bool operator==(const DepositPoked&, const DepositPoked&) = default;
};
struct RealPaysFeeSet {
    AccountId real;
    AccountId delegate;
    bool paysFee = false;
    static constexpr CaseName kCase { 7, "RealPaysFeeSet",
        "An account chose whether it pays the fees of a delegate." };
    static constexpr auto fields()
    {
        return std::tuple { field("real", &RealPaysFeeSet::real, "T::AccountId"),
            field("delegate", &RealPaysFeeSet::delegate, "T::AccountId"),
            field("pays_fee", &RealPaysFeeSet::paysFee, "bool") };
    }
    friend bool operator==(const RealPaysFeeSet&, const RealPaysFeeSet&) = default;
};

} // namespace event

struct Event : std::variant<event::ProxyExecuted, event::PureCreated, event::PureKilled, event::Announced,
                   event::ProxyAdded, event::ProxyRemoved, event::DepositPoked, event::RealPaysFeeSet> {
    using variant::variant;
    static constexpr PalletName kPallet = proxy::kPallet;
    static constexpr std::string_view kPath = "pallet_subtensor_proxy::pallet::Event";
    static Parameters parameters() { return { parameter("T") }; }
    static constexpr std::string_view kOuterTypeName = "pallet_proxy::Event<Runtime>";
};

} // namespace taonaut::subtensor::proxy
