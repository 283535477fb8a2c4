// SPDX-License-Identifier: MIT
#include "core/light/state_voters.hpp"

#include "core/light/state_keys.hpp"
#include "core/scale/decoder.hpp"

#include <limits>

namespace taonaut::light {
namespace {

/// Empty for a change by force. Errors: BadAuthorityList and those of consensus::totalWeight.
Result<std::optional<consensus::PendingChange>> decodePending(ByteView bytes)
{
    scale::Decoder in(bytes);
    const std::uint64_t scheduledAt = in.u32();
    const std::uint64_t delay = in.u32();
    consensus::AuthorityList next = consensus::readAuthorityList(in);
    const bool forced = in.option();
    if (forced) {
        in.u32();
    }
    if (const Result<void> done = in.finish(); !done) {
        return fail(consensus::GrandpaError::BadAuthorityList, done.error().text());
    }
    if (forced) {
        return std::optional<consensus::PendingChange>();
    }
    if (const Result<std::uint64_t> weight = consensus::totalWeight(next); !weight) {
        return fail(weight);
    }
    constexpr std::uint64_t kLast = std::numeric_limits<std::uint32_t>::max();
    const BlockNumber last(static_cast<std::uint32_t>(std::min(kLast, scheduledAt + delay)));
    return std::optional(consensus::PendingChange { last, std::move(next) });
}

} // namespace

Result<StateVoters> readStateVoters(const trie::StorageProof& proof, const Hash256& stateRoot)
{
    const Result<trie::ReadResult> pending = proof.read(stateRoot, grandpaPendingChangeKey());
    const Result<trie::ReadResult> list = proof.read(stateRoot, grandpaAuthoritiesKey());
    if (!pending || !list) {
        return !pending ? fail(pending) : fail(list);
    }
    StateVoters voters;
    if (pending->value) {
        Result<std::optional<consensus::PendingChange>> decoded = decodePending(*pending->value);
        if (!decoded) {
            return fail(decoded);
        }
        voters.pending = std::move(*decoded);
    }
    if (list->value) {
        Result<consensus::AuthorityList> decoded = consensus::decodeAuthorityList(*list->value);
        if (!decoded) {
            return fail(decoded);
        }
        voters.list = std::move(*decoded);
    }
    return voters;
}

} // namespace taonaut::light
