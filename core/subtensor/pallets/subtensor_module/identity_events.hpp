// SPDX-License-Identifier: MIT
#pragma once

// Identities of coldkeys and subnets.

#include "core/subtensor/quantities.hpp"

namespace taonaut::subtensor::subtensor_module::event {

struct ChainIdentitySet {
    AccountId coldkey;
    static constexpr CaseName kCase { 77, "ChainIdentitySet", "A coldkey set its identity." };
    static constexpr auto fields()
    {
        return std::tuple { field("", &ChainIdentitySet::coldkey, "T::AccountId") };
    }
    friend bool operator==(const ChainIdentitySet&, const ChainIdentitySet&) = default;
};
struct SubnetIdentitySet {
    NetUid netuid;
    static constexpr CaseName kCase { 78, "SubnetIdentitySet", "A subnet has a new identity." };
    static constexpr auto fields() { return std::tuple { field("", &SubnetIdentitySet::netuid, "NetUid") }; }
    friend bool operator==(const SubnetIdentitySet&, const SubnetIdentitySet&) = default;
};
struct SubnetIdentityRemoved {
    NetUid netuid;
    static constexpr CaseName kCase { 79, "SubnetIdentityRemoved", "A subnet has no identity any more." };
    static constexpr auto fields()
    {
        return std::tuple { field("", &SubnetIdentityRemoved::netuid, "NetUid") };
    }
    friend bool operator==(const SubnetIdentityRemoved&, const SubnetIdentityRemoved&) = default;
};
struct SymbolUpdated {
    NetUid netuid;
    Bytes symbol;
    static constexpr CaseName kCase { 105, "SymbolUpdated", "The alpha of a subnet has a new symbol." };
    static constexpr auto fields()
    {
        return std::tuple { field("netuid", &SymbolUpdated::netuid, "NetUid"),
            field("symbol", &SymbolUpdated::symbol, "Vec<u8>") };
    }
    friend bool operator==(const SymbolUpdated&, const SymbolUpdated&) = default;
};

} // namespace taonaut::subtensor::subtensor_module::event
