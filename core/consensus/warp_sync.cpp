// SPDX-License-Identifier: MIT
#include "core/consensus/warp_sync.hpp"

#include "core/consensus/grandpa_digest.hpp"
#include "core/scale/decoder.hpp"
#include "core/scale/encoder.hpp"

#include <limits>

namespace taonaut::consensus {

namespace {

constexpr std::size_t kSmallestFragment = 98 + 46;

BlockNumber plusDelay(BlockNumber number, std::uint32_t delay)
{
    constexpr std::uint32_t kLast = std::numeric_limits<std::uint32_t>::max();
    return BlockNumber(delay > kLast - number.value() ? kLast : number.value() + delay);
}

/// Puts the pending list in force for blocks after `number`, if that is its time.
void applyPending(WarpState& state, BlockNumber number)
{
    if (state.pending && number >= state.pending->lastOfOldSet) {
        state.set = { state.set.id + 1, std::move(state.pending->next) };
        state.pending.reset();
    }
}

/// Takes in the change of a proven header. Answers whether there was one.
Result<bool> takeChange(WarpState& state, const chain::Header& header)
{
    Result<std::optional<AuthorityChange>> change = authorityChangeOf(header);
    if (!change) {
        return fail(change);
    }
    if (!*change) {
        return false;
    }
    auto* const scheduled = std::get_if<ScheduledChange>(&**change);
    if (scheduled == nullptr) {
        return fail(GrandpaError::ForcedChange, "#" + std::to_string(header.number.value()));
    }
    if (state.pending) {
        return fail(GrandpaError::OverlappingChange, "#" + std::to_string(header.number.value()));
    }
    state.pending = PendingChange { plusDelay(header.number, scheduled->delay), std::move(scheduled->next) };
    return true;
}

} // namespace

Bytes WarpProof::encode() const
{
    scale::Encoder out;
    out.compact(fragments.size());
    for (const WarpFragment& fragment : fragments) {
        fragment.header.write(out);
        fragment.justification.write(out);
    }
    out.boolean(finished);
    return out.take();
}

Result<WarpProof> WarpProof::decode(ByteView bytes)
{
    if (bytes.size() > kMaximumWarpProofSize) {
        return fail(GrandpaError::TooLarge, std::to_string(bytes.size()) + " bytes");
    }
    scale::Decoder in(bytes);
    WarpProof proof;
    const std::size_t count = in.count(kSmallestFragment);
    for (std::size_t i = 0; i < count; ++i) {
        Result<chain::Header> header = chain::Header::read(in);
        if (!header) {
            return fail(header);
        }
        Result<Justification> justification = Justification::read(in);
        if (!justification) {
            return fail(justification);
        }
        proof.fragments.push_back({ std::move(*header), std::move(*justification) });
    }
    proof.finished = in.boolean();
    if (const auto done = in.finish(); !done) {
        return fail(done);
    }
    return proof;
}

Result<WarpResult> verifyWarpProof(const WarpProof& proof, WarpState start)
{
    if (proof.fragments.empty()) {
        return fail(GrandpaError::NoProgress);
    }
    WarpResult result { std::move(start), {}, {} };
    WarpState& state = result.state;
    for (const WarpFragment& fragment : proof.fragments) {
        const BlockNumber number = fragment.header.number;
        if (number <= state.number) {
            return fail(GrandpaError::FragmentNotAscending, "#" + std::to_string(number.value()));
        }
        // A fragment beyond the last block of the old set is signed by the new one.
        applyPending(state, BlockNumber(number.value() - 1));
        result.hash = fragment.header.hash();
        if (const auto final = verify(fragment.justification, state.set, result.hash, number); !final) {
            return fail(final);
        }
        const Result<bool> changed = takeChange(state, fragment.header);
        if (!changed) {
            return fail(changed);
        }
        const bool last = &fragment == &proof.fragments.back();
        if (!*changed && !(last && proof.finished)) {
            return fail(GrandpaError::FragmentWithoutChange, "#" + std::to_string(number.value()));
        }
        applyPending(state, number);
        state.number = number;
    }
    result.header = proof.fragments.back().header;
    return result;
}

} // namespace taonaut::consensus
