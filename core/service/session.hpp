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

#include "core/base/bytes.hpp"
#include "core/base/result.hpp"
#include "core/base/units.hpp"
#include "core/chain/extrinsic.hpp"
#include "core/crypto/secret.hpp"
#include "core/light/proven.hpp"
#include "core/service/account_book.hpp"
#include "core/service/transaction_book.hpp"
#include "core/subtensor/pallets/system.hpp"
#include "core/wallet/call_review.hpp"
#include "core/wallet/check.hpp"

#include <QObject>
#include <memory>
#include <optional>
#include <string>
#include <vector>

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

struct AccountView {
    AccountId id;
    std::string name;
    AccountKind kind = AccountKind::Wallet;
    bool unlocked = false; ///< development accounts always are
    /// Empty until the first proof arrives. A proven absent account carries an all-zero AccountInfo.
    std::optional<light::Proven<subtensor::system::AccountInfo>> info;
    std::int64_t provenAtMs = 0; ///< when the proof was checked
};

struct Snapshot {
    ChainView chain;
    std::vector<AccountView> accounts; ///< in the order of creation
    std::optional<AccountId> selected; ///< the account that Portfolio and Send work with
    std::vector<TransactionView> transactions; ///< newest first

    /// Null when none is selected. Borrowed from this snapshot.
    [[nodiscard]] const AccountView* selectedAccount() const;
};

struct TransferRequest {
    AccountId from;
    AccountId to;
    Rao amount;
    bool keepAlive = true;
};

/// One line of "what changes": a balance before and after, with the level of the proof of `before`.
struct BalanceChange {
    AccountId account;
    std::string name; ///< empty for accounts of others
    Rao before;
    std::optional<Rao> after; ///< empty when the call cannot be foreseen
    light::Level level = light::Level::Reported;
};

/// Everything that the signing sheet shows, made from the bytes that will be signed.
struct ReviewSheet {
    std::uint64_t id = 0;
    AccountId signer;
    std::string signerName;
    std::string recipientName; ///< empty for accounts of others
    wallet::CallReview call;
    std::vector<BalanceChange> changes;
    Rao fee; ///< reported by the node
    std::vector<wallet::Check> checks;
    chain::SignedExtra extra; ///< era, nonce, tip, metadata-hash mode
    light::BlockRef birth; ///< first block of the era, whose hash is signed over
    BlockNumber expiresAt; ///< first block at which the transaction is no longer valid
    std::uint32_t specVersion = 0;
    std::uint32_t transactionVersion = 0;
    Hash256 genesisHash;
    std::optional<Hash256> metadataDigest;
    Bytes payload; ///< what the key signs (hashed when the fields exceed 256 bytes)
    std::size_t signedBytes = 0; ///< size of call, extra and additional together
    light::BlockRef provenAt; ///< block of the balances
    light::Level level = light::Level::Reported;
};

/// Fee and spendable amount for a transfer that is being typed.
struct TransferQuote {
    Rao fee; ///< reported by the node
    Rao spendable; ///< most that can be sent with this keep-alive choice, fee deducted
};

using RequestId = std::uint64_t;

class Session : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual std::shared_ptr<const Snapshot> snapshot() const = 0;

    /// Connects again after Offline or Contradiction; for the local network starts the embedded chain if
    /// needed.
    virtual RequestId reconnect() = 0;

    // Accounts
    /// phrase: exact words; stored encrypted under the password. The new account becomes the selected one.
    virtual RequestId createWallet(std::string name, crypto::Secret phrase, crypto::Secret password) = 0;
    /// "Alice" for //Alice. Local network only.
    virtual RequestId useDevelopmentAccount(std::string name) = 0;
    virtual RequestId watchAddress(std::string name, AccountId account) = 0;
    virtual void select(AccountId account) = 0;
    virtual RequestId unlock(AccountId account, crypto::Secret password) = 0;
    /// Wipes every unlocked key.
    virtual void lock() = 0;
    /// Local network only: the embedded chain's faucet.
    virtual RequestId fund(AccountId account) = 0;

    // Transfers
    /// Ends in quoteReady or failed.
    virtual RequestId quote(const TransferRequest& request) = 0;
    /// Builds the bytes and everything the sheet shows; ends in reviewReady or failed.
    virtual RequestId review(const TransferRequest& request) = 0;
    /// Signs exactly the reviewed bytes and sends them. Fails if a check stops, the account is locked, or the
    /// review is unknown or outdated.
    virtual RequestId confirm(std::uint64_t reviewId) = 0;
    virtual void discard(std::uint64_t reviewId) = 0;

signals:
    void changed();
    void finished(taonaut::service::RequestId request);
    void failed(taonaut::service::RequestId request, const taonaut::Error& error);
    void quoteReady(taonaut::service::RequestId request, const taonaut::service::TransferQuote& quote);
    void reviewReady(
        taonaut::service::RequestId request, std::shared_ptr<const taonaut::service::ReviewSheet> sheet);
};

} // namespace taonaut::service
