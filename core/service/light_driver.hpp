// SPDX-License-Identifier: MIT
#pragma once

// Everything behind LightLink, on its thread: joins connection, conversation, proofs and file, tells the
// phase and makes the snapshots.

#include "core/service/light_contents.hpp"
#include "core/service/light_deliveries.hpp"
#include "core/service/light_link.hpp"
#include "core/service/light_waiting.hpp"
#include "core/service/light_watch.hpp"

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
    void watch(std::vector<AccountId> accounts) { m_watch.setAccounts(std::move(accounts)); }
    void setBlockContentsWanted(bool wanted) { m_contents.setWanted(wanted); }

    void proveAccounts(std::vector<AccountId> accounts, const Owed<std::vector<ProvenAccount>>& owed);
    void proveRead(std::vector<Bytes> keys, const Owed<std::vector<light::ProvenBytes>>& owed);
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
    void progressed();
    void noteFinality();
    void noteRuntime();

    // Snapshots
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] LinkPhase phase() const;
    [[nodiscard]] std::optional<Error> problem() const;
    void describeChain(LightSnapshot& snapshot) const;
    void noteChange();
    void publish();

    // Verbs
    template <class T> void whenReady(Need need, const Owed<T>& owed, std::function<void()> work);
    /// Asks and settles with `read` of the answer; both are kept until the answer comes.
    template <class T>
    void ask(const RpcCall& call, const Owed<T>& owed, std::function<Result<T>(const nlohmann::json&)> read);
    template <class T> [[nodiscard]] light::Reported<T> reported(T value) const;
    void fetchOldMetadata(const Hash256& at, const Owed<light::Reported<Bytes>>& owed);

    // File
    [[nodiscard]] light::Client restored() const;
    void save();

    LightLinkOptions m_options;
    LightConnection m_connection;
    LightConversation m_conversation;
    LightReads m_reads;
    LightWatch m_watch;
    LightContents m_contents;
    LightWaiting m_waiting;
    QTimer m_publishTimer;
    QTimer m_saveTimer;
    bool m_started = false;
    bool m_unsaved = false;
    bool m_everTried = false; ///< at least one attempt to connect has ended
    bool m_caught = false; ///< an answer was rejected and nothing valid came since
    std::optional<Error> m_lostWhy;
    std::optional<Contradiction> m_contradiction;
    std::optional<light::Reported<RuntimeVersion>> m_runtime;
    Hash256 m_runtimeSeenAt; ///< newest verified block that was searched for a change of the runtime
    LinkPhase m_phase = LinkPhase::Connecting;
    std::int64_t m_phaseSinceMs = 0;
};

} // namespace taonaut::service
