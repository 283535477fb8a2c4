// SPDX-License-Identifier: MIT
#include "core/node/runtime/safe_mode/safe_mode.hpp"

#include "core/node/runtime/balances/reserve.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/subtensor/pallets/safe_mode_errors.hpp"
#include "core/subtensor/pallets/safe_mode_events.hpp"

#include <algorithm>

namespace taonaut::node::safe_mode {

namespace declared = subtensor::safe_mode;

namespace {

const balances::HoldReason kReason = subtensor::hold::SafeMode {};

// Weights: polkadot-sdk substrate/frame/safe-mode/src/weights.rs.
struct WeightOf {
    Weight operator()(const declared::Enter&) const { return benchmarked(53'290'000, 3'802, 2, 3); }
    Weight operator()(const declared::ForceEnter&) const { return benchmarked(8'818'000, 1'489, 1, 1); }
    Weight operator()(const declared::Extend&) const { return benchmarked(54'027'000, 3'802, 2, 3); }
    Weight operator()(const declared::ForceExtend&) const { return benchmarked(10'066'000, 1'489, 1, 1); }
    Weight operator()(const declared::ForceExit&) const { return benchmarked(9'766'000, 1'489, 1, 1); }
    Weight operator()(const declared::ForceSlashDeposit&) const
    {
        return benchmarked(35'510'000, 3'802, 2, 2);
    }
    Weight operator()(const declared::ReleaseDeposit&) const { return benchmarked(45'648'000, 3'802, 3, 2); }
    Weight operator()(const declared::ForceReleaseDeposit&) const
    {
        return benchmarked(43'363'000, 3'802, 2, 2);
    }
};
constexpr Weight kNothingToDo = benchmarked(3'058'000, 1'489, 1, 0);
constexpr Weight kExit = benchmarked(8'029'000, 1'489, 1, 1);

BlockNumber later(BlockNumber from, std::uint32_t blocks)
{
    const std::uint64_t sum = std::uint64_t { from.value() } + blocks;
    return BlockNumber(static_cast<std::uint32_t>(std::min<std::uint64_t>(sum, ~std::uint32_t { 0 })));
}

bool isEntered(const Overlay& state)
{
    return contains<declared::kEnteredUntil>(state);
}

DispatchResult exit(BlockContext& context, declared::ExitReason reason)
{
    if (!isEntered(context.state)) {
        return refuse(declared::error("Exited"));
    }
    erase<declared::kEnteredUntil>(context.state);
    context.deposit(declared::event::Exited { reason });
    return {};
}

struct Run {
    BlockContext& context;
    const Origin& origin;

    DispatchResult operator()(const declared::Enter&) const
    {
        if (const auto sender = ensureSigned(origin); !sender) {
            return refuse(sender);
        }
        static_assert(!declared::kEnterDepositAmount.value);
        return isEntered(context.state) ? refuse(declared::error("Entered"))
                                        : refuse(declared::error("NotConfigured"));
    }
    DispatchResult operator()(const declared::ForceEnter&) const
    {
        if (const DispatchResult root = ensureRoot(origin); !root) {
            return root;
        }
        if (isEntered(context.state)) {
            return refuse(declared::error("Entered"));
        }
        const BlockNumber until = later(context.number, kRootEnterDuration);
        store<declared::kEnteredUntil>(context.state, until);
        context.deposit(declared::event::Entered { until });
        return {};
    }
    DispatchResult operator()(const declared::Extend&) const
    {
        if (const auto sender = ensureSigned(origin); !sender) {
            return refuse(sender);
        }
        static_assert(!declared::kExtendDepositAmount.value);
        return isEntered(context.state) ? refuse(declared::error("NotConfigured"))
                                        : refuse(declared::error("Exited"));
    }
    DispatchResult operator()(const declared::ForceExtend&) const
    {
        if (const DispatchResult root = ensureRoot(origin); !root) {
            return root;
        }
        const auto entered = find<declared::kEnteredUntil>(context.state);
        if (!entered) {
            return refuse(declared::error("Exited"));
        }
        const BlockNumber until = later(*entered, kRootExtendDuration);
        store<declared::kEnteredUntil>(context.state, until);
        context.deposit(declared::event::Extended { until });
        return {};
    }
    DispatchResult operator()(const declared::ForceExit&) const
    {
        const DispatchResult root = ensureRoot(origin);
        return root ? exit(context, declared::ExitReason::Force) : root;
    }
    DispatchResult operator()(const declared::ForceSlashDeposit& call) const
    {
        const auto amount = takeDepositAsRoot(call.account, call.block);
        if (!amount) {
            return refuse(amount);
        }
        if (!balances::burnHeld(context, call.account, kReason, *amount)) {
            return refuse(declared::error("CurrencyError"));
        }
        context.deposit(declared::event::DepositSlashed { call.account, *amount });
        return {};
    }
    DispatchResult operator()(const declared::ReleaseDeposit& call) const
    {
        if (const auto sender = ensureSigned(origin); !sender) {
            return refuse(sender);
        }
        if (!contains<declared::kDeposits>(context.state, call.account, call.block)) {
            return refuse(declared::error("NoDeposit"));
        }
        static_assert(!declared::kReleaseDelay.value);
        return isEntered(context.state) ? refuse(declared::error("Entered"))
                                        : refuse(declared::error("NotConfigured"));
    }
    DispatchResult operator()(const declared::ForceReleaseDeposit& call) const
    {
        const auto amount = takeDepositAsRoot(call.account, call.block);
        if (!amount) {
            return refuse(amount);
        }
        const auto released = balances::release(context, call.account, kReason, *amount);
        if (!released) {
            return refuse(declared::error("CurrencyError"));
        }
        context.deposit(declared::event::DepositReleased { call.account, *released });
        return {};
    }

private:
    [[nodiscard]] Result<Rao, DispatchError> takeDepositAsRoot(
        const AccountId& account, BlockNumber block) const
    {
        if (const DispatchResult root = ensureRoot(origin); !root) {
            return refuse(root);
        }
        const auto amount = find<declared::kDeposits>(context.state, account, block);
        if (!amount) {
            return refuse(declared::error("NoDeposit"));
        }
        erase<declared::kDeposits>(context.state, account, block);
        return *amount;
    }
};

} // namespace

DispatchInfo infoOf(const declared::Call& call)
{
    return { std::visit(WeightOf {}, call), DispatchClass::Normal, Pays::Yes };
}

CallResult run(BlockContext& context, const Origin& origin, const declared::Call& call)
{
    return outcomeOf(std::visit(Run { context, origin }, call));
}

Weight onInitialize(BlockContext& context)
{
    const auto until = find<declared::kEnteredUntil>(context.state);
    if (!until || context.number <= *until) {
        return kNothingToDo;
    }
    return exit(context, declared::ExitReason::Timeout) ? kExit : kNothingToDo;
}

} // namespace taonaut::node::safe_mode
