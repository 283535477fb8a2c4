// SPDX-License-Identifier: MIT
#include "tests/unit/light/follower.hpp"

using namespace taonaut;
using namespace taonaut::light;
using namespace taonaut::test;

/// Honest servers: from genesis, from a checkpoint, block by block, over forks.
class SyncTest : public QObject {
    Q_OBJECT
private slots:
    void startsAtGenesis()
    {
        Follower follower;
        QVERIFY(!follower.client.isFollowing());
        QCOMPARE(follower.client.finalized().hash, follower.chain.genesisHash());
        QVERIFY(follower.client.levelOf(follower.client.finalized()) == Level::Final);
        follower.sync();
        QVERIFY(follower.isLevel());
        QVERIFY(follower.client.takeFinalized().empty());
    }

    void readsHeadersAndFinality()
    {
        Follower follower;
        follower.chain.grow(10);
        follower.chain.author();
        follower.chain.author();
        follower.sync();
        QVERIFY(follower.isLevel());
        QCOMPARE(follower.client.claimedHeight(), BlockNumber(12));
        QCOMPARE(follower.client.distinctAuthors(), std::size_t(2));
        QCOMPARE(follower.client.authorCount(), std::size_t(3));
        QCOMPARE(follower.client.slotTimeMs(follower.chain.head().hash), follower.chain.now());
        const std::vector<BlockRef> final = follower.client.takeFinalized();
        QCOMPARE(final.size(), std::size_t(10));
        for (std::uint32_t i = 0; i < 10; ++i) {
            QCOMPARE(final[i].hash, follower.chain.canonical(i + 1).hash);
            QVERIFY(follower.client.levelOf(final[i]) == Level::Final);
        }
        QVERIFY(follower.client.levelOf(follower.client.best()) == Level::Sealed);
        QVERIFY(follower.client.levelOf({ BlockNumber(5), hashOf(9) }) == Level::Reported);
        QVERIFY(follower.client.takeFinalized().empty());
    }

    void followsAnnouncements()
    {
        Follower follower;
        follower.sync();
        for (int i = 0; i < 20; ++i) {
            const Block& block = follower.chain.author();
            QCOMPARE(follower.announce(block.header), std::string("verified"));
            QVERIFY(follower.client.levelOf({ block.header.number, block.hash }) == Level::Sealed);
            follower.chain.finalize(block.hash);
            QCOMPARE(follower.announceFinal(block.header), std::string("verified"));
            follower.go();
            QVERIFY(follower.isLevel());
        }
        QCOMPARE(follower.announce(follower.chain.canonical(3).header), std::string("verified")); // old news
    }

    void announcementsAheadFillTheGap()
    {
        Follower follower;
        follower.sync();
        for (int i = 0; i < 40; ++i) {
            follower.chain.author();
        }
        QCOMPARE(follower.announce(follower.chain.head().header), std::string("incomplete light.NotLinked"));
        QVERIFY(!follower.client.isFollowing());
        QCOMPARE(follower.announce(follower.chain.head().header), std::string("incomplete light.NotLinked"));
        follower.go();
        QVERIFY(follower.isLevel());
    }

    void startsAtACheckpoint()
    {
        Follower follower;
        follower.chain.grow(8);
        follower.chain.changeVoters(10, 4);
        follower.chain.changeAuthors(20, 2);
        follower.chain.grow(3);
        const Block& trusted = follower.chain.canonical(10);
        follower.chain.grow(5);
        Checkpoint checkpoint;
        checkpoint.genesisHash = follower.chain.genesisHash();
        checkpoint.header = trusted.header;
        checkpoint.blockNumber = trusted.header.number;
        checkpoint.blockHash = trusted.hash;
        checkpoint.voters = { 1, votersOf(keysFrom(10, 4)) };
        checkpoint.authors = aurasOf(keysFrom(20, 2));
        const auto parameters
            = ChainParameters::fromCheckpoint("Scripted", ScriptedChain::kSlotDurationMs, checkpoint);
        QVERIFY(parameters);
        follower.client = Client(*parameters);
        QCOMPARE(follower.client.finalized().hash, trusted.hash);
        follower.sync();
        QVERIFY(follower.isLevel());
        QCOMPARE(follower.client.voters().id, std::uint64_t(1));
    }

    void badCheckpoints()
    {
        const ScriptedChain chain;
        Checkpoint good = chain.parameters().start();
        const auto reason = [](const Checkpoint& checkpoint) {
            const auto made = ChainParameters::fromCheckpoint("x", 250, checkpoint);
            return made ? std::string("none") : made.error().text();
        };
        QCOMPARE(reason(good), std::string("none"));
        Checkpoint bad = good;
        bad.blockHash = hashOf(1);
        QCOMPARE(reason(bad), std::string("light.StateHashMismatch"));
        bad = good;
        bad.blockNumber = BlockNumber(1);
        QCOMPARE(reason(bad), std::string("light.StateHashMismatch"));
        bad = good;
        bad.authors.clear();
        QCOMPARE(reason(bad), std::string("light.NoAuthors"));
        bad = good;
        bad.voters.authorities.clear();
        QVERIFY(reason(bad).find("EmptyAuthorityList") != std::string::npos);
    }

