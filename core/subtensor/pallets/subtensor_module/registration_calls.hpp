// SPDX-License-Identifier: MIT
#pragma once

// Registration of neurons and subnets.

#include "core/subtensor/pallets/subtensor_module/types.hpp"
#include "core/subtensor/quantities.hpp"

namespace taonaut::subtensor::subtensor_module {

struct Register {
    NetUid netuid;
    std::uint64_t blockNumber = 0;
    std::uint64_t nonce = 0;
    Bytes work;
    AccountId hotkey;
    AccountId coldkey;
    static constexpr CaseName kCase { 6, "register",
        "Registers a hotkey on a subnet; the proof of work is ignored and the burn is paid." };
    static constexpr auto fields()
    {
        return std::tuple { field("netuid", &Register::netuid, "NetUid"),
            field("block_number", &Register::blockNumber, "u64"), field("nonce", &Register::nonce, "u64"),
            field("work", &Register::work, "Vec<u8>"), field("hotkey", &Register::hotkey, "T::AccountId"),
            field("coldkey", &Register::coldkey, "T::AccountId") };
    }
    friend bool operator==(const Register&, const Register&) = default;
};
struct BurnedRegister {
    NetUid netuid;
    AccountId hotkey;
    static constexpr CaseName kCase { 7, "burned_register",
        "Registers a hotkey on a subnet for its current price, which is burned." };
    static constexpr auto fields()
    {
        return std::tuple { field("netuid", &BurnedRegister::netuid, "NetUid"),
            field("hotkey", &BurnedRegister::hotkey, "T::AccountId") };
    }
    friend bool operator==(const BurnedRegister&, const BurnedRegister&) = default;
};
struct RegisterLimit {
    NetUid netuid;
    AccountId hotkey;
    Rao limitPrice;
    static constexpr CaseName kCase { 134, "register_limit",
        "Registers a hotkey on a subnet if the price is not above a limit." };
    static constexpr auto fields()
    {
        return std::tuple { field("netuid", &RegisterLimit::netuid, "NetUid"),
            field("hotkey", &RegisterLimit::hotkey, "T::AccountId"),
            field("limit_price", &RegisterLimit::limitPrice, "u64") };
    }
    friend bool operator==(const RegisterLimit&, const RegisterLimit&) = default;
};
struct RootRegister {
    AccountId hotkey;
    static constexpr CaseName kCase { 62, "root_register", "Registers a hotkey on the root subnet." };
    static constexpr auto fields()
    {
        return std::tuple { field("hotkey", &RootRegister::hotkey, "T::AccountId") };
    }
    friend bool operator==(const RootRegister&, const RootRegister&) = default;
};
struct RegisterNetwork {
    AccountId hotkey;
    static constexpr CaseName kCase { 59, "register_network", "Opens a subnet and locks its cost." };
    static constexpr auto fields()
    {
        return std::tuple { field("hotkey", &RegisterNetwork::hotkey, "T::AccountId") };
    }
    friend bool operator==(const RegisterNetwork&, const RegisterNetwork&) = default;
};
struct RegisterNetworkWithIdentity {
    AccountId hotkey;
    std::optional<SubnetIdentity> identity;
    static constexpr CaseName kCase { 79, "register_network_with_identity",
        "Opens a subnet with an identity and locks its cost." };
    static constexpr auto fields()
    {
        return std::tuple { field("hotkey", &RegisterNetworkWithIdentity::hotkey, "T::AccountId"),
            field("identity", &RegisterNetworkWithIdentity::identity, "Option<SubnetIdentityOfV3>") };
    }
    friend bool operator==(const RegisterNetworkWithIdentity&, const RegisterNetworkWithIdentity&) = default;
};
struct RegisterLeasedNetwork {
    Percent emissionsShare; ///< to the contributors
    std::optional<BlockNumber> endBlock; ///< none: for ever
    static constexpr CaseName kCase { 110, "register_leased_network",
        "Opens a subnet that the contributors of a crowdloan lease out." };
    static constexpr auto fields()
    {
        return std::tuple { field("emissions_share", &RegisterLeasedNetwork::emissionsShare, "Percent"),
            field("end_block", &RegisterLeasedNetwork::endBlock, "Option<BlockNumberFor<T>>") };
    }
    friend bool operator==(const RegisterLeasedNetwork&, const RegisterLeasedNetwork&) = default;
};
struct TerminateLease {
    std::uint32_t leaseId = 0;
    AccountId hotkey;
    static constexpr CaseName kCase { 111, "terminate_lease",
        "Ends a lease that has run out; the subnet goes to the beneficiary." };
    static constexpr auto fields()
    {
        return std::tuple { field("lease_id", &TerminateLease::leaseId, "LeaseId"),
            field("hotkey", &TerminateLease::hotkey, "T::AccountId") };
    }
    friend bool operator==(const TerminateLease&, const TerminateLease&) = default;
};
struct DissolveNetwork {
    AccountId coldkey;
    NetUid netuid;
    static constexpr CaseName kCase { 61, "dissolve_network", "Closes a subnet. Root." };
    static constexpr auto fields()
    {
        return std::tuple { field("coldkey", &DissolveNetwork::coldkey, "T::AccountId"),
            field("netuid", &DissolveNetwork::netuid, "NetUid") };
    }
    friend bool operator==(const DissolveNetwork&, const DissolveNetwork&) = default;
};
struct RootDissolveNetwork {
    NetUid netuid;
    static constexpr CaseName kCase { 120, "root_dissolve_network", "Closes a subnet. Root." };
    static constexpr auto fields()
    {
        return std::tuple { field("netuid", &RootDissolveNetwork::netuid, "NetUid") };
    }
    friend bool operator==(const RootDissolveNetwork&, const RootDissolveNetwork&) = default;
};
struct StartCall {
    NetUid netuid;
    static constexpr CaseName kCase { 92, "start_call", "Starts the emission of a subnet." };
    static constexpr auto fields() { return std::tuple { field("netuid", &StartCall::netuid, "NetUid") }; }
    friend bool operator==(const StartCall&, const StartCall&) = default;
};

} // namespace taonaut::subtensor::subtensor_module
