// SPDX-License-Identifier: MIT
#include "app/verify/verdict_text.hpp"

#include "core/base/hex.hpp"
#include "core/base/tao_text.hpp"
#include "core/crypto/ss58.hpp"

#include <nlohmann/json.hpp>

namespace taonaut::app {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kQuoted = 400; // bytes of a server's words

/// Printable ASCII; everything else becomes a point.
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

std::string blockText(const light::BlockRef& block)
{
    return "#" + std::to_string(block.number.value()) + " " + toHex(block.hash.view());
}

std::string levelText(const Proven& proven)
{
    const light::Level level = proven.account.level();
    const std::string name = std::string(light::nameOf(level)) + " (" + std::string(shortNameOf(level)) + ")";
    if (level == light::Level::Final) {
        return name + ", voted for by more than two thirds of the weight of set "
            + std::to_string(proven.authoritySetId);
    }
    return name + ", sealed by " + std::to_string(proven.distinctAuthors) + " of "
        + std::to_string(proven.authorityCount) + " authorities since the last final block";
}

std::string textOfLiars(const Proven& proven)
{
    std::string text;
    for (const service::Contradiction& liar : proven.liars) {
        text += "  refused   " + quoted(liar.endpoint) + ": " + quoted(liar.reason.text()) + "\n";
    }
    return text;
}

std::string textOfProven(const Proven& proven, const AccountId& account)
{
    const subtensor::system::AccountInfo& info = proven.account.value();
    return "proven\n  account   " + crypto::toSs58(account) + "\n  block     "
        + blockText(proven.account.block()) + "\n  level     " + levelText(proven) + "\n  free      "
        + taoText(info.data.free) + " TAO\n  reserved  " + taoText(info.data.reserved) + " TAO\n  frozen    "
        + taoText(info.data.frozen) + " TAO\n  nonce     " + std::to_string(info.nonce) + "\n  proof     "
        + std::to_string(proven.account.evidence().proofBytes) + " bytes against state root "
        + toHex(proven.account.evidence().stateRoot.view()) + "\n" + textOfLiars(proven);
}

std::string textOfFollowed(const Followed& followed)
{
    return "followed\n  final     " + blockText(followed.finalized) + "\n  voters    set "
        + std::to_string(followed.authoritySetId) + "\n";
}

std::string textOfRejected(const service::Contradiction& contradiction)
{
    return "rejected: " + quoted(contradiction.reason.text()) + "\n  endpoint  "
        + quoted(contradiction.endpoint) + "\n  asked     " + quoted(contradiction.request) + "\n  answered  "
        + quoted(contradiction.answer) + "\n";
}

std::string textOfUnproven(const Unproven& unproven)
{
    return "not proven: " + (unproven.reason ? quoted(unproven.reason->text()) : "no proof in time")
        + "\n  headers   verified up to " + blockText(unproven.best) + "\n";
}

Json jsonOfBlock(const light::BlockRef& block)
{
    return { { "number", block.number.value() }, { "hash", toHex(block.hash.view()) } };
}

Json jsonOfFollowed(const Followed& followed)
{
    return { { "verdict", "followed" }, { "block", jsonOfBlock(followed.finalized) },
        { "setId", followed.authoritySetId } };
}

Json jsonOfProven(const Proven& proven)
{
    Json liars = Json::array();
    for (const service::Contradiction& liar : proven.liars) {
        liars.push_back({ { "endpoint", quoted(liar.endpoint) }, { "reason", quoted(liar.reason.text()) } });
    }
    const subtensor::system::AccountInfo& info = proven.account.value();
    return { { "verdict", "proven" }, { "level", shortNameOf(proven.account.level()) },
        { "block", jsonOfBlock(proven.account.block()) },
        { "stateRoot", toHex(proven.account.evidence().stateRoot.view()) },
        { "free", std::to_string(info.data.free.value()) },
        { "reserved", std::to_string(info.data.reserved.value()) },
        { "frozen", std::to_string(info.data.frozen.value()) }, { "nonce", info.nonce },
        { "proofBytes", proven.account.evidence().proofBytes }, { "refused", std::move(liars) } };
}

Json jsonOfRejected(const service::Contradiction& contradiction)
{
    return { { "verdict", "rejected" }, { "reason", quoted(contradiction.reason.text()) },
        { "endpoint", quoted(contradiction.endpoint) }, { "asked", quoted(contradiction.request) },
        { "answered", quoted(contradiction.answer) } };
}

Json jsonOfUnproven(const Unproven& unproven)
{
    return { { "verdict", "not proven" },
        { "reason", unproven.reason ? quoted(unproven.reason->text()) : "no proof in time" },
        { "headersTo", jsonOfBlock(unproven.best) } };
}

} // namespace

std::string textOf(const Verdict& verdict, const std::optional<AccountId>& account)
{
    if (const auto* proven = std::get_if<Proven>(&verdict)) {
        return textOfProven(*proven, account.value_or(AccountId()));
    }
    if (const auto* followed = std::get_if<Followed>(&verdict)) {
        return textOfFollowed(*followed);
    }
    if (const auto* rejected = std::get_if<Rejected>(&verdict)) {
        return textOfRejected(rejected->contradiction);
    }
    return textOfUnproven(std::get<Unproven>(verdict));
}

std::string jsonOf(const Verdict& verdict, const std::optional<AccountId>& account)
{
    Json json;
    if (const auto* proven = std::get_if<Proven>(&verdict)) {
        json = jsonOfProven(*proven);
    } else if (const auto* followed = std::get_if<Followed>(&verdict)) {
        json = jsonOfFollowed(*followed);
    } else if (const auto* rejected = std::get_if<Rejected>(&verdict)) {
        json = jsonOfRejected(rejected->contradiction);
    } else {
        json = jsonOfUnproven(std::get<Unproven>(verdict));
    }
    if (account) {
        json["account"] = crypto::toSs58(*account);
    }
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

int exitCodeOf(const Verdict& verdict)
{
    if (std::holds_alternative<Proven>(verdict) || std::holds_alternative<Followed>(verdict)) {
        return 0;
    }
    return std::holds_alternative<Rejected>(verdict) ? 1 : 3;
}

std::string_view shortNameOf(light::Level level)
{
    switch (level) {
    case light::Level::Reported:
        return "L0";
    case light::Level::Linked:
        return "L1";
    case light::Level::Sealed:
        return "L2";
    case light::Level::Final:
        return "L3";
    }
    return "";
}

} // namespace taonaut::app
