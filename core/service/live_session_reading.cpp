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
    m_link->proveRead(this, std::move(keys), [this, id](Result<ProvenValues> values) {
        if (values) {
            emit storageRead(id, std::make_shared<const ProvenValues>(std::move(*values)));
        } else {
            emit failed(id, values.error());
        }
    });
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
        [this, id](Result<light::Reported<std::vector<Bytes>>> keys) {
            if (keys) {
                emit keysListed(
                    id, { std::move(keys->value), light::Level::Reported, std::move(keys->source) });
            } else {
                emit failed(id, keys.error());
            }
        });
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
        [this, id](const Result<light::Reported<Bytes>>& answer) {
            if (answer) {
                emit runtimeAnswered(id, *answer);
            } else {
                emit failed(id, answer.error());
            }
        });
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
        [this, id](Result<std::shared_ptr<const ProvenBlock>> proven) {
            if (!proven) {
                emit failed(id, proven.error());
                return;
            }
            decodeBlock(id, std::move(*proven));
        });
    return id;
}

void LiveSession::decodeBlock(RequestId id, std::shared_ptr<const ProvenBlock> block)
{
    using Contents = std::shared_ptr<const BlockContents>;
    auto work = [runtime = m_snapshot->runtime, block = std::move(block)]() -> Result<Contents> {
        return std::make_shared<const BlockContents>(blockContents(*runtime, *block));
    };
    m_tasks.run(this, std::move(work), [this, id](const Result<Contents>& contents) {
        if (contents) {
            emit blockRead(id, *contents);
        } else {
            emit failed(id, contents.error());
        }
    });
}

} // namespace taonaut::service
