// SPDX-License-Identifier: MIT
#pragma once

// In whose name a call runs. Sources: polkadot-sdk substrate/frame/support/src/dispatch.rs (RawOrigin),
// polkadot-evm/frontier frame/ethereum/src/lib.rs.

#include "core/subtensor/ethereum_types.hpp"
#include "core/subtensor/scale_enumeration.hpp"

namespace taonaut::subtensor {

namespace origin {

struct Root {
    static constexpr CaseName kCase { 0, "Root" };
    friend bool operator==(const Root&, const Root&) = default;
};
struct Signed {
    AccountId account;
    static constexpr CaseName kCase { 1, "Signed" };
    static constexpr auto fields() { return std::tuple { field("", &Signed::account, "AccountId") }; }
    friend bool operator==(const Signed&, const Signed&) = default;
};
struct None {
    static constexpr CaseName kCase { 2, "None" };
    friend bool operator==(const None&, const None&) = default;
};
struct Authorized {
    static constexpr CaseName kCase { 3, "Authorized" };
    friend bool operator==(const Authorized&, const Authorized&) = default;
};
struct EthereumTransaction {
    H160 sender;
    static constexpr CaseName kCase { 0, "EthereumTransaction" };
    static constexpr auto fields() { return std::tuple { field("", &EthereumTransaction::sender, "H160") }; }
    friend bool operator==(const EthereumTransaction&, const EthereumTransaction&) = default;
};

/// Of the chain itself.
struct SystemOrigin : std::variant<Root, Signed, None, Authorized> {
    using variant::variant;
    static constexpr std::string_view kPath = "frame_support::dispatch::RawOrigin";
    static Parameters parameters() { return { parameter<AccountId>("AccountId") }; }
};
/// Of the EVM.
struct EthereumOrigin : std::variant<EthereumTransaction> {
    using variant::variant;
    static constexpr std::string_view kPath = "pallet_ethereum::RawOrigin";
};

struct FromSystem {
    SystemOrigin origin;
    static constexpr CaseName kCase { 0, "system" };
    static constexpr auto fields()
    {
        return std::tuple { field("", &FromSystem::origin, "frame_system::Origin<Runtime>") };
    }
    friend bool operator==(const FromSystem&, const FromSystem&) = default;
};
struct FromEthereum {
    EthereumOrigin origin;
    static constexpr CaseName kCase { 21, "Ethereum" };
    static constexpr auto fields()
    {
        return std::tuple { field("", &FromEthereum::origin, "pallet_ethereum::Origin") };
    }
    friend bool operator==(const FromEthereum&, const FromEthereum&) = default;
};

} // namespace origin

struct OriginCaller : std::variant<origin::FromSystem, origin::FromEthereum> {
    using variant::variant;
    static constexpr std::string_view kPath = "node_subtensor_runtime::OriginCaller";
};

} // namespace taonaut::subtensor
