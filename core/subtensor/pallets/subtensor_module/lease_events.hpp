// SPDX-License-Identifier: MIT
#pragma once

// Leased subnets.

#include "core/subtensor/quantities.hpp"

namespace taonaut::subtensor::subtensor_module::event {

struct SubnetLeaseCreated {
    AccountId beneficiary;
    std::uint32_t leaseId = 0;
    NetUid netuid;
    std::optional<BlockNumber> endBlock;
    static constexpr CaseName kCase { 103, "SubnetLeaseCreated", "A leased subnet was opened." };
    static constexpr auto fields()
    {
        return std::tuple { field("beneficiary", &SubnetLeaseCreated::beneficiary, "T::AccountId"),
            field("lease_id", &SubnetLeaseCreated::leaseId, "LeaseId"),
            field("netuid", &SubnetLeaseCreated::netuid, "NetUid"),
            field("end_block", &SubnetLeaseCreated::endBlock, "Option<BlockNumberFor<T>>") };
    }
    friend bool operator==(const SubnetLeaseCreated&, const SubnetLeaseCreated&) = default;
};
struct SubnetLeaseTerminated {
    AccountId beneficiary;
    NetUid netuid;
    static constexpr CaseName kCase { 104, "SubnetLeaseTerminated", "The lease of a subnet ended." };
    static constexpr auto fields()
    {
        return std::tuple { field("beneficiary", &SubnetLeaseTerminated::beneficiary, "T::AccountId"),
            field("netuid", &SubnetLeaseTerminated::netuid, "NetUid") };
    }
    friend bool operator==(const SubnetLeaseTerminated&, const SubnetLeaseTerminated&) = default;
};
struct SubnetLeaseDividendsDistributed {
    std::uint32_t leaseId = 0;
    AccountId contributor;
    AlphaAmount alpha;
    static constexpr CaseName kCase { 120, "SubnetLeaseDividendsDistributed",
        "A contributor of a leased subnet received alpha." };
    static constexpr auto fields()
    {
        return std::tuple { field("lease_id", &SubnetLeaseDividendsDistributed::leaseId, "LeaseId"),
            field("contributor", &SubnetLeaseDividendsDistributed::contributor, "T::AccountId"),
            field("alpha", &SubnetLeaseDividendsDistributed::alpha, "AlphaBalance") };
    }
    friend bool operator==(const SubnetLeaseDividendsDistributed&, const SubnetLeaseDividendsDistributed&)
        = default;
};

} // namespace taonaut::subtensor::subtensor_module::event
