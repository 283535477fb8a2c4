// SPDX-License-Identifier: MIT
#pragma once

// A Session without network, disk and threads, for tests and pictures of view models and screens. Its chain
// is scripted, its proofs are real: every Proven value was made by a light client that verified that chain.
// Verbs answer like those of LiveSession: never inside the call.

#include "core/service/session.hpp"
#include "core/wallet/signing_key.hpp"
#include "tests/scripted_session/scripted_light.hpp"

#include <map>
#include <memory>
#include <set>

namespace taonaut::test {

/// States of the window that are worth a look.
enum class Scene : std::uint8_t {
    NoAccount,
    EmptyAccount, ///< proven to hold nothing
    FundedAccount,
    NotFinal, ///< funded; the newest block is sealed only
    Starting,
    Syncing,
    Offline,
    Contradiction, ///< a server was caught; the balance rests on a block that is not final
    ContradictionKept, ///< a server was caught; the balance is proven at a final block
    SplitView, ///< two final blocks of one height
    Main, ///< the main network with five servers, one of them dropped
    OldCheckpoint, ///< as Main, with everything that is worth a warning
    TestNetwork, ///< chosen, without a block to start from
    Locked, ///< a wallet whose password is needed
    Unlocked,
    Watched, ///< an account that cannot sign
    FoundWallets, ///< no account; the folder holds wallets of every form, one watched, one damaged
    Hotkeys, ///< an open wallet with hotkeys, a locked one, a watched one, contacts of every trust
    ReviewPassing, ///< a review is announced, all its checks pass
    ReviewWarning, ///< first transfer, to a development account
    ReviewBlocking, ///< to a look-alike, more than there is
    Activity, ///< a transaction in every state
};

class ScriptedSession : public service::Session {
    Q_OBJECT
public:
    /// What unlocks every wallet of the script.
    static constexpr std::string_view kPassword = "correct horse battery";
    static constexpr std::string_view kWalletsFolder = "~/.bittensor/wallets";

    explicit ScriptedSession(Scene scene = Scene::NoAccount, QObject* parent = nullptr);
    ~ScriptedSession() override;

    /// Starts over with this scene. The reviews of the Review scenes are announced by reviewReady afterwards,
    /// and their sheet is sheet().
    void play(Scene scene);
    /// The newest review.
    [[nodiscard]] std::shared_ptr<const service::ReviewSheet> sheet() const { return m_sheet; }

    // The world outside, by hand.
    void setPhase(service::Phase phase, std::optional<Error> problem = {});
    void setNetwork(service::Network network);
    void setNotice(std::string notice);
    AccountId addDevelopment(const std::string& name);
    AccountId addWallet(const std::string& name, std::string_view uri);
    AccountId addWatched(const std::string& name, const AccountId& account);
    void addHotkey(const AccountId& coldkey, service::HotkeyView hotkey);
    void addFound(service::FoundWallet wallet);
    void addContact(service::Contact contact);
    /// Verbs with a password go no further than their first progress until they are released or cancelled.
    void holdKeys() { m_holding = true; }
    void releaseKeys();
    /// Proven with the next block.
    void setBalance(const AccountId& account, Rao free, Rao reserved = Rao(), Rao frozen = Rao());
    void grow(std::size_t blocks, BlockEnd end = BlockEnd::Final);
    /// The next verb that answers later fails so.
    void failNext(Error error) { m_failNext = std::move(error); }
    /// Puts every sent transaction into a block: balances move, events tell the outcome.
    void include(BlockEnd end, std::optional<subtensor::DispatchError> problem = {});
    void finalize();
    [[nodiscard]] service::TransactionBook& book() { return m_book; }
    /// Shows what changed.
    void publish();

    [[nodiscard]] std::shared_ptr<const service::Snapshot> snapshot() const override { return m_snapshot; }
    service::RequestId reconnect() override;
    service::RequestId createWallet(service::NewWallet wallet) override;
    service::RequestId createHotkey(
        AccountId coldkey, std::string name, crypto::Secret phrase, crypto::Secret password) override;
    service::RequestId rescanWallets() override;
    service::RequestId openWallets(std::vector<std::string> names) override;
    service::RequestId closeAccount(AccountId account) override;
    service::RequestId inspectKey(service::KeySource source) override;
    service::RequestId importKey(service::KeySource source, service::ImportTarget target) override;
    service::RequestId useDevelopmentAccount(std::string name) override;
    service::RequestId watchAddress(std::string name, AccountId account) override;
    void select(AccountId account) override;
    service::RequestId unlock(AccountId account, crypto::Secret password) override;
    void lock() override;
    service::RequestId setLabel(AccountId account, std::string label) override;
    service::RequestId setNote(AccountId account, std::string note) override;
    service::RequestId saveContact(service::Contact contact) override;
    service::RequestId removeContact(AccountId account) override;
    service::RequestId signMessage(AccountId account, std::string text) override;
    service::RequestId exportPolkadotJs(
        AccountId account, crypto::Secret password, crypto::Secret filePassword, std::string file) override;
    service::RequestId reencrypt(AccountId account, crypto::Secret password, wallet::KeyForm form) override;
    void cancel(service::RequestId request) override;
    service::RequestId fund(AccountId account) override;
    service::RequestId quote(const service::TransferRequest& request) override;
    service::RequestId quote(const service::CallRequest& request) override;
    service::RequestId review(const service::TransferRequest& request) override;
    service::RequestId review(const service::CallRequest& request) override;
    using Session::confirm;
    service::RequestId confirm(std::uint64_t reviewId, std::string typedWord) override;
    void discard(std::uint64_t reviewId) override;
    service::RequestId readStorage(std::vector<Bytes> keys) override;
    service::RequestId listKeys(Bytes prefix, Bytes after, unsigned count) override;
    service::RequestId callRuntime(std::string function, Bytes arguments) override;
    service::RequestId readBlock(std::optional<Hash256> block) override;
    service::RequestId useNetwork(service::Network network) override;
    service::RequestId addEndpoint(service::Network network, std::string url, std::string provider) override;
    service::RequestId removeEndpoint(service::Network network, std::string url) override;
    service::RequestId forgiveEndpoint(std::string url) override;
    service::RequestId useCheckpoint(service::Network network, Hash256 block, std::uint64_t setId) override;
    service::RequestId forgetCheckpoint(service::Network network) override;
    service::RequestId confirmGenesis(Hash256 genesis) override;
    service::RequestId useSpecification(std::string file) override;
    service::RequestId checkAgain(light::ProvenBytes value) override;
    service::RequestId proofDocument(light::ProvenBytes value) override;
    service::RequestId runLyingServerTest() override;

