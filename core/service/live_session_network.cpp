// SPDX-License-Identifier: MIT
// LiveSession: servers, where verification starts, and what a person may check.

#include "core/light/proof_document.hpp"
#include "core/service/live_session.hpp"
#include "core/service/rehearsal/rehearsal.hpp"

#include <QFile>

namespace taonaut::service {

namespace {

constexpr std::uintmax_t kLargestSpecification = 64U << 20; // bytes

Result<std::string> readSpecification(const std::string& file)
{
    std::error_code error;
    const std::uintmax_t size = std::filesystem::file_size(file, error);
    if (error || size > kLargestSpecification) {
        return fail(NetworkError::BadSpecification, error ? error.message() : "the file is too large");
    }
    return Profile::readFile(file);
}

} // namespace

void LiveSession::changeServers(RequestId request, Network network, NetworkKeeper::Change change)
{
    if (network == Network::Local) {
        failLater(request, NetworkError::IsEmbedded);
        return;
    }
    m_networks.change(std::move(change), [this, request, network](const Result<void>& changed) {
        if (changed && network == m_network) {
            std::vector<Endpoint> endpoints = m_networks.endpoints(network);
            if (endpoints.empty()) {
                closeLink();
                m_startProblem = Error(NetworkError::NoEndpoint);
            } else if (m_link != nullptr) {
                m_link->setEndpoints(std::move(endpoints));
                m_runtime.setLink(m_link); // metadata are compared anew
            } else if (m_started) {
                start();
            }
        }
        end(request, changed);
    });
}

RequestId LiveSession::addEndpoint(Network network, std::string url, std::string provider)
{
    const RequestId request = nextRequest();
    changeServers(
        request, network, [network, url = std::move(url), provider = std::move(provider)](NetworkBook& book) {
            return book.addEndpoint(network, url, provider);
        });
    return request;
}

RequestId LiveSession::removeEndpoint(Network network, std::string url)
{
    const RequestId request = nextRequest();
    changeServers(request, network,
        [network, url = std::move(url)](NetworkBook& book) { return book.removeEndpoint(network, url); });
    return request;
}

RequestId LiveSession::forgiveEndpoint(std::string url)
{
    const RequestId request = nextRequest();
    if (m_link == nullptr) {
        failLater(request, ReviewError::NotFollowing);
        return request;
    }
    m_link->forgive(std::move(url));
    finishLater(request);
    return request;
}

void LiveSession::restart(RequestId request, Network network, NetworkKeeper::Change change)
{
    if (network == Network::Local) {
        failLater(request, NetworkError::IsEmbedded);
        return;
    }
    if (network == m_network) {
        closeLink(); // it writes the state that is to be forgotten
    }
    m_networks.changeStart(network, std::move(change), [this, request, network](const Result<void>& changed) {
        if (network == m_network) {
            if (changed) {
                enterNetwork(network); // nothing that was proven from the other start is shown any more
            }
            if (m_started) {
                start();
            }
        }
        end(request, changed);
    });
}

RequestId LiveSession::useCheckpoint(Network network, Hash256 block, std::uint64_t setId)
{
    const RequestId request = nextRequest();
    if (network == Network::Local) {
        failLater(request, NetworkError::IsEmbedded);
        return request;
    }
    if (!m_networks.book().genesis(network)) {
        failLater(request, NetworkError::GenesisNotConfirmed);
        return request;
    }
    m_networks.fetch(
        network, block, setId, [this, request, network](const Result<light::ChainParameters>& chain) {
            if (!chain) {
                emit failed(request, chain.error());
                return;
            }
            restart(request, network,
                [network, chain = *chain](NetworkBook& book) { return book.useCheckpoint(network, chain); });
        });
    return request;
}

RequestId LiveSession::forgetCheckpoint(Network network)
{
    const RequestId request = nextRequest();
    restart(request, network, [network](NetworkBook& book) { return book.forgetCheckpoint(network); });
    return request;
}

RequestId LiveSession::confirmGenesis(Hash256 genesis)
{
    const RequestId request = nextRequest();
    changeServers(
        request, Network::Custom, [genesis](NetworkBook& book) { return book.pinGenesis(genesis); });
    return request;
}

RequestId LiveSession::useSpecification(std::string file)
{
    const RequestId request = nextRequest();
    restart(request, Network::Custom, [file = std::move(file)](NetworkBook& book) -> Result<void> {
        const Result<std::string> text = readSpecification(file);
        return text ? book.useSpecification(*text) : fail(text);
    });
    return request;
}

RequestId LiveSession::checkAgain(light::ProvenBytes value)
{
    const RequestId request = nextRequest();
    if (m_link == nullptr) {
        failLater(request, ReviewError::NotFollowing);
        return request;
    }
    m_link->proveAgain(this, value,
        whileConnected<light::ProvenBytes>(
            request, [this, request](const auto& fresh) { emit proofChecked(request, fresh); }));
    return request;
}

RequestId LiveSession::proofDocument(light::ProvenBytes value)
{
    const RequestId request = nextRequest();
    if (m_link == nullptr) {
        failLater(request, ReviewError::NotFollowing);
        return request;
    }
    const auto write = [this, request](light::ProofDocument document) {
        auto work = [document = std::move(document)]() -> Result<std::string> { return toJson(document); };
        m_tasks.run(this, std::move(work),
            whileConnected<std::string>(request,
                [this, request](const std::string& json) { emit proofDocumentReady(request, json); }));
    };
    m_link->proofDocument(this, value, whileConnected<light::ProofDocument>(request, write));
    return request;
}

RequestId LiveSession::runLyingServerTest()
{
    const RequestId request = nextRequest();
    if (m_link == nullptr || !m_light || m_light->phase != LinkPhase::Following) {
        failLater(request, ReviewError::NotFollowing);
        return request;
    }
    if (m_rehearsing != 0) {
        failLater(request, NetworkError::TestRuns);
        return request;
    }
    m_rehearsing = request;
    auto work = [file = m_networks.stateFile(m_network)] { return Profile::readFile(file); };
    m_tasks.run(this, std::move(work), [this, request](const Result<std::string>& state) {
        if (m_rehearsing != request) {
            return; // the network was left
        }
        RehearsalOptions options { QUrl(QString::fromStdString(m_light->endpoint)), *m_chain };
        if (state) {
            options.state = toBytes(bytesOf(*state));
        }
        options.account = m_selected;
        m_rehearsal = std::make_unique<Rehearsal>(std::move(options));
        connect(m_rehearsal.get(), &Rehearsal::judged, this,
            [this, request](const AttackVerdict& verdict) { emit attackJudged(request, verdict); });
        connect(
            m_rehearsal.get(), &Rehearsal::finished, this,
            [this, request] {
                if (m_rehearsing == request) {
                    m_rehearsing = 0;
                    m_rehearsal.reset();
                    emit finished(request);
                }
            },
            Qt::QueuedConnection); // it is not freed inside of its own signal
        m_rehearsal->start();
    });
    return request;
}

void LiveSession::endRehearsal()
{
    m_rehearsal.reset();
    if (const RequestId request = std::exchange(m_rehearsing, 0)) {
        failLater(request, NetworkError::Stopped);
    }
}

} // namespace taonaut::service
