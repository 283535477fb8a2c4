// SPDX-License-Identifier: MIT
#include "tests/hostile/attack_plays.hpp"
#include "tests/unit/light/follower.hpp"

#include <random>

namespace taonaut::test::plays {
namespace {

using namespace light;

const std::string kKept = "kept lower";

std::string keptIf(bool kept, const std::string& otherwise)
{
    return kept ? kKept : "believed: " + otherwise;
}

/// A client that follows a chain of so many final blocks.
struct Synced : Follower {
    explicit Synced(std::size_t blocks)
    {
        chain.grow(blocks);
        said = sync();
    }
    std::string said;
};

chain::Header resealed(chain::Header header, const crypto::sr25519::KeyPair& key)
{
    header.digest.pop_back();
    return consensus::seal(std::move(header), key);
}

std::string announceRecipe(const Recipe& recipe)
{
    Synced follower(3);
    const std::uint64_t now = follower.chain.now();
    const Block& block = follower.chain.author(recipe);
    return textOf(follower.client.announceHead(block.header, now));
}

} // namespace

std::string changedHeaderOldSeal()
{
    Synced follower(2);
    chain::Header header = follower.chain.author().header;
    header.stateRoot = hashOf(9);
    return follower.announce(header);
}

std::string randomSeal()
{
    Synced follower(2);
    chain::Header header = follower.chain.author().header;
    std::mt19937 random(1);
    for (std::byte& octet : header.digest.back().data) {
        octet = static_cast<std::byte>(random());
    }
    return follower.announce(header);
}

std::string sealOfAnother()
{
    Recipe recipe;
    recipe.slot = ScriptedChain::kFirstSlot + 9; // the turn of the first of three
    recipe.sealer = (ScriptedChain::kFirstSlot + 10) % 3;
    return announceRecipe(recipe);
}

std::string sealOfReplacedAuthor()
{
    Synced follower(2);
    follower.chain.finalize(follower.chain.changeAuthors(20, 3).hash);
    follower.sync();
    const chain::Header header = follower.chain.author().header;
    const std::uint64_t slot = *consensus::slotOf(header);
    return follower.announce(resealed(header, keysFrom(1, 3)[slot % 3].seal));
}

std::string futureSlot()
{
    Recipe recipe;
    recipe.slot = ScriptedChain::kFirstSlot + 3'000; // twelve minutes
    return announceRecipe(recipe);
}

std::string sameSlot()
{
    Recipe recipe;
    recipe.slot = ScriptedChain::kFirstSlot + 3; // the parent's
    return announceRecipe(recipe);
}

std::string decreasingSlot()
{
    Recipe recipe;
    recipe.slot = ScriptedChain::kFirstSlot + 1;
    return announceRecipe(recipe);
}

std::string longForkOfOneAuthor()
{
    Synced follower(3);
    const BlockRef before = follower.client.finalized();
    for (std::uint64_t turn = 1; turn <= 60; ++turn) {
        Recipe recipe;
        recipe.slot = ScriptedChain::kFirstSlot + 3 + 3 * turn; // its own slots only
        const std::string said = follower.announce(follower.chain.author(recipe).header);
        if (said != "verified") {
            return said;
        }
    }
    const bool sealedOnly = follower.client.levelOf(follower.client.best()) == Level::Sealed;
    const bool shown = follower.client.distinctAuthors() == 1 && follower.client.authorCount() == 3;
    return keptIf(sealedOnly && shown && follower.client.finalized() == before, "a fork of one author");
}

/// The old head has a valid proof of its own.
std::string oldFinalHeadAsNewest()
{
    Synced follower(10);
    const BlockRef before = follower.client.finalized();
    const Block& old = follower.chain.canonical(5);
    follower.server.tamper = [&old](const Question& question, Answer& answer) {
        const bool asksHead = std::holds_alternative<AskFinalizedHead>(question)
            || std::holds_alternative<AskBestHead>(question);
        if (asksHead) {
            answer = HashAnswer { old.hash };
        }
    };
    const std::string said = follower.sync();
    const std::string announced = follower.announceFinal(old.header);
    const bool kept = follower.client.finalized() == before && follower.client.best().number >= before.number;
    return keptIf(kept && before.number == BlockNumber(10), said + ", " + announced);
}

/// Nothing false is said; the age of the newest head is what gives it away.
std::string stalledServer()
{
    Synced follower(5);
    const std::uint64_t anHourLater = follower.chain.now() + 3'600'000;
    follower.client.connected();
    const Verdict said = converse(follower.client, follower.server, anHourLater);
    const std::uint64_t age = anHourLater - follower.client.slotTimeMs(follower.client.best().hash);
    return keptIf(!said.isRejected() && age >= 3'600'000, textOf(said));
}

namespace {

/// Another history from block 2 on, signed by the voters of then, who retired at block 4.
struct Retired {
    Retired()
    {
        follower.chain.grow(3);
        follower.chain.changeVoters(10, 4);
        follower.chain.grow(3);
        honest = follower.chain.head().hash;
        Recipe fork;
        fork.parent = follower.chain.canonical(2).hash;
        fork.slot = ScriptedChain::kFirstSlot + 50;
        follower.chain.author(fork);
        for (int i = 0; i < 8; ++i) {
            follower.chain.author();
        }
        forged = follower.chain.head().hash;
        const Block& block = follower.chain.at(forged);
        proof = follower.chain.justify(block.header, 0, keysFrom(1, 3), 3);
        follower.chain.setHead(honest);
    }
    void attack()
    {
        follower.chain.setHead(forged);
        follower.server.tamper = [this](const Question& question, Answer& answer) {
            if (std::holds_alternative<AskFinalizedHead>(question)) {
                answer = HashAnswer { forged };
            } else if (const auto* const ask = std::get_if<AskBlock>(&question); ask && ask->hash == forged) {
                std::get<BlockAnswer>(answer).justification = proof;
            }
        };
    }

