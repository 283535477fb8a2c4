// SPDX-License-Identifier: MIT
// ScriptedSession: what developers and explorers read of the chain.

#include "core/service/block_contents.hpp"
#include "core/service/light_link.hpp"
#include "core/service/review_builder.hpp"
#include "tests/scripted_session/scripted_session.hpp"

namespace taonaut::test {

using service::Phase;
using service::RequestId;
using service::ReviewError;

namespace {

constexpr std::string_view kEndpoint = "ws://127.0.0.1:9944";

} // namespace

RequestId ScriptedSession::readStorage(std::vector<Bytes> keys)
{
    if (m_phase != Phase::Following) {
        return failLater(ReviewError::NotFollowing);
    }
    return later([this, keys = std::move(keys)](RequestId id) {
        emit storageRead(id, std::make_shared<const service::ProvenValues>(m_light->read(keys)));
    });
}

RequestId ScriptedSession::listKeys(Bytes prefix, Bytes after, unsigned count)
{
    if (m_phase != Phase::Following) {
        return failLater(ReviewError::NotFollowing);
    }
    return later([this, prefix = std::move(prefix), after = std::move(after), count](RequestId id) {
        emit keysListed(
            id, { m_light->keys(prefix, after, count), light::Level::Reported, std::string(kEndpoint) });
    });
}

RequestId ScriptedSession::callRuntime(std::string function, Bytes)
{
    if (m_phase != Phase::Following) {
        return failLater(ReviewError::NotFollowing);
    }
    const auto answer = m_runtimeAnswers.find(function);
    if (answer == m_runtimeAnswers.end()) {
        return failLater(Error(service::LinkError::Refused, "-32603: there is no function " + function));
    }
    return later([this, bytes = answer->second](RequestId id) {
        emit runtimeAnswered(id, { bytes, std::string(kEndpoint) });
    });
}

RequestId ScriptedSession::readBlock(std::optional<Hash256> block)
{
    if (m_phase != Phase::Following) {
        return failLater(ReviewError::NotFollowing);
    }
    if (m_snapshot->runtime == nullptr) {
        return failLater(ReviewError::RuntimeUnknown);
    }
    const auto proven = m_light->block(block.value_or(m_light->client().best().hash));
    if (!proven) {
        return failLater(Error(service::LinkError::NoHeader));
    }
    return later([this, proven](RequestId id) {
        emit blockRead(id,
            std::make_shared<const service::BlockContents>(
                service::blockContents(*m_snapshot->runtime, *proven)));
    });
}

void ScriptedSession::setRuntimeAnswer(std::string function, Bytes answer)
{
    m_runtimeAnswers[std::move(function)] = std::move(answer);
}

} // namespace taonaut::test
