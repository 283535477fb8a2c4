// SPDX-License-Identifier: MIT
#pragma once

// One account's balance, proven once: drives a light link until there is a verdict. Belongs to the thread
// with the event loop.

#include "core/light/proof_document.hpp"
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
    std::vector<service::Contradiction> liars {}; ///< endpoints that were caught on the way
    std::optional<light::ProofDocument> document {}; ///< where it was asked for
};

/// No account was named: finality was proven beyond the start.
struct Followed {
    light::BlockRef finalized;
    std::uint64_t authoritySetId = 0;
};

/// An answer of the server contradicts what was signed, and no other server is left.
struct Rejected {
    service::Contradiction contradiction;
};

/// Neither: no connection, or no proof in time.
struct Unproven {
    std::optional<Error> reason; ///< empty: only the time is over
    light::BlockRef best; ///< how far the headers were verified
};

using Verdict = std::variant<Proven, Followed, Rejected, Unproven>;

/// What is to be proven.
struct Wish {
    std::optional<AccountId> account;
    light::Level level = light::Level::Sealed;
    bool beyondStart = false; ///< a final block after the start is needed
    bool document = false; ///< of the account's balance
    std::chrono::milliseconds patience { 60'000 };
};

class Verification : public QObject {
    Q_OBJECT
public:
    Verification(service::LightLinkOptions options, const Wish& wish);
    ~Verification() override;

    void start();
    /// Complete once finished() was emitted.
    [[nodiscard]] const Verdict& verdict() const { return m_verdict; }

signals:
    void finished();

private:
    void judge(const service::LightSnapshot& snapshot);
    /// Why nobody can be asked any more. Empty: somebody can.
    [[nodiscard]] std::optional<Verdict> given(const service::LightSnapshot& snapshot) const;
    void settled(const service::LightSnapshot& snapshot);
    void askDocument(Proven proven);
    void finish(Verdict verdict);

    light::BlockRef m_start;
    service::LightLink m_link;
    Wish m_wish;
    QTimer m_deadline;
    Verdict m_verdict = Unproven {};
    bool m_asking = false; ///< for the document
    bool m_finished = false;
};

} // namespace taonaut::app
