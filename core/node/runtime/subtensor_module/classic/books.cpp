// SPDX-License-Identifier: MIT
#include "core/node/runtime/subtensor_module/classic/books.hpp"

#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/subtensor_module/pool/tao.hpp"
#include "core/node/runtime/subtensor_module/subnets/subnet.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/pool_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;
using subtensor::AlphaAmount;

namespace {

void addAlpha(Overlay& state, NetUid netuid, std::uint64_t amount)
{
    mutate<declared::kSubnetAlphaOut>(
        state, netuid, [&](AlphaAmount& alpha) { alpha = AlphaAmount(alpha.value() + amount); });
}
void takeAlpha(Overlay& state, NetUid netuid, std::uint64_t amount)
{
    mutate<declared::kSubnetAlphaOut>(state, netuid, [&](AlphaAmount& alpha) {
        alpha = AlphaAmount(Rao(alpha.value()).saturatingMinus(Rao(amount)).value());
    });
}
void addTao(Overlay& state, NetUid netuid, std::uint64_t amount)
{
    mutate<declared::kSubnetTAO>(state, netuid, [&](Rao& tao) { tao = tao.saturatingPlus(Rao(amount)); });
}
void takeTao(Overlay& state, NetUid netuid, std::uint64_t amount)
{
    mutate<declared::kSubnetTAO>(state, netuid, [&](Rao& tao) { tao = tao.saturatingMinus(Rao(amount)); });
}
void takeTotalStake(Overlay& state, std::uint64_t amount)
{
    mutate<declared::kTotalStake>(state, [&](Rao& stake) { stake = stake.saturatingMinus(Rao(amount)); });
}

} // namespace

void addPending(BlockContext& context, NetUid netuid, std::uint64_t amount)
{
    Overlay& state = context.state;
    addTao(state, netuid, amount);
    addAlpha(state, netuid, amount);
    mutate<declared::kTotalStake>(state, [&](Rao& stake) { stake = stake.saturatingPlus(Rao(amount)); });
    mutate<declared::kPendingServerEmission>(
        state, netuid, [&](AlphaAmount& pending) { pending = AlphaAmount(pending.value() + amount); });
}

bool moveToRoot(BlockContext& context, NetUid netuid, std::uint64_t amount)
{
    if (!transferTao(context, subnetAccount(netuid), subnetAccount(kRoot), Rao(amount))) {
        return false;
    }
    Overlay& state = context.state;
    takeTao(state, netuid, amount);
    takeAlpha(state, netuid, amount);
    addTao(state, kRoot, amount);
    addAlpha(state, kRoot, amount);
    return true;
}

void recyclePending(BlockContext& context, NetUid netuid, std::uint64_t amount)
{
    if (amount == 0) {
        return;
    }
    Overlay& state = context.state;
    if (!recycleTao(context, subnetAccount(netuid), Rao(amount))) {
        mutate<declared::kPendingServerEmission>(
            state, netuid, [&](AlphaAmount& pending) { pending = AlphaAmount(pending.value() + amount); });
        return;
    }
    takeTao(state, netuid, amount);
    takeAlpha(state, netuid, amount);
    takeTotalStake(state, amount);
}

void recycleBurned(BlockContext& context, NetUid netuid)
{
    Overlay& state = context.state;
    const std::uint64_t tao = load<declared::kSubnetTAO>(state, netuid).value();
    const std::uint64_t alpha = load<declared::kSubnetAlphaOut>(state, netuid).value();
    if (tao > alpha && recycleTao(context, subnetAccount(netuid), Rao(tao - alpha))) {
        takeTao(state, netuid, tao - alpha);
        takeTotalStake(state, tao - alpha);
    }
}

} // namespace taonaut::node::subtensor_module