    Follower follower;
    Hash256 honest;
    Hash256 forged;
    Bytes proof;
};

} // namespace

std::string historyOfRetiredKeys()
{
    Retired world;
    world.follower.sync();
    const Bytes state = world.follower.client.serialize();
    world.follower.client = std::move(*Client::restore(world.follower.chain.parameters(), state));
    world.attack();
    const std::string said = world.follower.sync();
    return world.follower.client.finalized().hash == world.honest ? said : "believed: " + said;
}

std::string historyOfRetiredKeysAgainstCheckpoint()
{
    Retired world;
    const Block& trusted = world.follower.chain.canonical(5);
    Checkpoint checkpoint;
    checkpoint.genesisHash = world.follower.chain.genesisHash();
    checkpoint.header = trusted.header;
    checkpoint.blockNumber = trusted.header.number;
    checkpoint.blockHash = trusted.hash;
    checkpoint.voters = { 1, votersOf(keysFrom(10, 4)) };
    checkpoint.authors = aurasOf(keysFrom(1, 3));
    world.follower.client = Client(
        *ChainParameters::fromCheckpoint("Scripted", ScriptedChain::kSlotDurationMs, std::move(checkpoint)));
    const Hash256 start = trusted.hash;
    world.attack();
    const std::string said = world.follower.sync();
    return world.follower.client.finalized().hash == start ? said : "believed: " + said;
}

std::string rollBack()
{
    Synced follower(10);
    const BlockRef before = follower.client.finalized();
    follower.chain.setHead(follower.chain.canonical(4).hash);
    const std::string said = follower.announceFinal(follower.chain.head().header);
    follower.go();
    return keptIf(follower.client.finalized() == before && follower.client.best() == before, said);
}

std::string forkAtFinalHeight()
{
    Synced follower(5);
    Recipe fork;
    fork.parent = follower.chain.canonical(4).hash;
    fork.slot = ScriptedChain::kFirstSlot + 20;
    return follower.announceFinal(follower.chain.author(fork).header);
}

/// More than a third of the voters sign two histories; each client is shown one of them first.
std::string secondFinalBlock()
{
    Synced follower(5);
    Recipe fork;
    fork.parent = follower.chain.canonical(3).hash;
    fork.slot = ScriptedChain::kFirstSlot + 20;
    follower.chain.author(fork);
    follower.chain.author();
    const Block& other = follower.chain.author();
    const BlockRef before = follower.client.finalized();
    follower.chain.finalize(other.hash);
    std::string said = follower.sync(); // its anchor is on the other side
    if (follower.client.finalized() != before) {
        return "believed: " + said;
    }
    return said;
}

std::string clockBehind()
{
    Follower follower;
    follower.chain.grow(3);
    follower.chain.author();
    follower.client.connected();
    return textOf(converse(follower.client, follower.server, follower.chain.now() - 3'600'000));
}

std::string finalityWithWrongClock()
{
    Follower follower;
    follower.chain.grow(300); // farther than headers are linked one by one
    follower.client.connected();
    const Verdict said = converse(follower.client, follower.server, follower.chain.now() - 3'600'000);
    const bool final = follower.client.finalized().number == BlockNumber(300);
    return keptIf(final && follower.client.best().number == BlockNumber(300), textOf(said));
}

} // namespace taonaut::test::plays
