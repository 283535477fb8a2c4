// SPDX-License-Identifier: MIT
// dev_*: what a person who runs the chain can do with it.

#include "core/base/hex.hpp"
#include "core/crypto/ss58.hpp"
#include "core/node/rpc/json_text.hpp"
#include "core/node/rpc/method.hpp"
#include "core/node/runtime/invariants/invariants.hpp"

#include <nlohmann/json.hpp>

namespace taonaut::node::rpc {
namespace {

using nlohmann::json;

constexpr std::uint64_t kMostBlocks = 1'000; ///< of one call
constexpr Rao kFaucetAmount { 1'000 * Rao::kPerTao };

json blockText(const BlockId& block)
{
    return { { "hash", toHex(block.hash.view()) }, { "number", block.number.value() } };
}

std::string_view modeName(SealMode::Kind kind)
{
    switch (kind) {
    case SealMode::Kind::Instant:
        return "Instant";
    case SealMode::Kind::Interval:
        return "Interval";
    case SealMode::Kind::Manual:
        return "Manual";
    }
    return "";
}

Answer getInfo(const Call& call)
{
    const Context& context = call.context;
    const ChainInfo info = context.chain.info(context.host.now());
    return textOf(json { { "version", context.identity.version }, { "profile", info.profile },
        { "specVersion", info.specVersion }, { "mode", modeName(info.sealing.kind) },
        { "intervalMs", info.sealing.interval.count() }, { "slotMs", info.slotDuration.count() },
        { "head", blockText(info.head) }, { "finalized", blockText(info.finalized) },
        { "time", info.time.count() }, { "timeOffset", info.timeOffset.count() },
        { "poolReady", info.poolReady }, { "poolFuture", info.poolFuture },
        { "authoringStopped", info.authoringStopped }, { "rssBytes", context.host.residentBytes() } });
}

/// How many blocks {count, to} asks for, starting after the head.
Parsed<std::uint64_t> blocksAskedFor(const Call& call)
{
    const json* const options = call.params.at(0);
    if (options == nullptr) {
        return 1;
    }
    if (!options->is_object()) {
        return invalidParams("options: not an object");
    }
    std::uint64_t count = 1;
    for (const auto& [member, value] : options->items()) {
        const std::optional<std::uint64_t> number = numberFrom(value);
        if (value.is_null()) {
            continue;
        }
        if ((member != "count" && member != "to") || !number) {
            return invalidParams(member + ": count and to are taken, both numbers");
        }
        const std::uint64_t head = call.context.chain.best().number.value();
        count = member == "count" ? *number : *number - std::min(head, *number);
    }
    if (count == 0 || count > kMostBlocks) {
        return invalidParams("1 to 1000 blocks can be made at once, all above the head");
    }
    return count;
}

Answer newBlock(const Call& call)
{
    const Parsed<std::uint64_t> count = blocksAskedFor(call);
    if (!count) {
        return refuse(count);
    }
    Hash256 newest;
    for (std::uint64_t i = 0; i < *count; ++i) {
        const Result<Hash256> block = call.context.chain.authorBlock(call.context.host.now());
        if (!block) {
            return failure(code::kDeveloper, "No block was made", block.error().text());
        }
        newest = *block;
    }
    return hexText(newest);
}

/// Rao, as a number or decimal text.
Parsed<Rao> amountAt(const Params& params, std::size_t index)
{
    const json* const value = params.at(index);
    if (value == nullptr) {
        return kFaucetAmount;
    }
    std::optional<std::uint64_t> rao = numberFrom(*value);
    if (const auto* text = value->get_ptr<const std::string*>(); !rao && text != nullptr) {
        const json parsed = json::parse(*text, nullptr, false);
        rao = parsed.is_number_unsigned() ? numberFrom(parsed) : std::nullopt;
    }
    if (!rao || *rao == 0) {
        return invalidParams("amount: not a positive number of rao");
    }
    return Rao(*rao);
}

Answer faucet(const Call& call)
{
    const Parsed<AccountId> account = call.params.account(0, "account");
    const Parsed<Rao> amount = amountAt(call.params, 1);
    if (!account || !amount) {
        return !account ? refuse(account) : refuse(amount);
    }
    Context& context = call.context;
    const Result<Hash256, Refusal> hash = context.chain.faucet(*account, *amount, context.host.now());
    if (!hash) {
        const Failure reason = poolFailure(hash.error()).value();
        return failure(code::kDeveloper, "Nothing was sent: " + reason.message);
    }
    return textOf(json { { "transaction", toHex(hash->view()) }, { "to", crypto::toSs58(*account) },
        { "amount", std::to_string(amount->value()) } });
}

Answer exportChainSpec(const Call& call)
{
    return textOf(call.context.chain.genesis().chainSpec());
}

/// [block?] What is wrong with the state of the block: a list of {invariant, sentence}, empty when all is
/// well.
Answer checkInvariants(const Call& call)
{
    const Parsed<StateOfBlock> at = stateAt(call, 0);
    if (!at) {
        return refuse(at);
    }
    json list = json::array();
    for (const auto& [invariant, sentence] : invariants::checkInvariants(Overlay(at->state))) {
        list.push_back({ { "invariant", invariants::nameOf(invariant) }, { "sentence", sentence } });
    }
    return textOf(list);
}

constexpr Method kMethods[] {
    { "dev_checkInvariants", checkInvariants, Access::Trusted },
    { "dev_exportChainSpec", exportChainSpec, Access::Trusted },
    { "dev_faucet", faucet, Access::Trusted },
    { "dev_getInfo", getInfo, Access::Trusted },
    { "dev_newBlock", newBlock, Access::Trusted },
};

} // namespace

std::span<const Method> developerMethods()
{
    return kMethods;
}

} // namespace taonaut::node::rpc
