// SPDX-License-Identifier: MIT
#pragma once

// What the window sees of the rest: one immutable snapshot at a time, and verbs.
//
// A Session lives on the GUI thread. Its verbs return at once; the work happens on other threads and ends in
// `finished(request)` or `failed(request, error)`. Chain state arrives as a new snapshot, announced by
// `changed()`. Snapshots are shared and never modified: hold one as long as you like, read it from any
// thread.
//
// Session is abstract so that view models can be tested against a scripted one; LiveSession is the real one.

#include "core/base/result.hpp"
#include "core/base/units.hpp"
#include "core/light/proven.hpp"
#include "core/service/account.hpp"
#include "core/service/account_book.hpp"
#include "core/service/block_contents.hpp"
#include "core/service/key_requests.hpp"
#include "core/service/review.hpp"
#include "core/service/transaction_book.hpp"

#include <QObject>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace taonaut::subtensor {
class ChainRuntime;
}

namespace taonaut::service {

enum class Network : std::uint8_t { Local, Test, Finney, Custom };

enum class Phase : std::uint8_t {
    Starting, ///< the embedded chain is being started
    Connecting,
    Syncing, ///< headers and finality are being verified
    Following, ///< verified up to the newest block
    Offline, ///< no connection; the last proven values stay, with their age
    Contradiction, ///< a server's answer was rejected and no other has given a valid one; see
                   ///< ChainView::problem
};

/// State of the connection and of the verified chain. Times are Unix milliseconds.
struct ChainView {
    Network network = Network::Local;
    Phase phase = Phase::Starting;
    std::string chainName;
    std::string endpoint; ///< "ws://127.0.0.1:9944"
    Hash256 genesisHash;
    std::optional<light::BlockRef> best; ///< newest verified header
    light::Level bestLevel = light::Level::Reported;
    std::optional<light::BlockRef> finalized;
    std::int64_t bestTimeMs = 0; ///< slot time of the best header
    std::uint32_t distinctAuthors = 0; ///< that sealed blocks after the last final one
    std::uint32_t authorityCount = 0;
    std::uint32_t finalityThreshold = 0; ///< votes needed, in weight
    std::uint64_t authoritySetId = 0;
    std::uint32_t slotDurationMs = 12'000;
    std::uint32_t specVersion = 0; ///< reported by the node
    std::uint32_t syncTarget = 0; ///< height that a server claims; 0 when unknown
    std::int64_t clockOffsetMs = 0; ///< of a local chain whose clock was moved; 0 elsewhere
    std::optional<Error> problem; ///< why Offline or Contradiction
    /// The embedded chain's own newest words for a person: a damaged state, another port, a full disk.
    std::string notice;
    std::int64_t phaseSinceMs = 0;
};

struct Snapshot {
    ChainView chain;
    std::vector<AccountView> accounts; ///< in the order of the list
    std::optional<AccountId> selected; ///< the account that Portfolio and Send work with
    std::vector<TransactionView> transactions; ///< newest first
    std::string walletsFolder; ///< where key files are
    std::vector<FoundWallet> found; ///< the wallets in it, by name
    std::optional<Error> walletsProblem; ///< why the folder cannot be read
    std::vector<Contact> contacts; ///< by name
    std::vector<Error> problems; ///< with the profile's own files, found when they were read
    /// The connected chain's metadata and what of it this program can use. Null until it was read.
    std::shared_ptr<const subtensor::ChainRuntime> runtime;
    /// Why nothing can be signed for this runtime; detail: what differs. `runtime` may be there all the same.
    std::optional<Error> runtimeProblem;

    /// Null when none is selected. Borrowed from this snapshot.
    [[nodiscard]] const AccountView* selectedAccount() const;
};

using RequestId = std::uint64_t;

/// Keys of storage under a prefix, in order.
struct KeyPage {
    std::vector<Bytes> keys;
    light::Level level = light::Level::Reported; ///< a claim of the server: keys may be missing
    std::string source; ///< the endpoint that said so
};
using ProvenValues = std::vector<light::ProvenBytes>;

class Session : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual std::shared_ptr<const Snapshot> snapshot() const = 0;

    /// Connects again after Offline or Contradiction; for the local network starts the embedded chain if
    /// needed.
    virtual RequestId reconnect() = 0;

