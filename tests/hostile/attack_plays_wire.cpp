// SPDX-License-Identifier: MIT
#include "tests/hostile/attack_plays_wire.hpp"

#include "core/base/hex.hpp"
#include "core/chain/storage_key.hpp"
#include "core/service/rehearsal/forgery.hpp"

namespace taonaut::test::plays {
namespace {

using namespace service;
using nlohmann::json;
using Begin = AttackStage::Begin;

Deceit inResult(const char* method, std::function<void(json&)> change)
{
    return { [method, change = std::move(change)](Reply& reply) {
                json* const result = reply.result();
                if (result != nullptr && reply.method == method && !result->is_null()) {
                    change(*result);
                }
            },
        {} };
}

Bytes grandpaPrefix()
{
    Bytes prefix = chain::storagePrefix("Grandpa", "Authorities");
    prefix.resize(16);
    return prefix;
}

AccountId alice()
{
    return *fixedFromHex<AccountId>("0xd43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d");
}

std::string keptIf(bool kept)
{
    return kept ? "kept lower" : "believed";
}

} // namespace

std::string headerOfAnotherHeight(AttackStage& stage)
{
    const auto first = std::make_shared<json>();
    stage.meet(inResult("chain_getHeader", [first](json& header) {
        if (first->is_null()) {
            *first = header;
        } else {
            header = *first;
        }
    }));
    return stage.verdict();
}

std::string voteTwiceOnTheWire(AttackStage& stage)
{
    stage.meet({ [](Reply& reply) {
                    changeJustification(reply, [](consensus::Justification& proof) {
                        proof.commit.precommits.push_back(proof.commit.precommits.back());
                    });
                },
        {} });
    return stage.verdict();
}

std::string trailingByteOnTheWire(AttackStage& stage)
{
    stage.meet({ [](Reply& reply) {
                    hideMethods(reply, "grandpa_");
                    json* const block = reply.method == "chain_getBlock" ? reply.result() : nullptr;
                    if (block != nullptr && (*block)["justifications"].is_array()) {
                        (*block)["justifications"][0][1].push_back(0);
                    }
                },
        {} });
    return stage.verdict();
}

std::string keyNamedThatIsNotThere(AttackStage& stage)
{
    const Bytes prefix = grandpaPrefix();
    const auto list = [&] {
        std::vector<Bytes> keys;
        const std::string outcome = stage.outcomeOf<light::Proven<std::vector<trie::Entry>>>(
            [&](auto then) { stage.link().proveList(stage.context(), prefix, then); },
            [&keys](const auto& entries) {
                for (const trie::Entry& entry : entries.value()) {
                    keys.push_back(entry.key);
                }
                return std::string("listed");
            });
        return std::pair(outcome, keys);
    };
    stage.meet({});
    const auto honest = list();
    stage.meet(inResult("state_getKeysPaged", [](json& keys) {
        if (!keys.empty()) { // in its place in the order
            const std::string last = keys.back().get<std::string>();
            keys.push_back(last.substr(0, last.size() - 2) + "ff" + "00");
        }
    }));
    const auto told = list();
    const bool same = honest.second.size() > 1 && honest.second == told.second;
    return same && stage.hasLied() ? "kept lower" : told.first;
}

/// What a server says about the runtime stays a claim of that server, whatever it is.
std::string otherMetadata(AttackStage& stage)
{
    const auto digest = [&] {
        return stage.outcomeOf<std::vector<MetadataDigest>>(
            [&](auto then) { stage.link().compareMetadata(stage.context(), then); },
            [](const std::vector<MetadataDigest>& told) {
                const bool has = told.size() == 1 && told.front().digest;
                return has ? toHex(told.front().digest->view()) : std::string("none");
            });
    };
    stage.meet({});
    const std::string honest = digest();
    stage.meet(inResult("state_call", [](json& result) { flipBit(result, 500); }), Begin::Afterwards);
    const std::string told = digest();
    const std::string level = stage.outcomeOf<light::Reported<Bytes>>(
        [&](auto then) { stage.link().fetchMetadata(stage.context(), then); },
        [](const auto& metadata) { return keptIf(metadata.kLevel == light::Level::Reported); });
    return honest.starts_with("0x") && honest != told ? level : "believed";
}

/// Signed versions come from proven state; what the server says beside it is shown as a claim.
std::string otherSpecVersion(AttackStage& stage)
{
    stage.meet(inResult("state_getRuntimeVersion", [](json& version) { version["specVersion"] = 7; }));
    const bool known = AttackStage::waitFor([&] { return stage.now()->specVersion && stage.now()->runtime; });
    return keptIf(
        known && stage.now()->runtime->value.specVersion == 7 && stage.now()->specVersion->value() != 7);
}

std::string otherNonce(AttackStage& stage)
{
    const std::string account = toHex(chain::systemAccountKey(alice()));
    stage.meet({ [account](Reply& reply) {
                    json* const nodes = proofOf(reply);
                    if (nodes != nullptr && !nodes->empty() && reply.params.at(0).at(0) == account) {
                        flipBit(nodes->back());
                    }
                },
                   {} },
        Begin::Afterwards);
    return stage.outcomeOf<std::vector<ProvenAccount>>(
        [&](auto then) { stage.link().proveAccounts(stage.context(), { alice() }, then); },
        [](const auto&) { return std::string("believed"); });
}

std::string otherFee(AttackStage& stage)
{
    stage.meet(inResult("state_call", [](json& result) { flipBit(result, -1); }), Begin::Afterwards);
    return stage.outcomeOf<light::Reported<Bytes>>(
        [&](auto then) { stage.link().callRuntime(stage.context(), "Core_version", {}, then); },
        [&](const auto& fee) { return keptIf(stage.hasLied() && fee.kLevel == light::Level::Reported); });
}

/// Never answered: the transaction is neither accepted nor refused.
std::string swallowedTransaction(AttackStage& stage)
{
    stage.meet({ [](Reply& reply) { reply.withheld = reply.method == "author_submitExtrinsic"; }, {} },
        Begin::Afterwards);
    const std::string said = stage.outcomeOf<Hash256>(
        [&](auto then) { stage.link().submit(stage.context(), Bytes(9, std::byte { 4 }), then); },
        [](const auto&) { return std::string("believed"); });
    return said == "rejected link.TimedOut" ? "kept lower" : said;
}

std::string hashOfAnotherTransaction(AttackStage& stage)
{
    const std::string zero = toHex(Hash256().view());
    stage.meet({ [zero](Reply& reply) {
                    if (reply.method == "author_submitExtrinsic") {
                        reply.message.erase("error");
                        reply.message["result"] = zero;
                    }
                },
                   {} },
        Begin::Afterwards);
    return stage.outcomeOf<Hash256>(
        [&](auto then) { stage.link().submit(stage.context(), Bytes(9, std::byte { 4 }), then); },
        [](const auto&) { return std::string("believed"); });
}

namespace {

std::string proveNewest(AttackStage& stage)
{
    return stage.outcomeOf<std::shared_ptr<const ProvenBlock>>(
        [&](auto then) { stage.link().proveBlock(stage.context(), stage.now()->best.hash, then); },
        [](const auto&) { return std::string("believed"); });
}

} // namespace

std::string otherBody(AttackStage& stage)
{
    stage.meet(inResult("chain_getBlock",
                   [](json& block) {
                       json& extrinsics = block["block"]["extrinsics"];
                       if (!extrinsics.empty()) {
                           flipBit(extrinsics[0], -1);
                       }
                   }),
        Begin::Afterwards);
    return proveNewest(stage);
}

std::string otherEvents(AttackStage& stage)
{
    const std::string events = toHex(chain::systemEventsKey());
    stage.meet({ [events](Reply& reply) {
                    json* const nodes = proofOf(reply);
                    if (nodes != nullptr && !nodes->empty() && reply.params.at(0).at(0) == events) {
                        flipBit(nodes->back());
                    }
                },
                   {} },
        Begin::Afterwards);
    return proveNewest(stage);
}

} // namespace taonaut::test::plays
