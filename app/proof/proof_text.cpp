// SPDX-License-Identifier: MIT
#include "app/proof/proof_text.hpp"

#include "core/base/hex.hpp"
#include "core/base/tao_text.hpp"
#include "core/crypto/ss58.hpp"
#include "core/subtensor/pallets/system.hpp"
#include "core/subtensor/scale_type.hpp"

#include <nlohmann/json.hpp>

namespace taonaut::app {

namespace {

using Json = nlohmann::ordered_json;
using subtensor::system::AccountInfo;

constexpr std::size_t kQuoted = 400; // bytes of a document's words

std::string quoted(const std::string& text)
{
    std::string result = text.substr(0, kQuoted);
    for (char& c : result) {
        if (c < 0x20 || c > 0x7e) {
            c = '.';
        }
    }
    return result;
}

/// A value of System.Account.
struct Balance {
    AccountId account;
    AccountInfo info; ///< all zero when the account does not exist
};

/// Empty when the key is of anything else, or the value is not of this form.
std::optional<Balance> balanceOf(const light::DocumentVerdict& verdict)
{
    if (verdict.key.size() < AccountId::kSize) {
        return std::nullopt;
    }
    Balance balance;
    std::copy(verdict.key.end() - static_cast<std::ptrdiff_t>(AccountId::kSize), verdict.key.end(),
        balance.account.bytes.begin());
    if (subtensor::system::kAccount.key(balance.account) != verdict.key) {
        return std::nullopt;
    }
    if (!verdict.value) {
        balance.info.data.flags = 0;
        return balance;
    }
    const Result<AccountInfo> info = subtensor::decode<AccountInfo>(*verdict.value);
    if (!info) {
        return std::nullopt;
    }
    balance.info = *info;
    return balance;
}

std::string blockText(const light::BlockRef& block)
{
    return "#" + std::to_string(block.number.value()) + " " + toHex(block.hash.view());
}

std::string signersText(const light::DocumentVerdict& verdict)
{
    if (verdict.signedWeight == 0) {
        return "the trusted start itself";
    }
    return "set " + std::to_string(verdict.setId) + ", " + std::to_string(verdict.signedWeight) + " of "
        + std::to_string(verdict.totalWeight) + " votes, after " + std::to_string(verdict.setChanges)
        + " proven changes of voters";
}

std::string levelText(const light::DocumentVerdict& verdict)
{
    switch (verdict.level) {
    case light::Level::Final:
        return "final (L3)";
    case light::Level::Sealed:
        return "sealed (L2), by " + std::to_string(verdict.distinctAuthors)
            + " authorities since the last final block";
    default:
        return "linked (L1): on top of a final block, by authors that cannot be judged";
    }
}

std::string textOfProof(const CheckedProof& proof)
{
    const light::DocumentVerdict& verdict = proof.verdict;
    std::string text = "  chain     " + quoted(proof.chain) + ", genesis "
        + toHex(proof.document.genesisHash.view()) + "\n  block     " + blockText(verdict.block)
        + "\n  level     " + levelText(verdict) + "\n  final     " + blockText(verdict.justified)
        + "\n  signed by " + signersText(verdict) + "\n  key       " + toHex(verdict.key) + "\n";
    if (const std::optional<Balance> balance = balanceOf(verdict)) {
        text += "  account   " + crypto::toSs58(balance->account) + (verdict.value ? "" : " (does not exist)")
            + "\n  free      " + taoText(balance->info.data.free) + " TAO\n  reserved  "
            + taoText(balance->info.data.reserved) + " TAO\n  frozen    " + taoText(balance->info.data.frozen)
            + " TAO\n  nonce     " + std::to_string(balance->info.nonce) + "\n";
    }
    return text + "  value     " + (verdict.value ? toHex(*verdict.value) : "proven absent") + "\n";
}

Json jsonOfBlock(const light::BlockRef& block)
{
    return { { "number", block.number.value() }, { "hash", toHex(block.hash.view()) } };
}

Json jsonOfProof(const CheckedProof& proof)
{
    const light::DocumentVerdict& verdict = proof.verdict;
    Json json { { "chain", proof.chain }, { "genesisHash", toHex(proof.document.genesisHash.view()) },
        { "level", light::nameOf(verdict.level) }, { "block", jsonOfBlock(verdict.block) },
        { "final", jsonOfBlock(verdict.justified) }, { "setId", verdict.setId },
        { "signedWeight", verdict.signedWeight }, { "totalWeight", verdict.totalWeight },
        { "setChanges", verdict.setChanges }, { "distinctAuthors", verdict.distinctAuthors },
        { "key", toHex(verdict.key) },
        { "value", verdict.value ? Json(toHex(*verdict.value)) : Json(nullptr) } };
    if (const std::optional<Balance> balance = balanceOf(verdict)) {
        json["account"] = crypto::toSs58(balance->account);
        json["free"] = std::to_string(balance->info.data.free.value());
        json["reserved"] = std::to_string(balance->info.data.reserved.value());
        json["frozen"] = std::to_string(balance->info.data.frozen.value());
        json["nonce"] = balance->info.nonce;
    }
    return json;
}

/// Why there is no proof; null for the outcomes that carry one.
const Error* reasonOf(const ProofOutcome& outcome)
{
    if (const auto* refused = std::get_if<RefusedProof>(&outcome)) {
        return &refused->reason;
    }
    if (const auto* unreadable = std::get_if<UnreadableProof>(&outcome)) {
        return &unreadable->reason;
    }
    const auto* unproven = std::get_if<UnprovenProof>(&outcome);
    return unproven != nullptr ? &unproven->reason : nullptr;
}

const char* wordOf(const ProofOutcome& outcome)
{
    constexpr const char* kWords[] { "proven", "refused", "unreadable", "not proven", "not proven" };
    return kWords[outcome.index()];
}

const CheckedProof* proofIn(const ProofOutcome& outcome)
{
    if (const auto* linked = std::get_if<OnlyLinked>(&outcome)) {
        return &linked->proof;
    }
    return std::get_if<CheckedProof>(&outcome);
}

} // namespace

std::string textOf(const ProofOutcome& outcome)
{
    if (const Error* reason = reasonOf(outcome)) {
        return std::string(wordOf(outcome)) + ": " + quoted(reason->text()) + "\n";
    }
    return std::string(wordOf(outcome)) + "\n" + textOfProof(*proofIn(outcome));
}

std::string jsonOf(const ProofOutcome& outcome)
{
    Json json { { "verdict", wordOf(outcome) } };
    if (const Error* reason = reasonOf(outcome)) {
        json["reason"] = quoted(reason->text());
    } else {
        json.update(jsonOfProof(*proofIn(outcome)));
    }
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace taonaut::app
