// SPDX-License-Identifier: MIT
#pragma once

// Epochs of a subnet that ran at another time.

#include "core/subtensor/quantities.hpp"

namespace taonaut::subtensor::subtensor_module::event {

struct EpochTriggered {
    NetUid netuid;
    AccountId by;
    std::uint64_t firesAt = 0;
    static constexpr CaseName kCase { 131, "EpochTriggered", "The owner asked for an early epoch." };
    static constexpr auto fields()
    {
        return std::tuple { field("netuid", &EpochTriggered::netuid, "NetUid"),
            field("by", &EpochTriggered::by, "T::AccountId"),
            field("fires_at", &EpochTriggered::firesAt, "u64") };
    }
    friend bool operator==(const EpochTriggered&, const EpochTriggered&) = default;
};
struct EpochDeferred {
    NetUid netuid;
    std::uint64_t fromBlock = 0;
    std::uint64_t toBlock = 0;
    static constexpr CaseName kCase { 132, "EpochDeferred", "An epoch was put off." };
    static constexpr auto fields()
    {
        return std::tuple { field("netuid", &EpochDeferred::netuid, "NetUid"),
            field("from_block", &EpochDeferred::fromBlock, "u64"),
            field("to_block", &EpochDeferred::toBlock, "u64") };
    }
    friend bool operator==(const EpochDeferred&, const EpochDeferred&) = default;
};
struct EpochSkipped {
    NetUid netuid;
    std::uint64_t block = 0;
    static constexpr CaseName kCase { 133, "EpochSkipped", "An epoch was left out." };
    static constexpr auto fields()
    {
        return std::tuple { field("netuid", &EpochSkipped::netuid, "NetUid"),
            field("block", &EpochSkipped::block, "u64") };
    }
    friend bool operator==(const EpochSkipped&, const EpochSkipped&) = default;
};

} // namespace taonaut::subtensor::subtensor_module::event
