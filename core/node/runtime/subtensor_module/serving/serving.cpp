// SPDX-License-Identifier: MIT
#include "core/node/runtime/subtensor_module/serving/serving.hpp"

#include "core/node/runtime/storage_item.hpp"
#include "core/subtensor/pallets/subtensor_module/errors.hpp"
#include "core/subtensor/pallets/subtensor_module/network_events.hpp"
#include "core/subtensor/pallets/subtensor_module/neuron_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/setting_storage.hpp"

#include <limits>

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;

namespace {

constexpr std::uint8_t kIpV4 = 4;
constexpr std::uint8_t kIpV6 = 6;
constexpr std::size_t kLongestCertificate = 65;

enum class ZeroAddress : std::uint8_t { Allowed, Refused };

/// Public addresses only: neither the broadcast address nor that of the machine itself.
bool isValidAddress(std::uint8_t ipType, Uint128 ip, ZeroAddress zero)
{
    constexpr Uint128 kBroadcastV4 = std::numeric_limits<std::uint32_t>::max();
    constexpr Uint128 kLoopbackV4 = 0x7f000001;
    if (ip == 0) {
        return zero == ZeroAddress::Allowed;
    }
    return ipType == kIpV4 ? ip < kBroadcastV4 && ip != kLoopbackV4 : ip != ~Uint128 { 0 } && ip != 1;
}

DispatchResult checkAddress(std::uint8_t ipType, Uint128 ip, ZeroAddress zero)
{
    if (ipType != kIpV4 && ipType != kIpV6) {
        return refuse(declared::error("InvalidIpType"));
    }
    if (!isValidAddress(ipType, ip, zero)) {
        return refuse(declared::error("InvalidIpAddress"));
    }
    return {};
}

DispatchResult checkRegistered(const BlockContext& context, const AccountId& hotkey, NetUid netuid)
{
    if (!contains<declared::kUids>(context.state, netuid, hotkey)) {
        return refuse(declared::error("HotKeyNotRegisteredInNetwork"));
    }
    return {};
}

/// last: block of the announcement before; 0: none.
DispatchResult checkPace(const BlockContext& context, NetUid netuid, std::uint64_t last, std::uint16_t port)
{
    const std::uint64_t limit = load<declared::kServingRateLimit>(context.state, netuid);
    const std::uint64_t now = context.number.value();
    if (limit != 0 && last != 0 && (now > last ? now - last : 0) < limit) {
        return refuse(declared::error("ServingRateLimitExceeded"));
    }
    if (port == 0) {
        return refuse(declared::error("InvalidPort"));
    }
    return {};
}

std::optional<declared::NeuronCertificate> readCertificate(const Bytes& bytes)
{
    if (bytes.empty() || bytes.size() > kLongestCertificate) {
        return std::nullopt;
    }
    return declared::NeuronCertificate { Bytes(bytes.begin() + 1, bytes.end()),
        std::to_integer<std::uint8_t>(bytes.front()) };
}

} // namespace

DispatchResult checkAxon(
    const BlockContext& context, const AccountId& hotkey, NetUid netuid, const AxonInfo& axon)
{
    if (const DispatchResult registered = checkRegistered(context, hotkey, netuid); !registered) {
        return registered;
    }
    // A zero address is served for trying things out.
    if (const auto address = checkAddress(axon.ipType, axon.ip, ZeroAddress::Allowed); !address) {
        return address;
    }
    const AxonInfo before = load<declared::kAxons>(context.state, netuid, hotkey);
    return checkPace(context, netuid, before.block, axon.port);
}

DispatchResult checkPrometheus(
    const BlockContext& context, const AccountId& hotkey, NetUid netuid, const PrometheusInfo& info)
{
    if (const auto address = checkAddress(info.ipType, info.ip, ZeroAddress::Refused); !address) {
        return address;
    }
    if (const DispatchResult registered = checkRegistered(context, hotkey, netuid); !registered) {
        return registered;
    }
    const PrometheusInfo before = load<declared::kPrometheus>(context.state, netuid, hotkey);
    return checkPace(context, netuid, before.block, info.port);
}

DispatchResult serveAxon(BlockContext& context, const AccountId& hotkey, NetUid netuid, AxonInfo axon,
    const std::optional<Bytes>& certificate)
{
    if (const DispatchResult checked = checkAxon(context, hotkey, netuid, axon); !checked) {
        return checked;
    }
    if (const auto read = certificate ? readCertificate(*certificate) : std::nullopt) {
        store<declared::kNeuronCertificates>(context.state, netuid, hotkey, *read);
    }
    axon.block = context.number.value();
    store<declared::kAxons>(context.state, netuid, hotkey, axon);
    context.deposit(declared::event::AxonServed { netuid, hotkey });
    return {};
}

DispatchResult servePrometheus(
    BlockContext& context, const AccountId& hotkey, NetUid netuid, PrometheusInfo info)
{
    if (const DispatchResult checked = checkPrometheus(context, hotkey, netuid, info); !checked) {
        return checked;
    }
    info.block = context.number.value();
    store<declared::kPrometheus>(context.state, netuid, hotkey, info);
    context.deposit(declared::event::PrometheusServed { netuid, hotkey });
    return {};
}

} // namespace taonaut::node::subtensor_module
