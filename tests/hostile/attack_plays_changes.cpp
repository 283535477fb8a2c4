// SPDX-License-Identifier: MIT
#include "core/consensus/grandpa_digest.hpp"
#include "core/consensus/warp_sync.hpp"
#include "tests/hostile/attack_plays.hpp"
#include "tests/unit/light/follower.hpp"

namespace taonaut::test::plays {
namespace {

using namespace light;
using consensus::WarpFragment;
using consensus::WarpProof;

std::string outcomeOf(const Result<consensus::WarpResult>& result)
{
    return result
        ? "believed"
        : "rejected " + std::string(result.error().module()) + "." + std::string(result.error().name());
}

std::string keptAtGenesis(const Follower& follower, const std::string& said)
{
    return follower.client.finalized().number == BlockNumber(0) ? "kept lower" : "believed: " + said;
}

/// Two changes of voters with their proofs, and the newest final block.
struct Warp {
    Warp()
    {
        chain.grow(2);
        add(chain.changeVoters(10, 4).hash);
        chain.grow(2);
        add(chain.changeVoters(20, 3).hash);
        chain.grow(2);
        add(chain.head().hash);
        proof.finished = true;
    }
    void add(const Hash256& hash)
    {
        const Block& block = chain.at(hash);
        proof.fragments.push_back({ block.header, *consensus::Justification::decode(*block.justification) });
    }
    [[nodiscard]] std::string verify(std::uint64_t setId = 0) const
    {
        const Result<WarpProof> read = WarpProof::decode(proof.encode());
        consensus::WarpState start;
        start.set = { setId, votersOf(keysFrom(1, 3)) };
        return outcomeOf(
            read ? consensus::verifyWarpProof(*read, start) : Result<consensus::WarpResult>(fail(read)));
    }
    ScriptedChain chain;
    WarpProof proof;
};

} // namespace

/// One author schedules voters of its own; they vote for the block.
std::string inventedChange()
{
    Follower follower;
    follower.chain.grow(3);
    follower.sync();
    const BlockRef before = follower.client.finalized();
    const std::vector<Keys> captors = keysFrom(60, 3);
    Recipe recipe;
    recipe.digest.push_back(
        consensus::grandpaDigestItem(consensus::ScheduledChange { votersOf(captors), 0 }));
    const Block& block = follower.chain.author(recipe);
    follower.chain.setBlockJustification(block.hash, follower.chain.justify(block.header, 0, captors, 3));
    follower.announceFinal(block.header);
    const std::string said = follower.go();
    const bool unmoved = follower.client.finalized() == before && follower.client.voters().id == 0;
    return unmoved ? said : "believed: " + said;
}

/// The server says that the voters never changed.
std::string hiddenChange()
{
    Follower follower;
    follower.chain.grow(300);
    follower.chain.changeVoters(10, 4);
    follower.chain.grow(300);
    follower.server.tamper = [](const Question& question, Answer& answer) {
        if (std::holds_alternative<AskStorage>(question)) {
            answer = StorageAnswer { Bytes(8, std::byte { 0 }) };
        }
    };
    const std::string said = follower.sync();
    return follower.client.finalized().number == BlockNumber(0) ? said : "believed: " + said;
}

/// It says so, but the block of the change comes without its proof.
std::string lostChange()
{
    Follower follower;
    follower.chain.grow(300);
    const Hash256 change = follower.chain.changeVoters(10, 4).hash;
    follower.chain.grow(300);
    follower.chain.setBlockJustification(change, std::nullopt);
    return keptAtGenesis(follower, follower.sync());
}

std::string forcedChange()
{
    Follower follower;
    follower.chain.grow(2);
    Recipe recipe;
    recipe.digest.push_back(consensus::grandpaDigestItem(
        consensus::ForcedChange { BlockNumber(1), votersOf(keysFrom(60, 3)), 0 }));
    const Block& block = follower.chain.author(recipe);
    follower.chain.finalize(block.hash);
    const BlockNumber forced = block.header.number;
    const std::string said = follower.sync();
    const bool unmoved = follower.client.finalized().number < forced && follower.client.voters().id == 0;
    return unmoved ? "kept lower" : "believed: " + said;
}

std::string warpReordered()
{
    Warp warp;
    if (warp.verify() != "believed") {
        return "an honest proof is refused: " + warp.verify();
    }
    std::swap(warp.proof.fragments[0], warp.proof.fragments[1]);
    return warp.verify();
}

/// A block without a change that is not the last one.
std::string warpPadded()
{
    Warp warp;
    const Block& padding = warp.chain.canonical(1);
    warp.proof.fragments.insert(warp.proof.fragments.begin(),
        { padding.header, *consensus::Justification::decode(*padding.justification) });
    return warp.verify();
}

std::string warpTruncated()
{
    Warp warp;
    Bytes bytes = warp.proof.encode();
    bytes.resize(bytes.size() - 40);
    const Result<WarpProof> read = WarpProof::decode(bytes);
    return outcomeOf(read ? Result<consensus::WarpResult>(consensus::WarpResult {}) : fail(read));
}

std::string warpEndless()
{
    Warp warp;
    warp.proof.fragments.clear();
    warp.proof.finished = false;
    return warp.verify();
}

std::string warpOfOtherSet()
{
    return Warp().verify(3);
}

} // namespace taonaut::test::plays
