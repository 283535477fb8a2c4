// SPDX-License-Identifier: MIT
#pragma once

// What is kept of finality beside the last final block itself: who signed it, every proven change of voters
// since a start, one justified block per 512 as an anchor for older ones, and what final blocks told the
// voters. Bounded; everything but the notices is stored with the client's state.

#include "core/consensus/grandpa_digest.hpp"
#include "core/consensus/warp_sync.hpp"
#include "core/light/finality_evidence.hpp"

#include <map>

namespace taonaut::light {

/// Pause, Resume or OnDisabled in a final block: noted, without effect.
struct VoterNotice {
    BlockRef block;
    consensus::GrandpaDigest digest;
};

class FinalRecord {
public:
    static constexpr std::size_t kSetChangeCapacity = 256;
    static constexpr std::size_t kAnchorCapacity = 4096;
    static constexpr std::size_t kNoticeCapacity = 64;
    /// Of the blocks between two multiples of this the highest justified one stays.
    static constexpr std::uint32_t kAnchorPeriod = 512;

    FinalRecord() = default;
    FinalRecord(
        std::vector<consensus::WarpFragment> setChanges, std::shared_ptr<const FinalityEvidence> evidence)
        : m_setChanges(std::move(setChanges))
        , m_evidence(std::move(evidence))
    {
    }

    [[nodiscard]] const std::shared_ptr<const FinalityEvidence>& evidence() const noexcept
    {
        return m_evidence;
    }
    /// Lowest first. As each change raises the set id by one, a missing proof shows in their number.
    [[nodiscard]] const std::vector<consensus::WarpFragment>& setChanges() const noexcept
    {
        return m_setChanges;
    }
    /// By height divided by kAnchorPeriod.
    [[nodiscard]] const std::map<std::uint32_t, BlockRef>& anchors() const noexcept { return m_anchors; }
    /// Oldest first; the newest stay.
    [[nodiscard]] const std::vector<VoterNotice>& notices() const noexcept { return m_notices; }

    /// A block became final by its own justification. justification: as decoded from the evidence.
    void justified(FinalityEvidence evidence, const consensus::Justification& justification);
    /// A block became final.
    void passed(const chain::Header& header, const BlockRef& block);
    void addAnchor(const BlockRef& block);

private:
    std::vector<consensus::WarpFragment> m_setChanges;
    std::shared_ptr<const FinalityEvidence> m_evidence;
    std::map<std::uint32_t, BlockRef> m_anchors;
    std::vector<VoterNotice> m_notices;
};

} // namespace taonaut::light
