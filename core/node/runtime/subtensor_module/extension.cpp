// SPDX-License-Identifier: MIT
#include "core/node/runtime/subtensor_module/extension.hpp"

#include "core/node/runtime/storage_item.hpp"
#include "core/subtensor/pallets/mev_shield_calls.hpp"
#include "core/subtensor/pallets/subtensor_module/calls.hpp"
#include "core/subtensor/pallets/subtensor_module/chain_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/errors.hpp"
#include "core/subtensor/runtime_calls.hpp"

#include <array>

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;

namespace {

/// A reason and its code among the custom ones.
struct Code {
    std::uint8_t error; ///< of SubtensorModule
    std::uint8_t code;
};

consteval Code code(std::string_view error, std::uint8_t number)
{
    return { declared::error(error).index, number };
}

constexpr std::uint8_t kBadRequest = 255;

constexpr std::array kCodes = std::to_array<Code>({
    code("ColdkeySwapAnnounced", 0),
    code("AmountTooLow", 1),
    code("NotEnoughStakeToSetWeights", 1),
    code("NotEnoughBalanceToStake", 2),
    code("SubnetNotExists", 3),
    code("HotKeyAccountNotExists", 4),
    code("NotEnoughStakeToWithdraw", 5),
    code("CommittingWeightsTooFast", 6),
    code("SettingWeightsTooFast", 6),
    code("NetworkTxRateLimitExceeded", 6),
    code("InsufficientLiquidity", 7),
    code("SlippageTooHigh", 8),
    code("TransferDisallowed", 9),
    code("HotKeyNotRegisteredInNetwork", 10),
    code("InvalidIpAddress", 11),
    code("ServingRateLimitExceeded", 12),
    code("InvalidPort", 13),
    code("InvalidRevealRound", 15),
    code("NoWeightsCommitFound", 16),
    code("RevealTooEarly", 17),
    code("InputLengthsUnequal", 18),
    code("HotKeyNotRegisteredInSubNet", 19),
    code("EvmKeyAssociateRateLimitExceeded", 20),
    code("ColdkeySwapDisputed", 21),
    code("NonAssociatedColdKey", 25),
    code("DelegateTakeTooLow", 26),
    code("DelegateTakeTooHigh", 27),
});

template <class... Cases, class Call> bool isOneOf(const Call& call)
{
    return (std::holds_alternative<Cases>(call) || ...);
}

/// Calls that a coldkey may still make while its swap is announced.
bool isAllowedDuringSwap(const subtensor::RuntimeCall& call)
{
    if (const auto* own = std::get_if<declared::Call>(&call)) {
        return isOneOf<declared::AnnounceColdkeySwap, declared::SwapColdkeyAnnounced,
            declared::DisputeColdkeySwap, declared::ClearColdkeySwapAnnouncement>(*own);
    }
    const auto* shielded = std::get_if<subtensor::mev_shield::Call>(&call);
    return shielded != nullptr && isOneOf<subtensor::mev_shield::SubmitEncrypted>(*shielded);
}

/// Errors: ColdkeySwapDisputed, ColdkeySwapAnnounced.
DispatchResult checkSwap(
    const BlockContext& context, const AccountId& signer, const subtensor::RuntimeCall& call)
{
    if (!contains<declared::kColdkeySwapAnnouncements>(context.state, signer)) {
        return {};
    }
    if (contains<declared::kColdkeySwapDisputes>(context.state, signer)) {
        return refuse(declared::error("ColdkeySwapDisputed"));
    }
    if (!isAllowedDuringSwap(call)) {
        return refuse(declared::error("ColdkeySwapAnnounced"));
    }
    return {};
}

} // namespace

DispatchResult checkBeforeDispatch(
    const BlockContext& context, const AccountId& signer, const subtensor::RuntimeCall& call)
{
    if (const DispatchResult swap = checkSwap(context, signer, call); !swap) {
        return swap;
    }
    const auto* own = std::get_if<declared::Call>(&call);
    return own != nullptr ? checkOwnCall(context, signer, *own) : DispatchResult();
}

ValidityError validityOf(const DispatchError& error)
{
    ValidityError result = ValidityError::of(InvalidTransaction::Custom);
    result.custom = kBadRequest;
    const bool own = error.kind == DispatchError::Kind::Module && error.pallet == declared::kPallet.index;
    for (const Code& each : kCodes) {
        if (own && each.error == error.detail) {
            result.custom = each.code;
        }
    }
    return result;
}

} // namespace taonaut::node::subtensor_module
