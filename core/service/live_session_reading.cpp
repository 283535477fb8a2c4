// SPDX-License-Identifier: MIT
// LiveSession: what developers and explorers read of the chain.

#include "core/service/block_contents.hpp"
#include "core/service/live_session.hpp"

namespace taonaut::service {

RequestId LiveSession::readStorage(std::vector<Bytes> keys)
{
    const RequestId id = nextRequest();
    if (m_link == nullptr) {
        failLater(id, ReviewError::NotFollowing);
        return id;
    }
    m_link->proveRead(
        this, std::move(keys), whileConnected<ProvenValues>(id, [this, id](ProvenValues values) {
            emit storageRead(id, std::make_shared<const ProvenValues>(std::move(values)));
        }));
    return id;
}

RequestId LiveSession::listKeys(Bytes prefix, Bytes after, unsigned count)
{
    const RequestId id = nextRequest();
    if (m_link == nullptr) {
        failLater(id, ReviewError::NotFollowing);
        return id;
    }
    m_link->listKeys(this, std::move(prefix), std::move(after), count,
        whileConnected<light::Reported<std::vector<Bytes>>>(id, [this, id](auto keys) {
            emit keysListed(id, { std::move(keys.value), light::Level::Reported, std::move(keys.source) });
        }));
    return id;
}

RequestId LiveSession::callRuntime(std::string function, Bytes arguments)
{
    const RequestId id = nextRequest();
    if (m_link == nullptr) {
        failLater(id, ReviewError::NotFollowing);
        return id;
    }
    m_link->callRuntime(this, std::move(function), std::move(arguments),
        whileConnected<light::Reported<Bytes>>(
            id, [this, id](const light::Reported<Bytes>& answer) { emit runtimeAnswered(id, answer); }));
    return id;
}

RequestId LiveSession::readBlock(std::optional<Hash256> block)
{
    const RequestId id = nextRequest();
    if (m_link == nullptr || !m_light || m_light->phase != LinkPhase::Following) {
        failLater(id, ReviewError::NotFollowing);
        return id;
    }
    if (m_snapshot->runtime == nullptr) {
        failLater(id, ReviewError::RuntimeUnknown);
        return id;
    }
    m_link->proveBlock(this, block.value_or(m_light->best.hash),
        whileConnected<std::shared_ptr<const ProvenBlock>>(
            id, [this, id](auto proven) { decodeBlock(id, std::move(proven)); }));
    return id;
}

void LiveSession::decodeBlock(RequestId id, std::shared_ptr<const ProvenBlock> block)
{
    using Contents = std::shared_ptr<const BlockContents>;
    auto work = [runtime = m_snapshot->runtime, block = std::move(block)]() -> Result<Contents> {
        return std::make_shared<const BlockContents>(blockContents(*runtime, *block));
    };
    m_tasks.run(this, std::move(work),
        whileConnected<Contents>(id, [this, id](const Contents& contents) { emit blockRead(id, contents); }));
}

} // namespace taonaut::service
