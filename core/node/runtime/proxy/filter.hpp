// SPDX-License-Identifier: MIT
#pragma once

// What each kind of proxy may do. One table: it decides, and the runtime function
// ProxyFilterRuntimeApi_get_proxy_filter shows it. The filter holds for the call itself and for every call
// inside of it. Source: opentensor/subtensor runtime/src/lib.rs (define_proxy_filters), spec 425.

#include "core/subtensor/encoded_call.hpp"
#include "core/subtensor/pallets/proxy.hpp"

namespace taonaut::subtensor::api {
struct ProxyFilterInfo;
struct ProxyTypeInfo;
} // namespace taonaut::subtensor::api

namespace taonaut::node::proxy {

using subtensor::EncodedCall;
using subtensor::proxy::ProxyType;

/// Whether a delegate of this kind may make the call. Calls inside of it are asked about one by one, when
/// they are run.
[[nodiscard]] bool allows(ProxyType type, const EncodedCall& call);
/// Whether a delegate of kind `left` may give and take away rights of kind `right`.
[[nodiscard]] bool isSuperset(ProxyType left, ProxyType right) noexcept;
/// Left over from the past: allows nothing.
[[nodiscard]] bool isDeprecated(ProxyType type) noexcept;

/// What the runtime functions get_proxy_filter and get_proxy_types answer.
[[nodiscard]] std::vector<subtensor::api::ProxyFilterInfo> filterInfos();
[[nodiscard]] std::vector<subtensor::api::ProxyTypeInfo> typeInfos();

} // namespace taonaut::node::proxy
