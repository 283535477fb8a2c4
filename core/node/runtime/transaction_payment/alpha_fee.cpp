// SPDX-License-Identifier: MIT
#include "core/node/runtime/transaction_payment/alpha_fee.hpp"

#include "core/node/runtime/subtensor_module/stake/stake.hpp"
#include "core/node/runtime/subtensor_module/stake/swaps.hpp"
#include "core/node/runtime/subtensor_module/subnets/subnet.hpp"
#include "core/subtensor/runtime_calls.hpp"

#include <algorithm>

namespace taonaut::node::transaction_payment {

namespace module = subtensor::subtensor_module;
using subtensor_module::StakeKeys;

namespace {

struct Place {
    AccountId hotkey;
    NetUid netuid;
};

/// Where a call takes stake from.
struct PlaceOf {
    const Overlay& state;
    const AccountId& coldkey;

    using Answer = std::optional<Place>;
    Answer operator()(const module::RemoveStake& call) const { return Place { call.hotkey, call.netuid }; }
    Answer operator()(const module::RemoveStakeLimit& call) const
    {
        return Place { call.hotkey, call.netuid };
    }
    Answer operator()(const module::RemoveStakeFullLimit& call) const
    {
        return Place { call.hotkey, call.netuid };
    }
    Answer operator()(const module::UnstakeAll& call) const { return onlyPlaceAt(call.hotkey); }
    Answer operator()(const module::UnstakeAllAlpha& call) const { return onlyPlaceAt(call.hotkey); }
    Answer operator()(const module::MoveStake& call) const
    {
        return Place { call.originHotkey, call.originNetuid };
    }
    Answer operator()(const module::TransferStake& call) const
    {
        return Place { call.hotkey, call.originNetuid };
    }
    Answer operator()(const module::SwapStake& call) const
    {
        return Place { call.hotkey, call.originNetuid };
    }
    Answer operator()(const module::SwapStakeLimit& call) const
    {
        return Place { call.hotkey, call.originNetuid };
    }
    Answer operator()(const module::RecycleAlpha& call) const { return Place { call.hotkey, call.netuid }; }
    Answer operator()(const module::BurnAlpha& call) const { return Place { call.hotkey, call.netuid }; }
    template <class Other> Answer operator()(const Other&) const { return std::nullopt; }

private:
    /// The one subnet that trades where the coldkey has stake at the hotkey.
    [[nodiscard]] Answer onlyPlaceAt(const AccountId& hotkey) const
    {
        std::vector<NetUid> netuids = subtensor_module::subnets(state);
        std::erase_if(netuids, [&](NetUid netuid) {
            return !subtensor_module::isTrading(state, netuid)
                || subtensor_module::stakeOf(state, hotkey, coldkey, netuid).value() == 0;
        });
        return netuids.size() == 1 ? Answer(Place { hotkey, netuids.front() }) : std::nullopt;
    }
};

std::optional<Place> placeOf(
    const Overlay& state, const AccountId& coldkey, const subtensor::RuntimeCall& call)
{
    const auto* staking = std::get_if<module::Call>(&call);
    return staking != nullptr ? std::visit(PlaceOf { state, coldkey }, *staking) : std::nullopt;
}

AlphaAmount priceOf(const Overlay& state, NetUid netuid, Rao fee)
{
    return AlphaAmount(economics::alphaWorth(subtensor_module::poolOf(state, netuid), fee.value()));
}

} // namespace

bool canPayInAlpha(
    const BlockContext& context, const AccountId& who, const subtensor::RuntimeCall& call, Rao fee)
{
    const std::optional<Place> place = placeOf(context.state, who, call);
    return place
        && subtensor_module::stakeOf(context.state, place->hotkey, who, place->netuid)
        >= priceOf(context.state, place->netuid, fee);
}

Result<AlphaFee, DispatchError> chargeInAlpha(
    BlockContext& context, const AccountId& who, const subtensor::RuntimeCall& call, Rao fee)
{
    const std::optional<Place> place = placeOf(context.state, who, call);
    if (!place) {
        return refuse(TokenError::FundsUnavailable);
    }
    const AlphaAmount held = subtensor_module::stakeOf(context.state, place->hotkey, who, place->netuid);
    const AlphaAmount price = priceOf(context.state, place->netuid, fee);
    const AlphaAmount alpha = price.value() == 0 ? held : std::min(price, held);
    StorageLayer layer(context);
    const Result<Rao, DispatchError> tao
        = subtensor_module::unstakeForAuthor(context, StakeKeys { place->hotkey, who }, place->netuid, alpha);
    if (!tao) {
        return refuse(tao);
    }
    layer.keep();
    return AlphaFee { place->netuid, alpha, *tao };
}

} // namespace taonaut::node::transaction_payment
