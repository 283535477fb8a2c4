// SPDX-License-Identifier: MIT
#pragma once

// Deposits of pallet Proxy. For the files of this folder.

#include "core/node/runtime/proxy/proxy.hpp"

namespace taonaut::node::proxy {

/// What a list costs: nothing if it is empty, else something for itself and something for each entry.
struct DepositPrice {
    Rao base;
    Rao each;
    [[nodiscard]] Rao of(std::size_t count) const
    {
        return count == 0 ? Rao() : base.saturatingPlus(Rao(each.value() * count));
    }
};
inline constexpr DepositPrice kProxyDeposit { subtensor::proxy::kProxyDepositBase.value,
    subtensor::proxy::kProxyDepositFactor.value };
inline constexpr DepositPrice kAnnouncementDeposit { subtensor::proxy::kAnnouncementDepositBase.value,
    subtensor::proxy::kAnnouncementDepositFactor.value };

/// Reserves what is missing or frees what is too much. Errors: those of reserve.
[[nodiscard]] DispatchResult adjustDeposit(
    BlockContext& context, const AccountId& who, Rao before, Rao after);

} // namespace taonaut::node::proxy
