// SPDX-License-Identifier: MIT
#include "core/service/network_keeper.hpp"

#include "core/base/hex.hpp"

#include <QUrl>

namespace taonaut::service {

namespace {

/// The outcome of a change with the book after it.
struct Changed {
    NetworkBook book;
    Result<void> outcome;
};

} // namespace

NetworkKeeper::NetworkKeeper(const Profile& profile, TaskRunner& tasks, net::PaceRule paced, QObject* parent)
    : QObject(parent)
    , m_profile(profile)
    , m_paced(std::move(paced))
    , m_queue(tasks)
    , m_written(std::make_shared<NetworkBook>(profile))
    , m_book(*m_written)
{
    m_thread.setObjectName("checkpoint");
}

NetworkKeeper::~NetworkKeeper()
{
    m_then = {};
    stopRun();
}

std::vector<NetworkView> NetworkKeeper::views(std::int64_t nowMs) const
{
    std::vector<NetworkView> views;
    for (const Network network : kNetworks) {
        views.push_back(m_book.view(network, nowMs));
    }
    NetworkView& custom = views[static_cast<std::size_t>(Network::Custom)];
    if (!custom.genesis) {
        custom.claimedGenesis = m_claimedGenesis;
    }
    return views;
}

std::vector<Endpoint> NetworkKeeper::endpoints(Network network) const
{
    std::vector<Endpoint> endpoints;
    for (const NetworkEndpoint& endpoint : m_book.endpoints(network)) {
        endpoints.push_back({ QUrl(QString::fromStdString(endpoint.url)), endpoint.provider });
    }
    return endpoints;
}

std::filesystem::path NetworkKeeper::folder(Network network) const
{
    return m_profile.network(std::string(nameOf(network)));
}

std::filesystem::path NetworkKeeper::stateFile(Network network) const
{
    return folder(network) / "light.state";
}

void NetworkKeeper::change(Change change, std::function<void(Result<void>)> then)
{
    auto work = [book = m_written, change = std::move(change)](Progress&) -> Result<Changed> {
        Result<void> outcome = change(*book);
        return Changed { *book, std::move(outcome) };
    };
    m_queue.add(
        0, TaskQueue::Kind::Writes, std::move(work), [this, then = std::move(then)](Result<Changed> changed) {
            if (!changed) {
                then(fail(changed));
                return;
            }
            m_book = std::move(changed->book);
            then(std::move(changed->outcome));
            emit this->changed();
        });
}

void NetworkKeeper::changeStart(Network network, Change change, std::function<void(Result<void>)> then)
{
    auto both = [change = std::move(change), file = stateFile(network)](NetworkBook& book) {
        Result<void> changed = change(book);
        if (changed) {
            std::error_code error;
            std::filesystem::remove(file, error); // what cannot be removed is refused when it is read
        }
        return changed;
    };
    this->change(std::move(both), std::move(then));
}

void NetworkKeeper::start(Network network, Deliver<light::ChainParameters> deliver)
{
    auto work = [book = m_written, network](Progress&) { return book->start(network); };
    m_queue.add(0, TaskQueue::Kind::Reads, std::move(work), std::move(deliver));
}

void NetworkKeeper::fetch(
    Network network, const Hash256& block, std::uint64_t setId, Deliver<light::ChainParameters> deliver)
{
    const std::optional<Hash256> genesis = m_book.genesis(network);
    if (!genesis) {
        deliver(fail(NetworkError::GenesisNotConfirmed));
        return;
    }
    light::CheckpointQuestion question;
    question.networkName = m_book.nameOfChain(network);
    if (question.networkName.empty()) {
        question.networkName = std::string(nameOf(network));
    }
    question.genesisHash = *genesis;
    question.slotDurationMs = m_book.slotDurationMs(network);
    question.block = block;
    question.setId = setId;
    CheckpointRunOptions options { endpoints(network), std::move(question) };
    run(std::move(options), [deliver = std::move(deliver)](const CheckpointEnd& end) { deliver(end.chain); });
}

void NetworkKeeper::askGenesis()
{
    m_claimedGenesis.reset();
    run({ endpoints(Network::Custom), {} }, [this](const CheckpointEnd& end) {
        if (end.chain.has_value() || !end.chain.error().is(NetworkError::GenesisNotConfirmed)) {
            return;
        }
        if (const auto hash = fixedFromHex<Hash256>(end.chain.error().detail())) {
            m_claimedGenesis = *hash;
            emit changed();
        }
    });
}

void NetworkKeeper::run(CheckpointRunOptions options, std::function<void(const CheckpointEnd&)> then)
{
    stopRun();
    options.paced = m_paced;
    m_then = std::move(then);
    m_run = new CheckpointRun(std::move(options));
    m_run->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_run, &QObject::deleteLater);
    connect(m_run, &CheckpointRun::ended, this,
        [this, asked = m_run](const std::shared_ptr<const CheckpointEnd>& end) {
            if (asked != m_run || !m_then) {
                return; // of a run that was stopped
            }
            const auto deliver = std::exchange(m_then, {});
            deliver(*end);
        });
    m_thread.start();
    QMetaObject::invokeMethod(m_run, &CheckpointRun::start, Qt::QueuedConnection);
}

void NetworkKeeper::stopRun()
{
    m_thread.quit(); // the run deletes itself when its thread ends
    m_thread.wait();
    m_run = nullptr;
    if (const auto then = std::exchange(m_then, {})) {
        then({ fail(NetworkError::Stopped), {} });
    }
}

} // namespace taonaut::service

#include "moc_network_keeper.cpp"
