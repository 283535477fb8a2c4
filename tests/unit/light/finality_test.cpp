// SPDX-License-Identifier: MIT
#include "core/chain/storage_key.hpp"
#include "core/consensus/grandpa_digest.hpp"
#include "tests/unit/light/follower.hpp"

using namespace taonaut;
using namespace taonaut::light;
using namespace taonaut::test;

/// Changes of voters and authors, and jumps over what was not read.
class FinalityTest : public QObject {
    Q_OBJECT

    /// Three sets of voters in 900 blocks; answers the blocks that announce the changes.
    static std::vector<Hash256> threeSets(ScriptedChain& chain)
    {
        std::vector<Hash256> changes;
        chain.grow(300);
        changes.push_back(chain.changeVoters(10, 4).hash);
        chain.grow(300);
        changes.push_back(chain.changeVoters(20, 3).hash);
        chain.grow(300);
        return changes;
    }

private slots:
    void votersChangeBlockByBlock()
    {
        Follower follower;
        follower.chain.grow(5);
        follower.chain.changeVoters(10, 4);
        follower.chain.grow(5);
        follower.chain.changeVoters(20, 2, 3);
        follower.chain.grow(5);
        follower.sync();
        QVERIFY(follower.isLevel());
        QCOMPARE(follower.client.voters().id, std::uint64_t(2));
        QVERIFY(follower.client.voters().authorities == votersOf(keysFrom(20, 2)));
    }

    void authorsChangeBlockByBlock()
    {
        Follower follower;
        follower.chain.grow(5);
        follower.chain.changeAuthors(10, 5);
        for (int i = 0; i < 6; ++i) {
            follower.chain.author();
        }
        follower.sync();
        QVERIFY(follower.isLevel());
        QCOMPARE(follower.client.authorCount(), std::size_t(5));
        QCOMPARE(
            follower.client.distinctAuthors(), std::size_t(6)); // of blocks 6 to 12: one old key, five new
    }

    void jumpsToTheFinalHead()
    {
        Follower follower;
        follower.chain.grow(700);
        follower.chain.author();
        follower.sync();
        QVERIFY(follower.isLevel());
        QVERIFY2(follower.server.answered < 20, "the headers in between are not worth reading");
        QCOMPARE(follower.client.takeFinalized().size(), std::size_t(1));
    }

    void jumpsToAMultipleOf512()
    {
        Follower follower;
        follower.server.keepsOnlyMultiples = true;
        follower.chain.grow(1100);
        follower.sync();
        QCOMPARE(follower.client.finalized().number, BlockNumber(1024));
        QCOMPARE(follower.client.best().hash, follower.chain.head().hash);
        QVERIFY(follower.client.isFollowing());
        QVERIFY(follower.server.answered < 200);
    }

    void jumpsOverChangesOfVoters()
    {
        Follower follower;
        threeSets(follower.chain);
        follower.sync();
        QVERIFY(follower.isLevel());
        QCOMPARE(follower.client.voters().id, std::uint64_t(2));
        QVERIFY(follower.server.answered < 200);
    }

    void findsChangesOnServersThatKeepLittle()
    {
        Follower follower;
        follower.server.keepsOnlyMultiples = true;
        follower.server.alwaysKept = threeSets(follower.chain);
        follower.sync();
        // The last proof that is kept is the one of the second change.
        QCOMPARE(follower.client.voters().id, std::uint64_t(2));
        QCOMPARE(follower.client.finalized().hash, follower.server.alwaysKept.back());
        QCOMPARE(follower.client.best().hash, follower.chain.head().hash);
    }

    void aLostProofOfTheChangeStopsTheSearch()
    {
        Follower follower;
        const std::vector<Hash256> changes = threeSets(follower.chain);
        follower.chain.setBlockJustification(changes[0], std::nullopt);
        bool told = false;
        follower.client.connected();
        for (auto open = follower.client.nextRequests(); !open.empty();
             open = follower.client.nextRequests()) {
            for (const Request& request : open) {
                const Verdict verdict = follower.client.answer(
                    request.id, follower.server.answer(request.question), follower.chain.now());
                QVERIFY(!verdict.isRejected());
                told = told || textOf(verdict) == "incomplete light.SetChangeNotFound";
            }
        }
        QVERIFY(told);
        QCOMPARE(follower.client.finalized().number, BlockNumber(0));
    }

    void prunedStatesStopTheSearch()
    {
        Follower follower;
        threeSets(follower.chain);
        follower.server.prunedBelow = BlockNumber(1'000'000);
        follower.client.connected();
        const Verdict last = converse(follower.client, follower.server, follower.chain.now());
        QVERIFY(!last.isRejected());
        QCOMPARE(follower.client.finalized().number, BlockNumber(0));
    }

    void authorsAfterAJumpComeFromTheState()
    {
        Follower follower;
        follower.chain.grow(300);
        follower.chain.changeAuthors(10, 5);
        follower.chain.grow(300);
        follower.chain.author();
        follower.sync();
        QVERIFY(follower.isLevel());
        QCOMPARE(follower.client.authorCount(), std::size_t(5));
    }

    void blocksThatSetAuthorsCanBeJumpedTo()
    {
        Follower follower;
        follower.chain.grow(400);
        follower.chain.finalize(follower.chain.changeAuthors(10, 5).hash);
        for (int i = 0; i < 3; ++i) {
            follower.chain.author();
        }
        follower.server.prunedBelow = BlockNumber(1'000'000);
        follower.sync();
        QVERIFY(follower.isLevel());
        QCOMPARE(follower.client.authorCount(), std::size_t(5));
        QVERIFY(follower.server.answered < 40);
    }

