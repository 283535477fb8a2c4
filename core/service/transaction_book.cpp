// SPDX-License-Identifier: MIT
#include "core/service/transaction_book.hpp"

#include "core/wallet/movements.hpp"

#include <algorithm>

namespace taonaut::service {

using wallet::TransactionState;

namespace {

constexpr std::size_t kKept = 5000; // transactions in the book; the oldest finished ones go first

bool isWaiting(const TransactionView& transaction)
{
    return transaction.state == TransactionState::Signed || transaction.state == TransactionState::Sent;
}

/// Whether the account's nonce may still be moved by this transaction.
bool isPending(const TransactionView& transaction)
{
    return isWaiting(transaction) || transaction.state == TransactionState::InBlock;
}

/// A transaction in a final block has succeeded, or failed for good.
TransactionState finalState(const TransactionView& transaction)
{
    return transaction.failed() ? TransactionState::Failed : TransactionState::Final;
}

/// A node's refusal proves nothing.
bool mayEnter(const TransactionView& transaction)
{
    return isWaiting(transaction) || transaction.state == TransactionState::Rejected;
}

/// Whoever it pays, once each, also through batches and proxies.
std::vector<AccountId> recipientsOf(const TransactionView& transaction)
{
    std::vector<AccountId> accounts;
    for (const wallet::Movement& movement :
        wallet::movementsOf(transaction.review, transaction.signer).list) {
        const auto& recipient = movement.recipient;
        if (recipient && std::find(accounts.begin(), accounts.end(), *recipient) == accounts.end()) {
            accounts.push_back(*recipient);
        }
    }
    return accounts;
}

void enterOutcome(TransactionView& transaction, const wallet::DispatchOutcome& outcome)
{
    transaction.fee = outcome.fee;
    transaction.problem = outcome.problem ? outcome.problem->name : std::string();
    transaction.problemDocs = outcome.problem ? outcome.problem->docs : std::string();
    transaction.innerFailure = outcome.success && outcome.problem;
    transaction.failedItem = outcome.failedItem;
    if (!outcome.success && transaction.problem.empty()) {
        transaction.problem = "Other"; // refused for a reason that cannot be read
    }
}

} // namespace

TransactionView* TransactionBook::find(std::uint64_t id)
{
    const auto found = std::find_if(m_transactions.begin(), m_transactions.end(),
        [&](const auto& transaction) { return transaction.id == id; });
    return found == m_transactions.end() ? nullptr : &*found;
}

void TransactionBook::setState(TransactionView& transaction, TransactionState state, std::int64_t nowMs)
{
    transaction.state = state;
    transaction.changedMs = nowMs;
}

std::uint64_t TransactionBook::add(const AccountId& signer, ByteView extrinsic, wallet::CallReview review,
    const chain::SignedExtra& extra, BlockNumber expiresAt, std::int64_t nowMs)
{
    TransactionView transaction;
    transaction.id = m_nextId++;
    transaction.signer = signer;
    transaction.extrinsic = toBytes(extrinsic);
    transaction.review = std::move(review);
    transaction.state = TransactionState::Signed;
    transaction.hash = chain::extrinsicHash(extrinsic);
    transaction.nonce = extra.nonce;
    transaction.expiresAt = expiresAt;
    transaction.createdMs = nowMs;
    transaction.changedMs = nowMs;
    m_transactions.insert(m_transactions.begin(), std::move(transaction));
    if (m_transactions.size() > kKept && !isPending(m_transactions.back())) {
        m_transactions.pop_back();
    }
    return m_transactions.front().id;
}

void TransactionBook::markSent(std::uint64_t id, std::int64_t nowMs)
{
    TransactionView* transaction = find(id);
    if (transaction != nullptr && transaction->state == TransactionState::Signed) {
        setState(*transaction, TransactionState::Sent, nowMs);
    }
}

void TransactionBook::markRejected(std::uint64_t id, std::string nodeWords, std::int64_t nowMs)
{
    TransactionView* transaction = find(id);
    if (transaction != nullptr && isWaiting(*transaction)) {
        transaction->nodeWords = std::move(nodeWords);
        setState(*transaction, TransactionState::Rejected, nowMs);
    }
}

std::vector<TransactionView> TransactionBook::waiting() const
{
    std::vector<TransactionView> list;
    std::copy_if(m_transactions.begin(), m_transactions.end(), std::back_inserter(list), isWaiting);
    return list;
}

std::vector<TransactionView> TransactionBook::waitingAt(BlockNumber best) const
{
    std::vector<TransactionView> waiting;
    for (const TransactionView& transaction : m_transactions) {
        const bool valid = transaction.expiresAt.value() == 0 || best < transaction.expiresAt;
        if (isWaiting(transaction) && valid) {
            waiting.push_back(transaction);
        }
    }
    return waiting;
}

bool TransactionBook::waitsForInclusion() const
{
    return std::any_of(m_transactions.begin(), m_transactions.end(), isWaiting);
}

bool TransactionBook::retract(const light::BlockRef& block, std::int64_t nowMs)
{
    bool changed = false;
    for (TransactionView& transaction : m_transactions) {
        if (transaction.state == TransactionState::InBlock && transaction.block == block) {
            transaction.block.reset();
            enterOutcome(transaction, { true, std::nullopt, std::nullopt, std::nullopt });
            setState(transaction, TransactionState::Sent, nowMs);
            changed = true;
        }
    }
    return changed;
}

std::vector<light::BlockRef> TransactionBook::openBlocks(BlockNumber final) const
{
    std::vector<light::BlockRef> blocks;
    for (const TransactionView& transaction : m_transactions) {
        const bool open
            = transaction.state == TransactionState::InBlock && transaction.block->number <= final;
        if (open && std::find(blocks.begin(), blocks.end(), *transaction.block) == blocks.end()) {
            blocks.push_back(*transaction.block);
        }
    }
    return blocks;
}

std::vector<AccountId> TransactionBook::signersPastEra(BlockNumber final) const
{
    std::vector<AccountId> signers;
    for (const TransactionView& transaction : m_transactions) {
        const bool past
            = isWaiting(transaction) && transaction.expiresAt.value() != 0 && final >= transaction.expiresAt;
        if (past && std::find(signers.begin(), signers.end(), transaction.signer) == signers.end()) {
            signers.push_back(transaction.signer);
        }
    }
    return signers;
}

bool TransactionBook::awaits(std::span<const Bytes> body) const
{
    return std::any_of(body.begin(), body.end(), [&](const Bytes& extrinsic) {
        const Hash256 hash = chain::extrinsicHash(extrinsic);
        return std::any_of(m_transactions.begin(), m_transactions.end(),
            [&](const TransactionView& one) { return mayEnter(one) && one.hash == hash; });
    });
}

bool TransactionBook::enterBlock(const light::BlockRef& block, light::Level level,
    std::span<const Bytes> body, const std::vector<wallet::EventLine>& events, std::int64_t nowMs)
{
    bool changed = false;
    for (std::size_t i = 0; i < body.size(); ++i) {
        const Hash256 hash = chain::extrinsicHash(body[i]);
        const auto index = static_cast<std::uint32_t>(i);
        for (TransactionView& transaction : m_transactions) {
            const bool isIt = mayEnter(transaction) && transaction.hash == hash;
            const auto outcome = isIt ? wallet::outcomeOf(events, index) : std::nullopt;
            if (!outcome) {
                continue; // without an outcome nothing is claimed
            }
            transaction.block = block;
            transaction.indexInBlock = index;
            transaction.nodeWords.clear();
            enterOutcome(transaction, *outcome);
            setState(transaction,
                level == light::Level::Final ? finalState(transaction) : TransactionState::InBlock, nowMs);
            changed = true;
        }
    }
    return changed;
}

bool TransactionBook::enterNonce(
    const AccountId& signer, BlockNumber final, std::uint32_t nonce, std::int64_t nowMs)
{
    bool changed = false;
    for (TransactionView& transaction : m_transactions) {
        const bool over = transaction.expiresAt.value() != 0 && final >= transaction.expiresAt;
        if (isWaiting(transaction) && transaction.signer == signer && over && nonce <= transaction.nonce) {
            setState(transaction, TransactionState::Expired, nowMs);
            changed = true;
        }
    }
    return changed;
}

std::uint64_t TransactionBook::paidBefore(const AccountId& from, const AccountId& to) const
{
    const auto paid = [&](const TransactionView& transaction) {
        const bool done = transaction.state == TransactionState::Final && !transaction.innerFailure
            && transaction.signer == from;
        const std::vector<AccountId> recipients = done ? recipientsOf(transaction) : std::vector<AccountId>();
        return std::find(recipients.begin(), recipients.end(), to) != recipients.end();
    };
    return static_cast<std::uint64_t>(std::count_if(m_transactions.begin(), m_transactions.end(), paid));
}

std::optional<std::uint32_t> TransactionBook::highestPendingNonce(const AccountId& signer) const
{
    std::optional<std::uint32_t> highest;
    for (const TransactionView& transaction : m_transactions) {
        if (transaction.signer == signer && isPending(transaction)) {
            highest = std::max(highest.value_or(0), transaction.nonce);
        }
    }
    return highest;
}

std::vector<AccountId> TransactionBook::counterparties() const
{
    std::vector<AccountId> accounts;
    for (const TransactionView& transaction : m_transactions) {
        for (const AccountId& recipient : recipientsOf(transaction)) {
            if (std::find(accounts.begin(), accounts.end(), recipient) == accounts.end()) {
                accounts.push_back(recipient);
            }
        }
    }
    return accounts;
}

} // namespace taonaut::service
