// SPDX-License-Identifier: MIT
#include "core/node/runtime/proxy/filter.hpp"

#include "core/node/runtime/proxy/filter_table.hpp"

#include <algorithm>

namespace taonaut::node::proxy {

namespace api = subtensor::api;

namespace {

std::uint8_t indexAt(ByteView call, std::size_t position)
{
    return std::to_integer<std::uint8_t>(call[position]);
}

bool isCall(ByteView bytes, const subtensor::PalletName& pallet, const subtensor::CaseName& call)
{
    return bytes.size() >= 2 && indexAt(bytes, 0) == pallet.index && indexAt(bytes, 1) == call.index;
}

/// arguments: the bytes behind pallet and call index.
struct Holds {
    ByteView arguments;

    bool operator()(std::monostate) const { return true; }
    bool operator()(const ValueBelow& condition) const
    {
        const std::optional<std::uint64_t> value = condition.read(arguments);
        return value && *value < condition.limit;
    }
    bool operator()(const InnerCallIs& condition) const
    {
        return isCall(arguments, condition.pallet, condition.call);
    }
};

bool matches(const CallRule& rule, ByteView call)
{
    if (indexAt(call, 0) != rule.pallet.index) {
        return false;
    }
    return !rule.call
        || (isCall(call, rule.pallet, *rule.call) && std::visit(Holds { call.subspan(2) }, rule.condition));
}

bool anyMatches(std::span<const CallRule> rules, ByteView call)
{
    return std::any_of(rules.begin(), rules.end(), [&](const CallRule& rule) { return matches(rule, call); });
}

struct ConditionInfo {
    std::optional<api::CallCondition> operator()(std::monostate) const { return std::nullopt; }
    std::optional<api::CallCondition> operator()(const ValueBelow& condition) const
    {
        return api::call_condition::ParamLessThan { toBytes(bytesOf(condition.parameter)), condition.limit };
    }
    std::optional<api::CallCondition> operator()(const InnerCallIs& condition) const
    {
        return api::call_condition::NestedCallMustBe { toBytes(bytesOf(condition.pallet.name)),
            toBytes(bytesOf(condition.call.name)) };
    }
};

std::vector<api::CallInfo> infosOf(std::span<const CallRule> rules)
{
    std::vector<api::CallInfo> result;
    for (const CallRule& rule : rules) {
        api::CallInfo info;
        info.palletName = toBytes(bytesOf(rule.pallet.name));
        info.palletIndex = rule.pallet.index;
        if (rule.call) {
            info.callName = toBytes(bytesOf(rule.call->name));
            info.callIndex = rule.call->index;
        }
        info.condition = std::visit(ConditionInfo {}, rule.condition);
        result.push_back(std::move(info));
    }
    return result;
}

Bytes nameOfType(ProxyType type)
{
    return toBytes(bytesOf(enumerationOf(type).names[static_cast<std::size_t>(type)]));
}

} // namespace

bool allows(ProxyType type, const EncodedCall& call)
{
    const ProxyFilter& filter = filterOf(type);
    if (call.bytes.empty()) {
        return false;
    }
    switch (filter.mode) {
    case FilterMode::AllowAll:
        return true;
    case FilterMode::DenyAll:
        return false;
    case FilterMode::Allow:
        return anyMatches(filter.calls, call.bytes) && !anyMatches(filter.exceptions, call.bytes);
    case FilterMode::Deny:
        return !anyMatches(filter.calls, call.bytes);
    }
    return false;
}

bool isSuperset(ProxyType left, ProxyType right) noexcept
{
    if (left == right || left == ProxyType::Any) {
        return true;
    }
    if (right == ProxyType::Any) {
        return false;
    }
    if (left == ProxyType::NonTransfer) {
        return right != ProxyType::Transfer && right != ProxyType::SmallTransfer;
    }
    return left == ProxyType::Transfer && right == ProxyType::SmallTransfer;
}

bool isDeprecated(ProxyType type) noexcept
{
    return filterOf(type).mode == FilterMode::DenyAll;
}

std::vector<api::ProxyFilterInfo> filterInfos()
{
    std::vector<api::ProxyFilterInfo> result;
    for (const ProxyFilter& filter : filterTable()) {
        result.push_back({ static_cast<std::uint8_t>(filter.type), nameOfType(filter.type),
            isDeprecated(filter.type), filter.mode, infosOf(filter.calls), infosOf(filter.exceptions) });
    }
    return result;
}

std::vector<api::ProxyTypeInfo> typeInfos()
{
    std::vector<api::ProxyTypeInfo> result;
    for (std::uint8_t index = 0; index < filterTable().size(); ++index) {
        const auto type = static_cast<ProxyType>(index);
        result.push_back({ nameOfType(type), index, isDeprecated(type) });
    }
    return result;
}

} // namespace taonaut::node::proxy
