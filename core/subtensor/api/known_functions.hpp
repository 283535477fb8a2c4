// SPDX-License-Identifier: MIT
#pragma once

// Runtime functions of subtensor, as declared at spec 425, and those about the payment of a call. Whether the
// connected runtime has one of them, and with which arguments, its fit tells (chain_runtime.hpp).
// Source: opentensor/subtensor pallets/subtensor/runtime-api/src/lib.rs.

#include "core/subtensor/api/delegate_info.hpp"
#include "core/subtensor/api/dynamic_info.hpp"
#include "core/subtensor/api/hyperparam_entry.hpp"
#include "core/subtensor/api/neuron_info.hpp"
#include "core/subtensor/api/proxy_filter.hpp"
#include "core/subtensor/api/selective_metagraph.hpp"
#include "core/subtensor/api/shield.hpp"
#include "core/subtensor/api/stake_info.hpp"
#include "core/subtensor/api/subnet_hyperparams.hpp"
#include "core/subtensor/api/subnet_info.hpp"
#include "core/subtensor/api/swap.hpp"
#include "core/subtensor/encoded_call.hpp"
#include "core/subtensor/ethereum_types.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_types.hpp"
#include "core/subtensor/runtime_api.hpp"
#include "core/subtensor/scale_sets.hpp"

namespace taonaut::subtensor::api {

/// The bytes of a call with the numbers of the chain that is asked.
struct ChainCall {
    Bytes bytes;
    friend bool operator==(const ChainCall&, const ChainCall&) = default;
};

} // namespace taonaut::subtensor::api

namespace taonaut::subtensor {

template <> struct ScaleType<api::ChainCall> {
    using Alias = KnownCall;
    static void write(scale::Encoder& out, const api::ChainCall& call) { out.raw(call.bytes); }
    static api::ChainCall read(scale::Decoder& in) { return { ScaleType<EncodedCall>::read(in).bytes }; }
};

} // namespace taonaut::subtensor

