// SPDX-License-Identifier: MIT
#include "core/service/rehearsal/attacks.hpp"

#include "core/base/hex.hpp"
#include "core/chain/storage_key.hpp"
#include "core/consensus/aura.hpp"
#include "core/consensus/grandpa.hpp"
#include "core/service/light_json.hpp"
#include "core/service/rehearsal/forgery.hpp"

namespace taonaut::service {
namespace {

using nlohmann::json;
using Goal = Attack::Goal;
using Start = Attack::Start;
using enum AttackVerdict::Outcome;

/// Above what the client of a rehearsal takes.
constexpr std::size_t kGiant = 5U << 20;
constexpr std::size_t kDeep = 1'000;

Deceit whenever(const char* method, std::function<void(json& result)> change)
{
    return { [method, change = std::move(change)](Reply& reply) {
                json* const result = reply.result();
                if (result != nullptr && reply.method == method && !result->is_null()) {
                    change(*result);
                }
            },
        {} };
}

/// Changes every finality proof.
Deceit inJustification(void (*change)(consensus::Justification&))
{
    return { [change](Reply& reply) { changeJustification(reply, change); }, {} };
}

/// Whether a question is for a proof of this key.
bool asksFor(const json& params, ByteView key)
{
    const std::string text = toHex(key);
    return params.is_array() && !params.empty() && params.at(0).is_array() && !params.at(0).empty()
        && params.at(0).at(0).is_string() && params.at(0).at(0).get<std::string>().starts_with(text);
}

Deceit inProofOf(const Bytes& key, std::function<void(json& nodes)> change)
{
    return { [key, change = std::move(change)](Reply& reply) {
                json* const nodes = proofOf(reply);
                if (nodes != nullptr && asksFor(reply.params, key) && !nodes->empty()) {
                    change(*nodes);
                }
            },
        {} };
}

Deceit textInstead(std::string text)
{
    return { [text = std::move(text)](Reply& reply) {
                if (reply.method == "chain_getHeader") {
                    reply.texts = { text };
                }
            },
        {} };
}

Deceit otherGenesis(const Target&)
{
    return { [](Reply& reply) {
                if (reply.method == "chain_getBlockHash" && reply.params == json::array({ 0 })
                    && reply.result() != nullptr) {
                    flipBit(*reply.result());
                }
            },
        {} };
}

Deceit alteredHeader(const Target&)
{
    return whenever("chain_getHeader", [](json& header) { flipBit(header["stateRoot"]); });
}

/// A new block on top of the honest head that nobody sealed.
Deceit forgedSeal(const Target&)
{
    return whenever("chain_newHead", [](json& head) { head = forgedChild(head); });
}

/// Genesis stays the newest final block for ever, and nothing proves another one.
Deceit oldFinalHead(const Target&)
{
    return { [](Reply& reply) {
                hideMethods(reply, "grandpa_");
                reply.withheld
                    = reply.method == "chain_finalizedHead" || reply.method == "grandpa_justifications";
            },
        [](ProxyQuestion& question) {
            if (question.method == "chain_getFinalizedHead") {
                question = { "chain_getBlockHash", json::array({ 0 }) };
            }
        } };
}

Deceit otherTarget(const Target&)
{
    return inJustification(
        [](consensus::Justification& proof) { proof.commit.target.targetHash.bytes[5] ^= std::byte { 1 }; });
}

/// Of 20 voters, 13 remain where 14 are needed; of one, none.
Deceit fewVotes(const Target&)
{
    return inJustification([](consensus::Justification& proof) {
        auto& votes = proof.commit.precommits;
        votes.resize(votes.size() - (votes.size() + 2) / 3);
    });
}

Deceit flippedSignature(const Target&)
{
    return inJustification([](consensus::Justification& proof) {
        if (!proof.commit.precommits.empty()) {
            proof.commit.precommits.back().signature.bytes[7] ^= std::byte { 1 };
        }
    });
}

/// The last node is the one that holds the value.
Deceit forgedBalance(const Target& target)
{
    return inProofOf(target.valueKey, [](json& nodes) { flipBit(nodes.back()); });
}

Deceit hiddenValue(const Target& target)
{
    return inProofOf(target.valueKey, [](json& nodes) { nodes.erase(nodes.size() - 1); });
}

Deceit hiddenKey(const Target& target)
{
    return inProofOf(target.listPrefix, [](json& nodes) { nodes.erase(nodes.size() - 1); });
}

/// The proof is honest, but of the state of the block before.
Deceit otherState(const Target& target)
{
    const auto parents = std::make_shared<std::map<std::string, std::string>>();
    const auto lie = [parents, key = target.valueKey](Reply& reply) {
        rememberParent(reply, *parents);
        json* const result = reply.result();
        if (proofOf(reply) != nullptr && asksFor(reply.params, key)) {
            (*result)["at"] = reply.params.at(1);
        }
    };
    const auto bend = [parents, key = target.valueKey](ProxyQuestion& question) {
        if (question.method != "state_getReadProof" || !asksFor(question.params, key)
            || question.params.size() < 2 || !question.params.at(1).is_string()) {
            return;
        }
        const auto parent = parents->find(question.params.at(1).get<std::string>());
        if (parent != parents->end()) {
            question.params.at(1) = parent->second;
        }
    };
    return { lie, bend };
}

Deceit giant(const Target&)
{
    return textInstead(std::string(kGiant, ' '));
}

Deceit deep(const Target&)
{
    return textInstead(std::string(kDeep, '[') + std::string(kDeep, ']'));
}

Deceit garbage(const Target&)
{
    return textInstead("{\"jsonrpc\":");
}

Deceit silence(const Target&)
{
    return { [](Reply& reply) { reply.withheld = true; }, {} };
}

std::vector<Attack> makeSelection()
{
    return {
        { 1, "wrong-chain", Start::Present, Goal::Follow, Rejected, { "light.WrongChain" }, otherGenesis },
        { 2, "altered-header", Start::Present, Goal::Follow, Rejected, { "light.HeaderHashMismatch" },
            alteredHeader },
        { 4, "forged-seal", Start::Present, Goal::Follow, Rejected, { "consensus.aura.BadSignature" },
            forgedSeal },
        { 10, "old-final-head", Start::Present, Goal::Follow, KeptLower, {}, oldFinalHead },
        { 11, "foreign-justification", Start::Beginning, Goal::Follow, Rejected,
            // An announced proof is for the block that it names itself: there its votes do not lead.
            { "consensus.grandpa.TargetHashMismatch", "consensus.grandpa.VoteOnOtherFork" }, otherTarget },
        { 12, "too-few-votes", Start::Beginning, Goal::Follow, Rejected,
            { "consensus.grandpa.NotEnoughWeight", "consensus.grandpa.UnusedAncestor" }, fewVotes },
        { 19, "broken-signature", Start::Beginning, Goal::Follow, Rejected,
            { "consensus.grandpa.BadSignature" }, flippedSignature },
        { 27, "forged-balance", Start::Present, Goal::ReadValue, Rejected,
            { "trie.MissingNode", "trie.MissingValue" }, forgedBalance },
        { 28, "hidden-value", Start::Present, Goal::ReadValue, Rejected,
            { "trie.MissingNode", "trie.MissingValue" }, hiddenValue },
        { 29, "other-state", Start::Present, Goal::ReadValue, Rejected, { "trie.MissingNode" }, otherState },
        { 30, "hidden-key", Start::Present, Goal::ReadList, Rejected,
            { "trie.MissingNode", "trie.MissingValue", "link.ListIncomplete" }, hiddenKey },
        { 37, "giant-answer", Start::Present, Goal::Follow, Rejected, { "net.TooLarge" }, giant },
        { 37, "deep-answer", Start::Present, Goal::Follow, Rejected, { "net.JsonTooDeep" }, deep },
        { 37, "garbage-answer", Start::Present, Goal::Follow, Rejected, { "net.NotJson" }, garbage },
        { 37, "silence", Start::Present, Goal::Follow, KeptLower, {}, silence },
    };
}

} // namespace

Target Target::of(const std::optional<AccountId>& account)
{
    Bytes pallet = chain::storagePrefix("Grandpa", "Authorities");
    pallet.resize(pallet.size() / 2);
    return { account ? chain::systemAccountKey(*account) : chain::storagePrefix("Timestamp", "Now"),
        std::move(pallet) };
}

const std::vector<Attack>& attackSelection()
{
    static const std::vector<Attack> kSelection = makeSelection();
    return kSelection;
}

} // namespace taonaut::service
