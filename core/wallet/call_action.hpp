// SPDX-License-Identifier: MIT
#pragma once

// What a call does, for those that this program has words for: one structure per sentence of the signing
// sheet. Values are those of the call's arguments; nothing is taken from anywhere else.

#include "core/base/bytes.hpp"
#include "core/base/units.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace taonaut::wallet {

/// The smallest units of the alpha of one subnet.
struct AlphaAmount {
    NetUid netuid;
    std::uint64_t amount = 0;
    friend bool operator==(const AlphaAmount&, const AlphaAmount&) = default;
};
/// The worst price at which a trade is made: rao per alpha. For a swap between subnets the price of the
/// origin in that of the destination, times 10^9.
struct PriceLimit {
    std::uint64_t price = 0;
    bool partial = false; ///< as much as the limit allows is traded; otherwise all or nothing
    friend bool operator==(const PriceLimit&, const PriceLimit&) = default;
};

/// Balances.transfer_keep_alive and transfer_allow_death.
struct TransferAction {
    AccountId recipient;
    Rao amount;
    bool keepAlive = true; ///< false: the sender's account may be removed (reaped)
};
/// Balances.transfer_all.
struct TransferAllAction {
    AccountId recipient;
    bool keepAlive = true;
};
/// Balances.burn.
struct BurnAction {
    Rao amount;
    bool keepAlive = true;
};

struct AddStakeAction {
    AccountId hotkey;
    NetUid netuid;
    Rao amount;
    std::optional<PriceLimit> limit;
    bool burnt = false; ///< the alpha that is bought is burnt
};
struct RemoveStakeAction {
    AccountId hotkey;
    NetUid netuid;
    std::optional<AlphaAmount> amount; ///< empty: everything
    std::optional<PriceLimit> limit;
};
/// From every subnet.
struct UnstakeAllAction {
    AccountId hotkey;
    bool toRoot = false; ///< it becomes stake on the root subnet instead of free TAO
};
/// move_stake, transfer_stake, swap_stake and swap_stake_limit: what changes is what differs.
struct MoveStakeAction {
    AccountId fromHotkey;
    AccountId toHotkey;
    NetUid fromNetuid;
    NetUid toNetuid;
    AlphaAmount amount; ///< of fromNetuid
    std::optional<AccountId> toColdkey; ///< another owner
    std::optional<PriceLimit> limit;
};
/// Destroys alpha.
struct EndAlphaAction {
    enum class Kind : std::uint8_t { Recycle, Burn };
    Kind kind = Kind::Burn;
    AccountId hotkey;
    AlphaAmount amount;
};

struct RegisterAction {
    AccountId hotkey;
    NetUid netuid; ///< 0: the root subnet
    std::optional<std::uint64_t> priceLimit; ///< rao
    std::optional<AccountId> coldkey; ///< where the call names one
};
struct SubnetAction {
    enum class Kind : std::uint8_t { Create, CreateWithIdentity, Start, Symbol, Identity, Dissolve };
    Kind kind = Kind::Create;
    std::optional<AccountId> hotkey; ///< Create
    std::optional<NetUid> netuid; ///< of an existing one
};
/// set_identity: its texts are the arguments.
struct IdentityAction { };

struct TakeAction {
    enum class Kind : std::uint8_t { Increase, Decrease, Childkey };
    Kind kind = Kind::Increase;
    AccountId hotkey;
    std::uint16_t take = 0; ///< out of 65535
    std::optional<NetUid> netuid; ///< Childkey
};
struct ChildrenAction {
    struct Child {
        std::uint64_t proportion = 0; ///< out of 2^64 - 1
        AccountId hotkey;
    };
    AccountId hotkey;
    NetUid netuid;
    std::vector<Child> children; ///< empty: all are revoked
};
/// The families of set, commit and reveal; what they hold stands in the arguments.
struct WeightsAction {
    enum class Kind : std::uint8_t { Set, Commit, Reveal };
    Kind kind = Kind::Set;
    std::vector<NetUid> netuids;
    std::optional<std::uint8_t> mechanism;
};
struct ServeAction {
    enum class Kind : std::uint8_t { Axon, Prometheus };
    Kind kind = Kind::Axon;
    NetUid netuid;
};
struct RootClaimAction {
    enum class Kind : std::uint8_t { Claim, Mode };
    Kind kind = Kind::Claim;
    std::vector<NetUid> netuids; ///< Claim, and Mode "KeepSubnets"
    std::string mode; ///< "Swap", "Keep", "KeepSubnets"
};
struct AutoStakeAction {
    AccountId hotkey;
    NetUid netuid;
};

