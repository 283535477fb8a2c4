// SPDX-License-Identifier: MIT
#pragma once

// What most calls of AdminUtils have in common: who may call, what is checked, which item is set, which
// events tell of it. Each is described by what it differs in:
//
//   template <> struct Rule<declared::SudoSetKappa>
//       : RootSets<kKappa, Telling<event::KappaSet>> { };

#include "core/node/runtime/admin_utils/checks.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/subtensor_module/rate_limits.hpp"

namespace taonaut::node::admin_utils {

/// How a call runs: a function `run(context, origin, call)`.
template <class Call> struct Rule;

/// Events that carry subnet and value, or the value alone.
template <class... Events> struct Telling {
    template <class Call> static void deposit(BlockContext& context, const Call& call)
    {
        if constexpr (requires { call.netuid; }) {
            (context.deposit(Events { { call.netuid, call.value } }), ...);
        } else {
            (context.deposit(Events { { call.value } }), ...);
        }
    }
};

enum class Subnet : std::uint8_t { Any, MustExist };
enum class Window : std::uint8_t { Ignored, MustBeOpen };

/// The owner, or none for root, when rate limit, admin window and subnet let it change something.
[[nodiscard]] inline Result<std::optional<AccountId>, DispatchError> admitOwner(const BlockContext& context,
    const Origin& origin, NetUid netuid, subtensor_module::LimitedTransaction limit, Subnet subnet)
{
    auto owner = subtensor_module::ensureOwnerOrRootWithLimit(context, origin, netuid, limit);
    if (!owner) {
        return owner;
    }
    if (const DispatchResult open = subtensor_module::ensureAdminWindowOpen(context, netuid); !open) {
        return refuse(open);
    }
    if (subnet == Subnet::MustExist && !exists(context, netuid)) {
        return refuse(subnetDoesNotExist());
    }
    return owner;
}

/// A setting of a subnet that its owner or root sets. kCheck: what the value must be.
template <const auto& kItem, class Told, subtensor_module::LimitedTransaction kLimit,
    Subnet kSubnet = Subnet::MustExist, auto kCheck = anyValue>
struct OwnerSets {
    template <class Call> static CallResult run(BlockContext& context, const Origin& origin, const Call& call)
    {
        const auto owner = admitOwner(context, origin, call.netuid, kLimit, kSubnet);
        if (!owner) {
            return refuse(owner);
        }
        const DispatchResult checked = kCheck(context, call, *owner ? By::Owner : By::Root);
        if (!checked) {
            return refuse(checked);
        }
        store<kItem>(context.state, call.netuid, call.value);
        Told::deposit(context, call);
        subtensor_module::recordOwnerChange(context, *owner, call.netuid, kLimit);
        return PostDispatch {};
    }
};

/// The same, except that a function sets the value: kSet(context, call).
template <subtensor_module::LimitedTransaction kLimit, auto kSet, Subnet kSubnet = Subnet::Any>
struct OwnerRuns {
    template <class Call> static CallResult run(BlockContext& context, const Origin& origin, const Call& call)
    {
        const auto owner = admitOwner(context, origin, call.netuid, kLimit, kSubnet);
        if (!owner) {
            return refuse(owner);
        }
        const DispatchResult set = kSet(context, call);
        if (!set) {
            return refuse(set);
        }
        subtensor_module::recordOwnerChange(context, *owner, call.netuid, kLimit);
        return PostDispatch {};
    }
};

/// A setting of a subnet that root sets.
template <const auto& kItem, class Told, Subnet kSubnet = Subnet::MustExist, Window kWindow = Window::Ignored,
    auto kCheck = anyValue>
struct RootSets {
    template <class Call> static CallResult run(BlockContext& context, const Origin& origin, const Call& call)
    {
        if (const DispatchResult root = ensureRoot(origin); !root) {
            return refuse(root);
        }
        if (kWindow == Window::MustBeOpen) {
            const DispatchResult open = subtensor_module::ensureAdminWindowOpen(context, call.netuid);
            if (!open) {
                return refuse(open);
            }
        }
        if (kSubnet == Subnet::MustExist && !exists(context, call.netuid)) {
            return refuse(subnetDoesNotExist());
        }
        const DispatchResult checked = kCheck(context, call, By::Root);
        if (!checked) {
            return refuse(checked);
        }
        store<kItem>(context.state, call.netuid, call.value);
        Told::deposit(context, call);
        return PostDispatch {};
    }
};

/// A setting of the chain that root sets.
template <const auto& kItem, class Told, auto kCheck = anyValue> struct ChainSets {
    template <class Call> static CallResult run(BlockContext& context, const Origin& origin, const Call& call)
    {
        if (const DispatchResult root = ensureRoot(origin); !root) {
            return refuse(root);
        }
        const DispatchResult checked = kCheck(context, call, By::Root);
        if (!checked) {
            return refuse(checked);
        }
        store<kItem>(context.state, call.value);
        Told::deposit(context, call);
        return PostDispatch {};
    }
};

/// Something that root does by a function: kSet(context, call).
template <auto kSet> struct RootRuns {
    template <class Call> static CallResult run(BlockContext& context, const Origin& origin, const Call& call)
    {
        const DispatchResult root = ensureRoot(origin);
        return outcomeOf(root ? kSet(context, call) : root);
    }
};

} // namespace taonaut::node::admin_utils
