// SPDX-License-Identifier: MIT
// TransactionBook: its file.

#include "core/base/hex.hpp"
#include "core/service/transaction_book.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace taonaut::service {

using wallet::TransactionState;

namespace {

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

bool flagOf(const nlohmann::json& object, const char* member)
{
    const auto found = object.find(member);
    return found != object.end() && found->is_boolean() && found->get<bool>();
}

/// "Utility.batch_all" and the calls inside it, in order, by the runtime for which it was signed.
std::vector<std::string> namesOf(const wallet::CallReview& review)
{
    std::vector<std::string> names;
    wallet::forEachCall(review,
        [&](const wallet::CallReview& call) { names.push_back(call.palletName + "." + call.callName); });
    return names;
}

nlohmann::json namesJson(const wallet::CallReview& review)
{
    return review.standing == wallet::Standing::Raw ? nlohmann::json::array()
                                                    : nlohmann::json(namesOf(review));
}

/// Reads the call with what this program declares. Where that gives other names than those that were stored
/// the bytes were made for a runtime that is not known here, and nothing is claimed of them but their name.
wallet::CallReview reviewFrom(const nlohmann::json& object, ByteView call)
{
    wallet::CallReview review = wallet::reviewCall(call);
    const auto stored = object.find("names");
    if (stored == object.end() || !stored->is_array() || stored->empty()
        || *stored == nlohmann::json(namesOf(review))) {
        return review;
    }
    wallet::CallReview raw;
    raw.call = std::move(review.call);
    raw.palletIndex = review.palletIndex;
    raw.callIndex = review.callIndex;
    raw.problem = Error(wallet::ReviewProblem::OtherRuntime);
    const auto* name = stored->front().get_ptr<const std::string*>();
    const std::size_t dot = name == nullptr ? std::string::npos : name->find('.');
    if (dot != std::string::npos) {
        raw.palletName = name->substr(0, dot);
        raw.callName = name->substr(dot + 1);
    }
    return raw;
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
        { "problemDocs", transaction.problemDocs },
        { "innerFailure", transaction.innerFailure },
        { "nodeWords", transaction.nodeWords },
        { "names", namesJson(transaction.review) },
    };
    if (transaction.fee) {
        object["fee"] = transaction.fee->value();
    }
    if (transaction.failedItem) {
        object["failedItem"] = *transaction.failedItem;
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
    transaction.review = reviewFrom(object, *call);
    transaction.state = static_cast<TransactionState>(state);
    transaction.hash = *hash;
    transaction.nonce = numberOf<std::uint32_t>(object, "nonce");
    transaction.indexInBlock = numberOf<std::uint32_t>(object, "indexInBlock");
    transaction.expiresAt = BlockNumber(numberOf<std::uint32_t>(object, "expiresAt"));
    transaction.createdMs = numberOf<std::int64_t>(object, "createdMs");
    transaction.changedMs = numberOf<std::int64_t>(object, "changedMs");
    transaction.problem = textOf(object, "problem");
    transaction.problemDocs = textOf(object, "problemDocs");
    transaction.innerFailure = flagOf(object, "innerFailure");
    if (object.contains("failedItem")) {
        transaction.failedItem = numberOf<std::uint32_t>(object, "failedItem");
    }
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
