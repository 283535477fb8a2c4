// SPDX-License-Identifier: MIT
#pragma once

// What each kind of proxy may do, as the runtime tells it. Source: opentensor/subtensor
// pallets/proxy/runtime-api at spec 425.

#include "core/subtensor/scale_enumeration.hpp"

namespace taonaut::subtensor::api {

struct ProxyTypeInfo {
    Bytes name;
    std::uint8_t index = 0;
    bool deprecated = false;
    static constexpr std::string_view kPath = "proxy_filter_runtime_api::ProxyTypeInfo";
    static constexpr auto fields()
    {
        return std::tuple { field("name", &ProxyTypeInfo::name, "Vec<u8>"),
            field("index", &ProxyTypeInfo::index, "u8"),
            field("deprecated", &ProxyTypeInfo::deprecated, "bool") };
    }
    friend bool operator==(const ProxyTypeInfo&, const ProxyTypeInfo&) = default;
};

enum class FilterMode : std::uint8_t {
    AllowAll,
    DenyAll,
    Allow, ///< the listed calls only
    Deny, ///< all but the listed calls
};
PlainEnumeration enumerationOf(FilterMode);

/// A condition on a call that is let through.
namespace call_condition {

struct ParamLessThan {
    Bytes name;
    Uint128 limit = 0;
    static constexpr CaseName kCase { 0, "ParamLessThan" };
    static constexpr auto fields()
    {
        return std::tuple { field("name", &ParamLessThan::name, "Vec<u8>"),
            field("limit", &ParamLessThan::limit, "u128") };
    }
    friend bool operator==(const ParamLessThan&, const ParamLessThan&) = default;
};
struct NestedCallMustBe {
    Bytes pallet;
    Bytes call;
    static constexpr CaseName kCase { 1, "NestedCallMustBe" };
    static constexpr auto fields()
    {
        return std::tuple { field("pallet", &NestedCallMustBe::pallet, "Vec<u8>"),
            field("call", &NestedCallMustBe::call, "Vec<u8>") };
    }
    friend bool operator==(const NestedCallMustBe&, const NestedCallMustBe&) = default;
};

} // namespace call_condition

struct CallCondition : std::variant<call_condition::ParamLessThan, call_condition::NestedCallMustBe> {
    using variant::variant;
    static constexpr std::string_view kPath = "proxy_filter_runtime_api::CallCondition";
};

/// A call, or all calls of a pallet.
struct CallInfo {
    Bytes palletName;
    std::uint8_t palletIndex = 0;
    std::optional<Bytes> callName; ///< none: every call of the pallet
    std::optional<std::uint8_t> callIndex;
    std::optional<CallCondition> condition;
    static constexpr std::string_view kPath = "proxy_filter_runtime_api::CallInfo";
    static constexpr auto fields()
    {
        return std::tuple { field("pallet_name", &CallInfo::palletName, "Vec<u8>"),
            field("pallet_index", &CallInfo::palletIndex, "u8"),
            field("call_name", &CallInfo::callName, "Option<Vec<u8>>"),
            field("call_index", &CallInfo::callIndex, "Option<u8>"),
            field("condition", &CallInfo::condition, "Option<CallCondition>") };
    }
    friend bool operator==(const CallInfo&, const CallInfo&) = default;
};

struct ProxyFilterInfo {
    std::uint8_t proxyType = 0;
    Bytes name;
    bool deprecated = false;
    FilterMode filterMode = FilterMode::AllowAll;
    std::vector<CallInfo> calls;
    std::vector<CallInfo> exceptions;
    static constexpr std::string_view kPath = "proxy_filter_runtime_api::ProxyFilterInfo";
    static constexpr auto fields()
    {
        return std::tuple { field("proxy_type", &ProxyFilterInfo::proxyType, "u8"),
            field("name", &ProxyFilterInfo::name, "Vec<u8>"),
            field("deprecated", &ProxyFilterInfo::deprecated, "bool"),
            field("filter_mode", &ProxyFilterInfo::filterMode, "FilterMode"),
            field("calls", &ProxyFilterInfo::calls, "Vec<CallInfo>"),
            field("exceptions", &ProxyFilterInfo::exceptions, "Vec<CallInfo>") };
    }
    friend bool operator==(const ProxyFilterInfo&, const ProxyFilterInfo&) = default;
};

} // namespace taonaut::subtensor::api
