// SPDX-License-Identifier: MIT
#pragma once

// What the events of a block say: which transaction, which event, what it means where this program has words
// for it, and why something failed. Read with the chain's own metadata; the sentences are made in the user
// interface.

#include "core/wallet/call_argument.hpp"

#include <cstdint>

namespace taonaut::subtensor {
class ChainRuntime;
struct ChainEvent;
} // namespace taonaut::subtensor

namespace taonaut::wallet {

/// Which sentence an event has. The values of the sentence are its arguments, by name or place.
enum class EventKind : std::uint8_t {
    Other, ///< no words: pallet, name and arguments
    Success, ///< System.ExtrinsicSuccess
    Failure, ///< System.ExtrinsicFailed: problem
    NewAccount,
    KilledAccount,
    Transfer, ///< from, to, amount
    Deposited,
    Withdrawn,
    Reserved,
    Unreserved,
    DustLost,
    Burnt,
    FeePaid, ///< who, actual fee, tip
    FeePaidInAlpha,
    StakeAdded, ///< coldkey, hotkey, tao, alpha, netuid, fee
    StakeRemoved, ///< coldkey, hotkey, tao, alpha, netuid, fee
    StakeMoved, ///< coldkey, from hotkey, from netuid, to hotkey, to netuid, tao
    StakeTransferred,
    StakeSwapped,
    Registered, ///< a neuron: netuid, uid, hotkey
    SubnetCreated,
    SubnetRemoved,
    HotkeySwapped,
    ColdkeySwapped,
    ColdkeySwapAnnounced,
    WeightsSet,
    WeightsCommitted,
    WeightsRevealed,
    TakeChanged,
    BatchCompleted,
    BatchCompletedWithErrors,
    BatchInterrupted, ///< index: problem
    ItemCompleted,
    ItemFailed, ///< problem
    ProxyExecuted, ///< problem when the inner call failed
    ProxyAdded,
    ProxyRemoved,
    PureProxyCreated,
    MultisigNew,
    MultisigApproval,
    MultisigExecuted, ///< problem when the inner call failed
    MultisigCancelled,
    Sudone, ///< problem when the inner call failed
    Dispatched, ///< Scheduler, Utility.DispatchedAs: problem when the inner call failed
};

/// Why a call failed.
struct DispatchProblem {
    std::string name; ///< "Balances.InsufficientBalance", "Token.FundsUnavailable", "BadOrigin"
    std::string
        docs; ///< one sentence: as declared by this program, else as the chain documents it; may be empty
    friend bool operator==(const DispatchProblem&, const DispatchProblem&) = default;
};

struct EventLine {
    std::optional<std::uint32_t>
        extrinsic; ///< place in the block body; empty for what the chain did by itself
    bool finalization = false; ///< of those: at the end of the block instead of its beginning
    std::uint8_t palletIndex = 0;
    std::uint8_t eventIndex = 0;
    std::string pallet;
    std::string name;
    std::vector<std::string> docs; ///< lines, as the chain documents it; untrusted
    EventKind kind = EventKind::Other;
    std::vector<Argument> arguments; ///< in order
    std::optional<DispatchProblem> problem; ///< of Failure and of events that tell of an inner call's failure

    /// Null if there is no argument of this name.
    [[nodiscard]] const Argument* argument(std::string_view argumentName) const;
};

/// Pallet and name of every event that has a kind of its own.
[[nodiscard]] std::vector<std::pair<std::string_view, std::string_view>> eventsWithWords();

/// One line of an event that was read with the metadata of `runtime`.
[[nodiscard]] EventLine wordsOf(const subtensor::ChainRuntime& runtime, const subtensor::ChainEvent& event);

/// The value of System.Events as lines. Errors: those of subtensor::readEvents.
[[nodiscard]] Result<std::vector<EventLine>> eventLines(
    const subtensor::ChainRuntime& runtime, ByteView events);

/// What the events of one extrinsic say about its fate.
struct DispatchOutcome {
    bool success = false;
    std::optional<DispatchProblem> problem; ///< why it failed; on success: why a call inside it failed
    std::optional<std::uint32_t> failedItem; ///< of a batch: which call failed first
    std::optional<Rao> fee; ///< TransactionPayment.TransactionFeePaid
};
/// Empty when no line tells the fate of this extrinsic.
[[nodiscard]] std::optional<DispatchOutcome> outcomeOf(
    const std::vector<EventLine>& lines, std::uint32_t extrinsic);

} // namespace taonaut::wallet
