// SPDX-License-Identifier: MIT
#include "tests/hostile/lies.hpp"

#include <algorithm>
#include <array>

namespace taonaut::test {
namespace {

using nlohmann::json;
using Change = std::function<void(json&)>;
using Lie = LyingProxy::Lie;

/// One question: its method and, when given, its parameters.
struct Asked {
    std::string method;
    json params = nullptr;

    [[nodiscard]] bool isIt(const Reply& reply) const
    {
        return reply.method == method && (params.is_null() || reply.params == params);
    }
};

Lie changedWhere(Asked asked, Change change)
{
    return [asked = std::move(asked), change = std::move(change)](Reply& reply) {
        if (json* const result = reply.result(); asked.isIt(reply) && result != nullptr) {
            change(*result);
        }
    };
}

Lie sentInstead(Asked asked, std::string text)
{
    return [asked = std::move(asked), text = std::move(text)](Reply& reply) {
        if (asked.isIt(reply)) {
            reply.texts = { text };
        }
    };
}

Lie withheld(Asked asked)
{
    return [asked = std::move(asked)](Reply& reply) { reply.withheld = asked.isIt(reply); };
}

Change flipAt(const std::string& pointer, int at)
{
    return [pointer, at](json& result) { flipBit(result[json::json_pointer(pointer)], at); };
}

Change setTo(const std::string& pointer, json value)
{
    return [pointer, value = std::move(value)](json& result) { result[json::json_pointer(pointer)] = value; };
}

/// The bytes of the justification are numbers. Blocks without one are left alone.
Change flipJustification(std::size_t at)
{
    return [at](json& block) {
        if (block["justifications"].is_array()) {
            json& octet = block["justifications"][0][1][at];
            octet = octet.get<unsigned>() ^ 1U;
        }
    };
}

const Asked kGenesis { "chain_getBlockHash", json::array({ 0 }) };
const Asked kBestHead { "chain_getBlockHash", json::array() };
const Asked kHashOfOne { "chain_getBlockHash", json::array({ 1 }) };
const Asked kFinalHead { "chain_getFinalizedHead" };
const Asked kHeader { "chain_getHeader" };
const Asked kBlock { "chain_getBlock" };
const Asked kProof { "state_getReadProof" };

using Lies = std::vector<NamedLie>;

void add(Lies& list, std::string name, Lie lie, std::vector<std::string> reasons)
{
    list.push_back({ std::move(name), std::move(lie), Ending::Rejected, std::move(reasons) });
}

void addHashes(Lies& list)
{
    add(list, "another genesis", changedWhere(kGenesis, flipAt("", 7)), { "WrongChain" });
    add(list, "no genesis", changedWhere(kGenesis, setTo("", nullptr)), { "WrongChain" });
    add(list, "another best head", changedWhere(kBestHead, flipAt("", 0)), { "AnswerMissing" });
    add(list, "no best head", changedWhere(kBestHead, setTo("", nullptr)), { "AnswerMissing" });
    add(list, "another final head", changedWhere(kFinalHead, flipAt("", 31)), { "AnswerMissing" });
    add(list, "no final head", changedWhere(kFinalHead, setTo("", nullptr)), { "AnswerMissing" });
}

void addHeaders(Lies& list, const Asked& asked, const std::string& place)
{
    const std::string what = asked.method + " ";
    for (const char* member : { "/parentHash", "/stateRoot", "/extrinsicsRoot" }) {
        add(list, what + member, changedWhere(asked, flipAt(place + member, 11)), { "HeaderHashMismatch" });
    }
    add(list, what + "number", changedWhere(asked, setTo(place + "/number", "0x7")),
        { "HeaderHashMismatch" });
    add(list, what + "slot", changedWhere(asked, flipAt(place + "/digest/logs/0", 6)),
        { "HeaderHashMismatch" });
    add(list, what + "seal", changedWhere(asked, flipAt(place + "/digest/logs/1", -1)),
        { "HeaderHashMismatch" });
    add(list, what + "digest item gone",
        changedWhere(asked, [place](json& r) { r[json::json_pointer(place + "/digest/logs")].erase(0); }),
        { "HeaderHashMismatch" });
}

/// Layout: round 8, target hash 32, target number 4, count 1, then per vote hash 32, number 4, signature 64,
/// key 32.
void addJustifications(Lies& list)
{
    struct Place {
        const char* name;
        std::size_t at;
        std::vector<std::string> reasons;
    };
    const std::array places {
        Place { "round", 0, { "BadSignature" } },
        Place { "target hash", 9, { "TargetHashMismatch" } },
        Place { "target number", 40, { "TargetNumberMismatch" } },
        Place { "number of votes", 44, {} },
        Place { "block of a vote", 50, { "MissingAncestor", "VoteOnOtherFork", "UnusedAncestor" } },
        Place { "number of a vote", 77, { "VoteBelowTarget", "MissingAncestor", "AncestorNumberMismatch" } },
        Place { "signature", 82, { "BadSignature" } },
        Place { "end of a signature", 144, { "BadSignature" } },
        Place { "voter", 150, { "UnknownSigner" } },
    };
    for (const Place& place : places) {
        add(list, std::string("justification: ") + place.name,
            changedWhere(kBlock, flipJustification(place.at)), place.reasons);
    }
    add(list, "justification cut short",
        changedWhere(kBlock, [](json& block) { block["justifications"][0][1].erase(10); }), {});
    add(list, "justification with a byte too many",
        changedWhere(kBlock, [](json& block) { block["justifications"][0][1].push_back(0); }), {});
}

void addProofs(Lies& list)
{
    const std::vector<std::string> hole { "MissingNode", "MissingValue" };
    for (const int at : { 0, 1, 17, -1 }) {
        add(list, "first node of the proof, byte " + std::to_string(at),
            changedWhere(kProof, flipAt("/proof/0", at)), hole);
        add(list, "last node of the proof, byte " + std::to_string(at),
            changedWhere(kProof, [at](json& r) { flipBit(r["proof"].back(), at); }), hole);
    }
    add(list, "every node of the proof",
        changedWhere(kProof,
            [](json& result) {
                for (json& node : result["proof"]) {
                    flipBit(node, 3);
                }
            }),
        hole);
    add(list, "no nodes", changedWhere(kProof, setTo("/proof", json::array())), hole);
    add(list, "a node is missing", changedWhere(kProof, [](json& result) { result["proof"].erase(1); }),
        hole);
    add(list, "proof of another block", changedWhere(kProof, flipAt("/at", 3)), { "OtherBlock" });
    add(list, "a proof too large",
        changedWhere(kProof, [](json& r) { r["proof"].push_back("0x" + std::string(18U << 20, 'a')); }),
        { "TooLarge" });
    list.push_back({ "nodes in another order",
        changedWhere(
            kProof, [](json& result) { std::reverse(result["proof"].begin(), result["proof"].end()); }),
        Ending::Proven });
}

void addShapes(Lies& list)
{
    for (const Asked& asked : { kGenesis, kFinalHead, kHeader, kBlock, kProof }) {
        add(list, asked.method + " answered with a number", changedWhere(asked, setTo("", 7)),
            { "BadAnswer" });
    }
    add(list, "no header", changedWhere(kHeader, setTo("", nullptr)), { "AnswerMissing" });
    add(list, "no block", changedWhere(kBlock, setTo("", nullptr)), { "AnswerMissing" });
    add(list, "no JSON", sentInstead(kHeader, "{\"jsonrpc\":"), { "NotJson" });
    add(list, "no JSON-RPC", sentInstead(kHeader, "{\"hello\":1}"), { "NotJsonRpc" });
    add(list, "too deep", sentInstead(kHeader, std::string(1'000, '[') + std::string(1'000, ']')),
        { "JsonTooDeep" });
    add(list, "too large", sentInstead(kProof, "\"" + std::string(65U << 20, ' ') + "\""), { "TooLarge" });
}

void addSilence(Lies& list)
{
    for (const char* method :
        { "chain_getBlockHash", "chain_getHeader", "chain_getBlock", "state_getReadProof" }) {
        list.push_back({ std::string("silent about ") + method, withheld({ method }), Ending::Unproven });
    }
    list.push_back({ "silent", [](Reply& reply) { reply.withheld = true; }, Ending::Unproven });
    list.push_back(
        { "no justification", changedWhere(kBlock, setTo("/justifications", nullptr)), Ending::Unproven });
}

} // namespace

Lie changed(std::string method, std::function<void(json&)> change)
{
    return changedWhere({ std::move(method) }, std::move(change));
}

std::vector<NamedLie> lies()
{
    Lies list;
    addHashes(list);
    add(list, "another block 1", changedWhere(kHashOfOne, flipAt("", 30)), { "AnswerMissing" });
    addHeaders(list, kHeader, "");
    addHeaders(list, kBlock, "/block/header");
    addJustifications(list);
    addProofs(list);
    addShapes(list);
    addSilence(list);
    return list;
}

std::vector<NamedLie> liesAboutAJump()
{
    Lies list;
    add(list, "another block", changedWhere(kBlock, flipAt("/block/header/stateRoot", 2)),
        { "HeaderHashMismatch" });
    addJustifications(list);
    addProofs(list); // the first one is of the list of authors
    return list;
}

} // namespace taonaut::test
