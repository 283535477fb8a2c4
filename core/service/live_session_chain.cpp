// SPDX-License-Identifier: MIT
// LiveSession: the connection to the present network.
//
// The embedded chain runs while its network is the present one; leaving it asks the child to end, and coming
// back continues from its database.

#include "core/chain/chain_spec.hpp"
#include "core/service/live_session.hpp"
#include "core/service/rehearsal/rehearsal.hpp"

#include <QDateTime>

namespace taonaut::service {

void LiveSession::start()
{
    m_started = true;
    m_startProblem.reset();
    m_startedMs = QDateTime::currentMSecsSinceEpoch();
    if (m_network == Network::Local) {
        m_node.start();
    } else {
        connectToNetwork();
    }
    publish();
}

void LiveSession::connectToNetwork()
{
    const NetworkView view = m_networks.book().view(m_network, 0);
    if (view.problem) {
        m_startProblem = view.problem;
        if (view.problem->is(NetworkError::GenesisNotConfirmed)) {
            m_networks.askGenesis();
        }
        return;
    }
    m_networks.start(m_network, [this, connection = m_connection](Result<light::ChainParameters> chain) {
        if (connection != m_connection || m_link != nullptr) {
            return; // the person went on to another network or server
        }
        if (!chain) {
            m_startProblem = chain.error();
            publish();
            return;
        }
        openLink(m_networks.endpoints(m_network), std::move(*chain), History::Kept);
    });
}

void LiveSession::nodeReady(const QUrl& endpoint, const std::string& chainSpec)
{
    if (m_network != Network::Local) {
        return; // it came up too late, and is being ended
    }
    closeLink();
    const Result<chain::ChainSpec> spec = chain::ChainSpec::fromJson(chainSpec);
    Result<light::ChainParameters> parameters = spec
        ? light::ChainParameters::fromGenesis(
            *spec, m_options.node.slotDurationMs(), light::ChainClock::Movable)
        : Result<light::ChainParameters>(fail(spec));
    if (!parameters) {
        m_startProblem = parameters.error();
        publish();
        return;
    }
    // It begins anew when its database was damaged.
    openLink({ { endpoint } }, std::move(*parameters), History::MayRestart);
}

void LiveSession::openLink(std::vector<Endpoint> endpoints, light::ChainParameters chain, History history)
{
    m_startProblem.reset();
    m_chain = chain;
    LightLinkOptions link { std::move(endpoints), std::move(chain), m_networks.stateFile(m_network) };
    link.history = history;
    link.evidenceFolder = m_networks.folder(m_network) / "evidence";
    link.paced = m_options.paced;
    m_link = new LightLink(std::move(link));
    m_link->moveToThread(&m_chainThread);
    connect(&m_chainThread, &QThread::finished, m_link, &QObject::deleteLater);
    connect(m_link, &LightLink::changed, this,
        [this, connection = m_connection](std::shared_ptr<const LightSnapshot> light) {
            if (connection == m_connection) { // what a link said that is gone may still be on its way
                linkChanged(std::move(light));
            }
        });
    m_chainThread.start();
    m_keeper->setLink(m_link);
    m_runtime.setLink(m_link);
    watchAccounts();
    m_link->start();
}

void LiveSession::closeLink()
{
    endRehearsal();
    m_keeper->setLink(nullptr);
    m_keeper->setRuntime(nullptr);
    m_runtime.setLink(nullptr);
    if (m_link != nullptr) {
        m_link->stop();
    }
    m_chainThread.quit(); // the link deletes itself when its thread ends
    m_chainThread.wait();
    m_link = nullptr;
    ++m_connection;
}

void LiveSession::linkChanged(std::shared_ptr<const LightSnapshot> light)
{
    m_light = std::move(light);
    m_runtime.enter(*m_light);
    m_keeper->setRuntime(m_runtime.runtime());
    publish();
}

RequestId LiveSession::reconnect()
{
    const RequestId request = nextRequest();
    m_startProblem.reset();
    if (m_link != nullptr && (m_network != Network::Local || m_node.isRunning())) {
        m_link->reconnect();
    } else {
        start();
    }
    finishLater(request);
    return request;
}

void LiveSession::enterNetwork(Network network)
{
    m_network = network;
    m_light.reset();
    m_chain.reset();
    m_startProblem.reset();
    m_nodeNotice.clear();
    m_reviews.clear();
    m_keeper = std::make_unique<TransactionKeeper>(m_networks.folder(network) / "activity.json");
    connect(m_keeper.get(), &TransactionKeeper::changed, this, &LiveSession::publish);
}

RequestId LiveSession::useNetwork(Network network)
{
    const RequestId request = nextRequest();
    if (network != m_network) {
        closeLink();
        m_node.stop();
        enterNetwork(network);
        if (m_started) {
            start();
        } else {
            publish();
        }
    }
    m_networks.change([network](NetworkBook& book) { return book.choose(network); },
        [this, request, network](const Result<void>& written) {
            const std::optional<Error> problem = m_networks.book().view(network, 0).problem;
            end(request, problem ? tl::unexpected<Error>(*problem) : written);
        });
    return request;
}

} // namespace taonaut::service
