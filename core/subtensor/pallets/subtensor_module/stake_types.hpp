// SPDX-License-Identifier: MIT
#pragma once

// Locks on stake and leases of subnets.

#include "core/subtensor/fixed_point.hpp"
#include "core/subtensor/quantities.hpp"

namespace taonaut::subtensor::subtensor_module {

/// A subnet that the contributors of a crowdloan own together.
struct SubnetLease {
    AccountId beneficiary;
    AccountId coldkey;
    AccountId hotkey;
    Percent emissionsShare; ///< of the owner's cut, to the contributors
    std::optional<BlockNumber> endBlock; ///< none: for ever
    NetUid netuid;
    Rao cost; ///< of registering the subnet
    static constexpr std::string_view kPath = "pallet_subtensor::subnets::leasing::SubnetLease";
    static Parameters parameters()
    {
        return { parameter<AccountId>("AccountId"), parameter<BlockNumber>("BlockNumber"),
            parameter<Rao>("Balance") };
    }
    static constexpr auto fields()
    {
        return std::tuple { field("beneficiary", &SubnetLease::beneficiary, "AccountId"),
            field("coldkey", &SubnetLease::coldkey, "AccountId"),
            field("hotkey", &SubnetLease::hotkey, "AccountId"),
            field("emissions_share", &SubnetLease::emissionsShare, "Percent"),
            field("end_block", &SubnetLease::endBlock, "Option<BlockNumber>"),
            field("netuid", &SubnetLease::netuid, "NetUid"), field("cost", &SubnetLease::cost, "Balance") };
    }
    friend bool operator==(const SubnetLease&, const SubnetLease&) = default;
};
/// Alpha that is locked to a hotkey, as of `lastUpdate`: it decays and gains conviction with time.
struct LockState {
    AlphaAmount lockedMass;
    U64F64 conviction;
    std::uint64_t lastUpdate = 0; ///< block
    static constexpr std::string_view kPath = "pallet_subtensor::staking::lock::LockState";
    static constexpr auto fields()
    {
        return std::tuple { field("locked_mass", &LockState::lockedMass, "AlphaBalance"),
            field("conviction", &LockState::conviction, "U64F64"),
            field("last_update", &LockState::lastUpdate, "u64") };
    }
    friend bool operator==(const LockState&, const LockState&) = default;
};

} // namespace taonaut::subtensor::subtensor_module
