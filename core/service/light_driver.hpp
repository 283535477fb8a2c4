// SPDX-License-Identifier: MIT
#pragma once

// Everything behind LightLink, on its thread: joins servers, conversation, witnesses, proofs and file, tells
// the phase and makes the snapshots.

#include "core/service/light_contents.hpp"
#include "core/service/light_deliveries.hpp"
#include "core/service/light_evidence.hpp"
#include "core/service/light_link.hpp"
#include "core/service/light_list.hpp"
#include "core/service/light_waiting.hpp"
#include "core/service/light_watch.hpp"
#include "core/service/light_witnesses.hpp"

#include <QTimer>

namespace taonaut::service {

class LightDriver : public QObject {
    Q_OBJECT
public:
    /// Answers that come within this time go into one snapshot.
    static constexpr std::chrono::milliseconds kGather { 40 };
    /// The verified state is written at most this often.
    static constexpr std::chrono::milliseconds kSaveEvery { 10'000 };

    LightDriver(const LightLinkOptions& options, QObject* parent);
    /// Writes what is not written yet.
    ~LightDriver() override;

    void start();
    void stop();
    void reconnect();
    void setEndpoints(const std::vector<Endpoint>& endpoints);
    void forgive(const std::string& url);
    void watch(std::vector<AccountId> accounts) { m_watch.setAccounts(std::move(accounts)); }
    void setBlockContentsWanted(bool wanted) { m_contents.setWanted(wanted); }

    void proveAccounts(std::vector<AccountId> accounts, const Owed<std::vector<ProvenAccount>>& owed);
    void proveRead(std::vector<Bytes> keys, const Owed<std::vector<light::ProvenBytes>>& owed);
    void proveAgain(const light::ProvenBytes& known, const Owed<light::ProvenBytes>& owed);
    void proveList(Bytes prefix, const Owed<LightList::Entries>& owed);
    void proveCode(const Owed<light::Proven<Hash256>>& owed);
    void proofDocument(const light::ProvenBytes& value, const Owed<light::ProofDocument>& owed);
    void compareMetadata(const Owed<std::vector<MetadataDigest>>& owed);
    void proveBlock(const Hash256& block, const Owed<std::shared_ptr<const ProvenBlock>>& owed);
    void settle(const light::BlockRef& block, const Owed<Settlement>& owed);
    void submit(Bytes extrinsic, const Owed<Hash256>& owed);
    void estimateFee(Bytes extrinsic, const Owed<light::Reported<Rao>>& owed);
    void callRuntime(std::string method, Bytes arguments, const Owed<light::Reported<Bytes>>& owed);
    void listKeys(
        Bytes prefix, Bytes after, unsigned count, const Owed<light::Reported<std::vector<Bytes>>>& owed);
    void fetchMetadata(const Owed<light::Reported<Bytes>>& owed);
    void callServer(std::string method, std::string params, const Owed<std::string>& owed);

    [[nodiscard]] std::shared_ptr<const LightSnapshot> makeSnapshot() const;

signals:
    void changed(std::shared_ptr<const taonaut::service::LightSnapshot> snapshot);
    void blockProven(std::shared_ptr<const taonaut::service::ProvenBlock> block);
    void finalityAdvanced(std::shared_ptr<const taonaut::service::FinalityAdvance> advance);

private:
    /// What a verb needs before it can start.
    enum class Need : std::uint8_t { Connection, Following };

    // Events
    void opened();
    void lost(const Error& why);
    void caught(const Contradiction& contradiction);
    void splitSeen(const Contradiction& evidence);
    void progressed();
    void noteHeaders();
    void noteAgreement();
    void noteFinality();
    void leaveSplit();
    void noteRuntime();

    // Snapshots
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] LinkPhase phase() const;
    [[nodiscard]] std::optional<Error> problem() const;
    void describeChain(LightSnapshot& snapshot) const;
    void describeFinality(LightSnapshot& snapshot) const;
    [[nodiscard]] std::vector<LinkWarning> warnings() const;
    void noteChange();
    void publish();

    // Verbs
    template <class T> void whenReady(Need need, const Owed<T>& owed, std::function<void()> work);
    /// Asks and settles with `read` of the answer; both are kept until the answer comes.
    template <class T>
    void ask(const RpcCall& call, const Owed<T>& owed, std::function<Result<T>(const nlohmann::json&)> read);
    void tellAnother(const RpcCall& call);
    void fetchOldMetadata(const Hash256& at, const Owed<light::Reported<Bytes>>& owed);

    // File
    [[nodiscard]] light::Client restored() const;
    void save();

    LightLinkOptions m_options;
    EndpointPool m_pool;
    LightConversation m_conversation;
    LightWitnesses m_witnesses;
    LightReads m_reads;
    LightList m_list;
    LightWatch m_watch;
    LightContents m_contents;
    LightWaiting m_waiting;
    QTimer m_publishTimer;
    QTimer m_saveTimer;
    bool m_started = false;
    bool m_unsaved = false;
    bool m_everTried = false; ///< no server could be reached since the last attempt began
    bool m_caught = false; ///< an answer was rejected and nothing valid came since
    std::optional<Error> m_lostWhy;
    LightEvidence m_evidence;
    std::optional<BlockNumber> m_split; ///< two blocks of this height are proven final
    std::optional<light::Reported<RuntimeVersion>> m_runtime;
    Hash256 m_headersSeen; ///< best header when headers were counted last
    BlockNumber m_finalSeen; ///< last final block then
    std::uint64_t m_headersVerified = 0;
    std::shared_ptr<const light::FinalityEvidence> m_proofSeen;
    std::uint64_t m_justifications = 0;
    std::int64_t m_verifiedBeforeMs = 0; ///< slot of the block that was final at the start
    LinkPhase m_phase = LinkPhase::Connecting;
    std::int64_t m_phaseSinceMs = 0;
};

template <class T> void LightDriver::whenReady(Need need, const Owed<T>& owed, std::function<void()> work)
{
    auto attempt = [this, need, work = std::move(work)] {
        const bool ready = need == Need::Connection ? m_pool.isOpen() : m_conversation.isFollowing();
        if (ready) {
            work();
        }
        return ready;
    };
    auto tooLate = [this, owed] {
        owed.settle(fail(m_pool.isOpen() ? LinkError::NoHeader : LinkError::NotConnected));
    };
    m_waiting.add({ std::move(attempt), std::move(tooLate) }, m_options.requestTimeout);
}

} // namespace taonaut::service
