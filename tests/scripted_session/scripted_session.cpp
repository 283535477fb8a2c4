// SPDX-License-Identifier: MIT
#include "tests/scripted_session/scripted_session.hpp"

#include "core/service/review_builder.hpp"
#include "core/subtensor/chain_runtime.hpp"
#include "core/wallet/transfer.hpp"

#include <cstdlib>

namespace taonaut::test {

using service::AccountError;
using service::AccountKind;
using service::Phase;
using service::RequestId;
using service::ReviewError;

namespace {

constexpr Rao kFee { 124'187 };
constexpr Rao kFaucet { 1'000 * Rao::kPerTao };
constexpr std::uint32_t kSpecVersion = 425;

Hash256 digestOfScript()
{
    Hash256 digest;
    digest.bytes.fill(std::byte { 0x5c });
    return digest;
}

} // namespace

ScriptedSession::ScriptedSession(Scene scene, QObject* parent)
    : Session(parent)
{
    play(scene);
}

ScriptedSession::~ScriptedSession() = default;

RequestId ScriptedSession::later(std::function<void(RequestId)> then)
{
    const RequestId id = ++m_lastRequest;
    if (m_failNext) {
        const Error error = *std::exchange(m_failNext, std::nullopt);
        then = [this, error](RequestId request) { emit failed(request, error); };
    }
    QMetaObject::invokeMethod(
        this, [id, then = std::move(then)] { then(id); }, Qt::QueuedConnection);
    return id;
}

RequestId ScriptedSession::failLater(Error error)
{
    return later([this, error = std::move(error)](RequestId id) { emit failed(id, error); });
}

service::ChainView ScriptedSession::chainView() const
{
    const light::Client& client = m_light->client();
    service::ChainView view;
    view.network = m_network;
    view.notice = m_notice;
    view.phase = m_phase;
    view.problem = m_problem;
    view.chainName = client.parameters().name();
    view.genesisHash = client.parameters().genesisHash();
    view.slotDurationMs = static_cast<std::uint32_t>(client.parameters().slotDurationMs());
    view.phaseSinceMs = m_light->now();
    if (m_phase == Phase::Starting) {
        return view;
    }
    view.endpoint = "ws://127.0.0.1:9944";
    view.best = client.best();
    view.bestLevel = client.levelOf(client.best());
    view.finalized = client.finalized();
    view.bestTimeMs = m_light->now();
    view.distinctAuthors = static_cast<std::uint32_t>(client.distinctAuthors());
    view.authorityCount = static_cast<std::uint32_t>(client.authorCount());
    view.finalityThreshold = static_cast<std::uint32_t>(consensus::threshold(m_light->authors()));
    view.authoritySetId = client.voters().id;
    view.specVersion = kSpecVersion;
    view.syncTarget = m_phase == Phase::Syncing ? client.best().number.value() + 4'096 : 0;
    return view;
}

void ScriptedSession::publish()
{
    auto snapshot = std::make_shared<service::Snapshot>();
    snapshot->chain = chainView();
    snapshot->light = m_lightView != nullptr ? m_lightView : lightView();
    snapshot->networks = m_networks;
    for (const Listed& account : m_accounts) {
        service::AccountView view = viewOf(account);
        if (m_phase != Phase::Starting && m_light->client().best().number.value() > 0) {
            view.info = m_light->prove(account.id);
            view.provenAtMs = m_light->now();
        }
        snapshot->accounts.push_back(std::move(view));
    }
    snapshot->selected = m_selected;
    snapshot->transactions = m_book.transactions();
    snapshot->walletsFolder = kWalletsFolder;
    snapshot->found = m_found;
    for (service::FoundWallet& wallet : snapshot->found) {
        wallet.listed = wallet.coldkey && find(*wallet.coldkey) != nullptr;
    }
    if (m_phase != Phase::Starting) {
        snapshot->runtime = subtensor::ChainRuntime::declared();
    }
    snapshot->contacts = m_contacts;
    std::sort(snapshot->contacts.begin(), snapshot->contacts.end(),
        [](const auto& left, const auto& right) { return left.name < right.name; });
    m_snapshot = std::move(snapshot);
    emit changed();
}

RequestId ScriptedSession::reconnect()
{
    return later([this](RequestId id) {
        setPhase(Phase::Following);
        emit finished(id);
    });
}

RequestId ScriptedSession::fund(AccountId account)
{
    return later([this, account](RequestId id) {
        setBalance(account, m_light->accountInfo(account).data.free.saturatingPlus(kFaucet));
        grow(1);
        emit finished(id);
    });
}

// Transfers

service::ReviewSheet ScriptedSession::buildSheet(const service::CallRequest& request, std::uint64_t id)
{
    service::ReviewInputs inputs { request.from, wallet::reviewCall(request.call), {} };
    for (const AccountId& party : service::partiesOf(inputs.call, request.from)) {
        inputs.parties.push_back({ party, m_light->prove(party), m_book.paidBefore(request.from, party) });
    }
    inputs.fee = kFee;
    const auto pending = m_book.highestPendingNonce(request.from);
    inputs.nonce = std::max(inputs.parties.front().info.value().nonce, pending ? *pending + 1 : 0);
    inputs.birth = m_light->client().finalized();
    inputs.specVersion = kSpecVersion;
    inputs.transactionVersion = 1;
    inputs.genesisHash = m_light->client().parameters().genesisHash();
    inputs.metadataDigest = digestOfScript();
    inputs.realMoney = m_network != service::Network::Local;
    for (const Listed& account : m_accounts) {
        inputs.ownAccounts.push_back(account.id);
    }
    inputs.contacts = m_contacts;
    inputs.counterparties = m_book.counterparties();
    inputs.nameOf = [this](const AccountId& account) { return nameOf(account); };
    return service::buildReview(inputs, id);
}

Bytes ScriptedSession::sign(const service::ReviewSheet& sheet, const wallet::SigningKey& key) const
{
    return wallet::signExtrinsic(key, sheet.call.call, sheet.extra, service::additionalOf(sheet));
}

namespace {

service::CallRequest callOf(const service::TransferRequest& request)
{
    return { request.from, wallet::transferCall({ request.to, request.amount, request.keepAlive }) };
}

} // namespace

RequestId ScriptedSession::quote(const service::TransferRequest& request)
{
    return quote(callOf(request));
}

RequestId ScriptedSession::quote(const service::CallRequest& request)
{
    if (m_phase != Phase::Following) {
        return failLater(ReviewError::NotFollowing);
    }
    return later([this, request](RequestId id) {
        const auto& data = m_light->accountInfo(request.from).data;
        wallet::TransferContext context;
        context.free = data.free;
        context.reserved = data.reserved;
        context.frozen = data.frozen;
        context.fee = kFee;
        const wallet::CallReview call = wallet::reviewCall(request.call);
        const auto* transfer = std::get_if<wallet::TransferAction>(&call.action);
        emit quoteReady(id, { kFee, wallet::spendable(context, transfer == nullptr || transfer->keepAlive) });
    });
}

RequestId ScriptedSession::review(const service::TransferRequest& request)
{
    return review(callOf(request));
}

RequestId ScriptedSession::review(const service::CallRequest& request)
{
    if (m_phase != Phase::Following) {
        return failLater(ReviewError::NotFollowing);
    }
    return later([this, request](RequestId id) {
        m_sheet = std::make_shared<const service::ReviewSheet>(buildSheet(request, id));
        m_reviews[id] = m_sheet;
        emit reviewReady(id, m_sheet);
    });
}

RequestId ScriptedSession::confirm(std::uint64_t reviewId, std::string typedWord)
{
    const auto found = m_reviews.find(reviewId);
    if (found == m_reviews.end()) {
        return failLater(ReviewError::UnknownReview);
    }
    const service::ReviewSheet& sheet = *found->second;
    const Listed* account = find(sheet.signer);
    if (wallet::stopsSigning(sheet.checks)) {
        return failLater(ReviewError::Stopped);
    }
    if (!sheet.typed.empty() && typedWord != sheet.typedWord) {
        return failLater(ReviewError::NotTyped);
    }
    if (m_light->client().best().number >= sheet.expiresAt) {
        return failLater(ReviewError::Outdated);
    }
    if (account == nullptr || account->kind == AccountKind::WatchOnly) {
        return failLater(AccountError::NoKey);
    }
    if (!account->unlocked) {
        return failLater(AccountError::Locked);
    }
    return later([this, reviewId](RequestId id) {
        const auto sheetToSign = m_reviews[reviewId];
        m_reviews.erase(reviewId);
        const Bytes extrinsic = sign(*sheetToSign, *find(sheetToSign->signer)->key);
        const std::uint64_t transaction = m_book.add(sheetToSign->signer, extrinsic, sheetToSign->call,
            sheetToSign->extra, sheetToSign->expiresAt, m_light->now());
        m_book.markSent(transaction, m_light->now());
        m_onTheWay[transaction] = extrinsic;
        publish();
        emit finished(id);
    });
}

void ScriptedSession::discard(std::uint64_t reviewId)
{
    m_reviews.erase(reviewId);
}

} // namespace taonaut::test
