// SPDX-License-Identifier: MIT
#pragma once

// The real Session: starts the embedded chain as a child process, connects a light link to it on its own
// thread, and keeps accounts, reviews and transactions.

#include "core/service/key_files.hpp"
#include "core/service/light_link.hpp"
#include "core/service/live_session_options.hpp"
#include "core/service/network_keeper.hpp"
#include "core/service/node_process.hpp"
#include "core/service/profile.hpp"
#include "core/service/review_builder.hpp"
#include "core/service/runtime_reader.hpp"
#include "core/service/session.hpp"
#include "core/service/task_queue.hpp"
#include "core/service/transaction_keeper.hpp"
#include "core/service/try_limiter.hpp"

#include <QThread>
#include <map>
#include <memory>

namespace taonaut::service {

class Rehearsal;

class LiveSession : public Session {
    Q_OBJECT
public:
    /// profile and tasks must outlive the session.
    LiveSession(
        const Profile& profile, TaskRunner& tasks, LiveSessionOptions options, QObject* parent = nullptr);
    ~LiveSession() override;

    /// Connects to the chosen network; for Local starts the embedded chain first.
    void start();
    /// 0 when the embedded chain does not run.
    [[nodiscard]] std::int64_t nodeProcessId() const noexcept { return m_node.processId(); }

    [[nodiscard]] std::shared_ptr<const Snapshot> snapshot() const override { return m_snapshot; }
    RequestId reconnect() override;
    RequestId createWallet(NewWallet wallet) override;
    RequestId createHotkey(
        AccountId coldkey, std::string name, crypto::Secret phrase, crypto::Secret password) override;
    RequestId rescanWallets() override;
    RequestId openWallets(std::vector<std::string> names) override;
    RequestId closeAccount(AccountId account) override;
    RequestId inspectKey(KeySource source) override;
    RequestId importKey(KeySource source, ImportTarget target) override;
    RequestId useDevelopmentAccount(std::string name) override;
    RequestId watchAddress(std::string name, AccountId account) override;
    void select(AccountId account) override;
    RequestId unlock(AccountId account, crypto::Secret password) override;
    void lock() override;
    RequestId setLabel(AccountId account, std::string label) override;
    RequestId setNote(AccountId account, std::string note) override;
    RequestId saveContact(Contact contact) override;
    RequestId removeContact(AccountId account) override;
    RequestId signMessage(AccountId account, std::string text) override;
    RequestId exportPolkadotJs(
        AccountId account, crypto::Secret password, crypto::Secret filePassword, std::string file) override;
    RequestId reencrypt(AccountId account, crypto::Secret password, wallet::KeyForm form) override;
    void cancel(RequestId request) override;
    RequestId fund(AccountId account) override;
    RequestId quote(const TransferRequest& request) override;
    RequestId quote(const CallRequest& request) override;
    RequestId review(const TransferRequest& request) override;
    RequestId review(const CallRequest& request) override;
    using Session::confirm;
    RequestId confirm(std::uint64_t reviewId, std::string typedWord) override;
    void discard(std::uint64_t reviewId) override;
    RequestId readStorage(std::vector<Bytes> keys) override;
    RequestId listKeys(Bytes prefix, Bytes after, unsigned count) override;
    RequestId callRuntime(std::string function, Bytes arguments) override;
    RequestId readBlock(std::optional<Hash256> block) override;
    RequestId useNetwork(Network network) override;
    RequestId addEndpoint(Network network, std::string url, std::string provider) override;
    RequestId removeEndpoint(Network network, std::string url) override;
    RequestId forgiveEndpoint(std::string url) override;
    RequestId useCheckpoint(Network network, Hash256 block, std::uint64_t setId) override;
    RequestId forgetCheckpoint(Network network) override;
    RequestId confirmGenesis(Hash256 genesis) override;
    RequestId useSpecification(std::string file) override;
    RequestId checkAgain(light::ProvenBytes value) override;
    RequestId proofDocument(light::ProvenBytes value) override;
    RequestId runLyingServerTest() override;

private:
    /// A review whose answers are on their way.
    struct Draft;

    // The connection
    void nodeReady(const QUrl& endpoint, const std::string& chainSpec);
    void connectToNetwork();
    void openLink(std::vector<Endpoint> endpoints, light::ChainParameters chain, History history);
    void closeLink();
    void linkChanged(std::shared_ptr<const LightSnapshot> light);
    void enterNetwork(Network network);
    /// Where a network starts is changed, and what was verified of it forgotten.
    void restart(RequestId request, Network network, NetworkKeeper::Change change);
    /// The servers of a network are changed.
    void changeServers(RequestId request, Network network, NetworkKeeper::Change change);
    void endRehearsal();
    void end(RequestId request, const Result<void>& outcome);
    /// Gives the answer to `then`, unless it failed or the connection is another by then.
    template <class Answer, class Then> auto whileConnected(RequestId id, Then then)
    {
        return [this, id, connection = m_connection, then = std::move(then)](Result<Answer> answer) mutable {
            if (connection != m_connection) {
                emit failed(id, LinkError::Stopped);
            } else if (!answer) {
                emit failed(id, answer.error());
            } else {
                then(std::move(*answer));
            }
        };
    }
    void publish();
    [[nodiscard]] ChainView chainView() const;
    [[nodiscard]] std::vector<NetworkView> networkViews() const;
    [[nodiscard]] std::vector<AccountView> viewsWithBalances() const;
    void watchAccounts();