    /// What is known of a network, to be changed at will; publish() shows it.
    [[nodiscard]] service::NetworkView& networkView(service::Network network);
    /// What the light client says of itself, from the next publish() on.
    void setLight(std::shared_ptr<const service::LightSnapshot> light) { m_lightView = std::move(light); }
    /// What proofDocument() answers.
    void setDocument(std::string json) { m_document = std::move(json); }
    /// What runLyingServerTest() announces, in order.
    void setVerdicts(std::vector<service::AttackVerdict> verdicts) { m_verdicts = std::move(verdicts); }

    /// What the server answers to this runtime function; every other one is refused.
    void setRuntimeAnswer(std::string function, Bytes answer);

private:
    struct Listed {
        AccountId id;
        std::string name; ///< of the wallet
        service::AccountKind kind = service::AccountKind::Wallet;
        std::optional<wallet::SigningKey> key;
        bool unlocked = false;
        std::string label {};
        std::string note {};
        wallet::KeyForm form = wallet::KeyForm::Nacl;
        std::vector<service::HotkeyView> hotkeys {};
        std::vector<wallet::KeyWarning> warnings {};
    };
    /// A key that a source of keys gives.
    struct Given;

    void playChain(Scene scene);
    void playNetworks();
    void playServers(Scene scene);
    /// What the light client says, unless a test has said it by setLight.
    [[nodiscard]] std::shared_ptr<const service::LightSnapshot> lightView() const;
    void playReview(Scene scene);
    void playActivity();
    void playFound();
    void playHotkeys();
    [[nodiscard]] AccountId list(Listed account);
    [[nodiscard]] Listed* find(const AccountId& account);
    [[nodiscard]] std::string nameOf(const AccountId& account) const;
    [[nodiscard]] service::AccountView viewOf(const Listed& account) const;
    [[nodiscard]] service::HotkeyView* findHotkey(const AccountId& account);
    [[nodiscard]] static Result<Given> keyIn(const service::KeySource& source);
    /// Why the password does not open the account, if it does not.
    [[nodiscard]] std::optional<Error> refusal(const AccountId& account, const crypto::Secret& password);
    [[nodiscard]] service::ChainView chainView() const;
    [[nodiscard]] service::ReviewSheet buildSheet(const service::CallRequest& request, std::uint64_t id);
    /// The signed bytes of a sheet.
    [[nodiscard]] Bytes sign(const service::ReviewSheet& sheet, const wallet::SigningKey& key) const;
    /// Answers `request` after the verb has returned: the injected failure, or `then`.
    service::RequestId later(std::function<void(service::RequestId)> then);
    service::RequestId failLater(Error error);
    /// later() with progress first.
    service::RequestId slowly(std::function<void(service::RequestId)> then);
    /// A transfer in the book, signed for real. Answers its id.
    std::uint64_t enter(const AccountId& from, const AccountId& to, Rao amount);

    std::unique_ptr<ScriptedLight> m_light;
    std::vector<Listed> m_accounts;
    std::vector<service::FoundWallet> m_found;
    std::vector<service::Contact> m_contacts;
    std::map<service::RequestId, std::function<void(service::RequestId)>> m_slow; // not answered yet
    bool m_holding = false;
    std::optional<AccountId> m_selected;
    service::Network m_network = service::Network::Local;
    std::vector<service::NetworkView> m_networks;
    std::shared_ptr<const service::LightSnapshot> m_lightView;
    std::vector<service::LinkWarning> m_warnings;
    std::set<std::string> m_forgiven;
    std::string m_document;
    std::vector<service::AttackVerdict> m_verdicts;
    std::string m_notice;
    service::Phase m_phase = service::Phase::Following;
    std::optional<Error> m_problem;
    std::optional<Error> m_failNext;
    service::TransactionBook m_book;
    std::map<std::string, Bytes> m_runtimeAnswers;
    std::map<std::uint64_t, Bytes> m_onTheWay; // signed bytes by transaction, sent and in no block yet
    std::map<std::uint64_t, std::shared_ptr<const service::ReviewSheet>> m_reviews;
    std::shared_ptr<const service::ReviewSheet> m_sheet;
    std::shared_ptr<const service::Snapshot> m_snapshot;
    service::RequestId m_lastRequest = 0;
};

} // namespace taonaut::test
