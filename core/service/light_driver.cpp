// SPDX-License-Identifier: MIT
// LightDriver: events. Snapshots are in light_driver_snapshot.cpp, verbs in light_driver_verbs.cpp and
// light_driver_proofs.cpp.

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
    result.paced = options.paced;
    return result;
}

bool changesRuntime(const chain::Header& header)
{
    return std::any_of(header.digest.begin(), header.digest.end(), [](const chain::DigestItem& item) {
        return item.kind == chain::DigestItem::Kind::RuntimeEnvironmentUpdated;
    });
}

} // namespace

LightDriver::LightDriver(const LightLinkOptions& options, QObject* parent)
    : QObject(parent)
    , m_options(options)
    , m_pool(options.endpoints, clientOptions(options), options.openEndpoints, this)
    , m_conversation(light::Client(options.chain), options.history, m_pool, this)
    , m_witnesses(m_pool, m_conversation, this)
    , m_reads(m_pool, m_conversation)
    , m_list(m_pool, m_reads, m_conversation)
    , m_watch(m_reads, m_conversation, [this] { noteChange(); })
    , m_contents(m_reads, m_conversation, [this](const auto& block) { emit blockProven(block); })
    , m_waiting(this)
    , m_publishTimer(this)
    , m_saveTimer(this)
    , m_evidence(options.evidenceFolder)
{
    m_publishTimer.setSingleShot(true);
    m_saveTimer.setSingleShot(true);
    connect(&m_publishTimer, &QTimer::timeout, this, &LightDriver::publish);
    connect(&m_saveTimer, &QTimer::timeout, this, &LightDriver::save);
    connect(&m_pool, &EndpointPool::primaryChanged, this, &LightDriver::opened);
    connect(&m_pool, &EndpointPool::lost, this, &LightDriver::lost);
    connect(&m_pool, &EndpointPool::lineOpened, &m_witnesses, &LightWitnesses::meet);
    connect(&m_pool, &EndpointPool::accused, this, &LightDriver::caught);
    connect(&m_pool, &EndpointPool::changed, this, &LightDriver::noteChange);
    connect(&m_witnesses, &LightWitnesses::changed, this, &LightDriver::noteChange);
    connect(&m_witnesses, &LightWitnesses::splitSeen, this, &LightDriver::splitSeen);
    connect(&m_witnesses, &LightWitnesses::offersKnown, this, [this](const EndpointLine& line) {
        if (&line == m_pool.primary()) {
            m_conversation.noteOffers();
        }
    });
    connect(&m_conversation, &LightConversation::progressed, this, &LightDriver::progressed);
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
    const light::Client& client = m_conversation.client();
    m_verifiedBeforeMs = static_cast<std::int64_t>(client.slotTimeMs(client.finalized().hash));
    m_proofSeen = client.finalityEvidence();
    m_finalSeen = client.finalized().number;
    publish();
    m_pool.open();
}

void LightDriver::stop()
{
    m_started = false;
    m_pool.shut();
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
        leaveSplit();
        m_pool.open();
        noteChange();
    }
}

void LightDriver::setEndpoints(const std::vector<Endpoint>& endpoints)
{
    m_everTried = false;
    m_pool.setEndpoints(endpoints);
    leaveSplit();
    noteChange();
}

void LightDriver::forgive(const std::string& url)
{
    m_pool.forgive(url);
    leaveSplit();
    noteChange();
}

/// The person has acted.
void LightDriver::leaveSplit()
{
    if (m_split && m_started) {
        m_split.reset();
        m_caught = false;
        m_pool.open();
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
    noteChange();
}

void LightDriver::caught(const Contradiction& contradiction)
{
    if (contradiction.reason.is(light::LightError::ConflictingFinality)) {
        splitSeen(contradiction);
        return;
    }
    if (contradiction.endpoint == m_pool.endpoint()) {
        m_conversation.end();
    }
    m_caught = true;
    m_evidence.add(contradiction);
    noteChange();
}

/// Nothing that any server says can be told from a lie any more: the voters themselves signed two histories.
void LightDriver::splitSeen(const Contradiction& evidence)
{
    m_evidence.add(evidence);
    m_caught = true;
    m_split = m_conversation.client().finalized().number;
    m_conversation.end();
    m_watch.connectionLost();
    // Not inside the signal of a server that is still being dropped.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_split) {
                m_pool.shut();
                noteChange();
            }
        },
        Qt::QueuedConnection);
    noteChange();
}

void LightDriver::progressed()
{
    noteFinality();
    noteHeaders();
    noteAgreement();
    m_watch.update();
    m_contents.update();
    m_waiting.retry();
    noteChange();
}

void LightDriver::noteAgreement()
{
    EndpointLine* const primary = m_pool.primary();
    const std::optional<Error>& obstacle = m_conversation.obstacle();
    if (primary == nullptr) {
        return;
    }
    if (m_conversation.isFollowing()) {
        primary->record.agreement = Agreement::Agrees;
    } else if (obstacle && obstacle->is(light::LightError::ServerBehind)) {
        primary->record.agreement = Agreement::Behind;
        m_pool.reconsider();
    }
}

/// Counts new headers of the best chain, and proves the runtime again when one of them may have changed it.
void LightDriver::noteHeaders()
{
    const light::Client& client = m_conversation.client();
    const Hash256 best = client.best().hash;
    if (best == m_headersSeen) {
        return;
    }
    bool isLinked = false;
    bool isChanged = false;
    Hash256 step = best;
    for (const chain::Header* header = client.header(step);
         header != nullptr && header->number > m_finalSeen && !isLinked; header = client.header(step)) {
        ++m_headersVerified;
        isChanged = isChanged || changesRuntime(*header);
        step = header->parentHash;
        isLinked = step == m_headersSeen;
    }
    if (isChanged || (!isLinked && m_headersSeen != Hash256())) {
        m_watch.forgetVersion();
        noteRuntime();
    }
    m_headersSeen = best;
    m_finalSeen = client.finalized().number;
    m_reads.blockChanged();
}

void LightDriver::noteFinality()
{
    if (const auto proof = m_conversation.client().finalityEvidence(); proof != m_proofSeen) {
        m_proofSeen = proof;
        ++m_justifications;
    }
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
    m_witnesses.compareFinal();
}

void LightDriver::noteRuntime()
{
    const RpcCall call = runtimeVersionCall();
    auto answered = [this, source = m_pool.endpoint()](const auto& result) {
        const Result<RuntimeVersion> version
            = result ? runtimeVersionFrom(*result) : fail(LinkError::Refused);
        if (version) {
            m_runtime = { *version, source };
            noteChange();
        }
    };
    m_pool.call(call.method, nlohmann::json::parse(call.params), std::move(answered));
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
