// SPDX-License-Identifier: MIT
#include "app/verify/verification.hpp"

#include <algorithm>

namespace taonaut::app {

namespace {

light::BlockRef startOf(const service::LightLinkOptions& options)
{
    return { options.chain.start().blockNumber, options.chain.start().blockHash };
}

bool canBeAsked(const service::EndpointView& endpoint)
{
    using State = service::EndpointView::State;
    return endpoint.state != State::Waiting && endpoint.state != State::Dropped;
}

/// The value as it stands in storage, which a document carries.
Result<light::ProvenBytes> storedBytes(const service::ProvenAccount& account)
{
    return account.tryTransform([&account](const auto&) -> Result<std::optional<Bytes>> {
        const light::Evidence& evidence = account.evidence();
        const Result<trie::StorageProof> proof = trie::StorageProof::create(*evidence.nodes);
        const Result<trie::ReadResult> read
            = proof ? proof->read(evidence.stateRoot, evidence.storageKey) : fail(proof);
        return read ? Result<std::optional<Bytes>>(read->value) : fail(read);
    });
}

} // namespace

Verification::Verification(service::LightLinkOptions options, const Wish& wish)
    : m_start(startOf(options))
    , m_link(std::move(options))
    , m_wish(wish)
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(wish.patience);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        const auto snapshot = m_link.snapshot();
        finish(snapshot->contradiction ? Verdict(Rejected { *snapshot->contradiction })
                                       : Verdict(Unproven { snapshot->problem, snapshot->best }));
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
    if (m_wish.account) {
        m_link.watch({ *m_wish.account });
    }
    m_link.start();
}

std::optional<Verdict> Verification::given(const service::LightSnapshot& snapshot) const
{
    if (std::any_of(snapshot.endpoints.begin(), snapshot.endpoints.end(), canBeAsked)) {
        return std::nullopt;
    }
    if (snapshot.contradiction) {
        return Rejected { *snapshot.contradiction };
    }
    if (snapshot.phase == service::LinkPhase::Offline && snapshot.problem) {
        return Unproven { snapshot.problem, snapshot.best };
    }
    return std::nullopt;
}

void Verification::judge(const service::LightSnapshot& snapshot)
{
    if (std::optional<Verdict> over = given(snapshot)) {
        finish(std::move(*over));
    } else if (snapshot.settled && !m_asking) { // else an answer on its way may still contradict
        settled(snapshot);
    }
}

void Verification::settled(const service::LightSnapshot& snapshot)
{
    if (m_wish.beyondStart && snapshot.finalized.number <= m_start.number) {
        return;
    }
    if (!m_wish.account) {
        finish(Followed { snapshot.finalized, snapshot.authoritySetId });
        return;
    }
    for (const service::WatchedAccount& watched : snapshot.accounts) {
        if (watched.id != *m_wish.account || !watched.info || watched.info->level() < m_wish.level) {
            continue;
        }
        Proven proven { *watched.info, snapshot.distinctAuthors, snapshot.authorityCount,
            snapshot.authoritySetId, snapshot.contradictions };
        if (m_wish.document) {
            askDocument(std::move(proven));
        } else {
            finish(std::move(proven));
        }
        return;
    }
}

void Verification::askDocument(Proven proven)
{
    const Result<light::ProvenBytes> stored = storedBytes(proven.account);
    if (!stored) {
        finish(Unproven { stored.error(), proven.account.block() });
        return;
    }
    m_asking = true;
    m_link.proofDocument(
        this, *stored, [this, proven = std::move(proven)](Result<light::ProofDocument> document) mutable {
            if (!document) {
                finish(Unproven { document.error(), proven.account.block() });
                return;
            }
            proven.document = std::move(*document);
            finish(std::move(proven));
        });
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
