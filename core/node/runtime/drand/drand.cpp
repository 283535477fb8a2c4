// SPDX-License-Identifier: MIT
#include "core/node/runtime/drand/drand.hpp"

#include "core/crypto/hash.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/subtensor/pallets/drand_calls.hpp"
#include "core/subtensor/pallets/drand_errors.hpp"
#include "core/subtensor/pallets/drand_events.hpp"
#include "core/subtensor/pallets/timestamp.hpp"

#include <algorithm>

// Weights: opentensor/subtensor pallets/drand/src/weights.rs.
namespace taonaut::node::drand {

namespace declared = subtensor::drand;

namespace {

constexpr std::uint64_t kMostPulsesAtOnce = 50;
constexpr std::uint64_t kMostPulsesKept = 216'000; // a week
constexpr std::uint64_t kMostPulsesForgotten = 100; // in a block

struct InfoOf {
    DispatchInfo operator()(const declared::WritePulse&) const
    {
        return { benchmarked(4'294'000'000, 0, 3, 4), DispatchClass::Normal, Pays::Yes };
    }
    DispatchInfo operator()(const declared::SetBeaconConfig&) const
    {
        return { benchmarked(8'766'000, 0, 0, 2), DispatchClass::Normal, Pays::Yes };
    }
    DispatchInfo operator()(const declared::SetOldestStoredRound&) const
    {
        return { benchmarked(5'370'000, 0, 0, 1), DispatchClass::Normal, Pays::Yes };
    }
};

/// Forgets the oldest pulses beyond a week.
void prune(BlockContext& context, std::uint64_t last)
{
    std::uint64_t oldest = load<declared::kOldestStoredRound>(context.state);
    if (oldest == 0) {
        return;
    }
    for (std::uint64_t forgotten = 0; forgotten < kMostPulsesForgotten; ++forgotten) {
        if (last < oldest || last - oldest < kMostPulsesKept) {
            break;
        }
        erase<declared::kPulses>(context.state, oldest);
        ++oldest;
    }
    store<declared::kOldestStoredRound>(context.state, oldest);
}

struct Run {
    BlockContext& context;
    const Origin& origin;

    CallResult operator()(const declared::WritePulse& call) const
    {
        if (const DispatchResult none = ensureNone(origin); !none) {
            return refuse(none);
        }
        if (!call.pulsesPayload.pulses.empty()) {
            return refuse(declared::error("PulseVerificationError"));
        }
        const std::uint64_t last = load<declared::kLastStoredRound>(context.state);
        store<declared::kLastStoredRound>(context.state, last);
        prune(context, last);
        store<declared::kNextUnsignedAt>(context.state, context.number);
        return PostDispatch {};
    }
    CallResult operator()(const declared::SetBeaconConfig& call) const
    {
        if (const DispatchResult root = ensureRoot(origin); !root) {
            return refuse(root);
        }
        store<declared::kBeaconConfig>(context.state, call.configPayload.config);
        store<declared::kNextUnsignedAt>(context.state, BlockNumber(context.number.value() + 1));
        context.deposit(declared::event::BeaconConfigChanged {});
        return PostDispatch {};
    }
    CallResult operator()(const declared::SetOldestStoredRound& call) const
    {
        if (const DispatchResult root = ensureRoot(origin); !root) {
            return refuse(root);
        }
        store<declared::kOldestStoredRound>(context.state, call.oldestRound);
        context.deposit(declared::event::SetOldestStoredRound { call.oldestRound });
        return PostDispatch {};
    }
};

/// A round without a signature, with randomness that follows from its number.
declared::Pulse localPulse(std::uint64_t round)
{
    const Hash256 randomness = crypto::blake2b256(subtensor::encode(round));
    return { round, toBytes(randomness.view()), {} };
}

} // namespace

DispatchInfo infoOf(const declared::Call& call)
{
    return std::visit(InfoOf {}, call);
}

CallResult run(BlockContext& context, const Origin& origin, const declared::Call& call)
{
    return std::visit(Run { context, origin }, call);
}

std::uint64_t roundAt(const declared::BeaconConfiguration& beacon, std::uint64_t seconds) noexcept
{
    if (beacon.period == 0 || seconds < beacon.genesisTime) {
        return 0;
    }
    return (seconds - beacon.genesisTime) / beacon.period + 1;
}

void onFinalize(BlockContext& context)
{
    Overlay& state = context.state;
    if (contains<declared::kBeaconConfig>(state)) {
        return; // the rounds of a beacon that was chosen come from it
    }
    constexpr std::uint64_t kMillisecondsPerSecond = 1'000;
    const std::uint64_t seconds = load<subtensor::timestamp::kNow>(state) / kMillisecondsPerSecond;
    const std::uint64_t now = roundAt(load<declared::kBeaconConfig>(state), seconds);
    const std::uint64_t last = load<declared::kLastStoredRound>(state);
    if (now <= last) {
        return;
    }
    // The first block of a chain begins with its own round.
    const std::uint64_t first = last == 0 ? now : last + 1;
    const std::uint64_t newest = std::min(now, first + kMostPulsesAtOnce - 1);
    std::vector<std::uint64_t> rounds;
    for (std::uint64_t round = first; round <= newest; ++round) {
        store<declared::kPulses>(state, round, localPulse(round));
        rounds.push_back(round);
    }
    store<declared::kLastStoredRound>(state, newest);
    if (last == 0 && load<declared::kOldestStoredRound>(state) == 0) {
        store<declared::kOldestStoredRound>(state, first);
    }
    prune(context, newest);
    context.deposit(declared::event::NewPulse { std::move(rounds) });
}

} // namespace taonaut::node::drand