    RequestId nextRequest() { return ++m_lastRequest; }
    /// Both are delivered after the verb has returned.
    void finishLater(RequestId request);
    void failLater(RequestId request, Error error);

    // Accounts: the book is changed on the pool, this object holds its newest list.
    struct BookAnswer;
    using BookChange = std::function<Result<void>(AccountBook&)>;
    /// request 0: nobody waits for it. then: after the list is adopted, before finished.
    void changeBook(RequestId request, BookChange change, std::function<void()> then = {});
    void adopt(AccountList list);
    void adopt(WalletListing listing);
    [[nodiscard]] const WalletListing* listing() const { return m_listing ? &*m_listing : nullptr; }
    [[nodiscard]] wallet::WalletFolder folder() const { return wallet::WalletFolder(m_options.wallets); }
    [[nodiscard]] KeyFiles keyFiles() const { return { m_options.wallets, m_options.hardenedCost }; }
    /// Where the key of an account is, when a password may be tried there now.
    [[nodiscard]] Result<KeyPlace> placeForTry(const AccountId& account) const;
    void noteTry(const AccountId& account, const Error* error);
    /// Why the key of an account is not open.
    [[nodiscard]] Error whyClosed(const AccountId& account) const;
    void enterWallet(RequestId request, Result<MadeKey> made, std::uint64_t lockedBefore);
    void enterHotkey(RequestId request, Result<MadeKey> made, std::uint64_t lockedBefore);

    /// Everything of a review that needs no further answer. Errors: NotFollowing, RuntimeUnknown, …
    [[nodiscard]] Result<std::shared_ptr<Draft>> draft(RequestId id, const CallRequest& request) const;
    /// The call of a transfer by the chain's own numbers. Errors: as draft.
    [[nodiscard]] Result<CallRequest> callOf(const TransferRequest& request) const;
    void decodeBlock(RequestId id, std::shared_ptr<const ProvenBlock> block);
    /// Errors: NotFollowing, RuntimeUnknown, RuntimeNotUnderstood.
    [[nodiscard]] Result<void> canPlan() const;
    void proveParties(std::shared_ptr<Draft> draft, std::function<void(std::shared_ptr<Draft>)> then);
    void estimateFee(std::shared_ptr<Draft> draft, std::function<void(std::shared_ptr<Draft>)> then);
    void quote(RequestId id, const Result<CallRequest>& request);
    void review(RequestId id, const Result<CallRequest>& request);
    [[nodiscard]] ReviewInputs inputsOf(const Draft& draft) const;
    [[nodiscard]] std::string nameOfAccount(const AccountId& account) const;
    [[nodiscard]] std::uint32_t nextNonce(const AccountId& account, std::uint32_t proven) const;

    const Profile& m_profile;
    TaskRunner& m_tasks;
    LiveSessionOptions m_options;
    TaskQueue m_files; // changes of the book, looks at the wallets folder
    TaskQueue m_keyWork; // what derives keys from passwords
    std::shared_ptr<AccountBook> m_book; // used by tasks of m_files alone
    AccountList m_list;
    std::optional<AccountId> m_selected;
    std::optional<WalletListing> m_listing; // empty until the folder was looked at
    KeyRing m_ring;
    TryLimiter m_tries;
    std::uint64_t m_locks = 0; // counts them, so that nothing opens a key that was asked for before
    NetworkKeeper m_networks;
    Network m_network; // that all below is about
    std::unique_ptr<TransactionKeeper> m_keeper;
    NodeProcess m_node;
    QThread m_chainThread;
    LightLink* m_link = nullptr; // lives on the chain thread
    std::uint64_t m_connection = 0; // counts links, so that answers of an earlier one are recognised
    std::optional<light::ChainParameters> m_chain; // that the link verifies
    std::shared_ptr<const LightSnapshot> m_light;
    std::optional<Error> m_startProblem; // why there is no link
    std::string m_nodeNotice;
    bool m_started = false;
    std::int64_t m_startedMs = 0;
    RuntimeReader m_runtime;
    std::unique_ptr<Rehearsal> m_rehearsal;
    RequestId m_rehearsing = 0;
    std::map<std::uint64_t, std::shared_ptr<const ReviewSheet>> m_reviews;
    std::shared_ptr<const Snapshot> m_snapshot;
    RequestId m_lastRequest = 0;
};

} // namespace taonaut::service
