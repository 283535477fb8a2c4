#pragma once

// The calls of pallet Balances that a wallet makes or explains, by their place in the runtime. The service
// compares them with the connected chain's metadata before anything is signed.

#include <cstdint>
#include <string_view>

namespace taonaut::wallet {

struct CallName {
    std::uint8_t index = 0;
    std::string_view name;
};

constexpr CallName kBalances { 5, "Balances" };
constexpr CallName kTransferAllowDeath { 0, "transfer_allow_death" };
constexpr CallName kTransferKeepAlive { 3, "transfer_keep_alive" };
constexpr CallName kTransferAll { 4, "transfer_all" };

/// MultiAddress::Id, the only form of address that this wallet writes or explains.
constexpr std::uint8_t kAddressId = 0;

} // namespace taonaut::wallet
