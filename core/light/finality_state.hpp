// SPDX-License-Identifier: MIT
#pragma once

// Who may vote on the blocks after the last final one, and how that changes as blocks become final.
//
// A ScheduledChange(list, delay) in final block N takes effect when N + delay is final: up to that block the
// old voters decide, afterwards the new ones under the next set id. The id is counted here and never read
// from storage. Sources: polkadot-sdk substrate/client/consensus/grandpa/src/authorities.rs.

#include "core/consensus/grandpa.hpp"
#include "core/consensus/warp_sync.hpp"
#include "core/light/error.hpp"

#include <optional>

namespace taonaut::light {

class FinalityState {
public:
    explicit FinalityState(
        consensus::AuthoritySet voters, std::optional<consensus::PendingChange> pending = {});

    [[nodiscard]] const consensus::AuthoritySet& voters() const noexcept { return m_voters; }
    [[nodiscard]] const std::optional<consensus::PendingChange>& pending() const noexcept
    {
        return m_pending;
    }

    /// The justification, if it makes this block final under the present voters.
    /// Errors: JustificationSkipsChange, those of Justification::decode and of consensus::verify.
    [[nodiscard]] Result<consensus::Justification> verify(
        ByteView justification, const chain::Header& header, const Hash256& hash) const;

    /// The state after `header` became final. Headers in which nothing changed may be skipped.
    /// Errors: ForcedChange, SecondChange, those of consensus::authorityChangeOf.
    [[nodiscard]] Result<FinalityState> after(const chain::Header& header) const;

private:
    consensus::AuthoritySet m_voters;
    std::optional<consensus::PendingChange> m_pending;
};

/// Whether the header replaces the voters by force.
[[nodiscard]] bool isForcedChange(const chain::Header& header);

/// Whether an error of FinalityState::verify is what honest proofs give when the voters have changed
/// meanwhile.
[[nodiscard]] bool mayMeanNewVoters(const Error& error);

} // namespace taonaut::light