    void authorsStayWhenTheStateIsGone()
    {
        Follower follower;
        follower.chain.grow(600);
        follower.chain.author();
        follower.server.prunedBelow = BlockNumber(1'000'000);
        follower.sync();
        QVERIFY(follower.isLevel());
        QCOMPARE(follower.client.authorCount(), std::size_t(3));
    }

    void aPendingChangeIsAwaitedOverAJump()
    {
        Follower follower;
        follower.chain.grow(300);
        follower.chain.changeVoters(10, 4, 300);
        follower.chain.grow(20);
        const Hash256 announcing = follower.chain.canonical(301).hash;
        follower.server.keepsOnlyMultiples = true;
        follower.server.alwaysKept
            = { announcing, follower.chain.canonical(601).hash, follower.chain.finalized().hash };
        follower.client.connected();
        follower.go();
        QCOMPARE(follower.client.voters().id, std::uint64_t(1));
        QVERIFY(follower.isLevel());
    }

    void delayedChangesAreSeenFromWithin()
    {
        // The client jumps past the block that announces the change (301), before (400) or to (601) the one
        // at which it takes effect: the state there tells.
        for (const std::uint32_t stop : { 400U, 601U }) {
            Follower follower;
            follower.chain.grow(300);
            follower.chain.changeVoters(10, 4, 300);
            follower.chain.grow(20);
            follower.server.tamper = [&](const Question& question, Answer& answer) {
                if (std::holds_alternative<AskFinalizedHead>(question)) {
                    answer = HashAnswer { follower.chain.canonical(stop).hash };
                }
            };
            follower.sync();
            QCOMPARE(follower.client.finalized().number, BlockNumber(stop));
            QCOMPARE(follower.client.voters().id, std::uint64_t(0));
            auto restored = Client::restore(follower.chain.parameters(), follower.client.serialize());
            QVERIFY(restored);
            QVERIFY(restored->serialize() == follower.client.serialize());
            follower.client = std::move(*restored);
            follower.server.tamper = nullptr;
            follower.sync();
            QVERIFY(follower.isLevel());
            QCOMPARE(follower.client.voters().id, std::uint64_t(1));
            QVERIFY(follower.client.voters().authorities == votersOf(keysFrom(10, 4)));
        }
    }

    void delayedChangesAreFoundByTheProofOfTheirEnd()
    {
        Follower follower;
        follower.chain.grow(300);
        follower.chain.changeVoters(10, 4, 60);
        follower.chain.grow(300);
        follower.server.keepsOnlyMultiples = true;
        follower.server.alwaysKept = { follower.chain.canonical(361).hash, follower.chain.finalized().hash };
        follower.sync();
        QVERIFY(follower.isLevel());
        QCOMPARE(follower.client.voters().id, std::uint64_t(1));
        QCOMPARE(follower.client.setChanges().size(), std::size_t(0)); // the change itself was never proven
    }

    void votersOfTheStateAloneProveNothing()
    {
        // A list in the state counts only with a justification under the next set id.
        Follower follower;
        follower.chain.grow(300);
        Recipe recipe;
        recipe.changes = { { chain::storagePrefix("Grandpa", "Authorities"),
            consensus::encodeAuthorityList(votersOf(keysFrom(10, 4))) } };
        follower.chain.finalize(follower.chain.author(recipe).hash);
        follower.sync();
        follower.chain.grow(1); // the old voters go on
        follower.sync();
        QVERIFY(follower.isLevel());
        QCOMPARE(follower.client.voters().id, std::uint64_t(0));
    }

    void forcedChangesNeedANewCheckpoint()
    {
        Follower follower;
        follower.chain.grow(2);
        Recipe recipe;
        recipe.digest.push_back(consensus::grandpaDigestItem(
            consensus::ForcedChange { BlockNumber(1), votersOf(keysFrom(10, 3)), 0 }));
        follower.chain.finalize(follower.chain.author(recipe).hash);
        follower.chain.author();
        bool told = false;
        follower.client.connected();
        for (auto open = follower.client.nextRequests(); !open.empty();
             open = follower.client.nextRequests()) {
            for (const Request& request : open) {
                told = told
                    || textOf(follower.client.answer(
                           request.id, follower.server.answer(request.question), follower.chain.now()))
                        == "incomplete light.ForcedChange";
            }
        }
        QVERIFY(told);
        QCOMPARE(follower.client.finalized().number, BlockNumber(0));
    }

    void unprovenHeadsAreNotFinal()
    {
        Follower follower;
        follower.chain.grow(5);
        follower.server.keepsOnlyMultiples = true;
        bool told = false;
        follower.client.connected();
        for (auto open = follower.client.nextRequests(); !open.empty();
             open = follower.client.nextRequests()) {
            for (const Request& request : open) {
                told = told
                    || textOf(follower.client.answer(
                           request.id, follower.server.answer(request.question), follower.chain.now()))
                        == "incomplete light.NoJustification";
            }
        }
        QVERIFY(told);
        QCOMPARE(follower.client.finalized().number, BlockNumber(0));
        QCOMPARE(follower.client.best().number, BlockNumber(5));
    }
};

QTEST_GUILESS_MAIN(FinalityTest)
#include "finality_test.moc"
