// SPDX-License-Identifier: MIT
#include "core/subtensor/api/known_functions.hpp"

namespace taonaut::subtensor::api {

namespace {

constexpr std::string_view kModeNames[] { "AllowAll", "DenyAll", "Allow", "Deny" };

GroupDeclaration subnetGroup()
{
    return { kSubnetApi, 2,
        { declare(kSubnetInfo), declare(kSubnetsInfo), declare(kSubnetInfoV2), declare(kSubnetsInfoV2),
            declare(kHyperparams), declare(kHyperparamsV2), declare(kHyperparamsV3), declare(kAllDynamicInfo),
            declare(kAllMetagraphs), declare(kMetagraph), declare(kAllMechagraphs), declare(kMechagraph),
            declare(kDynamicInfo), declare(kSubnetState), declare(kSelectiveMetagraph),
            declare(kAutoStakeHotkey), declare(kSelectiveMechagraph), declare(kSubnetToPrune),
            declare(kSubnetAccount), declare(kNextEpochStart) } };
}

GroupDeclaration stakeGroup()
{
    return { kStakeApi, 1,
        { declare(kStakeOfColdkey), declare(kStakeOfColdkeys), declare(kStakeAt), declare(kStakeFee),
            declare(kStakeAvailability), declare(kColdkeyLock), declare(kHotkeyConviction),
            declare(kMostConvictedHotkey) } };
}

} // namespace

PlainEnumeration enumerationOf(FilterMode)
{
    return { "proxy_filter_runtime_api::FilterMode", kModeNames };
}

std::vector<GroupDeclaration> knownDeclarations()
{
    std::vector<GroupDeclaration> groups = declarations();
    groups.insert(groups.end(),
        { { kCallPayment, 3,
              { declare(kQueryCallInfo), declare(kQueryCallFeeDetails), declare(kCallWeightToFee),
                  declare(kCallLengthToFee) } },
            { kEvmApi, 6, { declare(kEvmChainId), declare(kEvmAccount), declare(kEvmGasPrice) } },
            { kDelegateApi, 1, { declare(kDelegates), declare(kDelegate), declare(kDelegated) } },
            { kNeuronApi, 1,
                { declare(kNeurons), declare(kNeuron), declare(kNeuronsLite), declare(kNeuronLite) } },
            subnetGroup(), stakeGroup(),
            { kNetworkRegistrationCost.group, 1, { declare(kNetworkRegistrationCost) } },
            { kSwapApi, 1,
                { declare(kAlphaPrice), declare(kAlphaPrices), declare(kSimulateBuy),
                    declare(kSimulateSale) } },
            { kShieldApi, 1,
                { declare(kDecodeShielded), declare(kIsShieldedToCurrentKey), declare(kUnshield) } },
            { kProxyFilterApi, 1, { declare(kProxyTypes), declare(kProxyFilters) } } });
    return groups;
}

} // namespace taonaut::subtensor::api
