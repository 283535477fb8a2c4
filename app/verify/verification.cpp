// SPDX-License-Identifier: MIT
#include "app/verify/verification.hpp"

namespace taonaut::app {

Verification::Verification(service::LightLinkOptions options, const AccountId& account, light::Level wanted,
    std::chrono::milliseconds patience)
    : m_link(std::move(options))
    , m_account(account)
    , m_wanted(wanted)
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(patience);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        const auto snapshot = m_link.snapshot();
        finish(Unproven { snapshot->problem, snapshot->best });
    });
    connect(&m_link, &service::LightLink::changed, this,
        [this](const std::shared_ptr<const service::LightSnapshot>& snapshot) { judge(*snapshot); });
}

Verification::~Verification()
{
    m_link.stop();
}

void Verification::start()
{
    m_deadline.start();
    m_link.watch({ m_account });
    m_link.start();
}

void Verification::judge(const service::LightSnapshot& snapshot)
{
    if (snapshot.contradiction) {
        finish(Rejected { *snapshot.contradiction });
        return;
    }
    if (snapshot.phase == service::LinkPhase::Offline && snapshot.problem) {
        finish(Unproven { snapshot.problem, snapshot.best });
        return;
    }
    if (!snapshot.settled) {
        return; // an answer on its way may still contradict
    }
    for (const service::WatchedAccount& watched : snapshot.accounts) {
        if (watched.id == m_account && watched.info && watched.info->level() >= m_wanted) {
            finish(Proven {
                *watched.info, snapshot.distinctAuthors, snapshot.authorityCount, snapshot.authoritySetId });
            return;
        }
    }
}

void Verification::finish(Verdict verdict)
{
    if (m_finished) {
        return;
    }
    m_finished = true;
    m_deadline.stop();
    m_verdict = std::move(verdict);
    emit finished();
}

} // namespace taonaut::app
