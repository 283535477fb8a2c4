// SPDX-License-Identifier: MIT
// LightDriver: phase, warnings, snapshots.

#include "core/light/finality_evidence.hpp"
#include "core/service/light_driver.hpp"
#include "core/service/light_warnings.hpp"

#include <QDateTime>
#include <algorithm>

namespace taonaut::service {

bool LightDriver::isSettled() const
{
    return m_conversation.isFollowing() && m_conversation.isQuiet() && m_watch.isSettled();
}

LinkPhase LightDriver::phase() const
{
    if (m_caught || m_split) {
        return LinkPhase::Contradiction;
    }
    if (!m_pool.isOpen()) {
        return m_everTried ? LinkPhase::Offline : LinkPhase::Connecting;
    }
    return m_conversation.isFollowing() ? LinkPhase::Following : LinkPhase::Syncing;
}

std::optional<Error> LightDriver::problem() const
{
    if (m_split) {
        return light::LightError::ConflictingFinality;
    }
    if (m_caught) {
        return m_evidence.newest().back().reason;
    }
    return m_pool.isOpen() ? m_conversation.obstacle() : m_lostWhy;
}

void LightDriver::noteChange()
{
    if (!m_started) {
        return;
    }
    m_caught = m_caught && !isSettled();
    if (isSettled() || phase() != m_phase) {
        publish();
    } else if (!m_publishTimer.isActive()) {
        m_publishTimer.start(kGather);
    }
}

void LightDriver::publish()
{
    m_publishTimer.stop();
    if (const LinkPhase now = phase(); now != m_phase) {
        m_phase = now;
        m_phaseSinceMs = QDateTime::currentMSecsSinceEpoch();
    }
    emit changed(makeSnapshot());
}

std::shared_ptr<const LightSnapshot> LightDriver::makeSnapshot() const
{
    auto snapshot = std::make_shared<LightSnapshot>();
    snapshot->phase = m_phase;
    snapshot->phaseSinceMs = m_phaseSinceMs;
    snapshot->endpoint = m_pool.endpoint();
    snapshot->problem = problem();
    snapshot->contradictions = m_evidence.newest();
    if (!snapshot->contradictions.empty()) {
        snapshot->contradiction = snapshot->contradictions.back();
    }
    snapshot->endpoints = m_pool.views();
    snapshot->warnings = warnings();
    snapshot->start = m_witnesses.comparison();
    snapshot->statistics = { m_headersVerified, m_justifications, m_reads.valuesProven(),
        m_reads.proofBytes(), m_evidence.count(), m_pool.bytesReceived() };
    snapshot->settled = isSettled();
    snapshot->runtime = m_runtime;
    snapshot->specVersion = m_watch.specVersion();
    snapshot->codeHash = m_watch.codeHash();
    snapshot->accounts = m_watch.accounts();
    snapshot->clockOffsetMs = m_conversation.clockOffsetMs();
    describeChain(*snapshot);
    describeFinality(*snapshot);
    return snapshot;
}

void LightDriver::describeChain(LightSnapshot& snapshot) const
{
    const light::Client& client = m_conversation.client();
    snapshot.best = client.best();
    snapshot.bestLevel = client.levelOf(snapshot.best);
    snapshot.bestTimeMs = static_cast<std::int64_t>(client.slotTimeMs(snapshot.best.hash));
    snapshot.finalized = client.finalized();
    snapshot.distinctAuthors = static_cast<std::uint32_t>(client.distinctAuthors());
    snapshot.authorityCount = static_cast<std::uint32_t>(client.authorCount());
    snapshot.finalityThreshold
        = consensus::threshold(consensus::totalWeight(client.voters().authorities).value_or(1));
    snapshot.authoritySetId = client.voters().id;
    snapshot.slotDurationMs = static_cast<std::uint32_t>(client.parameters().slotDurationMs());
    snapshot.syncTarget = client.claimedHeight().value();
}

void LightDriver::describeFinality(LightSnapshot& snapshot) const
{
    const light::Client& client = m_conversation.client();
    const std::shared_ptr<const light::FinalityEvidence> proof = client.finalityEvidence();
    const bool isOfThese = proof && proof->setId == client.voters().id;
    for (const consensus::Authority& voter : client.voters().authorities) {
        const bool hasSigned = isOfThese
            && std::find(proof->signers.begin(), proof->signers.end(), voter.key) != proof->signers.end();
        snapshot.authorities.push_back({ voter.key, voter.weight, hasSigned });
    }
    snapshot.setChanges = static_cast<std::uint32_t>(client.setChanges().size());
}

std::vector<LinkWarning> LightDriver::warnings() const
{
    const light::Client& client = m_conversation.client();
    WarningFacts facts;
    facts.nowMs = QDateTime::currentMSecsSinceEpoch();
    facts.clock = client.parameters().clock();
    facts.verifiedBeforeMs = m_verifiedBeforeMs;
    std::map<std::string, std::int64_t> ages;
    for (const EndpointLine* const line : m_pool.lines()) {
        if (line->isOpen()) {
            facts.newestHeadMs = std::max(facts.newestHeadMs, line->record.headTimeMs);
        }
        if (line->isOpen() && line->record.announcedAgeMs) {
            ages.emplace(line->provider(), *line->record.announcedAgeMs);
        }
    }
    for (const auto& [provider, age] : ages) {
        facts.announcedAgesMs.push_back(age);
    }
    facts.confirmations = m_witnesses.confirmations();
    facts.split = m_split;
    facts.sealsUnderstood = client.sealsUnderstood();
    if (const std::optional<light::BlockRef> forced = client.forcedChange()) {
        facts.forcedChange = forced->number;
    }
    return warningsFor(facts);
}

} // namespace taonaut::service
