// SPDX-License-Identifier: MIT
#include "core/service/rehearsal/attack_run.hpp"

#include "core/service/rehearsal/rehearsal.hpp"

#include <algorithm>

namespace taonaut::service {
namespace {

std::string nameOf(const Error& reason)
{
    return std::string(reason.module()) + "." + std::string(reason.name());
}

} // namespace

AttackRun::AttackRun(const Attack& attack, const Target& target, LyingProxy& proxy, LightLinkOptions link,
    std::chrono::milliseconds deadline)
    : m_attack(attack)
    , m_target(target)
    , m_proxy(proxy)
    , m_link(std::move(link))
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(deadline);
    connect(&m_deadline, &QTimer::timeout, this, &AttackRun::timeIsUp);
    connect(&m_link, &LightLink::changed, this,
        [this](const std::shared_ptr<const LightSnapshot>& snapshot) { look(*snapshot); });
}

AttackRun::~AttackRun()
{
    m_link.disconnect(this);
    m_link.stop();
    m_proxy.setDeceit({});
}

void AttackRun::start()
{
    m_proxy.setDeceit(m_attack.deceit(m_target));
    m_clock.start();
    m_deadline.start();
    m_link.start();
}

void AttackRun::look(const LightSnapshot& snapshot)
{
    if (m_done) {
        return;
    }
    if (!m_begin) {
        m_begin = snapshot.finalized; // the first one is made before the first connection
    }
    if (snapshot.contradiction) {
        refused(snapshot.contradiction->reason);
    } else if (snapshot.phase == LinkPhase::Offline && snapshot.problem) {
        // Silence and the end of a connection are nobody's lie.
        if (m_attack.ending == AttackVerdict::Outcome::KeptLower) {
            keptLower(snapshot, snapshot.problem);
        } else {
            finish(AttackVerdict::Outcome::Failed, snapshot.problem);
        }
    } else if (snapshot.settled && m_proxy.hasLied() && m_attack.goal == Attack::Goal::Follow) {
        if (m_attack.ending == AttackVerdict::Outcome::KeptLower) {
            keptLower(snapshot, snapshot.problem);
        } else {
            believed();
        }
    } else if (snapshot.settled && !m_reaching) {
        reachForGoal();
    }
}

void AttackRun::reachForGoal()
{
    if (m_attack.goal == Attack::Goal::ReadValue) {
        m_reaching = true;
        m_link.proveRead(this, { m_target.valueKey }, [this](const auto& values) { reached(values); });
    } else if (m_attack.goal == Attack::Goal::ReadList) {
        m_reaching = true;
        m_link.proveList(this, m_target.listPrefix, [this](const auto& entries) { reached(entries); });
    }
}

template <class T> void AttackRun::reached(const Result<T>& value)
{
    if (m_done) {
        return;
    }
    if (!value) {
        refused(value.error());
    } else if (m_proxy.hasLied()) {
        believed();
    } else {
        finish(AttackVerdict::Outcome::Failed, Error(RehearsalError::NotTold));
    }
}

void AttackRun::refused(const Error& reason)
{
    const auto& accepted = m_attack.reasons;
    const bool asDeclared = m_attack.ending == AttackVerdict::Outcome::Rejected && m_proxy.hasLied()
        && std::find(accepted.begin(), accepted.end(), nameOf(reason)) != accepted.end();
    finish(asDeclared ? AttackVerdict::Outcome::Rejected : AttackVerdict::Outcome::Failed, reason);
}

void AttackRun::timeIsUp()
{
    if (!m_proxy.hasLied()) {
        finish(AttackVerdict::Outcome::Failed, Error(RehearsalError::NotTold));
    } else if (m_attack.ending == AttackVerdict::Outcome::KeptLower) {
        keptLower(*m_link.snapshot(), m_link.snapshot()->problem);
    } else {
        finish(
            AttackVerdict::Outcome::Failed, m_link.snapshot()->problem.value_or(Error(LinkError::TimedOut)));
    }
}

void AttackRun::believed()
{
    finish(AttackVerdict::Outcome::Failed, Error(RehearsalError::Believed));
}

/// Nothing was proven to this client since it began, so nothing may have become final for it.
void AttackRun::keptLower(const LightSnapshot& snapshot, const std::optional<Error>& reason)
{
    if (!m_proxy.hasLied()) {
        finish(AttackVerdict::Outcome::Failed, reason.value_or(Error(RehearsalError::NotTold)));
    } else if (m_begin && snapshot.finalized != *m_begin) {
        finish(AttackVerdict::Outcome::Failed, Error(RehearsalError::RoseHigher));
    } else {
        finish(AttackVerdict::Outcome::KeptLower, reason);
    }
}

void AttackRun::finish(AttackVerdict::Outcome outcome, const std::optional<Error>& reason)
{
    if (m_done) {
        return;
    }
    m_done = true;
    m_deadline.stop();
    emit judged({ m_attack.row, std::string(m_attack.name), outcome, reason ? nameOf(*reason) : std::string(),
        m_clock.elapsed() });
}

} // namespace taonaut::service
