// SPDX-License-Identifier: MIT
#pragma once

// The network book at work: writes its changes on the pool, finds where a network's verification starts, and
// asks servers for the checkpoints that a person enters. Belongs to the GUI thread; sockets of its own live
// on a thread of their own.

#include "core/service/checkpoint_run.hpp"
#include "core/service/network_book.hpp"
#include "core/service/task_queue.hpp"

#include <QObject>
#include <QThread>
#include <functional>
#include <memory>

namespace taonaut::service {

class NetworkKeeper : public QObject {
    Q_OBJECT
public:
    using Change = std::function<Result<void>(NetworkBook&)>;
    template <class T> using Deliver = std::function<void(Result<T>)>;

    /// profile and tasks must outlive it.
    NetworkKeeper(const Profile& profile, TaskRunner& tasks, net::PaceRule paced, QObject* parent = nullptr);
    ~NetworkKeeper() override;

    /// The newest that was written, or chosen.
    [[nodiscard]] const NetworkBook& book() const noexcept { return m_book; }
    [[nodiscard]] std::vector<NetworkView> views(std::int64_t nowMs) const;
    [[nodiscard]] std::vector<Endpoint> endpoints(Network network) const;
    /// The verified state of a network, and its file of own transactions and folder of lies.
    [[nodiscard]] std::filesystem::path folder(Network network) const;
    [[nodiscard]] std::filesystem::path stateFile(Network network) const;

    /// change: on the pool, one after another. then: here, after book() is the new one.
    void change(Change change, std::function<void(Result<void>)> then);
    /// The same, and the verified state of the network is forgotten. No link may have it open.
    void changeStart(Network network, Change change, std::function<void(Result<void>)> then);
    /// Where verification starts. Errors: those of NetworkBook::start.
    void start(Network network, Deliver<light::ChainParameters> deliver);
    /// From the network's endpoints. One at a time: an earlier one ends with Stopped.
    /// Errors: NoEndpoint, GenesisNotConfirmed, NotServed, Stopped, those of light::CheckpointFetch.
    void fetch(
        Network network, const Hash256& block, std::uint64_t setId, Deliver<light::ChainParameters> deliver);
    /// Asks which genesis the servers of the custom network have; see NetworkView::claimedGenesis.
    void askGenesis();

signals:
    void changed();

private:
    void run(CheckpointRunOptions options, std::function<void(const CheckpointEnd&)> then);
    void stopRun();

    const Profile& m_profile;
    net::PaceRule m_paced;
    TaskQueue m_queue;
    std::shared_ptr<NetworkBook> m_written; // used by tasks of m_queue alone
    NetworkBook m_book;
    std::optional<Hash256> m_claimedGenesis;
    QThread m_thread; // of the run
    CheckpointRun* m_run = nullptr; // lives on m_thread, freed with it
    std::function<void(const CheckpointEnd&)> m_then;
};

} // namespace taonaut::service
