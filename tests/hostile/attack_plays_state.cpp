// SPDX-License-Identifier: MIT
#include "core/chain/storage_key.hpp"
#include "core/crypto/hash.hpp"
#include "core/light/proof_reader.hpp"
#include "tests/hostile/attack_plays.hpp"
#include "tests/unit/light/follower.hpp"

namespace taonaut::test::plays {
namespace {

using namespace light;

/// A client that has verified a chain with accounts in its state.
struct World {
    World()
    {
        follower.chain.grow(2);
        follower.sync();
    }
    [[nodiscard]] const Block& block() const { return follower.chain.head(); }
    [[nodiscard]] std::string read(std::vector<Bytes> nodes, const std::vector<Bytes>& keys) const
    {
        const Result<trie::StorageProof> proof = trie::StorageProof::create(std::move(nodes));
        const Result<ProofReader> reader = follower.client.reader(block().hash);
        const Result<std::vector<ProvenBytes>> values = reader->read(*proof, keys);
        return values ? "believed" : refused(values.error());
    }
    [[nodiscard]] std::string list(std::vector<Bytes> nodes, const Bytes& prefix, std::size_t wanted) const
    {
        const Result<trie::StorageProof> proof = trie::StorageProof::create(std::move(nodes));
        const auto entries = follower.client.reader(block().hash)->list(*proof, prefix);
        if (!entries) {
            return refused(entries.error());
        }
        return entries->value().size() == wanted ? "kept lower" : "believed";
    }
    static std::string refused(const Error& error)
    {
        return "rejected " + std::string(error.module()) + "." + std::string(error.name());
    }
    Follower follower;
};

Bytes accountKey(std::uint8_t id)
{
    AccountId account;
    account.bytes.fill(std::byte { id });
    return chain::systemAccountKey(account);
}

/// A trie of one node, and what reading any key of it says.
std::string readAlone(const Bytes& node, const Bytes& key)
{
    const Result<trie::StorageProof> proof = trie::StorageProof::create({ node });
    const auto found = proof->read(crypto::blake2b256(node), key);
    return found ? "believed" : World::refused(found.error());
}

} // namespace

std::string wrongValue()
{
    const World world;
    std::vector<Bytes> nodes = world.block().state.proof(std::vector<Bytes> { accountKey(3) });
    for (Bytes& node : nodes) { // the value is 80 times this byte
        const auto value = std::search_n(node.begin(), node.end(), 80, std::byte { 3 });
        if (value != node.end()) {
            *value = std::byte { 4 };
        }
    }
    return world.read(nodes, { accountKey(3) });
}

std::string missingKey()
{
    const World world;
    std::vector<Bytes> nodes = world.block().state.proof(std::vector<Bytes> { accountKey(3) });
    nodes.resize(nodes.size() / 2);
    return world.read(nodes, { accountKey(3) });
}

std::string proofOfOtherState()
{
    World world;
    const Bytes key = accountKey(3);
    const std::vector<Bytes> old = world.block().state.proof(std::vector<Bytes> { key });
    Recipe recipe;
    recipe.changes.push_back({ key, Bytes(80, std::byte { 9 }) });
    world.follower.chain.finalize(world.follower.chain.author(recipe).hash);
    world.follower.sync();
    return world.read(old, { key });
}

std::string holeInList()
{
    const World world;
    const Bytes prefix = chain::storagePrefix("System", "Account");
    std::vector<Bytes> keys = world.block().state.keys(prefix, std::nullopt, 1'000);
    keys.erase(keys.begin() + 7);
    keys.push_back(prefix);
    return world.list(world.block().state.proof(keys), prefix, 40);
}

/// A leaf that no branch of the state leads to is served too.
std::string addedKey()
{
    const World world;
    const Bytes prefix = chain::storagePrefix("System", "Account");
    std::vector<Bytes> keys = world.block().state.keys(prefix, std::nullopt, 1'000);
    keys.push_back(prefix);
    const std::vector<trie::Change> change { { accountKey(99), Bytes(80, std::byte { 99 }) } };
    const std::vector<Bytes> added
        = world.block().state.with(change).proof(std::vector<Bytes> { accountKey(99) });
    std::vector<Bytes> nodes = world.block().state.proof(keys);
    nodes.insert(nodes.end(), added.begin(), added.end());
    return world.list(nodes, prefix, 40);
}

/// A branch whose only child is 32 bytes long, as if it were the hash of a node, and is none in the proof.
std::string inlineForHash()
{
    Bytes branch { std::byte { 0x80 }, std::byte { 0x03 }, std::byte { 0 } }; // two children, no value
    for (std::uint8_t child = 1; child <= 2; ++child) {
        branch.push_back(std::byte { 32 * 4 });
        branch.insert(branch.end(), 32, std::byte { child });
    }
    return readAlone(branch, { std::byte { 0 } });
}

/// One child and no value: the two should be one node.
std::string uselessBranch()
{
    Bytes branch { std::byte { 0x80 }, std::byte { 0x01 }, std::byte { 0 } };
    const Bytes leaf { std::byte { 0x41 }, std::byte { 0x00 }, std::byte { 4 }, std::byte { 7 } };
    branch.push_back(static_cast<std::byte>(leaf.size() * 4));
    append(branch, leaf);
    return readAlone(branch, { std::byte { 0 } });
}

/// The hash of a value of 33 bytes is proven; 32 of them come.
std::string valueOfOtherSize()
{
    const Bytes key = accountKey(1);
    const trie::StateTrie state = trie::StateTrie::build({ { key, Bytes(33, std::byte { 5 }) } });
    std::vector<Bytes> nodes = state.proof(std::vector<Bytes> { key });
    for (Bytes& node : nodes) {
        if (node == Bytes(33, std::byte { 5 })) {
            node.pop_back();
        }
    }
    const Result<trie::StorageProof> proof = trie::StorageProof::create(std::move(nodes));
    const auto found = proof->read(state.root(), key);
    return found ? "believed" : World::refused(found.error());
}

} // namespace taonaut::test::plays
