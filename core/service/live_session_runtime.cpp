// SPDX-License-Identifier: MIT
// LiveSession: what the connected runtime is, and whether it can be signed for.

#include "core/service/live_session.hpp"

namespace taonaut::service {

namespace {

/// The version that the server reports, once no proven one contradicts it. Around an upgrade the two differ
/// for a block.
const RuntimeVersion* agreedVersion(const LightSnapshot& light)
{
    if (!light.runtime) {
        return nullptr;
    }
    const bool contradicted
        = light.specVersion && light.specVersion->value() != light.runtime->value.specVersion;
    return contradicted ? nullptr : &light.runtime->value;
}

} // namespace

void LiveSession::readRuntime()
{
    if (!m_light || m_link == nullptr || m_light->phase != LinkPhase::Following) {
        return;
    }
    const RuntimeVersion* version = agreedVersion(*m_light);
    if (version == nullptr) {
        // Until report and proof agree nothing is signed, and nothing is read that may mean something else.
        dropRuntime();
        return;
    }
    if (m_judgedVersion == *version || m_readingRuntime) {
        return;
    }
    dropRuntime();
    m_readingRuntime = true;
    m_link->fetchMetadata(
        this, [this, version = *version, connection = m_connection](Result<light::Reported<Bytes>> metadata) {
            if (connection != m_connection) {
                return; // of a connection that is gone
            }
            if (metadata) {
                judgeMetadata(version, std::move(metadata->value));
            } else {
                m_readingRuntime = false; // the next snapshot asks again
            }
        });
}

void LiveSession::judgeMetadata(const RuntimeVersion& version, Bytes metadata)
{
    auto work = [version, metadata = std::move(metadata)] { return judgeRuntime(version, metadata); };
    m_tasks.run(
        this, std::move(work), [this, version, connection = m_connection](const JudgedRuntime& judged) {
            if (connection != m_connection) {
                return;
            }
            m_readingRuntime = false;
            m_judgedVersion = version;
            m_chainRuntime = judged.runtime;
            m_keeper.setRuntime(m_chainRuntime);
            if (judged.facts) {
                m_runtime = *judged.facts;
            } else {
                m_runtimeProblem = judged.facts.error();
            }
            publish();
        });
}

void LiveSession::dropRuntime()
{
    m_chainRuntime.reset();
    m_keeper.setRuntime(nullptr);
    m_runtime.reset();
    m_runtimeProblem.reset();
    m_judgedVersion.reset();
}

void LiveSession::forgetRuntime()
{
    dropRuntime();
    m_readingRuntime = false;
}

} // namespace taonaut::service
