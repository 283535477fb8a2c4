// SPDX-License-Identifier: MIT
#include "core/node/runtime/subtensor_module/lock/lock_book.hpp"

#include "core/node/runtime/storage_item.hpp"
#include "core/subtensor/pallets/subtensor_module/lock_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;

namespace {

LockAmounts amountsOf(const declared::LockState& state)
{
    return { state.lockedMass.value(), state.conviction, state.lastUpdate };
}

declared::LockState stateOf(const LockAmounts& amounts)
{
    return { AlphaAmount(amounts.mass), amounts.conviction, amounts.lastUpdate };
}

bool isNothing(const LockAmounts& amounts)
{
    return amounts.mass == 0 && amounts.conviction == U64F64();
}

/// Calls visit with the item that holds the sum: the keys are (netuid) or (netuid, hotkey).
template <class Visit> auto withSum(const LockSum& sum, const Visit& visit)
{
    if (sum.kind.toOwner && sum.kind.isPerpetual) {
        return visit.template operator()<declared::kOwnerLock>(sum.netuid);
    }
    if (sum.kind.toOwner) {
        return visit.template operator()<declared::kDecayingOwnerLock>(sum.netuid);
    }
    if (sum.kind.isPerpetual) {
        return visit.template operator()<declared::kHotkeyLock>(sum.netuid, sum.hotkey);
    }
    return visit.template operator()<declared::kDecayingHotkeyLock>(sum.netuid, sum.hotkey);
}

std::uint64_t now(const BlockContext& context)
{
    return context.number.value();
}

} // namespace

LockRates lockRates(const Overlay& state)
{
    return { load<declared::kUnlockRate>(state), load<declared::kMaturityRate>(state) };
}

bool isOwnerHotkey(const Overlay& state, NetUid netuid, const AccountId& hotkey)
{
    return load<declared::kSubnetOwnerHotkey>(state, netuid) == hotkey;
}

bool isPerpetual(const Overlay& state, const AccountId& coldkey, NetUid netuid)
{
    return find<declared::kDecayingLock>(state, coldkey, netuid) == false;
}

std::optional<LockAmounts> loadSum(const Overlay& state, const LockSum& sum)
{
    return withSum(
        sum, [&]<const auto & kItem>(const auto&... keys) {
            const auto stored = find<kItem>(state, keys...);
            return stored ? std::optional(amountsOf(*stored)) : std::nullopt;
        });
}

void storeSum(BlockContext& context, const LockSum& sum, const LockAmounts& amounts)
{
    withSum(
        sum, [&]<const auto & kItem>(const auto&... keys) {
            if (isNothing(amounts)) {
                erase<kItem>(context.state, keys...);
            } else {
                store<kItem>(context.state, keys..., stateOf(amounts));
            }
        });
}

std::optional<LockAmounts> takeSum(BlockContext& context, const LockSum& sum)
{
    const std::optional<LockAmounts> stored = loadSum(context.state, sum);
    if (!stored) {
        return std::nullopt;
    }
    storeSum(context, sum, {});
    return economics::rollForward(*stored, now(context), lockRates(context.state), sum.kind);
}

void eraseLock(BlockContext& context, const LockPlace& place)
{
    erase<declared::kLock>(context.state, place.coldkey, place.netuid, place.hotkey);
    erase<declared::kLockingColdkeys>(context.state, place.netuid, place.hotkey, place.coldkey);
}

void storeLock(BlockContext& context, const LockPlace& place, const LockAmounts& amounts)
{
    if (amounts.isEmpty()) {
        eraseLock(context, place);
        return;
    }
    store<declared::kLockingColdkeys>(
        context.state, place.netuid, place.hotkey, place.coldkey, std::monostate());
    store<declared::kLock>(context.state, place.coldkey, place.netuid, place.hotkey, stateOf(amounts));
}

LockBook::LockBook(const BlockContext& context, const LockPlace& place)
    : m_place(place)
    , m_now(now(context))
    , m_rates(lockRates(context.state))
    , m_kind { isOwnerHotkey(context.state, place.netuid, place.hotkey),
        isPerpetual(context.state, place.coldkey, place.netuid) }
{
    m_lock.lastUpdate = m_now;
    if (const auto stored = find<declared::kLock>(context.state, place.coldkey, place.netuid, place.hotkey)) {
        m_lock = amountsOf(*stored);
    }
    m_sum.lastUpdate = m_now;
    m_sum = loadSum(context.state, { place.netuid, place.hotkey, m_kind }).value_or(m_sum);
}

std::optional<LockBook> LockBook::existing(
    const BlockContext& context, const AccountId& coldkey, NetUid netuid)
{
    std::optional<AccountId> hotkey;
    forEachBelow<declared::kLock>(
        context.state,
        [&hotkey](const AccountId& key, const declared::LockState&) {
            hotkey = key;
            return false;
        },
        coldkey, netuid);
    return hotkey ? std::optional(LockBook(context, { coldkey, netuid, *hotkey })) : std::nullopt;
}

LockAmounts LockBook::rolled(const LockAmounts& lock) const
{
    return economics::rollForward(lock, m_now, m_rates, m_kind);
}

void LockBook::rollForward()
{
    const LockAmounts before = m_lock;
    m_lock = rolled(before);
    m_lockChanged = true;
    const std::uint64_t melted = before.mass > m_lock.mass ? before.mass - m_lock.mass : 0;
    const U64F64 lost = before.conviction.saturatingSub(m_lock.conviction);
    if (melted == 0 && lost == U64F64()) {
        rollSumForward();
        return;
    }
    reduceSum(melted, lost);
    m_sum.lastUpdate = m_now;
}

void LockBook::rollSumForward()
{
    m_sum = rolled(m_sum);
    m_sumChanged = true;
}

void LockBook::setLock(const LockAmounts& lock)
{
    m_lock = rolled(lock);
    m_lockChanged = true;
}

void LockBook::addToSum(const LockAmounts& added)
{
    m_sum = economics::mergedLock(m_sum, added);
    m_sumChanged = true;
}

void LockBook::reduceSum(std::uint64_t mass, U64F64 conviction)
{
    m_sum = economics::reducedLock(m_sum, mass, conviction);
    m_sumChanged = true;
}

void LockBook::forceReduce(std::uint64_t mass)
{
    const LockAmounts before = m_lock;
    m_lock = economics::forceReducedLock(before, mass, m_now);
    m_lockChanged = true;
    reduceSum(before.mass - m_lock.mass, before.conviction.saturatingSub(m_lock.conviction));
}

void LockBook::save(BlockContext& context) const
{
    if (m_lockChanged) {
        storeLock(context, m_place, m_lock);
    }
    if (m_sumChanged) {
        storeSum(context, { m_place.netuid, m_place.hotkey, m_kind }, m_sum);
    }
}

void addToSum(BlockContext& context, const LockPlace& place, const LockAmounts& added)
{
    LockBook book(context, place);
    book.rollSumForward();
    book.addToSum(added);
    book.rollSumForward();
    book.save(context);
}

void takeFromSum(BlockContext& context, const LockPlace& place, std::uint64_t mass, U64F64 conviction)
{
    LockBook book(context, place);
    book.rollSumForward();
    book.reduceSum(mass, conviction);
    book.save(context);
}

} // namespace taonaut::node::subtensor_module
