// SPDX-License-Identifier: MIT
#pragma once

// The embedded chain with everything that node::Chain itself does not have: clocks, a timer, a port, a file
// and words for people. One thread does it all: a block takes well under a millisecond, and reads use
// immutable states.
//
// Blocks are due by the steady clock. Intervals that were missed (the machine slept) are not caught up: one
// block, then on.

#include "core/base/result.hpp"
#include "core/net/access_rules.hpp"
#include "core/node/chain.hpp"

#include <QObject>
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

namespace taonaut::service {

enum class NodeHostError : std::uint16_t {
    DirectoryNotWritable, ///< detail: the path and the system's words
    StateInUse, ///< another process has the same state open
    NotMovedAside, ///< a damaged state could not be renamed; detail: the path
};
std::string_view moduleOf(NodeHostError reason);
std::string_view nameOf(NodeHostError reason);

struct NodeHostOptions {
    node::ChainConfig chain;
    std::filesystem::path basePath; ///< empty: in memory only
    std::uint16_t port = 9944; ///< 0: any free one
    bool nextFreePort = true; ///< when busy
    bool external = false; ///< listen on every interface
    net::AccessRules access;
};

class NodeHost : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds kStopPatience { 800 };

    explicit NodeHost(NodeHostOptions options, QObject* parent = nullptr);
    ~NodeHost() override;

    /// Opens the state (a damaged one is moved aside and said so by `notice`), authors the first blocks,
    /// opens the port. Errors: those above, of node::Chain::open, of the store and of net::RpcServer::listen.
    [[nodiscard]] Result<void> start();
    [[nodiscard]] std::uint16_t port() const noexcept;
    /// The raw chain specification of the genesis, JSON text.
    [[nodiscard]] std::string chainSpec() const;
    [[nodiscard]] node::BlockId best() const;

    /// Closes connections, then emits stopped(), after kStopPatience at the latest.
    void stop();

signals:
    void blockImported(quint32 number, const taonaut::Hash256& hash);
    /// Something that the person at the terminal should know: a damaged state, another port, a full disk.
    void notice(const std::string& text);
    void stopped();

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace taonaut::service
