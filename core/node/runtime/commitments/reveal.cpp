// SPDX-License-Identifier: MIT
#include "core/node/runtime/commitments/commitments.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/subtensor/pallets/commitments_events.hpp"
#include "core/subtensor/pallets/drand.hpp"

#include <algorithm>

namespace taonaut::node::commitments {

namespace declared = subtensor::commitments;

namespace {

constexpr std::size_t kMostRevealed = 10; ///< fields of a hotkey that are kept

using Entry = std::tuple<NetUid, AccountId>;

bool isTimelocked(const declared::Data& field)
{
    return field.kind == declared::Data::Kind::TimelockEncrypted;
}

/// The fields of a commitment, by what becomes of them in this block.
struct Sorted {
    std::vector<declared::Data> remaining;
    std::vector<Bytes> revealed;
    bool anyTimelocked = false;
    bool anyDue = false;
};

Sorted sortFields(const BlockContext& context, const std::vector<declared::Data>& fields, Weight& used)
{
    Sorted sorted;
    for (const declared::Data& field : fields) {
        if (!isTimelocked(field)) {
            sorted.remaining.push_back(field);
            continue;
        }
        sorted.anyTimelocked = true;
        used = sum(used, benchmarked(0, 0, 1, 0));
        if (!contains<subtensor::drand::kPulses>(context.state, field.revealRound)) {
            sorted.remaining.push_back(field);
            continue;
        }
        sorted.anyDue = true;
        if (!field.bytes.empty()) {
            sorted.revealed.push_back(field.bytes);
        }
    }
    return sorted;
}

void forget(BlockContext& context, const Entry& entry, Weight& used)
{
    mutate<declared::kTimelockedIndex>(context.state, [&](auto& index) { index.erase(entry); });
    used = sum(used, benchmarked(0, 0, 1, 1));
}

void publish(BlockContext& context, const Entry& entry, const std::vector<Bytes>& revealed, Weight& used)
{
    const auto& [netuid, who] = entry;
    auto all = load<declared::kRevealedCommitments>(context.state, netuid, who);
    for (const Bytes& text : revealed) {
        all.emplace_back(text, context.number.value());
        context.deposit(declared::event::CommitmentRevealed { netuid, who });
    }
    if (all.size() > kMostRevealed) {
        all.erase(all.begin(), all.end() - kMostRevealed);
    }
    store<declared::kRevealedCommitments>(context.state, netuid, who, all);
    used = sum(used, benchmarked(0, 0, 1, 1));
}

/// Keeps what remains of a commitment.
void keep(BlockContext& context, const Entry& entry, declared::Registration registration, Weight& used)
{
    const auto& [netuid, who] = entry;
    const std::vector<declared::Data>& fields = registration.info.entries;
    used = sum(used, benchmarked(0, 0, 0, 1));
    if (fields.empty()) {
        erase<declared::kCommitmentOf>(context.state, netuid, who);
    } else {
        store<declared::kCommitmentOf>(context.state, netuid, who, registration);
    }
    if (!std::any_of(fields.begin(), fields.end(), isTimelocked)) {
        forget(context, entry, used);
    }
}

void reveal(BlockContext& context, const Entry& entry, Weight& used)
{
    const auto& [netuid, who] = entry;
    used = sum(used, benchmarked(0, 0, 1, 0));
    auto registration = find<declared::kCommitmentOf>(context.state, netuid, who);
    if (!registration) {
        forget(context, entry, used);
        return;
    }
    Sorted sorted = sortFields(context, registration->info.entries, used);
    if (!sorted.anyTimelocked) {
        forget(context, entry, used);
        return;
    }
    if (!sorted.anyDue) {
        return;
    }
    if (!sorted.revealed.empty()) {
        publish(context, entry, sorted.revealed, used);
    }
    registration->info.entries = std::move(sorted.remaining);
    keep(context, entry, std::move(*registration), used);
}

} // namespace

Weight onInitialize(BlockContext& context)
{
    Weight used = benchmarked(0, 0, 1, 0);
    for (const Entry& entry : load<declared::kTimelockedIndex>(context.state)) {
        reveal(context, entry, used);
    }
    return used;
}

} // namespace taonaut::node::commitments
