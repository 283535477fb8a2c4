// SPDX-License-Identifier: MIT
#include "core/subtensor/features.hpp"

#include "core/subtensor/event_record.hpp"

namespace taonaut::subtensor {

namespace {

/// The items of one kind and pallet that a feature needs.
struct Needs {
    Feature feature;
    ItemKind kind;
    std::string_view pallet;
    std::vector<std::string_view> names;
};

constexpr std::string_view kStaking = "SubtensorModule";

const std::vector<Needs>& allNeeds()
{
    using enum Feature;
    using enum ItemKind;
    static const std::vector<Needs> kNeeds {
        { ReadAccounts, Storage, "System", { "Account" } },
        { Transfer, Call, "Balances", { "transfer_allow_death", "transfer_keep_alive", "transfer_all" } },
        { FollowTransactions, Event, "System", { "ExtrinsicSuccess", "ExtrinsicFailed" } },
        { Stake, Call, kStaking, { "add_stake", "add_stake_limit" } },
        { Unstake, Call, kStaking,
            { "remove_stake", "remove_stake_limit", "remove_stake_full_limit", "unstake_all",
                "unstake_all_alpha" } },
        { MoveStake, Call, kStaking, { "move_stake", "swap_stake", "swap_stake_limit" } },
        { TransferStake, Call, kStaking, { "transfer_stake" } },
        { TransferStake, Storage, kStaking, { "TransferToggle" } },
        { BurnAlpha, Call, kStaking, { "recycle_alpha", "burn_alpha" } },
        { Register, Call, kStaking, { "burned_register", "root_register" } },
        { Register, Storage, kStaking, { "Burn", "Uids", "NetworkRegistrationAllowed" } },
        { RegisterSubnet, Call, kStaking, { "register_network", "register_network_with_identity" } },
        { RegisterSubnet, Function, "SubnetRegistrationRuntimeApi", { "get_network_registration_cost" } },
        { Weights, Call, kStaking,
            { "set_weights", "commit_weights", "reveal_weights", "commit_timelocked_weights",
                "set_mechanism_weights", "commit_timelocked_mechanism_weights" } },
        { Weights, Storage, kStaking, { "Weights", "CommitRevealWeightsVersion" } },
        { Takes, Call, kStaking, { "increase_take", "decrease_take" } },
        { Takes, Storage, kStaking, { "Delegates", "MinDelegateTake", "MaxDelegateTake" } },
        { ChildKeys, Call, kStaking, { "set_children", "set_childkey_take" } },
        { ChildKeys, Storage, kStaking, { "ChildKeys", "ParentKeys", "ChildkeyTake", "PendingChildKeys" } },
        { Identity, Call, kStaking, { "set_identity" } },
        { Identity, Storage, kStaking, { "IdentitiesV2" } },
        { SwapHotkey, Call, kStaking, { "swap_hotkey" } },
        { ColdkeySwap, Call, kStaking,
            { "announce_coldkey_swap", "swap_coldkey_announced", "dispute_coldkey_swap",
                "clear_coldkey_swap_announcement" } },
        { ColdkeySwap, Storage, kStaking,
            { "ColdkeySwapAnnouncements", "ColdkeySwapAnnouncementDelay", "ColdkeySwapDisputes" } },
        { AutoStake, Call, kStaking, { "set_coldkey_auto_stake_hotkey" } },
        { AutoStake, Storage, kStaking, { "AutoStakeDestination" } },
        { RootClaim, Call, kStaking, { "claim_root", "set_root_claim_type" } },
        { RootClaim, Storage, kStaking, { "RootClaimable", "RootClaimed", "RootClaimType" } },
        { Locks, Call, kStaking, { "lock_stake", "move_lock", "set_perpetual_lock" } },
        { Locks, Storage, kStaking, { "Lock", "DecayingLock" } },
        { Locks, Function, "StakeInfoRuntimeApi", { "get_stake_availability_for_coldkeys" } },
        { Proxies, Call, "Proxy",
            { "proxy", "add_proxy", "remove_proxy", "remove_proxies", "create_pure", "kill_pure", "announce",
                "remove_announcement", "reject_announcement", "proxy_announced" } },
        { Proxies, Storage, "Proxy", { "Proxies", "Announcements" } },
        { Multisig, Call, "Multisig",
            { "as_multi_threshold_1", "as_multi", "approve_as_multi", "cancel_as_multi" } },
        { Multisig, Storage, "Multisig", { "Multisigs" } },
        { Batch, Call, "Utility", { "batch_all" } },
        { Crowdloan, Call, "Crowdloan",
            { "create", "contribute", "withdraw", "finalize", "refund", "dissolve", "update_min_contribution",
                "update_end", "update_cap" } },
        { Crowdloan, Storage, "Crowdloan", { "Crowdloans", "Contributions", "NextCrowdloanId" } },
        { SubnetOwner, Call, kStaking, { "set_subnet_identity", "start_call", "update_symbol" } },
        { SubnetOwner, Call, "AdminUtils",
            { "sudo_set_serving_rate_limit", "sudo_set_weights_version_key", "sudo_set_immunity_period",
                "sudo_set_min_allowed_weights", "sudo_set_max_burn", "sudo_set_min_burn",
                "sudo_set_commit_reveal_weights_enabled", "sudo_set_toggle_transfer" } },
        { SubnetOwner, Storage, kStaking, { "SubnetOwner" } },
        { Explorer, Storage, kStaking, { "NetworksAdded", "SubnetworkN", "Tempo", "Keys" } },
        { Explorer, Function, "SubnetInfoRuntimeApi",
            { "get_all_dynamic_info", "get_dynamic_info", "get_metagraph", "get_subnet_hyperparams_v2" } },
        { Explorer, Function, "NeuronInfoRuntimeApi", { "get_neurons_lite" } },
        { Explorer, Function, "SwapRuntimeApi", { "current_alpha_price" } },
        { Positions, Storage, kStaking, { "StakingHotkeys", "TotalHotkeyAlpha", "NetworksAdded" } },
        { Commitments, Call, "Commitments", { "set_commitment" } },
        { Commitments, Storage, "Commitments", { "CommitmentOf" } },
        { LimitOrders, Call, "LimitOrders", { "cancel_order" } },
        { LimitOrders, Storage, "LimitOrders", { "Orders", "LimitOrdersEnabled" } },
        { MevShield, Call, "MevShield", { "submit_encrypted" } },
        { MevShield, Storage, "MevShield", { "NextKey" } },
        { EvmBridge, Call, "EVM", { "withdraw" } },
        { BuyBack, Call, kStaking, { "add_stake_burn" } },
    };
    return kNeeds;
}

constexpr std::string_view kNames[] { "ReadAccounts", "Transfer", "SignTransactions", "FollowTransactions",
    "Stake", "Unstake", "MoveStake", "TransferStake", "BurnAlpha", "Register", "RegisterSubnet", "Weights",
    "Takes", "ChildKeys", "Identity", "SwapHotkey", "ColdkeySwap", "AutoStake", "RootClaim", "Locks",
    "Proxies", "Multisig", "Batch", "Crowdloan", "SubnetOwner", "Explorer", "Positions", "Commitments",
    "LimitOrders", "MevShield", "EvmBridge", "BuyBack" };
static_assert(std::size(kNames) == kFeatureCount);

Misfit misfitOf(const ItemFit& fit)
{
    return { fit.item(), fit.difference.value_or(Difference::Missing), fit.detail };
}

class Judge {
public:
    explicit Judge(const FitLookUp& find)
        : m_find(find)
    {
        for (std::size_t i = 0; i < kFeatureCount; ++i) {
            m_states.push_back({ static_cast<Feature>(i), {} });
        }
    }

