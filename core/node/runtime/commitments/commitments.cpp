// SPDX-License-Identifier: MIT
#include "core/node/runtime/commitments/commitments.hpp"

#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/subtensor_module/weights/bonds.hpp"
#include "core/subtensor/pallets/commitments_calls.hpp"
#include "core/subtensor/pallets/commitments_errors.hpp"
#include "core/subtensor/pallets/commitments_events.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/neuron_storage.hpp"

#include <algorithm>

// Weights: opentensor/subtensor pallets/commitments/src/weights.rs.
namespace taonaut::node::commitments {

namespace declared = subtensor::commitments;

namespace {

using Kind = declared::Data::Kind;

constexpr std::uint64_t kLeastSpace = 100; ///< that a commitment counts
constexpr std::size_t kLongestTimelocked = 1'024;
constexpr std::size_t kLongestBigRaw = 512;

bool isTimelocked(const declared::Data& field)
{
    return field.kind == Kind::TimelockEncrypted;
}

bool isTooLong(const declared::Data& field)
{
    const std::size_t most = isTimelocked(field) ? kLongestTimelocked
        : field.kind == Kind::BigRaw             ? kLongestBigRaw
                                                 : field.bytes.size();
    return field.bytes.size() > most;
}

std::uint64_t spaceOf(const declared::CommitmentInfo& info)
{
    std::uint64_t space = 0;
    for (const declared::Data& field : info.entries) {
        space += field.bytes.size();
    }
    return std::max(space, kLeastSpace);
}

/// Errors: AccountNotAllowedCommit, TooManyFieldsInCommitmentInfo, Corruption.
DispatchResult check(const BlockContext& context, const AccountId& who, const declared::SetCommitment& call)
{
    const std::vector<declared::Data>& fields = call.info.entries;
    if (std::any_of(fields.begin(), fields.end(), isTooLong)) {
        return refuse(DispatchError::Kind::Corruption);
    }
    if (!contains<subtensor::subtensor_module::kUids>(context.state, call.netuid, who)) {
        return refuse(declared::error("AccountNotAllowedCommit"));
    }
    if (fields.size() > declared::kMaxFields.value) {
        return refuse(declared::error("TooManyFieldsInCommitmentInfo"));
    }
    return {};
}

/// Counts the bytes. Errors: SpaceLimitExceeded.
DispatchResult takeSpace(BlockContext& context, const AccountId& who, const declared::SetCommitment& call)
{
    Overlay& state = context.state;
    declared::UsageTracker usage = load<declared::kUsedSpaceOf>(state, call.netuid, who);
    const std::uint64_t epoch = load<subtensor::subtensor_module::kSubnetEpochIndex>(state, call.netuid);
    if (usage.lastEpoch != epoch) {
        usage = { epoch, 0 };
    }
    usage.usedSpace += spaceOf(call.info);
    if (usage.usedSpace > load<declared::kMaxSpace>(state)) {
        return refuse(declared::error("SpaceLimitExceeded"));
    }
    store<declared::kUsedSpaceOf>(state, call.netuid, who, usage);
    return {};
}

void resetBondsIfAsked(BlockContext& context, const AccountId& who, const declared::SetCommitment& call)
{
    const std::vector<declared::Data>& fields = call.info.entries;
    const bool asked = std::any_of(fields.begin(), fields.end(),
        [](const declared::Data& field) { return field.kind == Kind::ResetBondsFlag; });
    if (asked) {
        store<declared::kLastBondsReset>(context.state, call.netuid, who, context.number);
        subtensor_module::resetBonds(context, call.netuid, who);
    }
}

/// Events and the list of what is to be opened.
void tell(BlockContext& context, const AccountId& who, const declared::SetCommitment& call)
{
    const std::vector<declared::Data>& fields = call.info.entries;
    const auto timelocked = std::find_if(fields.begin(), fields.end(), isTimelocked);
    const bool waits = timelocked != fields.end();
    if (waits) {
        context.deposit(declared::event::TimelockCommitment { call.netuid, who, timelocked->revealRound });
    } else {
        context.deposit(declared::event::Commitment { call.netuid, who });
    }
    mutate<declared::kTimelockedIndex>(context.state, [&](auto& index) {
        if (waits) {
            index.emplace(call.netuid, who);
        } else {
            index.erase({ call.netuid, who });
        }
    });
}

CallResult run(BlockContext& context, const Origin& origin, const declared::SetCommitment& call)
{
    const Result<AccountId, DispatchError> who = ensureSigned(origin);
    if (!who) {
        return refuse(who);
    }
    if (const DispatchResult checked = check(context, *who, call); !checked) {
        return refuse(checked);
    }
    resetBondsIfAsked(context, *who, call);
    if (const DispatchResult taken = takeSpace(context, *who, call); !taken) {
        return refuse(taken);
    }
    // Both deposits are zero, so nothing is reserved.
    store<declared::kCommitmentOf>(context.state, call.netuid, *who, { Rao(0), context.number, call.info });
    store<declared::kLastCommitment>(context.state, call.netuid, *who, context.number);
    tell(context, *who, call);
    return PostDispatch {};
}

CallResult run(BlockContext& context, const Origin& origin, const declared::SetMaxSpace& call)
{
    if (const DispatchResult root = ensureRoot(origin); !root) {
        return refuse(root);
    }
    store<declared::kMaxSpace>(context.state, call.newLimit);
    return PostDispatch {};
}

struct Run {
    BlockContext& context;
    const Origin& origin;

    template <class Call> CallResult operator()(const Call& call) const { return run(context, origin, call); }
};

} // namespace

DispatchInfo infoOf(const declared::Call& call)
{
    if (std::holds_alternative<declared::SetCommitment>(call)) {
        return { benchmarked(33'480'000, 0, 5, 4), DispatchClass::Normal, Pays::No };
    }
    return { benchmarked(2'856'000, 0, 0, 1), DispatchClass::Normal, Pays::Yes };
}

CallResult run(BlockContext& context, const Origin& origin, const declared::Call& call)
{
    return std::visit(Run { context, origin }, call);
}

void purge(BlockContext& context, NetUid netuid)
{
    Overlay& state = context.state;
    erasePrefix<declared::kCommitmentOf>(state, netuid);
    erasePrefix<declared::kLastCommitment>(state, netuid);
    erasePrefix<declared::kLastBondsReset>(state, netuid);
    erasePrefix<declared::kRevealedCommitments>(state, netuid);
    erasePrefix<declared::kUsedSpaceOf>(state, netuid);
    mutate<declared::kTimelockedIndex>(state, [&](auto& index) {
        std::erase_if(index, [&](const auto& entry) { return std::get<0>(entry) == netuid; });
    });
}

} // namespace taonaut::node::commitments
