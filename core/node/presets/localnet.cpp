// SPDX-License-Identifier: MIT
#include "core/node/presets/localnet.hpp"

#include "core/crypto/secret_uri.hpp"
#include "core/node/runtime/evm_chain_id/evm_chain_id.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/subtensor_module/pool/tao.hpp"
#include "core/subtensor/pallets/subtensor_module/chain_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/delegation_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/neuron_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/pool_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/registration_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/setting_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/token_symbols.hpp"
#include "core/subtensor/pallets/subtensor_module/weights_storage.hpp"
#include "core/subtensor/pallets/sudo.hpp"

namespace taonaut::node::presets {
namespace {

namespace declared = subtensor::subtensor_module;
using subtensor::AlphaAmount;
using subtensor::Uid;

using Entries = std::vector<trie::Entry>;

constexpr NetUid kRoot { 0 };
constexpr NetUid kFirst { 1 };
constexpr Rao kPoolTao { 10 * Rao::kPerTao };
constexpr std::uint64_t kFirstStake = 1'000'000'000; // rao of alpha

void addAll(Entries& target, Entries entries)
{
    std::move(entries.begin(), entries.end(), std::back_inserter(target));
}

AccountId rootHotkey()
{
    const auto key = crypto::sr25519FromUri(bytesOf("//Alice_hk"));
    return key ? AccountId { key->publicKey().bytes } : AccountId {};
}

/// What both subnets have.
Entries subnet(NetUid netuid, std::uint16_t mostUids, std::uint16_t neurons)
{
    return { entry<declared::kNetworksAdded>(netuid, true), entry<declared::kSubnetworkN>(netuid, neurons),
        entry<declared::kMaxAllowedUids>(netuid, mostUids),
        entry<declared::kMaxAllowedValidators>(netuid, std::uint16_t { 64 }),
        entry<declared::kMinAllowedWeights>(netuid, std::uint16_t { 0 }),
        entry<declared::kTempo>(netuid, std::uint16_t { 100 }),
        entry<declared::kNetworkRegistrationAllowed>(netuid, true),
        entry<declared::kTokenSymbol>(netuid, declared::tokenSymbol(netuid.value())) };
}

Entries rootSubnet(Speed speed, const AccountId& owner)
{
    Entries result = subnet(kRoot, 64, 0);
    const bool fast = speed == Speed::Fast;
    result.push_back(entry<declared::kSubnetOwner>(kRoot, fast ? owner : AccountId {}));
    result.push_back(entry<declared::kSubnetOwnerHotkey>(kRoot, fast ? rootHotkey() : AccountId {}));
    result.push_back(entry<declared::kTargetRegistrationsPerInterval>(kRoot, std::uint16_t { 1 }));
    return result;
}

/// The zero account is owner, hotkey and coldkey.
Entries firstSubnet()
{
    const AccountId nobody;
    Entries result = subnet(kFirst, 256, 1);
    addAll(result,
        { entry<declared::kSubnetMechanism>(kFirst, std::uint16_t { 1 }),
            entry<declared::kSubnetOwner>(kFirst, nobody), entry<declared::kSubnetLocked>(kFirst, Rao(1)),
            entry<declared::kLargestLocked>(kFirst, Rao(1)), entry<declared::kSubnetTAO>(kFirst, kPoolTao),
            entry<declared::kSubnetAlphaIn>(kFirst, AlphaAmount(10'000'000'000)),
            entry<declared::kSubnetAlphaOut>(kFirst, AlphaAmount(kFirstStake)),
            entry<declared::kOwner>(nobody, nobody),
            entry<declared::kStakingHotkeys>(nobody, std::vector { nobody }),
            entry<declared::kTotalHotkeyAlpha>(nobody, kFirst, AlphaAmount(kFirstStake)),
            entry<declared::kTotalHotkeySharesV2>(nobody, kFirst, SafeFloat::of(kFirstStake)),
            entry<declared::kAlphaV2>(nobody, nobody, kFirst, SafeFloat::of(kFirstStake)) });
    return result;
}

Entries firstNeuron()
{
    const AccountId nobody;
    const Uid uid(0);
    const subtensor::StorageIndex index(kFirst.value());
    const std::vector<subtensor::ShareU16> none(1);
    return { entry<declared::kKeys>(kFirst, uid, nobody), entry<declared::kUids>(kFirst, nobody, uid),
        entry<declared::kBlockAtRegistration>(kFirst, uid, std::uint64_t { 0 }),
        entry<declared::kIsNetworkMember>(nobody, kFirst, true),
        entry<declared::kActive>(kFirst, std::vector<bool> { true }),
        entry<declared::kEmission>(kFirst, std::vector<AlphaAmount>(1)),
        entry<declared::kConsensus>(kFirst, none), entry<declared::kIncentive>(index, none),
        entry<declared::kDividends>(kFirst, none), entry<declared::kValidatorTrust>(kFirst, none),
        entry<declared::kLastUpdate>(index, std::vector<std::uint64_t>(1)),
        entry<declared::kValidatorPermit>(kFirst, std::vector<bool> { false }) };
}

} // namespace

Entries localnet(Speed speed, const std::vector<balances::Endowment>& accounts)
{
    const AccountId first = accounts.empty() ? AccountId {} : accounts.front().account;
    std::vector<balances::Endowment> all = accounts;
    all.push_back({ subtensor_module::subnetAccount(kFirst), kPoolTao });
    Entries result = balances::genesis(all);
    addAll(result, rootSubnet(speed, first));
    addAll(result, firstSubnet());
    addAll(result, firstNeuron());
    result.push_back(entry<declared::kTotalNetworks>(std::uint16_t { 2 }));
    return result;
}

Entries settingsOf(Speed speed)
{
    Entries result { entry<declared::kNetworkRateLimit>(std::uint64_t { 0 }) };
    if (speed == Speed::Fast) {
        addAll(result,
            { entry<declared::kPendingChildKeyCooldown>(std::uint64_t { 15 }),
                entry<declared::kTxChildkeyTakeRateLimit>(std::uint64_t { 5 }),
                entry<declared::kColdkeySwapAnnouncementDelay>(std::uint32_t { 50 }),
                entry<declared::kColdkeySwapReannouncementDelay>(std::uint32_t { 10 }),
                entry<declared::kMaxEpochsPerBlock>(std::uint8_t { 32 }) });
    }
    return result;
}

Entries chainKeys(const AccountId& sudo)
{
    Entries result = evm_chain_id::genesis();
    result.push_back(entry<subtensor::sudo::kKey>(sudo));
    return result;
}

} // namespace taonaut::node::presets
