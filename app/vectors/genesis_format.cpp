// SPDX-License-Identifier: MIT
// Genesis blocks: headers and hashes of known networks, and the whole storage of a test network.

#include "app/vectors/file_format.hpp"
#include "app/vectors/file_groups.hpp"
#include "app/vectors/sparse_root.hpp"
#include "app/vectors/trie_members.hpp"
#include "core/base/hex.hpp"
#include "core/chain/chain_spec.hpp"
#include "core/crypto/hash.hpp"

namespace taonaut::vectors {

namespace {

void expectGenesis(Members& in, const chain::Header& header)
{
    const Hash256 hash = header.hash();
    in.expectHex("genesisHash", hash.view());
    if (in.has("header")) {
        in.expectHex("header", header.encode());
    }
    if (in.has("extrinsicsRoot")) {
        in.expectHex("extrinsicsRoot", header.extrinsicsRoot.view());
    }
    const bool known = in.fixed<Hash256>("knownGenesisHash") == hash;
    if (in.has("matchesKnown")) {
        in.expectFlag("matchesKnown", known);
    } else {
        in.require(known, "knownGenesisHash");
    }
}

void checkNetwork(Members& in)
{
    in.describes({ "computed", "runtime", "crossCheck", "readProof" });
    if (!in.has("stateRoot")) {
        in.require(!in.fixed<Hash256>("knownGenesisHash").isZero(), "knownGenesisHash not zero");
        return;
    }
    if (in.has("stateVersion")) {
        (void)stateVersion(in, in.number("stateVersion"));
    }
    const chain::Header header = chain::genesisHeader(in.fixed<Hash256>("stateRoot"));
    expectGenesis(in, header);
    if (in.has("withStateVersion0")) {
        in.object("withStateVersion0", [&](Members& other) {
            const chain::Header wrong = chain::genesisHeader(other.fixed<Hash256>("stateRoot"));
            other.expectHex("genesisHash", wrong.hash().view());
            other.require(wrong.hash() != header.hash(), "another hash than with version 1");
        });
    }
}

void checkNetworkProof(Members& in, const Json& network)
{
    const Json root = network.is_object() ? network.value("stateRoot", Json()) : Json();
    const auto hash = fixedFromHex<Hash256>(root.is_string() ? root.get<std::string>() : "");
    in.require(hash.has_value(), "stateRoot of the network");
    const Result<void> outcome
        = proveClaims(in.hexList("proof"), hash.value_or(Hash256 {}), claims(in, "keys"));
    if (in.has("expect")) {
        in.expectVerdict(outcome);
    } else if (!outcome) {
        in.fail("keys: " + outcome.error().text());
    }
}

void checkEntry(Members& in, std::set<Bytes>& keys)
{
    const Bytes key = in.hex("key");
    const Bytes value = in.hex("value");
    in.require(keys.insert(key).second, "key distinct");
    const trie::StateTrie one = trie::StateTrie::build({ { key, value } });
    const Result<void> read
        = proveClaims(one.proof(std::vector<Bytes> { key }), one.root(), { { key, value } });
    in.require(read.has_value(), "value proven");
}

/// The one value that the file leaves out, described by hashes.
void checkCode(Members& in, const std::vector<trie::Entry>& list, const AbsentValue& code, SparseRoot& v1)
{
    in.describes({ "key", "blake2_256", "leafNodeHashV0", "length", "wrapping" });
    v1 = sparseRoot(list, code, trie::Version::V1);
    in.expectHex("leafNode", v1.absentLeaf);
    in.expectHex("leafNodeHash", crypto::blake2b256(v1.absentLeaf).view());
}

AbsentValue absentCode(Members& in)
{
    in.describes({ "leafNode", "leafNodeHash", "length", "wrapping" });
    return { in.hex("key"), in.fixed<Hash256>("blake2_256"), in.fixed<Hash256>("leafNodeHashV0") };
}

/// Whether a root can be computed: keys distinct and none on the way to the code.
bool canHold(const std::vector<trie::Entry>& list, const AbsentValue& code)
{
    std::set<Bytes> keys;
    return std::all_of(list.begin(), list.end(), [&](const trie::Entry& entry) {
        const bool onTheWay = entry.key.size() <= code.key.size()
            && equal(entry.key, ByteView(code.key).first(entry.key.size()));
        return !onTheWay && keys.insert(entry.key).second;
    });
}

void checkStorage(Members& in)
{
    in.describes({ "network", "childrenDefault" });
    const std::vector<trie::Entry> list = entries(in, "entries");
    in.expectNumber("entryCount", list.size() + 1);
    (void)stateVersion(in, in.number("stateVersion"));
    AbsentValue code;
    in.object("code", [&](Members& member) { code = absentCode(member); });
    if (!canHold(list, code)) {
        in.fail("entries: a key stands twice or on the way to the code");
        return;
    }
    SparseRoot v1;
    in.object("code", [&](Members& member) { checkCode(member, list, code, v1); });
    in.expectHex("expectedStateRoot", v1.root.view());
    in.expectHex("expectedGenesisHash", chain::genesisHeader(v1.root).hash().view());
    in.expectHex("expectedStateRootV0", sparseRoot(list, code, trie::Version::V0).root.view());
}

} // namespace

void runGenesis(Report& report, const Json& root)
{
    FileGroups groups(report, root);
    groups.describes({ "description", "source" });
    for (const auto& item : root.items()) {
        if (item.value().is_object()) {
            groups.single(item.key(), checkNetwork);
            groups.single(
                item.key() + ".readProof", [&](Members& in) { checkNetworkProof(in, item.value()); });
        }
    }
    groups.finish();
}

void runTestGenesis(Report& report, const Json& root)
{
    std::set<Bytes> keys;
    runGroup(report, "entries", root.value("entries", Json()), [&](Members& in) { checkEntry(in, keys); });
    runCase(report, "genesis", "expectedStateRoot", root, checkStorage);
}

} // namespace taonaut::vectors
