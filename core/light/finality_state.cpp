// SPDX-License-Identifier: MIT
#include "core/light/finality_state.hpp"

#include "core/consensus/grandpa_digest.hpp"

#include <limits>

namespace taonaut::light {
namespace {

/// A delay beyond the end of block numbers never takes effect.
BlockNumber lastOfOldSet(BlockNumber number, std::uint32_t delay)
{
    constexpr std::uint32_t kLast = std::numeric_limits<std::uint32_t>::max();
    return BlockNumber(delay > kLast - number.value() ? kLast : number.value() + delay);
}

} // namespace

FinalityState::FinalityState(consensus::AuthoritySet voters, std::optional<consensus::PendingChange> pending)
    : m_voters(std::move(voters))
    , m_pending(std::move(pending))
{
}

Result<consensus::Justification> FinalityState::verify(
    ByteView justification, const chain::Header& header, const Hash256& hash) const
{
    if (m_pending && header.number > m_pending->lastOfOldSet) {
        return fail(LightError::JustificationSkipsChange);
    }
    Result<consensus::Justification> decoded = consensus::Justification::decode(justification);
    if (!decoded) {
        return fail(decoded);
    }
    if (const auto proven = consensus::verify(*decoded, m_voters, hash, header.number); !proven) {
        return fail(proven);
    }
    return decoded;
}

Result<FinalityState> FinalityState::after(const chain::Header& header) const
{
    const Result<std::optional<consensus::AuthorityChange>> change = consensus::authorityChangeOf(header);
    if (!change) {
        return fail(change);
    }
    FinalityState next = *this;
    if (*change) {
        const auto* const scheduled = std::get_if<consensus::ScheduledChange>(&**change);
        if (scheduled == nullptr) {
            return fail(LightError::ForcedChange);
        }
        if (m_pending) {
            return fail(LightError::SecondChange);
        }
        next.m_pending
            = consensus::PendingChange { lastOfOldSet(header.number, scheduled->delay), scheduled->next };
    }
    if (next.m_pending && header.number >= next.m_pending->lastOfOldSet) {
        next.m_voters = { m_voters.id + 1, std::move(next.m_pending->next) };
        next.m_pending.reset();
    }
    return next;
}

bool isForcedChange(const chain::Header& header)
{
    const Result<std::optional<consensus::AuthorityChange>> change = consensus::authorityChangeOf(header);
    return change && *change && std::holds_alternative<consensus::ForcedChange>(**change);
}

bool mayMeanNewVoters(const Error& error)
{
    using enum consensus::GrandpaError;
    return error.is(BadSignature) || error.is(UnknownSigner) || error.is(NotEnoughWeight)
        || error.is(TooManyPrecommits) || error.is(LightError::JustificationSkipsChange);
}

} // namespace taonaut::light
