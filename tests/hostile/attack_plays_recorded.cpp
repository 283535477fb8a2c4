// SPDX-License-Identifier: MIT
#include "core/base/hex.hpp"
#include "core/consensus/aura.hpp"
#include "core/consensus/grandpa_digest.hpp"
#include "core/consensus/warp_sync.hpp"
#include "core/trie/proof.hpp"
#include "tests/hostile/attack_plays.hpp"

#include <fstream>
#include <nlohmann/json.hpp>
#include <optional>

namespace taonaut::test::plays {
namespace {

using nlohmann::json;

/// Read once. Null when the file is not there.
const json& fileNamed(const std::string& name)
{
    static std::map<std::string, json> files;
    const auto [file, isNew] = files.try_emplace(name);
    if (isNew) {
        std::ifstream in(std::string(TAONAUT_SHARED_DATA_DIR) + "/" + name);
        file->second = in ? json::parse(in, nullptr, false) : json();
    }
    return file->second;
}

std::string absent(const std::string& what)
{
    return "absent " + what;
}

const json* namedIn(const json& file, const char* list, const std::string& name)
{
    if (!file.is_object() || !file.contains(list)) {
        return nullptr;
    }
    for (const json& entry : file.at(list)) {
        if (entry.value("name", std::string()) == name) {
            return &entry;
        }
    }
    return nullptr;
}

Bytes hexAt(const json& entry, const char* member)
{
    return *fromHex(entry.at(member).get<std::string>());
}

template <class T> std::string outcomeOf(const Result<T>& result)
{
    return result
        ? "believed"
        : "rejected " + std::string(result.error().module()) + "." + std::string(result.error().name());
}

consensus::AuthorityList votersAt(const json& entry, const char* member)
{
    consensus::AuthorityList list;
    for (const json& voter : entry.at(member)) {
        list.push_back({ *fixedFromHex<consensus::VoterKey>(voter.at("key").get<std::string>()),
            voter.at("weight").get<std::uint64_t>() });
    }
    return list;
}

const json* headerOf(std::uint32_t number)
{
    const json& file = fileNamed("headers.json");
    if (!file.is_object()) {
        return nullptr;
    }
    for (const json& entry : file.at("vectors")) {
        if (entry.at("number") == number && entry.at("network") == "finney") {
            return &entry;
        }
    }
    return nullptr;
}

consensus::AuraAuthorities eraNamed(const std::string& name)
{
    consensus::AuraAuthorities list;
    const json& era = fileNamed("headers.json").at("auraEras").at(name);
    const json& keys = era.at("auraAuthorities");
    for (const json& key : keys) {
        list.push_back(*fixedFromHex<consensus::AuraKey>(key.get<std::string>()));
    }
    return list;
}

constexpr std::uint32_t kAfterTheChange = 9'183'744;

} // namespace

std::string recordedJustification(const std::string& name)
{
    const json* const entry = namedIn(fileNamed("grandpa.json"), "justifications", name);
    if (entry == nullptr) {
        return absent("grandpa.json " + name);
    }
    const Result<chain::Header> header = chain::Header::decode(hexAt(*entry, "header"));
    const auto proof = consensus::Justification::decode(hexAt(*entry, "justification"));
    if (!proof) {
        return outcomeOf(proof);
    }
    const consensus::AuthoritySet set { entry->at("setId").get<std::uint64_t>(),
        votersAt(*entry, "authorities") };
    return outcomeOf(consensus::verify(*proof, set, header->hash(), header->number));
}

std::string recordedWarpProof(const std::string& name)
{
    const json* const entry = namedIn(fileNamed("grandpa.json"), "warpProofs", name);
    if (entry == nullptr) {
        return absent("grandpa.json " + name);
    }
    const auto proof = consensus::WarpProof::decode(hexAt(*entry, "encoded"));
    consensus::WarpState start;
    start.set = { entry->at("startSetId").get<std::uint64_t>(), votersAt(*entry, "startAuthorities") };
    return proof ? outcomeOf(consensus::verifyWarpProof(*proof, start)) : outcomeOf(proof);
}

std::string recordedDigest(const std::string& name)
{
    const json* const entry = namedIn(fileNamed("grandpa.json"), "frnkDigests", name);
    if (entry == nullptr) {
        return absent("grandpa.json " + name);
    }
    const auto digest = consensus::decodeGrandpaDigest(hexAt(*entry, "data"));
    const bool forced = digest && std::holds_alternative<consensus::ForcedChange>(*digest);
    return forced ? "kept lower" : outcomeOf(digest);
}

std::string recordedSealUnderGenesisList()
{
    const json* const entry = headerOf(kAfterTheChange);
    if (entry == nullptr) {
        return absent("headers.json 9,183,744");
    }
    const auto header = chain::Header::decode(hexAt(*entry, "encoded"));
    return outcomeOf(consensus::verifySeal(*header, eraNamed("finney-genesis")));
}

std::string recordedSealReordered()
{
    const json* const entry = headerOf(kAfterTheChange);
    if (entry == nullptr) {
        return absent("headers.json 9,183,744");
    }
    const auto header = chain::Header::decode(hexAt(*entry, "encoded"));
    consensus::AuraAuthorities list = eraNamed("finney-2026-08");
    if (!consensus::verifySeal(*header, list)) {
        return "the honest list is refused";
    }
    std::rotate(list.begin(), list.begin() + 1, list.end());
    return outcomeOf(consensus::verifySeal(*header, list));
}

/// Any byte of it makes another hash, or no header at all.
std::string recordedHeaderFlipped()
{
    const json* const entry = headerOf(kAfterTheChange);
    if (entry == nullptr) {
        return absent("headers.json 9,183,744");
    }
    const Bytes honest = hexAt(*entry, "encoded");
    const auto hash = *fixedFromHex<Hash256>(entry->at("hash").get<std::string>());
    for (std::size_t i = 0; i < honest.size(); ++i) {
        Bytes flipped = honest;
        flipped[i] ^= std::byte { 1 };
        const auto header = chain::Header::decode(flipped);
        if (header && header->hash() == hash) {
            return "believed: byte " + std::to_string(i);
        }
    }
    return "kept lower";
}

std::string recordedHeadersSwapped()
{
    const json& file = fileNamed("headers.json");
    if (!file.is_object()) {
        return absent("headers.json");
    }
    const json& list = file.at("vectors");
    const auto one = chain::Header::decode(hexAt(list.at(0), "encoded"));
    const auto two = *fixedFromHex<Hash256>(list.at(1).at("hash").get<std::string>());
    return one->hash() == two ? "believed" : "kept lower";
}

/// Every proof of the trie that is to be refused. The answer is the last outcome, or the first wrong one.
std::string recordedTrie(const std::string& trie, const char* kind)
{
    const json* const entry = namedIn(fileNamed("trie.json"), "tries", trie);
    if (entry == nullptr) {
        return absent("trie.json " + trie);
    }
    const auto root = *fixedFromHex<Hash256>(entry->at("root").get<std::string>());
    std::string outcome = "no such proof";
    for (const json& wanted : entry->at(kind)) {
        if (wanted.at("expect") != "reject") {
            continue;
        }
        std::vector<Bytes> nodes;
        for (const json& node : wanted.at("proof")) {
            nodes.push_back(*fromHex(node.get<std::string>()));
        }
        const auto proof = trie::StorageProof::create(std::move(nodes));
        if (wanted.contains("prefix")) {
            outcome = outcomeOf(proof->enumerate(root, hexAt(wanted, "prefix")));
        } else {
            outcome = "believed";
            for (const json& key : wanted.at("keys")) {
                const auto found
                    = proof->read(root, *fromHex((key.is_string() ? key : key.at("key")).get<std::string>()));
                outcome = found ? outcome : outcomeOf(found);
            }
        }
        if (!outcome.starts_with("rejected")) {
            return outcome + ": " + wanted.value("reason", std::string());
        }
    }
    return outcome;
}

} // namespace taonaut::test::plays
