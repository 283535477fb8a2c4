// SPDX-License-Identifier: MIT
#pragma once

// The light client connected to several servers, of which it trusts none: owns the sockets, the clock, the
// time-outs and the file of the verified state, and drives light::Client with them. What it publishes was
// verified by that client or is marked Reported.
//
// One of the open servers is primary: the client follows it. The others are witnesses: they are asked for the
// hashes of blocks that are final here, they announce their heads, and they answer reads that the primary
// leaves waiting. A primary that is lost, silent or clearly behind is replaced by the best witness; what was
// verified stays. A server whose answer is provably wrong is dropped with its message as evidence and not
// asked again (unless it is the only one: then it is tried again after a pause). Servers that refuse or are
// silent are tried again after a growing pause. Public servers get about one message a second.
//
// A LightLink belongs to the chain thread (moveToThread before start). Its verbs may be called from any
// thread: they queue the work on its own thread, and deliver the answer on the thread of `context`, which
// must live until stop() has returned or the link is destroyed. Without a connection a verb waits for one
// until its deadline, then fails with NotConnected. Results never come back inside the call.
//
// The phase is Contradiction from a rejected answer until verified blocks arrive again. When two blocks of
// one height have valid proofs of finality, nothing can be told any more: the link stops there until the
// person calls reconnect(), forgive() or setEndpoints().

#include "core/light/chain_parameters.hpp"
#include "core/light/proven.hpp"
#include "core/net/public_address.hpp"
#include "core/service/light_snapshot.hpp"

#include <QObject>
#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace taonaut::light {
struct ProofDocument;
}

namespace taonaut::service {

enum class LinkError : std::uint16_t {
    NotConnected, ///< no connection within the deadline
    Disconnected, ///< the connection ended before the answer
    TimedOut, ///< the server did not answer in time
    Refused, ///< the server answered with an error; detail: code and its own words, untrusted
    BadAnswer, ///< not the JSON that the method answers with; detail names the member
    TooLarge, ///< the answer exceeds the limit
    Stopped, ///< stop() was called
    NoHeader, ///< no verified header to prove against yet
    ListIncomplete, ///< no server gave all that a complete list needs; detail: how many keys were proven
    Busy, ///< the server asks for patience
};
std::string_view moduleOf(LinkError reason);
std::string_view nameOf(LinkError reason);

/// What happens when a server's chain has another past than the one that was verified before.
enum class History : std::uint8_t {
    Kept, ///< it is refused
    /// It is followed from genesis. Only for the embedded chain on this computer, which begins anew when its
    /// database is damaged.
    MayRestart,
};

struct LightLinkOptions {
    std::vector<Endpoint> endpoints; ///< preferred first
    light::ChainParameters chain;
    std::filesystem::path stateFile; ///< verified state, replaced atomically; empty: kept in memory only
    std::chrono::milliseconds requestTimeout { 20'000 };
    std::size_t answerLimit = 64U << 20; ///< bytes of one answer
    History history = History::Kept;
    /// Every contradiction becomes a file here, at most kEvidenceFiles of them; empty: none is written.
    std::filesystem::path evidenceFolder {};
    std::size_t openEndpoints = 3; ///< connections at most, of different providers first
    /// Which addresses get few messages.
    net::PaceRule paced = net::isPublicAddress;
};

/// What the metadata that a provider tells hashes to.
struct MetadataDigest {
    std::string provider;
    std::optional<Hash256> digest; ///< BLAKE2b-256 of metadata V15; empty: it did not tell
};

class Deliveries;
class LightDriver;

class LightLink : public QObject {
    Q_OBJECT
public:
    template <class T> using Deliver = std::function<void(Result<T>)>;

    explicit LightLink(LightLinkOptions options, QObject* parent = nullptr);
    ~LightLink() override;

    /// The newest snapshot; never null. Any thread.
    [[nodiscard]] std::shared_ptr<const LightSnapshot> snapshot() const;

    // Verbs: any thread.
    void start();
    /// Closes the connection and fails what is open with Stopped. Saves the verified state.
    void stop();
    /// Drops the connections and connects at once, without waiting for pauses to end.
    void reconnect();
    /// Replaces the list. Endpoints that stay keep their connection and what is known about them.
    void setEndpoints(std::vector<Endpoint> endpoints);
    /// A dropped endpoint may come back: the person's wish.
    void forgive(std::string url);

