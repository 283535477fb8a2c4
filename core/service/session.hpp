// SPDX-License-Identifier: MIT
#pragma once

// What the window sees of the rest: one immutable snapshot at a time, and verbs.
//
// A Session lives on the GUI thread. Its verbs return at once; the work happens on other threads and ends in
// `finished(request)` or `failed(request, error)`, or in the signal that a verb names. Chain state arrives as
// a new snapshot, announced by `changed()`.
//
// Session is abstract so that view models can be tested against a scripted one; LiveSession is the real one.

#include "core/service/account_verbs.hpp"
#include "core/service/network_verbs.hpp"
#include "core/service/rehearsal/verdict.hpp"
#include "core/service/review.hpp"
#include "core/service/snapshot.hpp"

#include <QObject>
#include <memory>

namespace taonaut::service {

struct BlockContents;

/// Keys of storage under a prefix, in order.
struct KeyPage {
    std::vector<Bytes> keys;
    light::Level level = light::Level::Reported; ///< a claim of the server: keys may be missing
    std::string source; ///< the endpoint that said so
};
using ProvenValues = std::vector<light::ProvenBytes>;

class Session : public QObject, public AccountVerbs, public NetworkVerbs {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual std::shared_ptr<const Snapshot> snapshot() const = 0;

    /// Connects again after Offline or Contradiction; for the local network starts the embedded chain if
    /// needed.
    virtual RequestId reconnect() = 0;

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
    void proofChecked(taonaut::service::RequestId request, const taonaut::light::ProvenBytes& fresh);
    void proofDocumentReady(taonaut::service::RequestId request, const std::string& json);
    void attackJudged(taonaut::service::RequestId request, const taonaut::service::AttackVerdict& verdict);
};

} // namespace taonaut::service