struct SwapHotkeyAction {
    AccountId from;
    AccountId to;
    std::optional<NetUid> netuid; ///< empty: on every subnet
    bool keepStake = false;
};
struct AssociateHotkeyAction {
    AccountId hotkey;
};
struct ColdkeySwapAction {
    enum class Kind : std::uint8_t { Announce, Execute, Dispute, Clear };
    Kind kind = Kind::Announce;
    std::optional<Hash256> hash; ///< Announce: of the new coldkey
    std::optional<AccountId> coldkey; ///< Execute
};

struct ProxyAction {
    enum class Kind : std::uint8_t {
        Add,
        Remove,
        RemoveAll,
        CreatePure,
        KillPure,
        Announce,
        RemoveAnnouncement,
        RejectAnnouncement,
        PokeDeposit,
        RealPaysFee,
    };
    Kind kind = Kind::Add;
    std::optional<AccountId> account; ///< the delegate, the real account or the spawner
    std::string type; ///< "Any", "Staking" …: Add, Remove, CreatePure, KillPure
    std::uint32_t delay = 0; ///< blocks
    std::optional<Hash256> callHash;
    bool enabled = false; ///< RealPaysFee
};
/// Without the call itself: as_multi and its kin are wrappers.
struct MultisigAction {
    enum class Kind : std::uint8_t { Approve, Cancel, PokeDeposit };
    Kind kind = Kind::Approve;
    std::uint16_t threshold = 0;
    std::vector<AccountId> others; ///< signatories beside the signer
    Hash256 callHash;
};

struct LockAction {
    enum class Kind : std::uint8_t { Lock, Move, Perpetual, RejectLocked, AutoParentDelegation };
    Kind kind = Kind::Lock;
    std::optional<AccountId> hotkey;
    std::optional<NetUid> netuid;
    std::optional<AlphaAmount> amount; ///< Lock
    bool enabled = false; ///< Perpetual, RejectLocked, AutoParentDelegation
};
/// Creating one is a wrapper where it holds a call.
struct CrowdloanAction {
    enum class Kind : std::uint8_t {
        Create,
        Contribute,
        Withdraw,
        Finalize,
        Refund,
        Dissolve,
        MinimumContribution,
        MaximumContribution,
        End,
        Cap,
    };
    Kind kind = Kind::Contribute;
    std::uint32_t id = 0; ///< all but Create
    std::optional<Rao> amount; ///< Create: the deposit; the contribution; a bound that is set
    std::optional<BlockNumber> end;
    std::optional<AccountId> target; ///< Create
};
/// AdminUtils.sudo_set_…, and the setters of SubtensorModule: sets one value of a subnet or of the network.
struct HyperparameterAction {
    std::string name; ///< "serving_rate_limit"
    std::optional<NetUid> netuid; ///< empty: of the whole network
    std::vector<std::size_t> values; ///< places in CallReview::arguments
};
/// EVM.withdraw.
struct EvmWithdrawAction {
    Bytes address; ///< 20 bytes
    Rao amount;
};
/// The calls that it holds say what it does: CallReview::wrapper and nested.
struct WrapperAction { };
/// No words: the arguments are all there is.
struct UnknownAction { };

using Action = std::variant<UnknownAction, WrapperAction, TransferAction, TransferAllAction, BurnAction,
    AddStakeAction, RemoveStakeAction, UnstakeAllAction, MoveStakeAction, EndAlphaAction, RegisterAction,
    SubnetAction, IdentityAction, TakeAction, ChildrenAction, WeightsAction, ServeAction, RootClaimAction,
    AutoStakeAction, SwapHotkeyAction, AssociateHotkeyAction, ColdkeySwapAction, ProxyAction, MultisigAction,
    LockAction, CrowdloanAction, HyperparameterAction, EvmWithdrawAction>;

} // namespace taonaut::wallet