    // Accounts. Verbs with a password derive its key on another thread, one at a time: they announce
    // progress() and can be cancelled.
    /// Writes coldkey and public file. The new account is listed, selected and unlocked.
    virtual RequestId createWallet(NewWallet wallet) = 0;
    RequestId createWallet(std::string name, crypto::Secret phrase, crypto::Secret password)
    {
        return createWallet(NewWallet { std::move(name), std::move(phrase), std::move(password) });
    }
    /// password empty: the hotkey is not encrypted, as other programs expect.
    virtual RequestId createHotkey(
        AccountId coldkey, std::string name, crypto::Secret phrase, crypto::Secret password)
        = 0;
    /// Looks at the wallets folder again; ends with a snapshot whose `found` is new.
    virtual RequestId rescanWallets() = 0;
    /// Lists these wallets of the folder. Needs no password.
    virtual RequestId openWallets(std::vector<std::string> names) = 0;
    /// Takes the account off the list and wipes its key; its files stay.
    virtual RequestId closeAccount(AccountId account) = 0;
    /// Ends in keyInspected or failed. Nothing is kept.
    virtual RequestId inspectKey(KeySource source) = 0;
    /// Writes the key as a wallet and lists it; a watched account of that key becomes the wallet and keeps
    /// its label and note.
    virtual RequestId importKey(KeySource source, ImportTarget target) = 0;
    /// "Alice" for //Alice. Local network only.
    virtual RequestId useDevelopmentAccount(std::string name) = 0;
    virtual RequestId watchAddress(std::string name, AccountId account) = 0;
    virtual void select(AccountId account) = 0;
    /// account: a coldkey or one of the hotkeys.
    virtual RequestId unlock(AccountId account, crypto::Secret password) = 0;
    /// Wipes every unlocked key and stops what would unlock one; announced by locked().
    virtual void lock() = 0;
    /// Empty: the wallet's own name.
    virtual RequestId setLabel(AccountId account, std::string label) = 0;
    virtual RequestId setNote(AccountId account, std::string note) = 0;
    /// New, or in the place of the contact with this account.
    virtual RequestId saveContact(Contact contact) = 0;
    virtual RequestId removeContact(AccountId account) = 0;
    /// account: an unlocked coldkey or hotkey. Ends in messageSigned or failed.
    virtual RequestId signMessage(AccountId account, std::string text) = 0;
    /// Writes `file`, which must not exist. password: of the wallet; filePassword: of the new file.
    virtual RequestId exportPolkadotJs(
        AccountId account, crypto::Secret password, crypto::Secret filePassword, std::string file)
        = 0;
    /// The same key and password in another form; the file that was there stays as a backup.
    virtual RequestId reencrypt(AccountId account, crypto::Secret password, wallet::KeyForm form) = 0;
    /// The request fails with Cancelled, unless it was done already.
    virtual void cancel(RequestId request) = 0;
    /// Local network only: the embedded chain's faucet.
    virtual RequestId fund(AccountId account) = 0;

    // Transactions
    /// Ends in quoteReady or failed.
    virtual RequestId quote(const TransferRequest& request) = 0;
    virtual RequestId quote(const CallRequest& request) = 0;
    /// Builds the bytes and everything the sheet shows; ends in reviewReady or failed.
    virtual RequestId review(const TransferRequest& request) = 0;
    virtual RequestId review(const CallRequest& request) = 0;
    /// Signs exactly the reviewed bytes and sends them. Fails if a check stops, the account is locked, or the
    /// review is unknown or outdated. typedWord: what the person has typed, where ReviewSheet::typed asks for
    /// it; fails with NotTyped when it is another than the sheet's.
    virtual RequestId confirm(std::uint64_t reviewId, std::string typedWord) = 0;
    RequestId confirm(std::uint64_t reviewId) { return confirm(reviewId, std::string()); }
    virtual void discard(std::uint64_t reviewId) = 0;

    // Reading the chain
    /// Proves values at the newest verified block; ends in storageRead, in the order of the keys, or failed.
    virtual RequestId readStorage(std::vector<Bytes> keys) = 0;
    /// At most `count` keys under the prefix that follow `after`; empty: from the first. Ends in keysListed.
    virtual RequestId listKeys(Bytes prefix, Bytes after, unsigned count) = 0;
    /// A runtime function, "SubnetInfoRuntimeApi_get_subnet_info", with encoded arguments; ends in
    /// runtimeAnswered.
    virtual RequestId callRuntime(std::string function, Bytes arguments) = 0;
    /// Body and events of one verified block, proven and decoded. Without hash: the newest. Ends in
    /// blockRead.
    virtual RequestId readBlock(std::optional<Hash256> block) = 0;

signals:
    void changed();
    /// Keys are wiped: wipe what was typed as well.
    void locked();
    void finished(taonaut::service::RequestId request);
    void failed(taonaut::service::RequestId request, const taonaut::Error& error);
    /// fraction: 0 to 1.
    void progress(taonaut::service::RequestId request, double fraction);
    void keyInspected(taonaut::service::RequestId request, const taonaut::wallet::KeyPreview& preview);
    void messageSigned(taonaut::service::RequestId request, const taonaut::service::SignedMessage& message);
    void quoteReady(taonaut::service::RequestId request, const taonaut::service::TransferQuote& quote);
    void reviewReady(
        taonaut::service::RequestId request, std::shared_ptr<const taonaut::service::ReviewSheet> sheet);
    void storageRead(
        taonaut::service::RequestId request, std::shared_ptr<const taonaut::service::ProvenValues> values);
    void keysListed(taonaut::service::RequestId request, const taonaut::service::KeyPage& page);
    void runtimeAnswered(
        taonaut::service::RequestId request, const taonaut::light::Reported<taonaut::Bytes>& answer);
    void blockRead(
        taonaut::service::RequestId request, std::shared_ptr<const taonaut::service::BlockContents> contents);
};

} // namespace taonaut::service
