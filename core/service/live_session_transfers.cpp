// SPDX-License-Identifier: MIT
// LiveSession: from a typed transfer to signed bytes on their way.

#include "core/service/live_session.hpp"
#include "core/wallet/transfer.hpp"

#include <QDateTime>

namespace taonaut::service {

namespace {

constexpr std::uint32_t kEraPeriod = 64; // blocks

} // namespace

struct LiveSession::Draft {
    RequestId id = 0;
    TransferRequest request;
    light::BlockRef birth;
    RuntimeFacts runtime;
    std::optional<ProvenAccount> sender;
    std::optional<ProvenAccount> recipient;
    Rao fee;

    [[nodiscard]] std::uint32_t provenNonce() const { return sender ? sender->value().nonce : 0; }
};

Result<std::shared_ptr<LiveSession::Draft>> LiveSession::draft(
    RequestId id, const TransferRequest& request) const
{
    if (m_link == nullptr || !m_light || m_light->phase != LinkPhase::Following) {
        return fail(ReviewError::NotFollowing);
    }
    if (m_runtimeProblem) {
        return tl::unexpected<Error>(*m_runtimeProblem);
    }
    if (!m_runtime) {
        return fail(ReviewError::RuntimeUnknown);
    }
    auto draft = std::make_shared<Draft>();
    draft->id = id;
    draft->request = request;
    draft->birth = m_light->finalized; // final: its hash cannot change under the signature
    draft->runtime = *m_runtime;
    return draft;
}

std::uint32_t LiveSession::nextNonce(const AccountId& account, std::uint32_t proven) const
{
    const auto pending = m_keeper.book().highestPendingNonce(account);
    return pending ? std::max(proven, *pending + 1) : proven;
}

void LiveSession::proveParties(std::shared_ptr<Draft> draft, std::function<void(std::shared_ptr<Draft>)> then)
{
    const std::vector<AccountId> parties { draft->request.from, draft->request.to };
    m_link->proveAccounts(this, parties,
        [this, draft, then = std::move(then)](const Result<std::vector<ProvenAccount>>& proven) {
            if (!proven || proven->size() != 2) {
                emit failed(draft->id, proven ? Error(ReviewError::BalanceUnknown) : proven.error());
                return;
            }
            draft->sender = (*proven)[0];
            draft->recipient = (*proven)[1];
            then(draft);
        });
}

void LiveSession::estimateFee(std::shared_ptr<Draft> draft, std::function<void(std::shared_ptr<Draft>)> then)
{
    const wallet::TransferPlan plan { draft->request.to, draft->request.amount, draft->request.keepAlive };
    const chain::SignedExtra extra = extraFor(draft->birth, kEraPeriod,
        nextNonce(draft->request.from, draft->provenNonce()), draft->runtime.metadataDigest.has_value());
    Bytes extrinsic = wallet::unsignedForFee(draft->request.from, wallet::transferCall(plan), extra);
    m_link->estimateFee(this, std::move(extrinsic),
        [this, draft, then = std::move(then)](const Result<light::Reported<Rao>>& fee) {
            if (!fee) {
                emit failed(draft->id, fee.error());
                return;
            }
            draft->fee = fee->value;
            then(draft);
        });
}

RequestId LiveSession::quote(const TransferRequest& request)
{
    const RequestId id = nextRequest();
    const Result<std::shared_ptr<Draft>> made = draft(id, request);
    if (!made) {
        failLater(id, made.error());
        return id;
    }
    proveParties(*made, [this](const std::shared_ptr<Draft>& proven) {
        estimateFee(proven, [this](const std::shared_ptr<Draft>& priced) {
            const subtensor::system::AccountInfo& sender = priced->sender->value();
            wallet::TransferContext context;
            context.free = sender.data.free;
            context.reserved = sender.data.reserved;
            context.frozen = sender.data.frozen;
            context.fee = priced->fee;
            emit quoteReady(
                priced->id, { priced->fee, wallet::spendable(context, priced->request.keepAlive) });
        });
    });
    return id;
}

RequestId LiveSession::review(const TransferRequest& request)
{
    const RequestId id = nextRequest();
    const Result<std::shared_ptr<Draft>> made = draft(id, request);
    if (!made) {
        failLater(id, made.error());
        return id;
    }
    proveParties(*made, [this](const std::shared_ptr<Draft>& proven) {
        estimateFee(proven, [this](const std::shared_ptr<Draft>& priced) {
            ReviewInputs inputs { priced->request, *priced->sender, *priced->recipient,
                nameOfAccount(priced->request.from), nameOfAccount(priced->request.to) };
            inputs.fee = priced->fee;
            inputs.nonce = nextNonce(priced->request.from, priced->provenNonce());
            inputs.birth = priced->birth;
            inputs.eraPeriod = kEraPeriod;
            inputs.specVersion = priced->runtime.specVersion;
            inputs.transactionVersion = priced->runtime.transactionVersion;
            inputs.genesisHash = m_genesisHash;
            inputs.metadataDigest = priced->runtime.metadataDigest;
            inputs.realMoney = false; // the embedded chain
            inputs.contacts = m_list.contacts;
            for (const Account& account : m_list.accounts) {
                inputs.ownAccounts.push_back(account.id);
            }
            inputs.counterparties = m_keeper.book().counterparties();
            inputs.paidBefore = m_keeper.book().paidBefore(priced->request.from, priced->request.to);
            auto sheet = std::make_shared<const ReviewSheet>(buildReview(inputs, priced->id));
            m_reviews[sheet->id] = sheet;
            emit reviewReady(priced->id, sheet);
        });
    });
    return id;
}

RequestId LiveSession::confirm(std::uint64_t reviewId)
{
    const RequestId id = nextRequest();
    const auto found = m_reviews.find(reviewId);
    if (found == m_reviews.end()) {
        failLater(id, ReviewError::UnknownReview);
        return id;
    }
    const std::shared_ptr<const ReviewSheet> sheet = found->second;
    if (wallet::stopsSigning(sheet->checks)) {
        failLater(id, ReviewError::Stopped);
        return id;
    }
    if (!m_light || m_link == nullptr || m_light->best.number >= sheet->expiresAt) {
        m_reviews.erase(reviewId);
        failLater(id, ReviewError::Outdated);
        return id;
    }
    const wallet::SigningKey* key = m_ring.find(sheet->signer);
    if (key == nullptr) {
        failLater(id, whyClosed(sheet->signer)); // the review stays: after unlocking it can be confirmed
        return id;
    }
    m_reviews.erase(reviewId);
    Bytes extrinsic = wallet::signExtrinsic(*key, sheet->call.call, sheet->extra, additionalOf(*sheet));
    const Result<std::uint64_t> sent
        = m_keeper.send(sheet->signer, std::move(extrinsic), sheet->call, sheet->extra, sheet->expiresAt);
    if (!sent) {
        failLater(id, sent.error());
    } else {
        finishLater(id);
    }
    return id;
}

void LiveSession::discard(std::uint64_t reviewId)
{
    m_reviews.erase(reviewId);
}

} // namespace taonaut::service
