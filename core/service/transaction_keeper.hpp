// SPDX-License-Identifier: MIT
#pragma once

// Keeps the transaction book of one network: sends what was signed, listens to proven blocks and finality,
// and writes the book to its file at every change. Belongs to the GUI thread; the link works on its own.

#include "core/service/light_link.hpp"
#include "core/service/transaction_book.hpp"

#include <QObject>
#include <filesystem>
#include <memory>
#include <vector>

namespace taonaut::service {

class TransactionKeeper : public QObject {
    Q_OBJECT
public:
    /// Reads the book from `file`. A damaged file is moved aside; `problem` then says so.
    explicit TransactionKeeper(std::filesystem::path file, QObject* parent = nullptr);

    /// The link must outlive the keeper, or be replaced with null before it goes.
    void setLink(LightLink* link);

    /// By whose metadata blocks are read. Null while the runtime is not known: blocks that hold own
    /// transactions wait for it.
    void setRuntime(std::shared_ptr<const subtensor::ChainRuntime> runtime);

    [[nodiscard]] const TransactionBook& book() const noexcept { return m_book; }
    [[nodiscard]] const std::optional<Error>& problem() const noexcept { return m_problem; }

    /// Enters the signed extrinsic in the book, writes the book, then sends it. Answers its id, or why the
    /// book could not be written: what is not on disk is not sent. Errors: those of Profile.
    Result<std::uint64_t> send(const AccountId& signer, Bytes extrinsic, const wallet::CallReview& review,
        const chain::SignedExtra& extra, BlockNumber expiresAt);

signals:
    void changed();
    /// The pool refused the transaction.
    void rejected(std::uint64_t id, const taonaut::Error& error);
    void linkGone();

private:
    /// Once per connection, when it follows the chain: what was signed before and is in no block yet.
    void sendAgain(const LightSnapshot& light);
    /// The book may have missed the block of a waiting transaction whose nonce is used up at this height.
    void searchMissed(std::vector<TransactionView> waiting);
    void search(const TransactionView& transaction, BlockNumber until);
    void searchMissed();
    void enterBlock(std::shared_ptr<const ProvenBlock> block);
    /// False when its events cannot be read by this runtime.
    bool readBlock(const ProvenBlock& block);
    void enterFinality(const FinalityAdvance& advance);
    /// Asks whether blocks of the book that finality passed over belong to the final chain.
    void settleOpenBlocks(BlockNumber final);
    void checkExpired(BlockNumber final);
    Result<void> save();
    void noteChange();

    std::filesystem::path m_file;
    TransactionBook m_book;
    std::optional<Error> m_problem;
    LightLink* m_link = nullptr;
    std::shared_ptr<const subtensor::ChainRuntime> m_runtime;
    std::vector<std::shared_ptr<const ProvenBlock>> m_unread; // hold own transactions; oldest first
    bool m_searched = false; // for missed blocks, on this connection
    bool m_askingNonces = false;
    bool m_sentAgain = false;
};

} // namespace taonaut::service
