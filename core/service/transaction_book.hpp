// SPDX-License-Identifier: MIT
#pragma once

// Own transactions on one network, from signed to final.
//
// The book is a value without clock or socket: it is told what was signed, what the node answered and what
// verified blocks hold, and keeps each transaction's state. InBlock, Failed and Final are entered only from
// proven facts: a body that hashes to a verified header's extrinsics root and a System.Events value proven in
// that block. A transaction is Expired when a *final* block at or after the end of its era has been seen and
// the signer's proven nonce there is still not above the transaction's: then it never was included and never
// will be.
//
// A node's refusal proves nothing: a transaction that was refused and is found in a block all the same enters
// it.
//
// Written to a file at every change, so that a killed process forgets nothing that it had sent.

#include "core/chain/extrinsic.hpp"
#include "core/light/proven.hpp"
#include "core/wallet/call_review.hpp"
#include "core/wallet/event_words.hpp"
#include "core/wallet/transaction_state.hpp"

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace taonaut::service {

struct TransactionView {
    std::uint64_t id = 0; ///< stable key
    AccountId signer;
    Bytes extrinsic; ///< the signed bytes, to be sent again after a restart
    wallet::CallReview review; ///< decoded from the signed bytes
    wallet::TransactionState state = wallet::TransactionState::Built;
    Hash256 hash;
    std::uint32_t nonce = 0;
    std::optional<Rao> fee; ///< from the proven TransactionFeePaid event; before that empty
    std::optional<light::BlockRef> block; ///< where inclusion was proven
    std::uint32_t indexInBlock = 0;
    BlockNumber expiresAt; ///< first block at which it is no longer valid; 0: never
    std::int64_t createdMs = 0; ///< Unix milliseconds
    std::int64_t changedMs = 0; ///< last change of state
    /// The dispatch error's name, "Token.FundsUnavailable"; empty for success. In a block that is not final
    /// yet the state is InBlock all the same; it becomes Failed with finality.
    /// With innerFailure: why a call inside it failed.
    std::string problem;
    std::string problemDocs; ///< what it means, one sentence; may be empty
    /// The transaction succeeded but a call inside it did not: a batch that was interrupted, a proxied call
    /// that was refused. Its last state is Final.
    bool innerFailure = false;
    std::optional<std::uint32_t> failedItem; ///< of a batch: which call failed first
    std::string nodeWords; ///< Rejected: the node's own words, untrusted, to be quoted

    /// Its block says that it failed as a whole.
    [[nodiscard]] bool failed() const { return !problem.empty() && !innerFailure; }
};

class TransactionBook {
public:
    /// Newest first.
    [[nodiscard]] const std::vector<TransactionView>& transactions() const noexcept { return m_transactions; }

    /// A signed extrinsic about to be sent. Answers its id.
    std::uint64_t add(const AccountId& signer, ByteView extrinsic, wallet::CallReview review,
        const chain::SignedExtra& extra, BlockNumber expiresAt, std::int64_t nowMs);
    void markSent(std::uint64_t id, std::int64_t nowMs);
    void markRejected(std::uint64_t id, std::string nodeWords, std::int64_t nowMs);

    /// Signed or sent, in no block yet.
    [[nodiscard]] std::vector<TransactionView> waiting() const;
    /// Those that are still valid at `best`.
    [[nodiscard]] std::vector<TransactionView> waitingAt(BlockNumber best) const;
    /// Whether any transaction waits for inclusion, so that block bodies are worth asking for.
    [[nodiscard]] bool waitsForInclusion() const;
    /// Whether the body holds a transaction that waits, so that its events are worth reading.
    [[nodiscard]] bool awaits(std::span<const Bytes> body) const;
    /// Enters every waiting transaction that the body holds. events: of this block, proven. Answers whether
    /// anything changed.
    bool enterBlock(const light::BlockRef& block, light::Level level, std::span<const Bytes> body,
        const std::vector<wallet::EventLine>& events, std::int64_t nowMs);
    /// Transactions in blocks for which `isFinal` holds become Final, or Failed if they failed there.
    /// isFinal: (BlockRef) -> bool.
    template <class IsFinal> bool confirm(IsFinal isFinal, std::int64_t nowMs)
    {
        bool changed = false;
        for (TransactionView& transaction : m_transactions) {
            if (transaction.state == wallet::TransactionState::InBlock && isFinal(*transaction.block)) {
                using wallet::TransactionState;
                setState(transaction,
                    transaction.failed() ? TransactionState::Failed : TransactionState::Final, nowMs);
                changed = true;
            }
        }
        return changed;
    }
    /// Another block of this height is final: its transactions wait again.
    bool retract(const light::BlockRef& block, std::int64_t nowMs);
    /// Blocks at or below `final` that hold transactions of which it is not known whether they are final.
    [[nodiscard]] std::vector<light::BlockRef> openBlocks(BlockNumber final) const;
    /// Signers of waiting transactions whose era ended at or below `final`.
    [[nodiscard]] std::vector<AccountId> signersPastEra(BlockNumber final) const;
    /// The signer's nonce, proven at a final block.
    bool enterNonce(const AccountId& signer, BlockNumber final, std::uint32_t nonce, std::int64_t nowMs);

    /// Final transfers from `from` to `to`.
    [[nodiscard]] std::uint64_t paidBefore(const AccountId& from, const AccountId& to) const;
    /// Own transactions not yet in a final block, for the next nonce.
    [[nodiscard]] std::optional<std::uint32_t> highestPendingNonce(const AccountId& signer) const;
    /// Every account that was ever paid.
    [[nodiscard]] std::vector<AccountId> counterparties() const;

    [[nodiscard]] nlohmann::json toJson() const;
    /// Entries that cannot be read are left out.
    [[nodiscard]] static TransactionBook fromJson(const nlohmann::json& value);

private:
    TransactionView* find(std::uint64_t id);
    void setState(TransactionView& transaction, wallet::TransactionState state, std::int64_t nowMs);

    std::vector<TransactionView> m_transactions;
    std::uint64_t m_nextId = 1;
};

} // namespace taonaut::service
