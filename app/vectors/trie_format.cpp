// SPDX-License-Identifier: MIT
// Tries: roots of both versions, read proofs and complete lists of keys.

#include "app/vectors/file_format.hpp"
#include "app/vectors/file_groups.hpp"
#include "app/vectors/trie_members.hpp"
#include "core/base/hex.hpp"
#include "core/crypto/hash.hpp"
#include "core/trie/root.hpp"

namespace taonaut::vectors {

namespace {

/// The root in every way in which this program can compute it.
void expectRoot(Members& in, const char* member, const std::vector<trie::Entry>& list, trie::Version version)
{
    in.expectHex(member, trie::root(list, version).view());
    in.expectHex(member, trie::StateTrie::build(list, version).root().view());
    std::vector<trie::Change> changes;
    changes.reserve(list.size());
    for (const trie::Entry& entry : list) {
        changes.push_back({ entry.key, entry.value });
    }
    in.expectHex(member, trie::StateTrie(version).with(changes).root().view());
}

void checkKnownRoot(Members& in)
{
    const std::vector<trie::Entry> list = entries(in, "entries");
    const Json& versions = in.raw("stateVersions");
    in.require(versions.is_array() && !versions.empty(), "stateVersions");
    for (const Json& version : versions) {
        const std::uint64_t number = version.is_number_unsigned() ? version.get<std::uint64_t>() : 2;
        expectRoot(in, "root", list, stateVersion(in, number));
    }
}

void checkOrderedRoot(Members& in)
{
    const std::vector<Bytes> values = in.hexList("values");
    const trie::Version version = stateVersion(in, in.number("stateVersion"));
    in.expectHex("root", trie::orderedRoot(values, version).view());
    if (in.has("rootV1")) {
        in.expectHex("rootV1", trie::orderedRoot(values, trie::Version::V1).view());
    }
}

void checkTrie(Members& in)
{
    // The proofs are groups of their own.
    in.describes({ "readProofs", "prefixProofs" });
    const std::vector<trie::Entry> list = entries(in, "entries");
    const trie::Version version = stateVersion(in, in.number("stateVersion"));
    expectRoot(in, "root", list, version);
    const trie::StateTrie state = trie::StateTrie::build(list, version);
    for (const trie::Entry& entry : list) {
        const auto value = state.get(entry.key);
        in.require(value && equal(*value, entry.value), toHex(entry.key));
    }
}

void checkReadProof(Members& in, const Hash256& root)
{
    in.expectVerdict(proveClaims(in.hexList("proof"), root, claims(in, "keys")));
}

Result<std::vector<Bytes>> keysUnder(const std::vector<Bytes>& nodes, const Hash256& root, ByteView prefix)
{
    const Result<trie::StorageProof> proof = trie::StorageProof::create(nodes);
    if (!proof) {
        return fail(proof);
    }
    return proof->enumerateKeys(root, prefix);
}

void checkPrefixProof(Members& in, const Hash256& root)
{
    const Result<std::vector<Bytes>> found = keysUnder(in.hexList("proof"), root, in.hex("prefix"));
    // A proof that must be refused may come without a claim.
    in.describes({ "keys" });
    std::optional<std::vector<Bytes>> claimed;
    if (in.has("keys") || in.text("expect") == "accept") {
        claimed = in.hexList("keys");
        std::sort(claimed->begin(), claimed->end());
    }
    const auto outcome = [&]() -> Result<void> {
        if (!found) {
            return fail(found);
        }
        if (claimed && *found != *claimed) {
            return fail(ClaimError::OtherKeys, std::to_string(found->size()) + " keys");
        }
        return {};
    };
    in.expectVerdict(outcome());
}

void checkRealProof(Members& in)
{
    in.describes({ "network", "blockNumber", "blockHash" });
    (void)stateVersion(in, in.number("stateVersion"));
    const auto root = in.fixed<Hash256>("root");
    const std::vector<Bytes> nodes = in.hexList("proof");
    const Result<void> outcome = proveClaims(nodes, root, claims(in, "keys"));
    if (in.has("expect")) {
        in.expectVerdict(outcome);
    } else if (!outcome) {
        in.fail("keys: " + outcome.error().text());
    }
    if (!in.has("incompleteKeys")) {
        return;
    }
    const Result<trie::StorageProof> proof = trie::StorageProof::create(nodes);
    for (const Bytes& key : in.hexList("incompleteKeys")) {
        const Result<trie::ReadResult> read
            = proof ? proof->read(root, key) : Result<trie::ReadResult>(fail(proof));
        const bool incomplete = !read
            && (read.error().is(trie::ProofError::MissingNode)
                || read.error().is(trie::ProofError::MissingValue));
        in.require(incomplete, "incompleteKeys " + toHex(key));
    }
}

void checkRealPrefixProof(Members& in)
{
    in.describes(
        { "name", "network", "real", "blockNumber", "blockHash", "note", "source", "description", "reason" });
    (void)stateVersion(in, in.number("stateVersion"));
    const Result<std::vector<Bytes>> found
        = keysUnder(in.hexList("proof"), in.fixed<Hash256>("root"), in.hex("prefix"));
    if (in.has("expect")) {
        in.expectVerdict(found ? Result<void>() : Result<void>(fail(found)));
    }
    if (!found) {
        in.require(in.has("expect"), "proof: " + found.error().text());
        in.describes({ "count", "keysBlake2" });
        return;
    }
    crypto::Blake2b hasher;
    for (const Bytes& key : *found) {
        hasher.update(key);
    }
    Hash256 keys;
    hasher.finish(keys.mutableView());
    in.expectNumber("count", found->size());
    in.expectHex("keysBlake2", keys.view());
}

/// The proofs that one trie carries, in a group of their own.
void runProofs(Report& report, const Json& trieCase, const char* member,
    const std::function<void(Members&, const Hash256&)>& check)
{
    if (!trieCase.is_object() || !trieCase.contains(member)) {
        return;
    }
    const Json root = trieCase.value("root", Json());
    const auto hash = fixedFromHex<Hash256>(root.is_string() ? root.get<std::string>() : "");
    runGroup(report, std::string("tries.") + member, trieCase[member], [&](Members& in) {
        in.require(hash.has_value(), "root of the trie");
        check(in, hash.value_or(Hash256 {}));
    });
}

} // namespace

void runTrie(Report& report, const Json& root)
{
    FileGroups groups(report, root);
    groups.describes({ "description" });
    groups.single("hashes", [](Members& in) { in.expectHex("emptyRoot", trie::emptyRoot().view()); });
    groups.group("knownRoots", checkKnownRoot);
    groups.group("orderedRoots", checkOrderedRoot);
    groups.group("tries", checkTrie);
    const Json tries = root.value("tries", Json::array());
    for (const Json& trieCase : tries) {
        runProofs(report, trieCase, "readProofs", checkReadProof);
    }
    for (const Json& trieCase : tries) {
        runProofs(report, trieCase, "prefixProofs", checkPrefixProof);
    }
    groups.group("realProofs", checkRealProof);
    groups.group("realPrefixProofs", checkRealPrefixProof);
    groups.finish();
}

} // namespace taonaut::vectors
