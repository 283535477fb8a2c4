// SPDX-License-Identifier: MIT
#include "core/service/transaction_book.hpp"

#include "core/base/hex.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

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
    return transaction.problem.empty() ? TransactionState::Final : TransactionState::Failed;
}

std::optional<AccountId> recipientOf(const TransactionView& transaction)
{
    if (const auto* transfer = std::get_if<wallet::TransferAction>(&transaction.review.action)) {
        return transfer->recipient;
    }
    if (const auto* transfer = std::get_if<wallet::TransferAllAction>(&transaction.review.action)) {
        return transfer->recipient;
    }
    return std::nullopt;
}

nlohmann::json blockJson(const light::BlockRef& block)
{
    return { { "number", block.number.value() }, { "hash", toHex(block.hash.view()) } };
}

template <class T> T numberOf(const nlohmann::json& object, const char* member)
{
    const auto found = object.find(member);
    return found != object.end() && found->is_number_integer() ? found->get<T>() : T {};
}

std::string textOf(const nlohmann::json& object, const char* member)
{
    const auto found = object.find(member);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::optional<light::BlockRef> blockFromJson(const nlohmann::json& object)
{
    const auto found = object.find("block");
    if (found == object.end() || !found->is_object()) {
        return std::nullopt;
    }
    const auto hash = fixedFromHex<Hash256>(textOf(*found, "hash"));
    if (!hash) {
        return std::nullopt;
    }
    return light::BlockRef { BlockNumber(numberOf<std::uint32_t>(*found, "number")), *hash };
}

nlohmann::json toJson(const TransactionView& transaction)
{
    nlohmann::json object {
        { "id", transaction.id },
        { "signer", toHex(transaction.signer.view()) },
        { "extrinsic", toHex(transaction.extrinsic) },
        { "call", toHex(transaction.review.call) },
        { "state", static_cast<int>(transaction.state) },
        { "hash", toHex(transaction.hash.view()) },
        { "nonce", transaction.nonce },
        { "indexInBlock", transaction.indexInBlock },
        { "expiresAt", transaction.expiresAt.value() },
        { "createdMs", transaction.createdMs },
        { "changedMs", transaction.changedMs },
        { "problem", transaction.problem },
        { "nodeWords", transaction.nodeWords },
    };
    if (transaction.fee) {
        object["fee"] = transaction.fee->value();
    }
    if (transaction.block) {
        object["block"] = blockJson(*transaction.block);
    }
    return object;
}

std::optional<TransactionView> transactionFromJson(const nlohmann::json& object)
{
    if (!object.is_object()) {
        return std::nullopt;
    }
    const auto signer = fixedFromHex<AccountId>(textOf(object, "signer"));
    const auto hash = fixedFromHex<Hash256>(textOf(object, "hash"));
    const auto call = fromHex(textOf(object, "call"));
    const auto extrinsic = fromHex(textOf(object, "extrinsic"));
    const int state = numberOf<int>(object, "state");
    if (!signer || !hash || !call || !extrinsic || state < 0
        || state > static_cast<int>(TransactionState::Rejected)) {
        return std::nullopt;
    }
    TransactionView transaction;
    transaction.id = numberOf<std::uint64_t>(object, "id");
    transaction.signer = *signer;
    transaction.extrinsic = *extrinsic;
    transaction.review = wallet::reviewCall(*call);
    transaction.state = static_cast<TransactionState>(state);
    transaction.hash = *hash;
    transaction.nonce = numberOf<std::uint32_t>(object, "nonce");
    transaction.indexInBlock = numberOf<std::uint32_t>(object, "indexInBlock");
    transaction.expiresAt = BlockNumber(numberOf<std::uint32_t>(object, "expiresAt"));
    transaction.createdMs = numberOf<std::int64_t>(object, "createdMs");
    transaction.changedMs = numberOf<std::int64_t>(object, "changedMs");
    transaction.problem = textOf(object, "problem");
    transaction.nodeWords = textOf(object, "nodeWords");
    transaction.block = blockFromJson(object);
    if (object.contains("fee")) {
        transaction.fee = Rao(numberOf<std::uint64_t>(object, "fee"));
    }
    if (chain::extrinsicHash(transaction.extrinsic) != transaction.hash) {
        return std::nullopt;
    }
    // A state that rests on a block is worth nothing without it.
    const bool needsBlock = transaction.state == TransactionState::InBlock
        || transaction.state == TransactionState::Final || transaction.state == TransactionState::Failed;
    return needsBlock && !transaction.block ? std::nullopt : std::optional(std::move(transaction));
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
            transaction.fee.reset();
            transaction.problem.clear();
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

bool TransactionBook::enterBlock(const light::BlockRef& block, light::Level level,
    std::span<const Bytes> body, ByteView events, std::int64_t nowMs)
{
    bool changed = false;
    for (std::size_t i = 0; i < body.size(); ++i) {
        const Hash256 hash = chain::extrinsicHash(body[i]);
        for (TransactionView& transaction : m_transactions) {
            const bool mayEnter = isWaiting(transaction) || transaction.state == TransactionState::Rejected;
            if (!mayEnter || transaction.hash != hash) {
                continue;
            }
            const auto index = static_cast<std::uint32_t>(i);
            const auto outcome = outcomeFromEvents(events, index);
            if (!outcome) {
                continue; // without a readable outcome nothing is claimed
            }
            transaction.block = block;
            transaction.indexInBlock = index;
            transaction.fee = outcome->fee;
            transaction.problem = outcome->problem;
            transaction.nodeWords.clear();
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
    return static_cast<std::uint64_t>(
        std::count_if(m_transactions.begin(), m_transactions.end(), [&](const TransactionView& transaction) {
            return transaction.state == TransactionState::Final && transaction.signer == from
                && recipientOf(transaction) == to;
        }));
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
        const auto recipient = recipientOf(transaction);
        if (recipient && std::find(accounts.begin(), accounts.end(), *recipient) == accounts.end()) {
            accounts.push_back(*recipient);
        }
    }
    return accounts;
}

nlohmann::json TransactionBook::toJson() const
{
    nlohmann::json list = nlohmann::json::array();
    for (const TransactionView& transaction : m_transactions) {
        list.push_back(service::toJson(transaction));
    }
    return { { "transactions", std::move(list) } };
}

TransactionBook TransactionBook::fromJson(const nlohmann::json& value)
{
    TransactionBook book;
    const auto list = value.is_object() ? value.find("transactions") : value.end();
    if (!value.is_object() || list == value.end() || !list->is_array()) {
        return book;
    }
    for (const nlohmann::json& entry : *list) {
        if (auto transaction = transactionFromJson(entry)) {
            book.m_nextId = std::max(book.m_nextId, transaction->id + 1);
            book.m_transactions.push_back(std::move(*transaction));
        }
    }
    return book;
}

} // namespace taonaut::service
