// SPDX-License-Identifier: MIT
#include "core/light/final_record.hpp"

namespace taonaut::light {
namespace {

bool isScheduledChange(const chain::Header& header)
{
    const Result<std::optional<consensus::AuthorityChange>> change = consensus::authorityChangeOf(header);
    return change && *change && std::holds_alternative<consensus::ScheduledChange>(**change);
}

bool isNotice(const consensus::GrandpaDigest& digest)
{
    return !std::holds_alternative<consensus::ScheduledChange>(digest)
        && !std::holds_alternative<consensus::ForcedChange>(digest);
}

} // namespace

void FinalRecord::justified(FinalityEvidence evidence, const consensus::Justification& justification)
{
    addAnchor(evidence.block);
    if (isScheduledChange(evidence.header) && m_setChanges.size() < kSetChangeCapacity) {
        m_setChanges.push_back({ evidence.header, justification });
    }
    m_evidence = std::make_shared<const FinalityEvidence>(std::move(evidence));
}

void FinalRecord::passed(const chain::Header& header, const BlockRef& block)
{
    for (const chain::DigestItem& item : header.digest) {
        const bool ours
            = item.kind == chain::DigestItem::Kind::Consensus && item.engine == chain::kGrandpaEngine;
        Result<consensus::GrandpaDigest> digest
            = ours ? consensus::decodeGrandpaDigest(item.data) : fail(consensus::GrandpaError::BadDigest);
        if (!digest || !isNotice(*digest)) {
            continue;
        }
        if (m_notices.size() >= kNoticeCapacity) {
            m_notices.erase(m_notices.begin());
        }
        m_notices.push_back({ block, std::move(*digest) });
    }
}

void FinalRecord::addAnchor(const BlockRef& block)
{
    m_anchors.insert_or_assign(block.number.value() / kAnchorPeriod, block);
    if (m_anchors.size() > kAnchorCapacity) {
        m_anchors.erase(m_anchors.begin());
    }
}

} // namespace taonaut::light
