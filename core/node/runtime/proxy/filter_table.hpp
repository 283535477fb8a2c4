// SPDX-License-Identifier: MIT
#pragma once

// The rows of the table of proxy filters. For the files of this folder.

#include "core/subtensor/api/proxy_filter.hpp"
#include "core/subtensor/item.hpp"
#include "core/subtensor/pallets/proxy.hpp"

#include <span>

namespace taonaut::node::proxy {

using subtensor::api::FilterMode;
using subtensor::proxy::ProxyType;

/// An integer argument must be below a limit.
struct ValueBelow {
    std::string_view parameter;
    std::uint64_t limit = 0;
    /// From the bytes behind pallet and call index; none if they are no such call.
    std::optional<std::uint64_t> (*read)(ByteView arguments) = nullptr;
};
/// The call that is the first argument must be this one.
struct InnerCallIs {
    subtensor::PalletName pallet;
    subtensor::CaseName call;
};
using Condition = std::variant<std::monostate, ValueBelow, InnerCallIs>;

/// One call, or all of a pallet.
struct CallRule {
    subtensor::PalletName pallet;
    std::optional<subtensor::CaseName> call; ///< none: every call of the pallet
    Condition condition {};
};

struct ProxyFilter {
    ProxyType type = ProxyType::Any;
    FilterMode mode = FilterMode::DenyAll;
    std::span<const CallRule> calls {};
    std::span<const CallRule> exceptions {}; ///< of mode Allow: not allowed after all
};

/// Every kind once, in the order in which the runtime function answers them.
[[nodiscard]] std::span<const ProxyFilter> filterTable() noexcept;
[[nodiscard]] const ProxyFilter& filterOf(ProxyType type) noexcept;

} // namespace taonaut::node::proxy
