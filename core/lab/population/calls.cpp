// SPDX-License-Identifier: MIT
#include "core/lab/population/calls.hpp"

#include "core/subtensor/pallets/admin_utils/calls.hpp"
#include "core/subtensor/pallets/balances_calls.hpp"
#include "core/subtensor/pallets/subtensor_module/calls.hpp"
#include "core/subtensor/pallets/sudo_calls.hpp"
#include "core/subtensor/pallets/utility_calls.hpp"

namespace taonaut::lab::call {

namespace module = subtensor::subtensor_module;
namespace admin = subtensor::admin_utils;
using subtensor::EncodedCall;

namespace {

template <class Call> Bytes bytesOfCall(Call call)
{
    return EncodedCall::of(call).bytes;
}
template <class Call> Bytes staking(Call call)
{
    return bytesOfCall(module::Call(std::move(call)));
}
template <class Call> Bytes asRoot(Call call)
{
    return bytesOfCall(
        subtensor::sudo::Call(subtensor::sudo::Sudo { EncodedCall::of(admin::Call(std::move(call))) }));
}

} // namespace

Bytes transfer(const AccountId& dest, Rao amount)
{
    return bytesOfCall(subtensor::balances::Call(
        subtensor::balances::TransferKeepAlive { subtensor::Address::of(dest), amount }));
}

Bytes registerNetwork(const AccountId& hotkey)
{
    return staking(module::RegisterNetwork { hotkey });
}

Bytes startCall(NetUid netuid)
{
    return staking(module::StartCall { netuid });
}

Bytes registerNeuron(NetUid netuid, const AccountId& hotkey, Rao dearest)
{
    return staking(module::RegisterLimit { netuid, hotkey, dearest });
}

Bytes addStake(const AccountId& hotkey, NetUid netuid, Rao amount)
{
    return staking(module::AddStake { hotkey, netuid, amount });
}

Bytes removeStake(const AccountId& hotkey, NetUid netuid, subtensor::AlphaAmount amount)
{
    return staking(module::RemoveStake { hotkey, netuid, amount });
}

Bytes serveAxon(NetUid netuid, std::uint32_t ip, std::uint16_t port)
{
    module::ServeAxon call;
    call.netuid = netuid;
    call.version = 1;
    call.ip = ip;
    call.port = port;
    call.ipType = 4;
    call.protocol = 4;
    return staking(std::move(call));
}

Bytes setWeights(NetUid netuid, std::vector<subtensor::Uid> uids, std::vector<subtensor::ShareU16> weights)
{
    return staking(module::SetWeights { netuid, std::move(uids), std::move(weights), 0 });
}

Bytes each(std::vector<Bytes> calls)
{
    subtensor::utility::ForceBatch batch;
    for (Bytes& call : calls) {
        batch.calls.push_back({ std::move(call) });
    }
    return bytesOfCall(subtensor::utility::Call(std::move(batch)));
}

Bytes enableEmission(NetUid netuid)
{
    return asRoot(admin::SudoSetSubnetEmissionEnabled { { netuid, true } });
}

Bytes allowPlainWeights(NetUid netuid)
{
    return asRoot(admin::SudoSetCommitRevealWeightsEnabled { { netuid, false } });
}

Bytes closeFreezeWindow()
{
    return asRoot(admin::SudoSetAdminFreezeWindow { { 0 } });
}

Bytes setWeightsRateLimit(NetUid netuid, std::uint64_t blocks)
{
    return asRoot(admin::SudoSetWeightsSetRateLimit { { netuid, blocks } });
}

Bytes setImmunity(NetUid netuid, std::uint16_t blocks)
{
    return asRoot(admin::SudoSetImmunityPeriod { { netuid, blocks } });
}

} // namespace taonaut::lab::call
