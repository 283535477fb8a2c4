// SPDX-License-Identifier: MIT
#include "tests/hostile/node_thread.hpp"

#include "core/service/known_chains.hpp"
#include "tests/hostile/ask_node.hpp"

namespace taonaut::test {

NodeThread::~NodeThread()
{
    if (m_host != nullptr) {
        QMetaObject::invokeMethod(
            m_host, [host = m_host] { delete host; }, Qt::BlockingQueuedConnection);
    }
    m_thread.quit();
    m_thread.wait();
}

bool NodeThread::start(int blocks)
{
    service::NodeHostOptions options;
    options.port = 0;
    options.chain.sealing.kind = node::SealMode::Kind::Manual;
    m_host = new service::NodeHost(std::move(options));
    m_host->moveToThread(&m_thread);
    m_thread.start();
    bool started = false;
    const auto begin = [this, &started] {
        started = m_host->start().has_value();
        if (started) {
            m_specification = m_host->chainSpec();
            m_url = QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(m_host->port()));
        }
    };
    QMetaObject::invokeMethod(m_host, begin, Qt::BlockingQueuedConnection);
    return started && (blocks == 0 || makeBlocks(blocks));
}

light::ChainParameters NodeThread::chain() const
{
    return *service::chainFromSpec(m_specification);
}

bool NodeThread::makeBlocks(int count) const
{
    return ask(m_url, "dev_newBlock", { { { "count", count } } }).is_string();
}

} // namespace taonaut::test