namespace taonaut::subtensor::api {

/// An account of the EVM.
struct EvmAccount {
    Uint256 balance; ///< wei
    Uint256 nonce;
    static constexpr std::string_view kPath = "evm::backend::Basic";
    static constexpr auto fields()
    {
        return std::tuple { field("balance", &EvmAccount::balance, "U256"),
            field("nonce", &EvmAccount::nonce, "U256") };
    }
    friend bool operator==(const EvmAccount&, const EvmAccount&) = default;
};

/// A hotkey on a subnet: one end of a move of stake.
using StakePlace = std::tuple<AccountId, NetUid>;

template <class T> using PerSubnet = std::vector<std::optional<T>>;

inline constexpr std::string_view kCallPayment = "TransactionPaymentCallApi";
inline constexpr Function<RuntimeDispatchInfo, ChainCall, std::uint32_t> kQueryCallInfo { kCallPayment,
    "query_call_info", { "call", "len" } };
inline constexpr Function<FeeDetails, ChainCall, std::uint32_t> kQueryCallFeeDetails { kCallPayment,
    "query_call_fee_details", { "call", "len" } };
inline constexpr Function<Rao, Weight> kCallWeightToFee { kCallPayment, "query_weight_to_fee", { "weight" } };
inline constexpr Function<Rao, std::uint32_t> kCallLengthToFee { kCallPayment, "query_length_to_fee",
    { "length" } };

inline constexpr std::string_view kDelegateApi = "DelegateInfoRuntimeApi";
inline constexpr Function<Delegates> kDelegates { kDelegateApi, "get_delegates", {} };
inline constexpr Function<std::optional<DelegateInfo>, AccountId> kDelegate { kDelegateApi, "get_delegate",
    { "delegate_account" } };
inline constexpr Function<std::vector<std::tuple<DelegateInfo, DelegateInfo::Stake>>, AccountId> kDelegated {
    kDelegateApi, "get_delegated", { "delegatee_account" }
};

inline constexpr std::string_view kNeuronApi = "NeuronInfoRuntimeApi";
inline constexpr Function<std::vector<NeuronInfo>, NetUid> kNeurons { kNeuronApi, "get_neurons",
    { "netuid" } };
inline constexpr Function<std::optional<NeuronInfo>, NetUid, Uid> kNeuron { kNeuronApi, "get_neuron",
    { "netuid", "uid" } };
inline constexpr Function<std::vector<NeuronInfoLite>, NetUid> kNeuronsLite { kNeuronApi, "get_neurons_lite",
    { "netuid" } };
inline constexpr Function<std::optional<NeuronInfoLite>, NetUid, Uid> kNeuronLite { kNeuronApi,
    "get_neuron_lite", { "netuid", "uid" } };

inline constexpr std::string_view kSubnetApi = "SubnetInfoRuntimeApi";
inline constexpr Function<std::optional<SubnetInfo>, NetUid> kSubnetInfo { kSubnetApi, "get_subnet_info",
    { "netuid" } };
inline constexpr Function<PerSubnet<SubnetInfo>> kSubnetsInfo { kSubnetApi, "get_subnets_info", {} };
inline constexpr Function<std::optional<SubnetInfoV2>, NetUid> kSubnetInfoV2 { kSubnetApi,
    "get_subnet_info_v2", { "netuid" } };
inline constexpr Function<PerSubnet<SubnetInfoV2>> kSubnetsInfoV2 { kSubnetApi, "get_subnets_info_v2", {} };
inline constexpr Function<std::optional<SubnetHyperparams>, NetUid> kHyperparams { kSubnetApi,
    "get_subnet_hyperparams", { "netuid" } };
inline constexpr Function<std::optional<SubnetHyperparamsV2>, NetUid> kHyperparamsV2 { kSubnetApi,
    "get_subnet_hyperparams_v2", { "netuid" } };
/// From spec 425 on, as the next two that say so.
inline constexpr Function<std::optional<std::vector<HyperparamEntry>>, NetUid> kHyperparamsV3 { kSubnetApi,
    "get_subnet_hyperparams_v3", { "netuid" } };
inline constexpr Function<PerSubnet<DynamicInfo>> kAllDynamicInfo { kSubnetApi, "get_all_dynamic_info", {} };
inline constexpr Function<PerSubnet<Metagraph>> kAllMetagraphs { kSubnetApi, "get_all_metagraphs", {} };
inline constexpr Function<std::optional<Metagraph>, NetUid> kMetagraph { kSubnetApi, "get_metagraph",
    { "netuid" } };
inline constexpr Function<PerSubnet<Metagraph>> kAllMechagraphs { kSubnetApi, "get_all_mechagraphs", {} };
inline constexpr Function<std::optional<Metagraph>, NetUid, MechanismId> kMechagraph { kSubnetApi,
    "get_mechagraph", { "netuid", "mecid" } };
inline constexpr Function<std::optional<DynamicInfo>, NetUid> kDynamicInfo { kSubnetApi, "get_dynamic_info",
    { "netuid" } };
inline constexpr Function<std::optional<SubnetState>, NetUid> kSubnetState { kSubnetApi, "get_subnet_state",
    { "netuid" } };
inline constexpr Function<std::optional<SelectiveMetagraph>, NetUid, std::vector<std::uint16_t>>
    kSelectiveMetagraph { kSubnetApi, "get_selective_metagraph", { "netuid", "metagraph_indexes" } };
inline constexpr Function<std::optional<AccountId>, AccountId, NetUid> kAutoStakeHotkey { kSubnetApi,
    "get_coldkey_auto_stake_hotkey", { "coldkey", "netuid" } };
inline constexpr Function<std::optional<SelectiveMetagraph>, NetUid, MechanismId, std::vector<std::uint16_t>>
    kSelectiveMechagraph { kSubnetApi, "get_selective_mechagraph",
        { "netuid", "subid", "metagraph_indexes" } };
inline constexpr Function<std::optional<NetUid>> kSubnetToPrune { kSubnetApi, "get_subnet_to_prune", {} };
/// Spec 425.
inline constexpr Function<std::optional<AccountId>, NetUid> kSubnetAccount { kSubnetApi,
    "get_subnet_account_id", { "netuid" } };
/// Spec 425.
inline constexpr Function<std::optional<std::uint64_t>, NetUid> kNextEpochStart { kSubnetApi,
    "get_next_epoch_start_block", { "netuid" } };

inline constexpr std::string_view kStakeApi = "StakeInfoRuntimeApi";
inline constexpr Function<std::vector<StakeInfo>, AccountId> kStakeOfColdkey { kStakeApi,
    "get_stake_info_for_coldkey", { "coldkey_account" } };
inline constexpr Function<std::vector<std::tuple<AccountId, std::vector<StakeInfo>>>, std::vector<AccountId>>
    kStakeOfColdkeys { kStakeApi, "get_stake_info_for_coldkeys", { "coldkey_accounts" } };
inline constexpr Function<std::optional<StakeInfo>, AccountId, AccountId, NetUid> kStakeAt { kStakeApi,
    "get_stake_info_for_hotkey_coldkey_netuid", { "hotkey_account", "coldkey_account", "netuid" } };
/// Approximates the fee of the exchange.
inline constexpr Function<std::uint64_t, std::optional<StakePlace>, AccountId, std::optional<StakePlace>,
    AccountId, std::uint64_t>
    kStakeFee { kStakeApi, "get_stake_fee",
        { "origin", "origin_coldkey_account", "destination", "destination_coldkey_account", "amount" } };
/// Spec 425, as the rest of the group.
inline constexpr Function<std::map<AccountId, std::map<NetUid, StakeAvailability>>, std::vector<AccountId>,
    std::optional<std::vector<NetUid>>>
    kStakeAvailability { kStakeApi, "get_stake_availability_for_coldkeys",
        { "coldkey_accounts", "netuids" } };
inline constexpr Function<std::optional<subtensor_module::LockState>, AccountId, NetUid> kColdkeyLock {
    kStakeApi, "get_coldkey_lock", { "coldkey", "netuid" }
};
inline constexpr Function<U64F64, AccountId, NetUid> kHotkeyConviction { kStakeApi, "get_hotkey_conviction",
    { "hotkey", "netuid" } };
inline constexpr Function<std::optional<AccountId>, NetUid> kMostConvictedHotkey { kStakeApi,
    "get_most_convicted_hotkey_on_subnet", { "netuid" } };

inline constexpr Function<Rao> kNetworkRegistrationCost { "SubnetRegistrationRuntimeApi",
    "get_network_registration_cost", {} };

inline constexpr std::string_view kSwapApi = "SwapRuntimeApi";
/// Rao for one whole alpha.
inline constexpr Function<std::uint64_t, NetUid> kAlphaPrice { kSwapApi, "current_alpha_price",
    { "netuid" } };
inline constexpr Function<std::vector<SubnetPrice>> kAlphaPrices { kSwapApi, "current_alpha_price_all", {} };
inline constexpr Function<SimSwapResult, NetUid, Rao> kSimulateBuy { kSwapApi, "sim_swap_tao_for_alpha",
    { "netuid", "tao" } };
inline constexpr Function<SimSwapResult, NetUid, AlphaAmount> kSimulateSale { kSwapApi,
    "sim_swap_alpha_for_tao", { "netuid", "alpha" } };

inline constexpr std::string_view kShieldApi = "ShieldApi";
inline constexpr Function<std::optional<ShieldedTransaction>, EncodedExtrinsic> kDecodeShielded { kShieldApi,
    "try_decode_shielded_tx", { "uxt" } };
inline constexpr Function<bool, std::array<std::byte, 16>> kIsShieldedToCurrentKey { kShieldApi,
    "is_shielded_using_current_key", { "key_hash" } };
inline constexpr Function<std::optional<EncodedExtrinsic>, Bytes, ShieldedTransaction> kUnshield { kShieldApi,
    "try_unshield_tx", { "dec_key_bytes", "shielded_tx" } };

inline constexpr std::string_view kProxyFilterApi = "ProxyFilterRuntimeApi";
inline constexpr Function<std::vector<ProxyTypeInfo>> kProxyTypes { kProxyFilterApi, "get_proxy_types", {} };
inline constexpr Function<std::vector<ProxyFilterInfo>, std::optional<std::uint8_t>> kProxyFilters {
    kProxyFilterApi, "get_proxy_filter", { "proxy_type" }
};

inline constexpr std::string_view kEvmApi = "EthereumRuntimeRPCApi";
inline constexpr Function<std::uint64_t> kEvmChainId { kEvmApi, "chain_id", {} };
inline constexpr Function<EvmAccount, H160> kEvmAccount { kEvmApi, "account_basic", { "address" } };
/// Wei.
inline constexpr Function<Uint256> kEvmGasPrice { kEvmApi, "gas_price", {} };

/// All groups that this program declares, those of the embedded chain among them.
[[nodiscard]] std::vector<GroupDeclaration> knownDeclarations();

} // namespace taonaut::subtensor::api
