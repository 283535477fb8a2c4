// SPDX-License-Identifier: MIT
#pragma once

// light::CheckpointFetch with sockets: asks the endpoints of a network one after another until one gives all
// that proves the entered checkpoint. A server that lies or is silent costs time, never the outcome.
//
// Without a known genesis it asks only which chain the servers say they have: what they say is for a person
// to judge.
//
// A QObject of one thread with an event loop (moveToThread before start). Destruction ends it silently.

#include "core/light/checkpoint_fetch.hpp"
#include "core/net/json_rpc_client.hpp"
#include "core/service/endpoint.hpp"

#include <QObject>
#include <QTimer>
#include <chrono>
#include <memory>
#include <vector>

namespace taonaut::service {

struct CheckpointRunOptions {
    std::vector<Endpoint> endpoints; ///< in the order of trial
    light::CheckpointQuestion question; ///< an all-zero genesis hash: not known yet
    std::chrono::milliseconds patience { 30'000 }; ///< with one endpoint
    net::PaceRule paced = net::isPublicAddress;
};

/// How it ended. Errors: NoEndpoint; GenesisNotConfirmed (detail: the hash that a server told); NotServed
/// (detail: why the last endpoint could not be asked); else the reason of the last server that answered, see
/// light::CheckpointFetch.
struct CheckpointEnd {
    Result<light::ChainParameters> chain;
    std::string endpoint; ///< that gave the outcome; empty: none did
};

class CheckpointRun : public QObject {
    Q_OBJECT
public:
    explicit CheckpointRun(CheckpointRunOptions options, QObject* parent = nullptr);
    ~CheckpointRun() override;

    void start();

signals:
    /// Once.
    void ended(std::shared_ptr<const taonaut::service::CheckpointEnd> end);

private:
    void tryNext();
    void opened();
    void askGenesis();
    void ask();
    void take(const light::Request& request, Result<nlohmann::json, net::CallError> answer);
    /// The present endpoint does not help.
    void leave(const Error& reason);
    void end(Result<light::ChainParameters> chain);

    CheckpointRunOptions m_options;
    std::size_t m_next = 0; ///< endpoint to be tried next
    net::JsonRpcClient* m_client = nullptr; ///< child; one per endpoint
    std::optional<light::CheckpointFetch> m_fetch;
    QTimer m_deadline;
    std::optional<Error> m_answered; ///< of the last server that answered
    std::optional<Error> m_unreached; ///< of the last one that could not be asked
    bool m_ended = false;
};

} // namespace taonaut::service
