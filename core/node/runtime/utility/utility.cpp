// SPDX-License-Identifier: MIT
#include "core/node/runtime/utility/utility.hpp"

#include "core/crypto/hash.hpp"
#include "core/node/runtime/nested_call.hpp"
#include "core/node/runtime/origin_caller.hpp"
#include "core/subtensor/pallets/utility_errors.hpp"
#include "core/subtensor/pallets/utility_events.hpp"

namespace taonaut::node::utility {

namespace declared = subtensor::utility;
using subtensor::EncodedCall;

namespace {

using Calls = std::vector<EncodedCall>;

// Weights: opentensor/subtensor pallets/utility/src/weights.rs.
Weight batchWeight(std::uint64_t base, std::uint64_t perCall, std::uint64_t count)
{
    return benchmarked(base + perCall * count, 3'983, 2, 0);
}
Weight weightOf(const declared::Batch&, std::size_t count)
{
    return batchWeight(19'446'696, 5'450'264, count);
}
Weight weightOf(const declared::BatchAll&, std::size_t count)
{
    return batchWeight(13'428'230, 5'663'250, count);
}
Weight weightOf(const declared::ForceBatch&, std::size_t count)
{
    return batchWeight(12'134'867, 5'477'293, count);
}
/// With the account of the sub-account.
const Weight kAsDerivative = sum(benchmarked(15'378'000, 3'983, 2, 0), benchmarked(0, 0, 1, 1));
constexpr Weight kDispatchAs = benchmarked(6'893'000, 0, 0, 0);
constexpr Weight kDispatchAsFallible = benchmarked(7'113'000, 0, 0, 0);
constexpr Weight kIfElse = benchmarked(21'831'000, 3'983, 2, 0);

struct InfoOf {
    template <class Form> DispatchInfo batch(const Form& form) const
    {
        Weight weight = weightOf(form, form.calls.size());
        // Chain quirk: free if every call is, so that an empty batch is free.
        Pays pays = Pays::No;
        for (const EncodedCall& call : form.calls) {
            const DispatchInfo info = node::infoOf(call);
            weight = sum(weight, info.weight);
            pays = info.pays == Pays::Yes ? Pays::Yes : pays;
        }
        return { weight, DispatchClass::Normal, pays };
    }
    static DispatchInfo around(Weight own, const EncodedCall& call)
    {
        return { sum(own, node::infoOf(call).weight), DispatchClass::Normal, Pays::Yes };
    }

    DispatchInfo operator()(const declared::Batch& call) const { return batch(call); }
    DispatchInfo operator()(const declared::BatchAll& call) const { return batch(call); }
    DispatchInfo operator()(const declared::ForceBatch& call) const { return batch(call); }
    DispatchInfo operator()(const declared::AsDerivative& call) const
    {
        return around(kAsDerivative, call.call);
    }
    DispatchInfo operator()(const declared::DispatchAs& call) const { return around(kDispatchAs, call.call); }
    DispatchInfo operator()(const declared::DispatchAsFallible& call) const
    {
        return around(kDispatchAsFallible, call.call);
    }
    DispatchInfo operator()(const declared::WithWeight& call) const
    {
        return { call.weight, DispatchClass::Normal, Pays::Yes };
    }
    DispatchInfo operator()(const declared::IfElse& call) const
    {
        return around(sum(kIfElse, node::infoOf(call.main).weight), call.fallback);
    }
};

struct Run {
    BlockContext& context;
    const Origin& origin;

    CallResult operator()(const declared::Batch& call) const
    {
        if (const DispatchResult accepted = accepts(call.calls); !accepted) {
            return refuse(accepted);
        }
        Weight used;
        for (std::size_t i = 0; i < call.calls.size(); ++i) {
            const CallResult result = runItem(origin, call.calls[i], used);
            if (!result) {
                context.deposit(declared::event::BatchInterrupted {
                    static_cast<std::uint32_t>(i), result.error().error });
                return spent(sum(weightOf(call, i + 1), used));
            }
            context.deposit(declared::event::ItemCompleted {});
        }
        context.deposit(declared::event::BatchCompleted {});
        return spent(sum(weightOf(call, call.calls.size()), used));
    }
    CallResult operator()(const declared::BatchAll& call) const
    {
        if (const DispatchResult accepted = accepts(call.calls); !accepted) {
            return refuse(accepted);
        }
        const Origin inner = origin.kind == Origin::Kind::Root ? origin : origin.limitedBy(isNoBatchAll);
        Weight used;
        for (std::size_t i = 0; i < call.calls.size(); ++i) {
            const CallResult result = runItem(inner, call.calls[i], used);
            if (!result) {
                return failed(result, sum(weightOf(call, i + 1), used));
            }
            context.deposit(declared::event::ItemCompleted {});
        }
        context.deposit(declared::event::BatchCompleted {});
        return spent(sum(weightOf(call, call.calls.size()), used));
    }
    CallResult operator()(const declared::ForceBatch& call) const
    {
        if (const DispatchResult accepted = accepts(call.calls); !accepted) {
            return refuse(accepted);
        }
        Weight used;
        bool anyFailed = false;
        for (const EncodedCall& item : call.calls) {
            const CallResult result = runItem(origin, item, used);
            if (result) {
                context.deposit(declared::event::ItemCompleted {});
            } else {
                anyFailed = true;
                context.deposit(declared::event::ItemFailed { result.error().error });
            }
        }
        if (anyFailed) {
            context.deposit(declared::event::BatchCompletedWithErrors {});
        } else {
            context.deposit(declared::event::BatchCompleted {});
        }
        return spent(sum(weightOf(call, call.calls.size()), used));
    }
    CallResult operator()(const declared::AsDerivative& call) const
    {
        const Result<AccountId, DispatchError> who = ensureSigned(origin);
        if (!who) {
            return refuse(who);
        }
        Weight used = kAsDerivative;
        const CallResult result
            = runItem(origin.actingAs(derivativeAccount(*who, call.index)), call.call, used);
        return result ? spent(used) : failed(result, used);
    }
    CallResult operator()(const declared::DispatchAs& call) const
    {
        if (const DispatchResult root = ensureRoot(origin); !root) {
            return refuse(root);
        }
        context.deposit(declared::event::DispatchedAs { told(runAs(call.asOrigin, call.call)) });
        return {};
    }
    CallResult operator()(const declared::DispatchAsFallible& call) const
    {
        if (const DispatchResult root = ensureRoot(origin); !root) {
            return refuse(root);
        }
        const CallResult result = runAs(call.asOrigin, call.call);
        if (!result) {
            return withoutCost(result);
        }
        context.deposit(declared::event::DispatchedAs {});
        return {};
    }
    CallResult operator()(const declared::WithWeight& call) const
    {
        if (const DispatchResult root = ensureRoot(origin); !root) {
            return refuse(root);
        }
        const CallResult result = dispatchUnfiltered(context, Origin::root(), call.call);
        return result ? CallResult() : withoutCost(result);
    }
    CallResult operator()(const declared::IfElse& call) const
    {
        if (ensureNone(origin)) {
            return refuse(DispatchError::Kind::BadOrigin);
        }
        Weight used = kIfElse;
        const CallResult main = runItem(origin, call.main, used);
        if (main) {
            context.deposit(declared::event::IfElseMainSuccess {});
            return spent(used);
        }
        const CallResult fallback = runItem(origin, call.fallback, used);
        if (!fallback) {
            return failed(fallback, used);
        }
        context.deposit(declared::event::IfElseFallbackCalled { main.error().error });
        return spent(used);
    }

private:
    [[nodiscard]] DispatchResult accepts(const Calls& calls) const
    {
        if (ensureNone(origin)) {
            return refuse(DispatchError::Kind::BadOrigin);
        }
        if (calls.size() > declared::kBatchedCallsLimit.value) {
            return refuse(declared::error("TooManyCalls"));
        }
        return {};
    }
    /// used: grows by what the call needed.
    CallResult runItem(const Origin& sender, const EncodedCall& call, Weight& used) const
    {
        const DispatchInfo info = node::infoOf(call);
        CallResult result = dispatchCall(context, sender, call);
        used = sum(used, actualWeight(info, result));
        return result;
    }
    [[nodiscard]] CallResult runAs(const subtensor::OriginCaller& caller, const EncodedCall& call) const
    {
        const std::optional<Origin> sender = originOf(caller);
        return sender ? dispatchUnfiltered(context, *sender, call) : refuse(DispatchError::Kind::BadOrigin);
    }
    static bool isNoBatchAll(const EncodedCall& call)
    {
        return call.bytes.size() < 2
            || std::to_integer<std::uint8_t>(call.bytes[0]) != declared::kPallet.index
            || std::to_integer<std::uint8_t>(call.bytes[1]) != declared::BatchAll::kCase.index;
    }
    /// The same error; what was announced counts.
    static CallResult withoutCost(const CallResult& failed)
    {
        return tl::unexpected(CallFailure(failed.error().error));
    }
    static CallResult spent(Weight weight) { return PostDispatch { Pays::Yes, weight }; }
    static CallResult failed(const CallResult& result, Weight weight)
    {
        return tl::unexpected(CallFailure(result.error().error, { Pays::Yes, weight }));
    }
};

} // namespace

AccountId derivativeAccount(const AccountId& who, std::uint16_t index)
{
    scale::Encoder out;
    out.raw(bytesOf("modlpy/utilisuba"));
    out.raw(who.view());
    out.u16(index);
    return { crypto::blake2b256(out.view()).bytes };
}

DispatchInfo infoOf(const declared::Call& call)
{
    return std::visit(InfoOf {}, call);
}

CallResult run(BlockContext& context, const Origin& origin, const declared::Call& call)
{
    return std::visit(Run { context, origin }, call);
}

} // namespace taonaut::node::utility
