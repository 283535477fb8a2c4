// SPDX-License-Identifier: MIT
// LiveSession: from a call to signed bytes on their way.

#include "core/service/live_session.hpp"
#include "core/wallet/transfer.hpp"

#include <QDateTime>

namespace taonaut::service {

namespace {

constexpr std::uint32_t kEraPeriod = 64; // blocks

} // namespace

struct LiveSession::Draft {
    RequestId id = 0;
    AccountId signer;
    wallet::CallReview call;
    light::BlockRef birth;
    RuntimeFacts runtime;
    std::vector<ProvenParty> parties; // the signer first
    Rao fee;

    [[nodiscard]] const subtensor::system::AccountInfo& sender() const
    {
        return parties.front().info.value();
    }
};

Result<void> LiveSession::canPlan() const
{
    if (m_link == nullptr || !m_light || m_light->phase != LinkPhase::Following) {
        return fail(ReviewError::NotFollowing);
    }
    if (m_runtime.problem()) {
        return tl::unexpected<Error>(*m_runtime.problem());
    }
    return m_runtime.facts() ? Result<void>() : fail(ReviewError::RuntimeUnknown);
}

Result<std::shared_ptr<LiveSession::Draft>> LiveSession::draft(RequestId id, const CallRequest& request) const
{
    if (const Result<void> ready = canPlan(); !ready) {
        return fail(ready);
    }
    auto draft = std::make_shared<Draft>();
    draft->id = id;
    draft->signer = request.from;
    draft->call = wallet::reviewCall(*m_runtime.runtime(), request.call);
    draft->birth = m_light->finalized; // final: its hash cannot change under the signature
    draft->runtime = *m_runtime.facts();
    return draft;
}

Result<CallRequest> LiveSession::callOf(const TransferRequest& request) const
{
    if (const Result<void> ready = canPlan(); !ready) {
        return fail(ready);
    }
    Result<Bytes> call
        = wallet::transferCall(*m_runtime.runtime(), { request.to, request.amount, request.keepAlive });
    if (!call) {
        return fail(ReviewError::RuntimeNotUnderstood, call.error().text());
    }
    return CallRequest { request.from, std::move(*call) };
}

std::uint32_t LiveSession::nextNonce(const AccountId& account, std::uint32_t proven) const
{
    const auto pending = m_keeper->book().highestPendingNonce(account);
    return pending ? std::max(proven, *pending + 1) : proven;
}

void LiveSession::proveParties(std::shared_ptr<Draft> draft, std::function<void(std::shared_ptr<Draft>)> then)
{
    const std::vector<AccountId> parties = partiesOf(draft->call, draft->signer);
    m_link->proveAccounts(this, parties,
        whileConnected<std::vector<ProvenAccount>>(draft->id,
            [this, draft, parties, then = std::move(then)](const std::vector<ProvenAccount>& proven) {
                if (proven.size() != parties.size()) {
                    emit failed(draft->id, ReviewError::BalanceUnknown);
                    return;
                }
                for (std::size_t i = 0; i < parties.size(); ++i) {
                    draft->parties.push_back(
                        { parties[i], proven[i], m_keeper->book().paidBefore(draft->signer, parties[i]) });
                }
                then(draft);
            }));
}

void LiveSession::estimateFee(std::shared_ptr<Draft> draft, std::function<void(std::shared_ptr<Draft>)> then)
{
    if (draft->call.standing == wallet::Standing::Raw) {
        then(draft); // no call: nobody can price it, and it is never signed
        return;
    }
    const chain::SignedExtra extra = extraFor(draft->birth, kEraPeriod,
        nextNonce(draft->signer, draft->sender().nonce), draft->runtime.metadataDigest.has_value());
    Bytes extrinsic = wallet::unsignedForFee(draft->signer, draft->call.call, extra);
    m_link->estimateFee(this, std::move(extrinsic),
        whileConnected<light::Reported<Rao>>(
            draft->id, [draft, then = std::move(then)](const light::Reported<Rao>& fee) {
                draft->fee = fee.value;
                then(draft);
            }));
}

RequestId LiveSession::quote(const TransferRequest& request)
{
    const RequestId id = nextRequest();
    quote(id, callOf(request));
    return id;
}

RequestId LiveSession::quote(const CallRequest& request)
{
    const RequestId id = nextRequest();
    quote(id, Result<CallRequest>(request));
    return id;
}

void LiveSession::quote(RequestId id, const Result<CallRequest>& request)
{
    const Result<std::shared_ptr<Draft>> made = request ? draft(id, *request) : fail(request);
    if (!made) {
        failLater(id, made.error());
        return;
    }
    proveParties(*made, [this](const std::shared_ptr<Draft>& proven) {
        estimateFee(proven, [this](const std::shared_ptr<Draft>& priced) {
            const subtensor::system::AccountInfo& sender = priced->sender();
            wallet::TransferContext context;
            context.free = sender.data.free;
            context.reserved = sender.data.reserved;
            context.frozen = sender.data.frozen;
            context.fee = priced->fee;
            const auto* transfer = std::get_if<wallet::TransferAction>(&priced->call.action);
            const bool keepAlive = transfer == nullptr || transfer->keepAlive;
            emit quoteReady(priced->id, { priced->fee, wallet::spendable(context, keepAlive) });
        });
    });
}

RequestId LiveSession::review(const TransferRequest& request)
{
    const RequestId id = nextRequest();
    review(id, callOf(request));
    return id;
}

RequestId LiveSession::review(const CallRequest& request)
{
    const RequestId id = nextRequest();
    review(id, Result<CallRequest>(request));
    return id;
}

ReviewInputs LiveSession::inputsOf(const Draft& draft) const
{
    ReviewInputs inputs { draft.signer, draft.call, draft.parties };
    inputs.fee = draft.fee;
    inputs.nonce = nextNonce(draft.signer, draft.sender().nonce);
    inputs.birth = draft.birth;
    inputs.eraPeriod = kEraPeriod;
    inputs.specVersion = draft.runtime.specVersion;
    inputs.transactionVersion = draft.runtime.transactionVersion;
    inputs.genesisHash = m_chain->genesisHash();
    inputs.metadataDigest = draft.runtime.metadataDigest;
    inputs.realMoney = m_network == Network::Finney || m_network == Network::Custom;
    inputs.contacts = m_list.contacts;
    for (const Account& account : m_list.accounts) {
        inputs.ownAccounts.push_back(account.id);
    }
    inputs.counterparties = m_keeper->book().counterparties();
    inputs.nameOf = [this](const AccountId& account) { return nameOfAccount(account); };
    return inputs;
}

void LiveSession::review(RequestId id, const Result<CallRequest>& request)
{
    const Result<std::shared_ptr<Draft>> made = request ? draft(id, *request) : fail(request);
    if (!made) {
        failLater(id, made.error());
        return;
    }
    proveParties(*made, [this](const std::shared_ptr<Draft>& proven) {
        estimateFee(proven, [this](const std::shared_ptr<Draft>& priced) {
            auto sheet = std::make_shared<const ReviewSheet>(buildReview(inputsOf(*priced), priced->id));
            m_reviews[sheet->id] = sheet;
            emit reviewReady(priced->id, sheet);
        });
    });
}

RequestId LiveSession::confirm(std::uint64_t reviewId, std::string typedWord)
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
    if (!sheet->typed.empty() && typedWord != sheet->typedWord) {
        failLater(id, ReviewError::NotTyped); // the review stays: it can be typed again
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
        = m_keeper->send(sheet->signer, std::move(extrinsic), sheet->call, sheet->extra, sheet->expiresAt);
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
