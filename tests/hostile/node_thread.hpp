// SPDX-License-Identifier: MIT
#pragma once

// The embedded chain behind its own port, as `taonaut node` runs it, on a thread of the test. In memory; a
// block is made when it is asked for.

#include "core/light/chain_parameters.hpp"
#include "core/service/node_host.hpp"

#include <QThread>
#include <QUrl>
#include <memory>
#include <string>

namespace taonaut::test {

class NodeThread {
public:
    NodeThread() = default;
    ~NodeThread();

    /// With the first blocks that the chain makes by itself, and so many more.
    [[nodiscard]] bool start(int blocks);
    [[nodiscard]] QUrl url() const { return m_url; }
    [[nodiscard]] light::ChainParameters chain() const;
    [[nodiscard]] bool makeBlocks(int count) const;

private:
    QThread m_thread;
    service::NodeHost* m_host = nullptr; ///< lives on the thread
    QUrl m_url;
    std::string m_specification;
};

} // namespace taonaut::test
