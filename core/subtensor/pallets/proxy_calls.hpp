// SPDX-License-Identifier: MIT
#pragma once

// Calls of pallet Proxy.

#include "core/subtensor/encoded_call.hpp"
#include "core/subtensor/pallets/proxy.hpp"
#include "core/subtensor/primitives.hpp"
#include "core/subtensor/scale_enumeration.hpp"

namespace taonaut::subtensor::proxy {

struct Proxy {
    Address real;
    std::optional<ProxyType> forceProxyType; ///< none: any kind that allows the call
    EncodedCall call;
    static constexpr CaseName kCase { 0, "proxy", "Runs a call in the name of another account." };
    static constexpr auto fields()
    {
        return std::tuple { field("real", &Proxy::real, "AccountIdLookupOf<T>"),
            field("force_proxy_type", &Proxy::forceProxyType, "Option<T::ProxyType>"),
            field("call", &Proxy::call, "Box<<T as Config>::RuntimeCall>") };
    }
    friend bool operator==(const Proxy&, const Proxy&) = default;
};
struct AddProxy {
    Address delegate;
    ProxyType proxyType = ProxyType::Any;
    std::uint32_t delay = 0;
    static constexpr CaseName kCase { 1, "add_proxy", "Makes an account a delegate of the sender." };
    static constexpr auto fields()
    {
        return std::tuple { field("delegate", &AddProxy::delegate, "AccountIdLookupOf<T>"),
            field("proxy_type", &AddProxy::proxyType, "T::ProxyType"),
            field("delay", &AddProxy::delay, "BlockNumberFor<T>") };
    }
    friend bool operator==(const AddProxy&, const AddProxy&) = default;
};
struct RemoveProxy {
    Address delegate;
    ProxyType proxyType = ProxyType::Any;
    std::uint32_t delay = 0;
    static constexpr CaseName kCase { 2, "remove_proxy", "Takes a delegate back." };
    static constexpr auto fields()
    {
        return std::tuple { field("delegate", &RemoveProxy::delegate, "AccountIdLookupOf<T>"),
            field("proxy_type", &RemoveProxy::proxyType, "T::ProxyType"),
            field("delay", &RemoveProxy::delay, "BlockNumberFor<T>") };
    }
    friend bool operator==(const RemoveProxy&, const RemoveProxy&) = default;
};
struct RemoveProxies {
    static constexpr CaseName kCase { 3, "remove_proxies", "Takes all delegates back." };
    friend bool operator==(const RemoveProxies&, const RemoveProxies&) = default;
};
struct CreatePure {
    ProxyType proxyType = ProxyType::Any;
    std::uint32_t delay = 0;
    std::uint16_t index = 0;
    static constexpr CaseName kCase { 4, "create_pure",
        "Creates an account without key that the sender controls as its delegate." };
    static constexpr auto fields()
    {
        return std::tuple { field("proxy_type", &CreatePure::proxyType, "T::ProxyType"),
            field("delay", &CreatePure::delay, "BlockNumberFor<T>"),
            field("index", &CreatePure::index, "u16") };
    }
    friend bool operator==(const CreatePure&, const CreatePure&) = default;
};
struct KillPure {
    Address spawner;
    ProxyType proxyType = ProxyType::Any;
    std::uint16_t index = 0;
    BlockNumber height; ///< block of its creation
    std::uint32_t extIndex = 0; ///< position of the extrinsic that created it
    static constexpr CaseName kCase { 5, "kill_pure",
        "Removes an account without key; what it holds is lost." };
    static constexpr auto fields()
    {
        return std::tuple { field("spawner", &KillPure::spawner, "AccountIdLookupOf<T>"),
            field("proxy_type", &KillPure::proxyType, "T::ProxyType"),
            field("index", &KillPure::index, "u16"),
            compact("height", &KillPure::height, "BlockNumberFor<T>"),
            compact("ext_index", &KillPure::extIndex, "u32") };
    }
    friend bool operator==(const KillPure&, const KillPure&) = default;
};
struct Announce {
    Address real;
    Hash256 callHash; ///< blake2_256 of the call
    static constexpr CaseName kCase { 6, "announce", "Announces a call that may run after the delay." };
    static constexpr auto fields()
    {
        return std::tuple { field("real", &Announce::real, "AccountIdLookupOf<T>"),
            field("call_hash", &Announce::callHash, "CallHashOf<T>") };
    }
    friend bool operator==(const Announce&, const Announce&) = default;
};
struct RemoveAnnouncement {
    Address real;
    Hash256 callHash;
    static constexpr CaseName kCase { 7, "remove_announcement", "Takes an own announcement back." };
    static constexpr auto fields()
    {
        return std::tuple { field("real", &RemoveAnnouncement::real, "AccountIdLookupOf<T>"),
            field("call_hash", &RemoveAnnouncement::callHash, "CallHashOf<T>") };
    }
    friend bool operator==(const RemoveAnnouncement&, const RemoveAnnouncement&) = default;
};
struct RejectAnnouncement {
    Address delegate;
    Hash256 callHash;
    static constexpr CaseName kCase { 8, "reject_announcement", "Takes back what a delegate has announced." };
    static constexpr auto fields()
    {
        return std::tuple { field("delegate", &RejectAnnouncement::delegate, "AccountIdLookupOf<T>"),
            field("call_hash", &RejectAnnouncement::callHash, "CallHashOf<T>") };
    }
    friend bool operator==(const RejectAnnouncement&, const RejectAnnouncement&) = default;
};
struct ProxyAnnounced {
    Address delegate;
    Address real;
    std::optional<ProxyType> forceProxyType; ///< none: any kind that allows the call
    EncodedCall call;
    static constexpr CaseName kCase { 9, "proxy_announced",
        "Runs a call that was announced, after the delay." };
    static constexpr auto fields()
    {
        return std::tuple { field("delegate", &ProxyAnnounced::delegate, "AccountIdLookupOf<T>"),
            field("real", &ProxyAnnounced::real, "AccountIdLookupOf<T>"),
            field("force_proxy_type", &ProxyAnnounced::forceProxyType, "Option<T::ProxyType>"),
            field("call", &ProxyAnnounced::call, "Box<<T as Config>::RuntimeCall>") };
    }
    friend bool operator==(const ProxyAnnounced&, const ProxyAnnounced&) = default;
};
struct PokeDeposit {
    static constexpr CaseName kCase { 10, "poke_deposit", "Brings the deposits to the present price." };
    friend bool operator==(const PokeDeposit&, const PokeDeposit&) = default;
};
struct SetRealPaysFee {
    Address delegate;
    bool paysFee = false;
    static constexpr CaseName kCase { 11, "set_real_pays_fee",
        "Chooses whether the sender pays the fees of a delegate." };
    static constexpr auto fields()
    {
        return std::tuple { field("delegate", &SetRealPaysFee::delegate, "AccountIdLookupOf<T>"),
            field("pays_fee", &SetRealPaysFee::paysFee, "bool") };
    }
    friend bool operator==(const SetRealPaysFee&, const SetRealPaysFee&) = default;
};

struct Call : std::variant<Proxy, AddProxy, RemoveProxy, RemoveProxies, CreatePure, KillPure, Announce,
                  RemoveAnnouncement, RejectAnnouncement, ProxyAnnounced, PokeDeposit, SetRealPaysFee> {
    using variant::variant;
    static constexpr PalletName kPallet = proxy::kPallet;
    static constexpr std::string_view kPath = "pallet_subtensor_proxy::pallet::Call";
    static Parameters parameters() { return { parameter("T") }; }
    static constexpr std::string_view kOuterTypeName
        = "self::sp_api_hidden_includes_construct_runtime::hidden_include::dispatch\n::CallableCallFor<"
          "Proxy, Runtime>";
};

} // namespace taonaut::subtensor::proxy