    void forksAreFollowedUntilOneIsFinal()
    {
        Follower follower;
        follower.chain.grow(3);
        const Hash256 base = follower.chain.head().hash;
        follower.sync();
        const Block& first = follower.chain.author();
        const Hash256 firstHash = first.hash;
        follower.announce(first.header);
        const chain::Header firstChild = follower.chain.author().header;
        follower.announce(firstChild);
        Recipe other;
        other.parent = base;
        other.slot = ScriptedChain::kFirstSlot + 9;
        const Block& second = follower.chain.author(other);
        const Hash256 secondHash = second.hash;
        QCOMPARE(follower.announce(second.header), std::string("verified"));
        QCOMPARE(follower.client.best().hash, firstChild.hash()); // longer
        QVERIFY(follower.client.levelOf({ BlockNumber(4), firstHash }) == Level::Sealed);
        QVERIFY(follower.client.levelOf({ BlockNumber(4), secondHash }) == Level::Sealed);
        follower.chain.finalize(secondHash);
        follower.announceFinal(second.header);
        follower.go();
        QCOMPARE(follower.client.finalized().hash, secondHash);
        QCOMPARE(follower.client.best().hash, secondHash);
        QVERIFY(follower.client.levelOf({ BlockNumber(4), firstHash }) == Level::Reported);
        QVERIFY(follower.client.reader(firstHash).error().is(LightError::UnknownBlock));
        QCOMPARE(follower.announce(firstChild), std::string("rejected light.BelowFinal"));
    }

    void longForksOfOneAuthor()
    {
        // Long enough to be the best, but never more than one author's word, and gone with the next proof.
        Follower follower;
        follower.chain.grow(3);
        const Hash256 honest = follower.chain.head().hash;
        follower.sync();
        std::uint64_t slot = consensus::slotOf(follower.chain.head().header).value() + 1;
        slot += (3 - slot % 3) % 3;
        for (int i = 0; i < 20; ++i, slot += 3) {
            Recipe own;
            own.slot = slot;
            QCOMPARE(
                textOf(follower.client.announceHead(follower.chain.author(own).header, follower.chain.now())),
                std::string("verified"));
        }
        QCOMPARE(follower.client.best().number, BlockNumber(23));
        QVERIFY(follower.client.levelOf(follower.client.best()) == Level::Sealed);
        QCOMPARE(follower.client.distinctAuthors(), std::size_t(1));
        follower.chain.setHead(honest);
        follower.chain.grow(2);
        follower.announce(follower.chain.canonical(4).header);
        follower.announce(follower.chain.head().header);
        follower.announceFinal(follower.chain.head().header);
        follower.go();
        QCOMPARE(follower.client.best().hash, follower.chain.head().hash);
    }

    void equivocationsAreNoted()
    {
        Follower follower;
        follower.sync();
        const Block& first = follower.chain.author();
        const Hash256 firstHash = first.hash;
        follower.announce(first.header);
        Recipe twin;
        twin.parent = follower.chain.genesisHash();
        twin.body = { Bytes(5, std::byte { 4 }) };
        const Block& second = follower.chain.author(twin);
        QCOMPARE(follower.announce(second.header), std::string("verified"));
        QCOMPARE(follower.client.equivocations().size(), std::size_t(1));
        const Equivocation& noted = follower.client.equivocations().front();
        QCOMPARE(noted.first, firstHash);
        QCOMPARE(noted.second, second.hash);
        QCOMPARE(noted.slot, ScriptedChain::kFirstSlot + 1);
        follower.announce(second.header);
        QCOMPARE(follower.client.equivocations().size(), std::size_t(1));
    }

    void resumesWithAnotherServer()
    {
        Follower follower;
        follower.chain.grow(5);
        follower.sync();
        follower.chain.grow(5);
        follower.sync();
        QVERIFY(follower.isLevel());
        QCOMPARE(follower.client.finalized().number, BlockNumber(10));
    }

    void serversBehindAreWaitedFor()
    {
        Follower follower;
        follower.chain.grow(5);
        follower.sync();
        bool behind = true;
        follower.server.tamper = [&](const Question& question, Answer& answer) {
            const auto* const ask = std::get_if<AskBlockHash>(&question);
            if (behind && ask != nullptr && ask->number == BlockNumber(5)) {
                answer = HashAnswer {};
            }
        };
        follower.client.connected();
        bool seen = false;
        for (const Request& request : follower.client.nextRequests()) {
            const Verdict verdict = follower.client.answer(
                request.id, follower.server.answer(request.question), follower.chain.now());
            seen = seen || textOf(verdict) == "incomplete light.ServerBehind";
        }
        QVERIFY(seen);
        follower.go();
        QVERIFY(!follower.client.isFollowing());
        behind = false;
        follower.client.retry();
        follower.go();
        QVERIFY(follower.isLevel());
    }
};

QTEST_GUILESS_MAIN(SyncTest)
#include "sync_test.moc"
