// SPDX-License-Identifier: MIT
#include "tests/scripted_session/scripted_session.hpp"

#include "core/crypto/phrase.hpp"
#include "core/crypto/secret_uri.hpp"
#include "core/service/review_builder.hpp"
#include "core/wallet/keystore.hpp"
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
    for (const Listed& account : m_accounts) {
        service::AccountView view { account.id, account.name, account.kind, account.unlocked, std::nullopt,
            0 };
        if (m_phase != Phase::Starting && m_light->client().best().number.value() > 0) {
            view.info = m_light->prove(account.id);
            view.provenAtMs = m_light->now();
        }
        snapshot->accounts.push_back(std::move(view));
    }
    snapshot->selected = m_selected;
    snapshot->transactions = m_book.transactions();
    m_snapshot = std::move(snapshot);
    emit changed();
}

// Accounts

AccountId ScriptedSession::list(Listed account)
{
    const AccountId id = account.id;
    m_selected = id;
    m_accounts.push_back(std::move(account));
    publish();
    return id;
}

ScriptedSession::Listed* ScriptedSession::find(const AccountId& account)
{
    const auto found = std::find_if(
        m_accounts.begin(), m_accounts.end(), [&](const Listed& listed) { return listed.id == account; });
    return found == m_accounts.end() ? nullptr : &*found;
}

std::string ScriptedSession::nameOf(const AccountId& account) const
{
    for (const Listed& listed : m_accounts) {
        if (listed.id == account) {
            return listed.name;
        }
    }
    return {};
}

AccountId ScriptedSession::addDevelopment(const std::string& name)
{
    auto key = crypto::sr25519FromUri(bytesOf("//" + name));
    return list(
        { AccountId { key->publicKey().bytes }, name, AccountKind::Development, std::move(*key), true });
}

AccountId ScriptedSession::addWallet(const std::string& name, std::string_view uri)
{
    auto key = crypto::sr25519FromUri(bytesOf(uri));
    return list({ AccountId { key->publicKey().bytes }, name, AccountKind::Wallet, std::move(*key), true });
}

AccountId ScriptedSession::addWatched(const std::string& name, const AccountId& account)
{
    return list({ account, name, AccountKind::WatchOnly, std::nullopt, false });
}

RequestId ScriptedSession::createWallet(std::string name, crypto::Secret phrase, crypto::Secret password)
{
    if (password.empty()) {
        return failLater(wallet::KeystoreError::EmptyPassword);
    }
    const Result<crypto::Secret> seed = crypto::miniSecretFromPhrase(phrase.view(), {});
    if (!seed) {
        return failLater(seed.error());
    }
    auto key = std::make_shared<crypto::sr25519::KeyPair>(*crypto::sr25519::KeyPair::fromMiniSecret(*seed));
    return later([this, name = std::move(name), key](RequestId id) {
        const AccountId account { key->publicKey().bytes };
        if (find(account) != nullptr) {
            emit failed(id, Error(wallet::KeystoreError::AccountKnown, nameOf(account)));
            return;
        }
        (void)list({ account, name, AccountKind::Wallet, std::move(*key), true });
        emit finished(id);
    });
}

RequestId ScriptedSession::useDevelopmentAccount(std::string name)
{
    const auto& names = service::AccountBook::developmentNames();
    if (std::find(names.begin(), names.end(), name) == names.end()) {
        return failLater(Error(AccountError::NotDevelopment, name));
    }
    return later([this, name = std::move(name)](RequestId id) {
        addDevelopment(name);
        emit finished(id);
    });
}

RequestId ScriptedSession::watchAddress(std::string name, AccountId account)
{
    if (find(account) != nullptr) {
        return failLater(Error(AccountError::AlreadyListed, name));
    }
    return later([this, name = std::move(name), account](RequestId id) {
        addWatched(name, account);
        emit finished(id);
    });
}

void ScriptedSession::select(AccountId account)
{
    if (find(account) != nullptr) {
        m_selected = account;
        publish();
    }
}

RequestId ScriptedSession::unlock(AccountId account, crypto::Secret password)
{
    if (!password.equals(bytesOf(kPassword))) {
        return failLater(wallet::KeystoreError::WrongPassword);
    }
    return later([this, account](RequestId id) {
        if (Listed* listed = find(account)) {
            listed->unlocked = listed->kind != AccountKind::WatchOnly;
        }
        publish();
        emit finished(id);
    });
}

void ScriptedSession::lock()
{
    for (Listed& account : m_accounts) {
        account.unlocked = account.kind == AccountKind::Development;
    }
    publish();
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

service::ReviewSheet ScriptedSession::buildSheet(const service::TransferRequest& request, std::uint64_t id)
{
    service::ReviewInputs inputs { request, m_light->prove(request.from), m_light->prove(request.to),
        nameOf(request.from), nameOf(request.to) };
    inputs.fee = kFee;
    const auto pending = m_book.highestPendingNonce(request.from);
    inputs.nonce = std::max(inputs.sender.value().nonce, pending ? *pending + 1 : 0);
    inputs.birth = m_light->client().finalized();
    inputs.specVersion = kSpecVersion;
    inputs.transactionVersion = 1;
    inputs.genesisHash = m_light->client().parameters().genesisHash();
    inputs.metadataDigest = digestOfScript();
    inputs.realMoney = m_network != service::Network::Local;
    for (const Listed& account : m_accounts) {
        inputs.ownAccounts.push_back(account.id);
    }
    inputs.counterparties = m_book.counterparties();
    inputs.paidBefore = m_book.paidBefore(request.from, request.to);
    return service::buildReview(inputs, id);
}

Bytes ScriptedSession::sign(const service::ReviewSheet& sheet, const crypto::sr25519::KeyPair& key) const
{
    return wallet::signExtrinsic(key, sheet.call.call, sheet.extra, service::additionalOf(sheet));
}

RequestId ScriptedSession::quote(const service::TransferRequest& request)
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
        emit quoteReady(id, { kFee, wallet::spendable(context, request.keepAlive) });
    });
}

RequestId ScriptedSession::review(const service::TransferRequest& request)
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

RequestId ScriptedSession::confirm(std::uint64_t reviewId)
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
