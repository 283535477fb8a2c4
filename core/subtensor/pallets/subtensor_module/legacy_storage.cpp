// SPDX-License-Identifier: MIT
#include "core/subtensor/pallets/subtensor_module/legacy_storage.hpp"

namespace taonaut::subtensor::subtensor_module {

std::vector<StorageDeclaration> legacyItems()
{
    return { kSubnetTaoProvided.declare(), kSubnetAlphaInProvided.declare(), kRank.declare(),
        kTrust.declare(), kPruningScores.declare(), kStakingOperationRateLimiter.declare(),
        kColdkeySwapScheduleDuration.declare(), kColdkeySwapRescheduleDuration.declare(),
        kColdkeySwapScheduled.declare(), kIdentities.declare(), kSubnetIdentities.declare(),
        kSubnetIdentitiesV2.declare() };
}

} // namespace taonaut::subtensor::subtensor_module
