// SPDX-License-Identifier: MIT
#pragma once

// Weights of validators.

#include "core/subtensor/primitives.hpp"
#include "core/subtensor/quantities.hpp"

namespace taonaut::subtensor::subtensor_module::event {

struct WeightsSet {
    StorageIndex index;
    Uid uid;
    static constexpr CaseName kCase { 5, "WeightsSet", "A validator set weights." };
    static constexpr auto fields()
    {
        return std::tuple { field("", &WeightsSet::index, "NetUidStorageIndex"),
            field("", &WeightsSet::uid, "u16") };
    }
    friend bool operator==(const WeightsSet&, const WeightsSet&) = default;
};
struct CRV3WeightsCommitted {
    AccountId who;
    StorageIndex index;
    Hash256 commitHash;
    static constexpr CaseName kCase { 84, "CRV3WeightsCommitted",
        "Encrypted weights were committed, in the old form." };
    static constexpr auto fields()
    {
        return std::tuple { field("", &CRV3WeightsCommitted::who, "T::AccountId"),
            field("", &CRV3WeightsCommitted::index, "NetUidStorageIndex"),
            field("", &CRV3WeightsCommitted::commitHash, "H256") };
    }
    friend bool operator==(const CRV3WeightsCommitted&, const CRV3WeightsCommitted&) = default;
};
struct WeightsCommitted {
    AccountId who;
    StorageIndex index;
    Hash256 commitHash;
    static constexpr CaseName kCase { 85, "WeightsCommitted", "The hash of weights was committed." };
    static constexpr auto fields()
    {
        return std::tuple { field("", &WeightsCommitted::who, "T::AccountId"),
            field("", &WeightsCommitted::index, "NetUidStorageIndex"),
            field("", &WeightsCommitted::commitHash, "H256") };
    }
    friend bool operator==(const WeightsCommitted&, const WeightsCommitted&) = default;
};
struct WeightsRevealed {
    AccountId who;
    StorageIndex index;
    Hash256 commitHash;
    static constexpr CaseName kCase { 86, "WeightsRevealed", "Committed weights were revealed." };
    static constexpr auto fields()
    {
        return std::tuple { field("", &WeightsRevealed::who, "T::AccountId"),
            field("", &WeightsRevealed::index, "NetUidStorageIndex"),
            field("", &WeightsRevealed::commitHash, "H256") };
    }
    friend bool operator==(const WeightsRevealed&, const WeightsRevealed&) = default;
};
struct WeightsBatchRevealed {
    AccountId who;
    NetUid netuid;
    std::vector<Hash256> commitHashes;
    static constexpr CaseName kCase { 87, "WeightsBatchRevealed", "Several commitments were revealed." };
    static constexpr auto fields()
    {
        return std::tuple { field("", &WeightsBatchRevealed::who, "T::AccountId"),
            field("", &WeightsBatchRevealed::netuid, "NetUid"),
            field("", &WeightsBatchRevealed::commitHashes, "Vec<H256>") };
    }
    friend bool operator==(const WeightsBatchRevealed&, const WeightsBatchRevealed&) = default;
};
struct BatchWeightsCompleted {
    std::vector<Compacted<NetUid>> netuids;
    AccountId who;
    static constexpr CaseName kCase { 88, "BatchWeightsCompleted", "Weights were set on several subnets." };
    static constexpr auto fields()
    {
        return std::tuple { field("", &BatchWeightsCompleted::netuids, "Vec<Compact<NetUid>>"),
            field("", &BatchWeightsCompleted::who, "T::AccountId") };
    }
    friend bool operator==(const BatchWeightsCompleted&, const BatchWeightsCompleted&) = default;
};
struct BatchCompletedWithErrors {
    static constexpr CaseName kCase { 89, "BatchCompletedWithErrors",
        "Some weights of a batch were not set." };
    friend bool operator==(const BatchCompletedWithErrors&, const BatchCompletedWithErrors&) = default;
};
struct BatchWeightItemFailed {
    NetUid netuid;
    DispatchError error;
    static constexpr CaseName kCase { 90, "BatchWeightItemFailed",
        "Weights of a batch were not set on one subnet." };
    static constexpr auto fields()
    {
        return std::tuple { field("", &BatchWeightItemFailed::netuid, "NetUid"),
            field("", &BatchWeightItemFailed::error, "sp_runtime::DispatchError") };
    }
    friend bool operator==(const BatchWeightItemFailed&, const BatchWeightItemFailed&) = default;
};
struct CRV3WeightsRevealed {
    NetUid netuid;
    AccountId who;
    static constexpr CaseName kCase { 99, "CRV3WeightsRevealed",
        "Encrypted weights were opened, in the old form." };
    static constexpr auto fields()
    {
        return std::tuple { field("", &CRV3WeightsRevealed::netuid, "NetUid"),
            field("", &CRV3WeightsRevealed::who, "T::AccountId") };
    }
    friend bool operator==(const CRV3WeightsRevealed&, const CRV3WeightsRevealed&) = default;
};
struct TimelockedWeightsCommitted {
    AccountId who;
    StorageIndex index;
    Hash256 commitHash;
    std::uint64_t revealRound = 0;
    static constexpr CaseName kCase { 107, "TimelockedWeightsCommitted",
        "Weights were committed that open at this drand round." };
    static constexpr auto fields()
    {
        return std::tuple { field("", &TimelockedWeightsCommitted::who, "T::AccountId"),
            field("", &TimelockedWeightsCommitted::index, "NetUidStorageIndex"),
            field("", &TimelockedWeightsCommitted::commitHash, "H256"),
            field("", &TimelockedWeightsCommitted::revealRound, "u64") };
    }
    friend bool operator==(const TimelockedWeightsCommitted&, const TimelockedWeightsCommitted&) = default;
};
struct TimelockedWeightsRevealed {
    StorageIndex index;
    AccountId who;
    static constexpr CaseName kCase { 108, "TimelockedWeightsRevealed",
        "Weights opened at their drand round." };
    static constexpr auto fields()
    {
        return std::tuple { field("", &TimelockedWeightsRevealed::index, "NetUidStorageIndex"),
            field("", &TimelockedWeightsRevealed::who, "T::AccountId") };
    }
    friend bool operator==(const TimelockedWeightsRevealed&, const TimelockedWeightsRevealed&) = default;
};

} // namespace taonaut::subtensor::subtensor_module::event
