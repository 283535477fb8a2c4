// SPDX-License-Identifier: MIT
#include "core/service/live_session.hpp"

#include "core/chain/chain_spec.hpp"

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
    , m_keeper(profile.network("local") / "activity.json")
    , m_node(m_options.node)
    , m_startedMs(now())
{
    m_chainThread.setObjectName("chain");
    connect(&m_keyWork, &TaskQueue::progress, this, &Session::progress);
    for (const Account& account : m_list.accounts) {
        if (account.kind == AccountKind::Development) {
            m_ring.openDevelopment(*developmentKey(account.name)); // the book has checked the name
        }
    }
    rescanWallets();
    connect(&m_keeper, &TransactionKeeper::changed, this, &LiveSession::publish);
    connect(&m_node, &NodeProcess::ready, this, &LiveSession::nodeReady);
    connect(&m_node, &NodeProcess::failed, this, [this](const Error& error) {
        m_nodeProblem = error;
        publish();
    });
    connect(&m_node, &NodeProcess::notice, this, [this](const std::string& text) {
        m_nodeNotice = text;
        publish();
    });
    publish();
}

LiveSession::~LiveSession()
{
    closeLink();
    m_node.stop();
}

void LiveSession::start()
{
    m_nodeProblem.reset();
    m_startedMs = now();
    m_chainThread.start();
    m_node.start();
    publish();
}

void LiveSession::nodeReady(const QUrl& endpoint, const std::string& chainSpec)
{
    closeLink();
    const Result<chain::ChainSpec> spec = chain::ChainSpec::fromJson(chainSpec);
    if (!spec) {
        m_nodeProblem = spec.error();
        publish();
        return;
    }
    Result<light::ChainParameters> parameters = light::ChainParameters::fromGenesis(
        *spec, m_options.node.slotDurationMs(), light::ChainClock::Movable);
    if (!parameters) {
        m_nodeProblem = parameters.error();
        publish();
        return;
    }
    m_nodeProblem.reset();
    m_chainName = spec->name;
    m_genesisHash = parameters->genesisHash();
    LightLinkOptions link { { { endpoint } }, std::move(*parameters),
        m_profile.network("local") / "light.state" };
    link.history = History::MayRestart; // it begins anew when its database was damaged
    m_chainThread.start();
    m_link = new LightLink(std::move(link));
    m_link->moveToThread(&m_chainThread);
    connect(&m_chainThread, &QThread::finished, m_link, &QObject::deleteLater);
    connect(m_link, &LightLink::changed, this, &LiveSession::linkChanged);
    m_keeper.setLink(m_link);
    watchAccounts();
    m_link->start();
}

void LiveSession::closeLink()
{
    m_keeper.setLink(nullptr);
    if (m_link != nullptr) {
        m_link->stop();
    }
    m_chainThread.quit(); // the link deletes itself when its thread ends
    m_chainThread.wait();
    m_link = nullptr;
    ++m_connection;
    forgetRuntime();
}

void LiveSession::linkChanged(std::shared_ptr<const LightSnapshot> light)
{
    m_light = std::move(light);
    readRuntime();
    publish();
}

ChainView LiveSession::chainView() const
{
    ChainView view;
    view.network = Network::Local;
    view.chainName = m_chainName;
    view.genesisHash = m_genesisHash;
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
    if (m_runtime) {
        view.specVersion = m_runtime->specVersion;
    }
    if (m_nodeProblem) {
        view.phase = Phase::Offline;
        view.problem = m_nodeProblem;
    }
    return view;
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
    snapshot->accounts = viewsWithBalances();
    snapshot->selected = m_selected;
    snapshot->transactions = m_keeper.book().transactions();
    snapshot->walletsFolder = m_options.wallets.string();
    if (m_listing) {
        snapshot->found = foundWallets(m_list, *m_listing, m_ring);
        snapshot->walletsProblem = m_listing->problem;
    }
    snapshot->contacts = m_list.contacts;
    snapshot->problems = m_list.problems;
    snapshot->runtime = m_chainRuntime;
    snapshot->runtimeProblem = m_runtimeProblem;
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

RequestId LiveSession::reconnect()
{
    const RequestId request = nextRequest();
    m_nodeProblem.reset();
    if (!m_node.isRunning()) {
        start();
    } else if (m_link != nullptr) {
        m_link->reconnect();
    }
    finishLater(request);
    return request;
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
