// SPDX-License-Identifier: MIT
#pragma once

// The embedded chain as a child process: this same program, started as `taonaut node …`. The window speaks to
// it over its RPC port like to any other node.
//
// The child writes one JSON line when its port is open (node_announcement.hpp). It ends itself when the pipe
// to its standard input closes, so it does not outlive this process, however that ends. When it ends by
// itself it is started again, after a pause that doubles up to half a minute; a run of kSteadyRun counts as
// success and resets the pause.
//
// A QObject of one thread, which must run an event loop. Only the destructor waits, for the child's orderly
// end, at most kPatience.

#include "core/base/result.hpp"

#include <QObject>
#include <QUrl>
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

namespace taonaut::service {

enum class NodeProcessError : std::uint16_t {
    NotStarted, ///< the system could not start the program; detail: the system's words
    Ended, ///< the child ended before or after it was ready; detail: its last words or its exit code
    NotReady, ///< the child did not open its port in time
    BadAnnouncement, ///< the child's first words were not what this version of the program writes
};
std::string_view moduleOf(NodeProcessError reason);
std::string_view nameOf(NodeProcessError reason);

struct NodeProcessOptions {
    std::filesystem::path program; ///< this executable
    std::filesystem::path basePath; ///< where the chain keeps its files; empty: in memory only
    int blockTimeMs = 250; ///< distance of blocks; from 12,000 on with the slots of the public chain
    std::uint16_t port = 9944; ///< the next free one is taken when busy
    std::chrono::milliseconds readyTimeout { 20'000 }; ///< from the start to the open port

    /// Aura's slot: 250 ms or 12,000 ms. It is part of the genesis.
    [[nodiscard]] std::uint32_t slotDurationMs() const noexcept
    {
        return blockTimeMs >= 12'000 ? 12'000 : 250;
    }
};

class NodeProcess : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds kFirstPause { 500 };
    static constexpr std::chrono::milliseconds kLongestPause { 30'000 };
    static constexpr std::chrono::milliseconds kSteadyRun { 60'000 };
    static constexpr std::chrono::milliseconds kPatience { 1'500 };

    explicit NodeProcess(NodeProcessOptions options, QObject* parent = nullptr);
    ~NodeProcess() override;

    /// Ends in ready() or failed(). Nothing happens while the child runs; a pause before a restart is cut
    /// short.
    void start();
    /// Asks the child to end, and starts no other one. Returns at once.
    void stop();
    /// The child runs, ready or not.
    [[nodiscard]] bool isRunning() const noexcept;
    [[nodiscard]] std::int64_t processId() const noexcept; ///< 0 when not running

signals:
    /// endpoint: ws://127.0.0.1:<port>. chainSpec: the raw chain specification, JSON text.
    void ready(const QUrl& endpoint, const std::string& chainSpec);
    /// Something that a person should know, in the child's own words: a damaged state, another port, a full
    /// disk. May come before ready().
    void notice(const std::string& text);
    /// The child ended or never started. It will be tried again, except after NotStarted and BadAnnouncement.
    void failed(const taonaut::Error& reason);

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace taonaut::service
