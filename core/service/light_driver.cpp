// SPDX-License-Identifier: MIT
// LightDriver: events and snapshots. Verbs are in light_driver_verbs.cpp.

#include "core/service/light_driver.hpp"

#include "core/service/light_calls.hpp"
#include "core/service/light_state_file.hpp"

#include <QDateTime>
#include <algorithm>

namespace taonaut::service {
namespace {

net::ClientOptions clientOptions(const LightLinkOptions& options)
{
    net::ClientOptions result;
    result.requestTimeout = options.requestTimeout;
    result.connectTimeout = std::min(result.connectTimeout, options.requestTimeout);
    result.messageLimit = options.answerLimit;
    return result;
}

bool changesRuntime(const chain::Header& header)
{
    return std::any_of(header.digest.begin(), header.digest.end(), [](const chain::DigestItem& item) {
        return item.kind == chain::DigestItem::Kind::RuntimeEnvironmentUpdated;
    });
}

/// Whether the server broke the rules of the conversation, rather than being away.
bool isViolation(const Error& why)
{
    using enum net::NetError;
    return why.is(NotJson) || why.is(NotJsonRpc) || why.is(JsonTooDeep) || why.is(TooLarge);
}

} // namespace

LightDriver::LightDriver(const LightLinkOptions& options, QObject* parent)
    : QObject(parent)
    , m_options(options)
    , m_connection(
          options.endpoints.empty() ? QUrl() : options.endpoints.front().url, clientOptions(options), this)
    , m_conversation(light::Client(options.chain), options.history, m_connection, this)
    , m_reads(m_connection, m_conversation)
    , m_watch(m_reads, m_conversation, [this] { noteChange(); })
    , m_contents(m_reads, m_conversation, [this](const auto& block) { emit blockProven(block); })
    , m_waiting(this)
    , m_publishTimer(this)
    , m_saveTimer(this)
{
    m_publishTimer.setSingleShot(true);
    m_saveTimer.setSingleShot(true);
    connect(&m_publishTimer, &QTimer::timeout, this, &LightDriver::publish);
    connect(&m_saveTimer, &QTimer::timeout, this, &LightDriver::save);
    connect(&m_connection, &LightConnection::opened, this, &LightDriver::opened);
    connect(&m_connection, &LightConnection::lost, this, &LightDriver::lost);
    connect(&m_conversation, &LightConversation::progressed, this, &LightDriver::progressed);
    connect(&m_conversation, &LightConversation::rejected, this, &LightDriver::caught);
    connect(&m_conversation, &LightConversation::restarted, this, [this] { m_watch.forgetProofs(); });
    m_phaseSinceMs = QDateTime::currentMSecsSinceEpoch();
}

LightDriver::~LightDriver()
{
    save();
}

void LightDriver::start()
{
    if (m_started) {
        return;
    }
    m_started = true;
    if (Result<std::optional<light::Client>> stored = loadLightState(m_options.stateFile, m_options.chain);
        stored && *stored) {
        m_conversation.replace(std::move(**stored));
    }
    publish();
    m_connection.open();
}

void LightDriver::stop()
{
    m_started = false;
    m_connection.shut();
    m_conversation.end();
    m_watch.connectionLost();
    m_publishTimer.stop();
    m_saveTimer.stop();
    save();
}

void LightDriver::reconnect()
{
    if (m_started) {
        m_everTried = false;
        m_connection.open();
        noteChange();
    }
}

void LightDriver::opened()
{
    m_everTried = false;
    m_lostWhy.reset();
    m_runtime.reset();
    m_watch.forgetVersion();
    m_conversation.begin();
    noteRuntime();
    m_waiting.retry();
    noteChange();
}

void LightDriver::lost(const Error& why)
{
    m_conversation.end();
    m_watch.connectionLost();
    m_everTried = true;
    m_lostWhy = why;
    if (isViolation(why)) {
        caught({ m_connection.endpoint(), why, "any message", {}, QDateTime::currentMSecsSinceEpoch() });
        return;
    }
    noteChange();
}

void LightDriver::caught(const Contradiction& contradiction)
{
    m_caught = true;
    m_contradiction = contradiction;
    noteChange();
}

void LightDriver::progressed()
{
    noteFinality();
    const light::BlockRef best = m_conversation.client().best();
    if (best.hash != m_runtimeSeenAt) {
        m_runtimeSeenAt = best.hash;
        const chain::Header* const header = m_conversation.client().header(best.hash);
        if (header != nullptr && changesRuntime(*header)) {
            m_watch.forgetVersion();
            noteRuntime();
        }
    }
    m_watch.update();
    m_contents.update();
    m_waiting.retry();
    noteChange();
}

void LightDriver::noteFinality()
{
    std::vector<light::BlockRef> blocks = m_conversation.takeFinalized();
    if (blocks.empty()) {
        return;
    }
    m_watch.raiseLevels();
    m_unsaved = true;
    if (!m_saveTimer.isActive()) {
        m_saveTimer.start(kSaveEvery);
    }
    const light::BlockRef final = blocks.back();
    emit finalityAdvanced(
        std::make_shared<const FinalityAdvance>(FinalityAdvance { final, std::move(blocks) }));
}

void LightDriver::noteRuntime()
{
    const RpcCall call = runtimeVersionCall();
    m_connection.call(call.method, nlohmann::json::parse(call.params), [this](const auto& result) {
        const Result<RuntimeVersion> version
            = result ? runtimeVersionFrom(*result) : fail(LinkError::Refused);
        if (version) {
            m_runtime = reported(*version);
            noteChange();
        }
    });
}

bool LightDriver::isSettled() const
{
    return m_conversation.isFollowing() && m_conversation.isQuiet() && m_watch.isSettled();
}

LinkPhase LightDriver::phase() const
{
    if (m_caught) {
        return LinkPhase::Contradiction;
    }
    if (!m_connection.isOpen()) {
        return m_everTried ? LinkPhase::Offline : LinkPhase::Connecting;
    }
    return m_conversation.isFollowing() ? LinkPhase::Following : LinkPhase::Syncing;
}

std::optional<Error> LightDriver::problem() const
{
    if (m_caught) {
        return m_contradiction->reason;
    }
    return m_connection.isOpen() ? m_conversation.obstacle() : m_lostWhy;
}

void LightDriver::noteChange()
{
    if (!m_started) {
        return;
    }
    m_caught = m_caught && !isSettled();
    if (isSettled() || phase() != m_phase) {
        publish();
    } else if (!m_publishTimer.isActive()) {
        m_publishTimer.start(kGather);
    }
}

void LightDriver::publish()
{
    m_publishTimer.stop();
    if (const LinkPhase now = phase(); now != m_phase) {
        m_phase = now;
        m_phaseSinceMs = QDateTime::currentMSecsSinceEpoch();
    }
    emit changed(makeSnapshot());
}

std::shared_ptr<const LightSnapshot> LightDriver::makeSnapshot() const
{
    auto snapshot = std::make_shared<LightSnapshot>();
    snapshot->phase = m_phase;
    snapshot->phaseSinceMs = m_phaseSinceMs;
    snapshot->endpoint = m_connection.endpoint();
    snapshot->problem = problem();
    snapshot->contradiction = m_contradiction;
    snapshot->settled = isSettled();
    snapshot->runtime = m_runtime;
    snapshot->specVersion = m_watch.specVersion();
    snapshot->accounts = m_watch.accounts();
    snapshot->clockOffsetMs = m_conversation.clockOffsetMs();
    describeChain(*snapshot);
    return snapshot;
}

void LightDriver::describeChain(LightSnapshot& snapshot) const
{
    const light::Client& client = m_conversation.client();
    snapshot.best = client.best();
    snapshot.bestLevel = client.levelOf(snapshot.best);
    snapshot.bestTimeMs = static_cast<std::int64_t>(client.slotTimeMs(snapshot.best.hash));
    snapshot.finalized = client.finalized();
    snapshot.distinctAuthors = static_cast<std::uint32_t>(client.distinctAuthors());
    snapshot.authorityCount = static_cast<std::uint32_t>(client.authorCount());
    snapshot.finalityThreshold
        = consensus::threshold(consensus::totalWeight(client.voters().authorities).value_or(1));
    snapshot.authoritySetId = client.voters().id;
    snapshot.slotDurationMs = static_cast<std::uint32_t>(client.parameters().slotDurationMs());
    snapshot.syncTarget = client.claimedHeight().value();
}

void LightDriver::save()
{
    m_saveTimer.stop();
    if (!m_unsaved || m_options.stateFile.empty()) {
        return;
    }
    m_unsaved = false;
    // A disk that cannot be written costs a longer start next time, nothing else.
    static_cast<void>(saveLightState(m_options.stateFile, m_conversation.client()));
}

} // namespace taonaut::service