    void judge(const Needs& needs)
    {
        for (const std::string_view name : needs.names) {
            const ItemFit* fit = m_find(needs.kind, needs.pallet, name);
            if (fit == nullptr) {
                add(needs.feature,
                    { std::string(needs.pallet) + "." + std::string(name), Difference::Missing, {} });
            } else if (!fit->isUsable()) {
                add(needs.feature, misfitOf(*fit));
            }
        }
    }

    void add(Feature feature, Misfit misfit)
    {
        m_states[static_cast<std::size_t>(feature)].misfits.push_back(std::move(misfit));
    }

    std::vector<FeatureState> take() { return std::move(m_states); }

private:
    const FitLookUp& m_find;
    std::vector<FeatureState> m_states;
};

} // namespace

std::string_view nameOf(Feature feature)
{
    return kNames[static_cast<std::size_t>(feature)];
}

std::vector<FeatureState> judgeFeatures(
    std::span<const ItemFit> fits, const FitLookUp& find, const metadata::Metadata& chain)
{
    Judge judge(find);
    for (const Needs& needs : allNeeds()) {
        judge.judge(needs);
    }
    // Another default of an account would be a balance out of nothing.
    const ItemFit* account = find(ItemKind::Storage, "System", "Account");
    if (account != nullptr && account->isUsable() && account->difference == Difference::OtherDefault) {
        judge.add(Feature::ReadAccounts, misfitOf(*account));
    }
    for (const ItemFit& fit : fits) {
        const bool ofTransactions = fit.kind == ItemKind::Extension || fit.kind == ItemKind::Format;
        if (ofTransactions && !fit.isUsable()) {
            judge.add(Feature::SignTransactions, misfitOf(fit));
        }
    }
    if (!eventRecordTypes(chain)) {
        judge.add(Feature::FollowTransactions, { "System.Events", Difference::OtherType, {} });
    }
    return judge.take();
}

} // namespace taonaut::subtensor
