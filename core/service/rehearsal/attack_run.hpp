// SPDX-License-Identifier: MIT
#pragma once

// One attack against one fresh light client, from connection to verdict.

#include "core/service/light_link.hpp"
#include "core/service/rehearsal/attacks.hpp"

#include <QElapsedTimer>
#include <QTimer>

namespace taonaut::service {

class AttackRun : public QObject {
    Q_OBJECT
public:
    /// link: connects to the proxy. The proxy must outlive the run.
    AttackRun(const Attack& attack, const Target& target, LyingProxy& proxy, LightLinkOptions link,
        std::chrono::milliseconds deadline);
    ~AttackRun() override;

    void start();

signals:
    /// Once.
    void judged(const taonaut::service::AttackVerdict& verdict);

private:
    void look(const LightSnapshot& snapshot);
    void reachForGoal();
    template <class T> void reached(const Result<T>& value);
    void refused(const Error& reason);
    void timeIsUp();
    void believed();
    void keptLower(const LightSnapshot& snapshot, const std::optional<Error>& reason);
    void finish(AttackVerdict::Outcome outcome, const std::optional<Error>& reason);

    const Attack& m_attack;
    const Target& m_target;
    LyingProxy& m_proxy;
    LightLink m_link;
    QTimer m_deadline;
    QElapsedTimer m_clock;
    std::optional<light::BlockRef> m_begin; ///< the final block at the start
    bool m_reaching = false;
    bool m_done = false;
};

} // namespace taonaut::service
