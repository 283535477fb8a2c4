// SPDX-License-Identifier: MIT
// Announcing, running, disputing and taking back the swap of a coldkey.

#include "core/crypto/hash.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/subtensor_module/keys/calls.hpp"
#include "core/node/runtime/subtensor_module/keys/coldkey_swap.hpp"
#include "core/node/runtime/subtensor_module/pool/tao.hpp"
#include "core/subtensor/pallets/subtensor_module/chain_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/constants.hpp"
#include "core/subtensor/pallets/subtensor_module/errors.hpp"
#include "core/subtensor/pallets/subtensor_module/key_events.hpp"

#include <limits>

namespace taonaut::node::subtensor_module {
namespace {

using Announcement = std::tuple<BlockNumber, Hash256>;

BlockNumber later(BlockNumber block, std::uint32_t delay)
{
    constexpr std::uint32_t kMost = std::numeric_limits<std::uint32_t>::max();
    return BlockNumber(block.value() > kMost - delay ? kMost : block.value() + delay);
}

DispatchResult chargeSwap(BlockContext& context, const AccountId& coldkey, Rao cost)
{
    return recycleTao(context, coldkey, cost) ? DispatchResult {}
                                              : refuse(declared::error("NotEnoughBalanceToPaySwapColdKey"));
}

/// Whether a swap that was announced may be announced again or taken back.
bool hasWaited(const BlockContext& context, const Announcement& announced)
{
    const std::uint32_t delay = load<declared::kColdkeySwapReannouncementDelay>(context.state);
    return context.number >= later(std::get<BlockNumber>(announced), delay);
}

DispatchResult announce(BlockContext& context, const AccountId& who, const Hash256& newColdkeyHash)
{
    const auto before = find<declared::kColdkeySwapAnnouncements>(context.state, who);
    if (before && !hasWaited(context, *before)) {
        return refuse(declared::error("ColdkeySwapReannouncedTooEarly"));
    }
    if (!before) {
        const DispatchResult charged = chargeSwap(context, who, declared::constant::kKeySwapCost.value);
        if (!charged) {
            return charged;
        }
    }
    const std::uint32_t delay = load<declared::kColdkeySwapAnnouncementDelay>(context.state);
    store<declared::kColdkeySwapAnnouncements>(
        context.state, who, Announcement { later(context.number, delay), newColdkeyHash });
    context.deposit(declared::event::ColdkeySwapAnnounced { who, newColdkeyHash });
    return {};
}

DispatchResult swapAnnounced(BlockContext& context, const AccountId& who, const AccountId& newColdkey)
{
    const auto announced = find<declared::kColdkeySwapAnnouncements>(context.state, who);
    if (!announced) {
        return refuse(declared::error("ColdkeySwapAnnouncementNotFound"));
    }
    erase<declared::kColdkeySwapAnnouncements>(context.state, who);
    const auto& [when, hash] = *announced;
    if (crypto::blake2b256(newColdkey.view()) != hash) {
        return refuse(declared::error("AnnouncedColdkeyHashDoesNotMatch"));
    }
    if (context.number < when) {
        return refuse(declared::error("ColdkeySwapTooEarly"));
    }
    return swapColdkey(context, who, newColdkey);
}

DispatchResult dispute(BlockContext& context, const AccountId& coldkey)
{
    if (!contains<declared::kColdkeySwapAnnouncements>(context.state, coldkey)) {
        return refuse(declared::error("ColdkeySwapAnnouncementNotFound"));
    }
    if (contains<declared::kColdkeySwapDisputes>(context.state, coldkey)) {
        return refuse(declared::error("ColdkeySwapAlreadyDisputed"));
    }
    store<declared::kColdkeySwapDisputes>(context.state, coldkey, context.number);
    context.deposit(declared::event::ColdkeySwapDisputed { coldkey });
    return {};
}

DispatchResult clearAnnouncement(BlockContext& context, const AccountId& who)
{
    const auto announced = find<declared::kColdkeySwapAnnouncements>(context.state, who);
    if (!announced) {
        return refuse(declared::error("ColdkeySwapAnnouncementNotFound"));
    }
    if (!hasWaited(context, *announced)) {
        return refuse(declared::error("ColdkeySwapClearTooEarly"));
    }
    erase<declared::kColdkeySwapAnnouncements>(context.state, who);
    context.deposit(declared::event::ColdkeySwapCleared { who });
    return {};
}

DispatchResult swapAtOnce(BlockContext& context, const declared::SwapColdkey& call)
{
    if (!call.swapCost.isZero()) {
        const DispatchResult charged = chargeSwap(context, call.oldColdkey, call.swapCost);
        if (!charged) {
            return charged;
        }
    }
    if (const DispatchResult swapped = swapColdkey(context, call.oldColdkey, call.newColdkey); !swapped) {
        return swapped;
    }
    erase<declared::kColdkeySwapAnnouncements>(context.state, call.oldColdkey);
    erase<declared::kColdkeySwapDisputes>(context.state, call.oldColdkey);
    return {};
}

} // namespace

CallResult run(BlockContext& context, const Origin& origin, const declared::SwapColdkey& call)
{
    const DispatchResult root = ensureRoot(origin);
    return root ? outcomeOf(swapAtOnce(context, call)) : refuse(root);
}

CallResult run(BlockContext&, const Origin&, const declared::ScheduleSwapColdkey&)
{
    return refuse(declared::error("Deprecated"));
}

CallResult run(BlockContext& context, const Origin& origin, const declared::AnnounceColdkeySwap& call)
{
    const Result<AccountId, DispatchError> who = ensureSigned(origin);
    return who ? outcomeOf(announce(context, *who, call.newColdkeyHash)) : refuse(who);
}

CallResult run(BlockContext& context, const Origin& origin, const declared::SwapColdkeyAnnounced& call)
{
    const Result<AccountId, DispatchError> who = ensureSigned(origin);
    return who ? outcomeOf(swapAnnounced(context, *who, call.newColdkey)) : refuse(who);
}

CallResult run(BlockContext& context, const Origin& origin, const declared::DisputeColdkeySwap&)
{
    const Result<AccountId, DispatchError> coldkey = ensureSigned(origin);
    return coldkey ? outcomeOf(dispute(context, *coldkey)) : refuse(coldkey);
}

CallResult run(BlockContext& context, const Origin& origin, const declared::ResetColdkeySwap& call)
{
    if (const DispatchResult root = ensureRoot(origin); !root) {
        return refuse(root);
    }
    erase<declared::kColdkeySwapAnnouncements>(context.state, call.coldkey);
    erase<declared::kColdkeySwapDisputes>(context.state, call.coldkey);
    context.deposit(declared::event::ColdkeySwapReset { call.coldkey });
    return PostDispatch {};
}

CallResult run(BlockContext& context, const Origin& origin, const declared::ClearColdkeySwapAnnouncement&)
{
    const Result<AccountId, DispatchError> who = ensureSigned(origin);
    return who ? outcomeOf(clearAnnouncement(context, *who)) : refuse(who);
}

} // namespace taonaut::node::subtensor_module
