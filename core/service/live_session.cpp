// SPDX-License-Identifier: MIT
#include "core/service/live_session.hpp"

#include "core/service/rehearsal/rehearsal.hpp"

#include <QDateTime>

namespace taonaut::service {

namespace {

std::int64_t now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

Phase phaseOf(LinkPhase phase)
{
    switch (phase) {
    case LinkPhase::Connecting:
        return Phase::Connecting;
    case LinkPhase::Syncing:
        return Phase::Syncing;
    case LinkPhase::Following:
        return Phase::Following;
    case LinkPhase::Offline:
        return Phase::Offline;
    case LinkPhase::Contradiction:
        return Phase::Contradiction;
    }
    return Phase::Offline;
}

} // namespace

LiveSession::LiveSession(
    const Profile& profile, TaskRunner& tasks, LiveSessionOptions options, QObject* parent)
    : Session(parent)
    , m_profile(profile)
    , m_tasks(tasks)
    , m_options(std::move(options))
    , m_files(tasks)
    , m_keyWork(tasks)
    , m_book(std::make_shared<AccountBook>(profile.accounts()))
    , m_list(m_book->list())
    , m_selected(m_list.selected)
    , m_networks(profile, tasks, m_options.paced)
    , m_network(m_networks.book().chosen())
    , m_node(m_options.node)
    , m_startedMs(now())
    , m_runtime(tasks)
{
    m_chainThread.setObjectName("chain");
    connect(&m_keyWork, &TaskQueue::progress, this, &Session::progress);
    for (const Account& account : m_list.accounts) {
        if (account.kind == AccountKind::Development) {
            m_ring.openDevelopment(*developmentKey(account.name)); // the book has checked the name
        }
    }
    rescanWallets();
    connect(&m_networks, &NetworkKeeper::changed, this, &LiveSession::publish);
    connect(&m_runtime, &RuntimeReader::changed, this, [this] {
        m_keeper->setRuntime(m_runtime.runtime());
        publish();
    });
    enterNetwork(m_network);
    connect(&m_node, &NodeProcess::ready, this, &LiveSession::nodeReady);
    connect(&m_node, &NodeProcess::failed, this, [this](const Error& error) {
        if (m_network == Network::Local) {
            m_startProblem = error;
            publish();
        }
    });
    connect(&m_node, &NodeProcess::notice, this, [this](const std::string& text) {
        m_nodeNotice = text;
        publish();
    });
    publish();
}

LiveSession::~LiveSession()
{
    m_rehearsal.reset();
    closeLink();
    m_node.stop();
}

ChainView LiveSession::chainView() const
{
    ChainView view;
    view.network = m_network;
    view.phase = m_network == Network::Local ? Phase::Starting : Phase::Connecting;
    view.chainName = m_chain ? m_chain->name() : m_networks.book().nameOfChain(m_network);
    if (m_chain) {
        view.genesisHash = m_chain->genesisHash();
    }
    view.phaseSinceMs = m_startedMs;
    view.notice = m_nodeNotice;
    if (m_light) {
        view.phase = phaseOf(m_light->phase);
        view.phaseSinceMs = m_light->phaseSinceMs;
        view.endpoint = m_light->endpoint;
        view.problem = m_light->problem;
        view.best = m_light->best;
        view.bestLevel = m_light->bestLevel;
        view.finalized = m_light->finalized;
        view.bestTimeMs = m_light->bestTimeMs;
        view.distinctAuthors = m_light->distinctAuthors;
        view.authorityCount = m_light->authorityCount;
        view.finalityThreshold = static_cast<std::uint32_t>(m_light->finalityThreshold);
        view.authoritySetId = m_light->authoritySetId;
        view.slotDurationMs = m_light->slotDurationMs;
        view.syncTarget = m_light->syncTarget;
        view.clockOffsetMs = m_light->clockOffsetMs;
    }
    if (m_runtime.facts()) {
        view.specVersion = m_runtime.facts()->specVersion;
    }
    if (m_startProblem) {
        view.phase = Phase::Offline;
        view.problem = m_startProblem;
    }
    return view;
}

std::vector<NetworkView> LiveSession::networkViews() const
{
    std::vector<NetworkView> views = m_networks.views(now());
    if (m_network == Network::Local && m_chain) {
        // What the embedded chain itself says; of other networks the book knows.
        NetworkView& local = views[static_cast<std::size_t>(Network::Local)];
        const light::Checkpoint& start = m_chain->start();
        local.name = m_chain->name();
        local.genesis = m_chain->genesisHash();
        local.checkpoint
            = { CheckpointSource::Genesis, { start.blockNumber, start.blockHash }, start.voters.id };
        if (m_light) {
            local.endpoints = { { m_light->endpoint, {}, true } };
        }
    }
    return views;
}

std::vector<AccountView> LiveSession::viewsWithBalances() const
{
    std::vector<AccountView> views = accountViews(m_list, listing(), m_ring);
    if (!m_light) {
        return views;
    }
    for (AccountView& view : views) {
        for (const WatchedAccount& watched : m_light->accounts) {
            if (watched.id == view.id) {
                view.info = watched.info;
                view.provenAtMs = watched.provenAtMs;
            }
        }
    }
    return views;
}

void LiveSession::publish()
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->chain = chainView();
    snapshot->light = m_light;
    snapshot->networks = networkViews();
    snapshot->accounts = viewsWithBalances();
    snapshot->selected = m_selected;
    snapshot->transactions = m_keeper->book().transactions();
    snapshot->walletsFolder = m_options.wallets.string();
    if (m_listing) {
        snapshot->found = foundWallets(m_list, *m_listing, m_ring);
        snapshot->walletsProblem = m_listing->problem;
    }
    snapshot->contacts = m_list.contacts;
    snapshot->problems = m_list.problems;
    const auto& ofNetworks = m_networks.book().problems();
    snapshot->problems.insert(snapshot->problems.end(), ofNetworks.begin(), ofNetworks.end());
    if (m_keeper->problem()) {
        snapshot->problems.push_back(*m_keeper->problem());
    }
    snapshot->runtime = m_runtime.runtime();
    snapshot->runtimeTrust = m_runtime.trust();
    snapshot->runtimeProviders = m_runtime.providers();
    snapshot->runtimeProblem = m_runtime.problem();
    m_snapshot = std::move(snapshot);
    emit changed();
}

void LiveSession::watchAccounts()
{
    if (m_link == nullptr) {
        return;
    }
    std::vector<AccountId> accounts;
    for (const Account& account : m_list.accounts) {
        accounts.push_back(account.id);
    }
    m_link->watch(std::move(accounts));
}

void LiveSession::end(RequestId request, const Result<void>& outcome)
{
    if (outcome) {
        emit finished(request);
    } else {
        emit failed(request, outcome.error());
    }
}

void LiveSession::finishLater(RequestId request)
{
    QMetaObject::invokeMethod(
        this, [this, request] { emit finished(request); }, Qt::QueuedConnection);
}

void LiveSession::failLater(RequestId request, Error error)
{
    QMetaObject::invokeMethod(
        this, [this, request, error = std::move(error)] { emit failed(request, error); },
        Qt::QueuedConnection);
}

std::string LiveSession::nameOfAccount(const AccountId& account) const
{
    if (const Account* known = m_list.find(account)) {
        return known->shownName();
    }
    const Contact* contact = m_list.findContact(account);
    return contact == nullptr ? std::string() : contact->name;
}

} // namespace taonaut::service

#include "moc_live_session.cpp"
