// SPDX-License-Identifier: MIT
#pragma once

// One account's balance, proven once: drives a light link until there is a verdict. Belongs to the thread
// with the event loop.

#include "core/service/light_link.hpp"

#include <QTimer>
#include <variant>

namespace taonaut::app {

/// Proven against a sealed or final block.
struct Proven {
    service::ProvenAccount account;
    std::uint32_t distinctAuthors = 0; ///< that sealed blocks after the last final one
    std::uint32_t authorityCount = 0;
    std::uint64_t authoritySetId = 0;
};

/// An answer of the server contradicts what was signed.
struct Rejected {
    service::Contradiction contradiction;
};

/// Neither: no connection, or no proof in time.
struct Unproven {
    std::optional<Error> reason; ///< empty: only the time is over
    light::BlockRef best; ///< how far the headers were verified
};

using Verdict = std::variant<Proven, Rejected, Unproven>;

class Verification : public QObject {
    Q_OBJECT
public:
    Verification(service::LightLinkOptions options, const AccountId& account, light::Level wanted,
        std::chrono::milliseconds patience);
    ~Verification() override;

    void start();
    /// Complete once finished() was emitted.
    [[nodiscard]] const Verdict& verdict() const { return m_verdict; }

signals:
    void finished();

private:
    void judge(const service::LightSnapshot& snapshot);
    void finish(Verdict verdict);

    service::LightLink m_link;
    AccountId m_account;
    light::Level m_wanted;
    QTimer m_deadline;
    Verdict m_verdict = Unproven {};
    bool m_finished = false;
};

} // namespace taonaut::app
