// SPDX-License-Identifier: MIT
#pragma once

// The entries that one lock touches: its own, and the sum of all locks of its kind - to the subnet's owner
// hotkey or another one, perpetual or decaying. The sums are rolled forward on their own, so that the
// conviction of a hotkey is known without looking at each lock.

#include "core/economics/lock.hpp"
#include "core/node/runtime/subtensor_module/lock/lock.hpp"

namespace taonaut::node::subtensor_module {

using economics::LockAmounts;
using economics::LockKind;
using economics::LockRates;

[[nodiscard]] LockRates lockRates(const Overlay& state);
[[nodiscard]] bool isOwnerHotkey(const Overlay& state, NetUid netuid, const AccountId& hotkey);
[[nodiscard]] bool isPerpetual(const Overlay& state, const AccountId& coldkey, NetUid netuid);

/// Which sum: of locks to a hotkey.
struct LockSum {
    NetUid netuid;
    AccountId hotkey;
    LockKind kind;
};
[[nodiscard]] std::optional<LockAmounts> loadSum(const Overlay& state, const LockSum& sum);
/// An empty one is erased.
void storeSum(BlockContext& context, const LockSum& sum, const LockAmounts& amounts);
/// The sum as of now, and its entry is gone.
[[nodiscard]] std::optional<LockAmounts> takeSum(BlockContext& context, const LockSum& sum);

struct LockPlace {
    AccountId coldkey;
    NetUid netuid;
    AccountId hotkey;
};
/// An empty one is erased, with its entry in LockingColdkeys.
void storeLock(BlockContext& context, const LockPlace& place, const LockAmounts& amounts);
void eraseLock(BlockContext& context, const LockPlace& place);

class LockBook {
public:
    LockBook(const BlockContext& context, const LockPlace& place);
    /// The coldkey's lock on the subnet, to whatever hotkey. None: there is none.
    [[nodiscard]] static std::optional<LockBook> existing(
        const BlockContext& context, const AccountId& coldkey, NetUid netuid);

    [[nodiscard]] const LockPlace& place() const noexcept { return m_place; }
    [[nodiscard]] const LockAmounts& lock() const noexcept { return m_lock; }
    [[nodiscard]] LockKind kind() const noexcept { return m_kind; }

    /// Both to the present block.
    void rollForward();
    void rollSumForward();
    void setLock(const LockAmounts& lock); ///< rolled forward
    void addToSum(const LockAmounts& added);
    void reduceSum(std::uint64_t mass, U64F64 conviction);
    void forceReduce(std::uint64_t mass);
    void save(BlockContext& context) const;

private:
    [[nodiscard]] LockAmounts rolled(const LockAmounts& lock) const;

    LockPlace m_place;
    std::uint64_t m_now;
    LockRates m_rates;
    LockKind m_kind;
    LockAmounts m_lock;
    LockAmounts m_sum;
    bool m_lockChanged = false;
    bool m_sumChanged = false;
};

/// Adds to the sum of the place's kind, or takes from it, as of now.
void addToSum(BlockContext& context, const LockPlace& place, const LockAmounts& added);
void takeFromSum(BlockContext& context, const LockPlace& place, std::uint64_t mass, U64F64 conviction);

} // namespace taonaut::node::subtensor_module