    /// Replaces the list of accounts whose balances are proven in every new block.
    void watch(std::vector<AccountId> accounts);
    /// While on, body and events of every new verified block are proven and announced by blockProven.
    void setBlockContentsWanted(bool wanted);

    /// Proves the accounts at the newest verified block, in one request. In the order asked.
    void proveAccounts(
        QObject* context, std::vector<AccountId> accounts, Deliver<std::vector<ProvenAccount>> deliver);
    /// Any storage values at the newest verified block.
    void proveRead(
        QObject* context, std::vector<Bytes> keys, Deliver<std::vector<light::ProvenBytes>> deliver);
    /// The value of that key once more, by another server where there is one, at the same block; at the
    /// newest one where no server keeps that state any more.
    void proveAgain(QObject* context, const light::ProvenBytes& known, Deliver<light::ProvenBytes> deliver);
    /// Every entry under the prefix at the newest verified block. The keys that servers name are hints: the
    /// proof shows that none is missing. Errors: ListIncomplete, and as proveRead.
    void proveList(QObject* context, Bytes prefix, Deliver<light::Proven<std::vector<trie::Entry>>> deliver);
    /// The hash of the runtime's code at the newest verified block; the code itself is not fetched.
    void proveCode(QObject* context, Deliver<light::Proven<Hash256>> deliver);
    /// A proven value as a document that can be checked without this program's help.
    void proofDocument(
        QObject* context, const light::ProvenBytes& value, Deliver<light::ProofDocument> deliver);
    /// Body and events of one verified block; also of an older one that settle() has found Final.
    void proveBlock(
        QObject* context, const Hash256& block, Deliver<std::shared_ptr<const ProvenBlock>> deliver);
    /// Whether the block became final, was replaced, or is still open. Links headers by hash where needed.
    void settle(QObject* context, const light::BlockRef& block, Deliver<Settlement> deliver);

    /// author_submitExtrinsic at the primary, and at one more server in case the first swallows it. The hash
    /// is computed here and compared. Refused carries the primary's words.
    void submit(QObject* context, Bytes extrinsic, Deliver<Hash256> deliver);
    /// Partial fee by TransactionPaymentApi_query_info for an encoded (possibly dummy-signed) extrinsic.
    void estimateFee(QObject* context, Bytes extrinsic, Deliver<light::Reported<Rao>> deliver);
    /// state_call at the newest verified block; a claim, never proof.
    void callRuntime(
        QObject* context, std::string method, Bytes arguments, Deliver<light::Reported<Bytes>> deliver);
    /// At most `count` storage keys under `prefix` at the newest verified block, those after `after`, in
    /// order. A claim: what a server leaves out is not missed.
    void listKeys(QObject* context, Bytes prefix, Bytes after, unsigned count,
        Deliver<light::Reported<std::vector<Bytes>>> deliver);
    /// Metadata V15, or V14 where the runtime has no V15; without the Option and length around it.
    void fetchMetadata(QObject* context, Deliver<light::Reported<Bytes>> deliver);
    /// What up to three providers say about the metadata of the newest verified block.
    void compareMetadata(QObject* context, Deliver<std::vector<MetadataDigest>> deliver);
    /// Any other method, for developer commands of the embedded chain. params and result: JSON text.
    void callServer(QObject* context, std::string method, std::string params, Deliver<std::string> deliver);

signals:
    /// A new snapshot: usually one per verified block, finality and balances included, and changes of phase.
    void changed(std::shared_ptr<const taonaut::service::LightSnapshot> snapshot);
    void blockProven(std::shared_ptr<const taonaut::service::ProvenBlock> block);
    /// Blocks that became final, in order.
    void finalityAdvanced(std::shared_ptr<const taonaut::service::FinalityAdvance> advance);

private:
    /// Runs on the link's own thread: work(LightDriver&).
    template <class Work> void post(Work work);

    std::shared_ptr<Deliveries> m_deliveries;
    std::unique_ptr<LightDriver> m_driver;
    mutable std::mutex m_mutex; ///< guards m_snapshot
    std::shared_ptr<const LightSnapshot> m_snapshot;
};

} // namespace taonaut::service
