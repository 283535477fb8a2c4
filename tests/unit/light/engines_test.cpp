// SPDX-License-Identifier: MIT
#include "core/chain/storage_key.hpp"
#include "core/consensus/grandpa_digest.hpp"
#include "tests/unit/light/follower.hpp"

using namespace taonaut;
using namespace taonaut::light;
using namespace taonaut::test;

namespace {

Recipe madeByBabe()
{
    Recipe recipe;
    recipe.tweak = [](chain::Header& header) {
        header.digest.front() = { chain::DigestItem::Kind::PreRuntime, chain::kBabeEngine, Bytes(8) };
    };
    return recipe;
}

Recipe saying(const consensus::GrandpaDigest& digest)
{
    Recipe recipe;
    recipe.digest.push_back(consensus::grandpaDigestItem(digest));
    return recipe;
}

Recipe forced()
{
    return saying(consensus::ForcedChange { BlockNumber(1), votersOf(keysFrom(10, 3)), 0 });
}

/// Talks until nothing is asked any more. Whether a verdict of that text came.
bool hears(Follower& follower, const std::string& text)
{
    bool heard = false;
    for (auto open = follower.client.nextRequests(); !open.empty(); open = follower.client.nextRequests()) {
        for (const Request& request : open) {
            heard = heard
                || textOf(follower.client.answer(
                       request.id, follower.server.answer(request.question), follower.chain.now()))
                    == text;
        }
    }
    return heard;
}

} // namespace

/// Blocks of another engine, and what blocks say to the voters.
class EnginesTest : public QObject {
    Q_OBJECT
private slots:
    void finalityGoesOnAboveBabe()
    {
        Follower follower;
        follower.chain.grow(3);
        follower.sync();
        QVERIFY(follower.client.sealsUnderstood());
        const Block first = follower.chain.author(madeByBabe());
        follower.chain.author(madeByBabe());
        follower.announce(first.header);
        follower.announce(follower.chain.head().header);
        QVERIFY(!follower.client.sealsUnderstood());
        QCOMPARE(follower.client.foreignSeal()->hash, first.hash);
        QCOMPARE(follower.client.best().number, BlockNumber(3));
        QVERIFY(follower.client.levelOf({ BlockNumber(5), follower.chain.head().hash }) == Level::Linked);
        QVERIFY(follower.client.reader(first.hash).error().is(LightError::NotSealed));

        follower.chain.finalize(follower.chain.head().hash);
        follower.announceFinal(follower.chain.head().header);
        follower.go();
        QVERIFY(follower.isLevel());
        QVERIFY(follower.client.reader(first.hash).has_value()); // final blocks are read as before
        QCOMPARE(follower.client.foreignSeal()->hash, first.hash);
    }

    void nothingIsSealedAboveAFinalBlockOfBabe()
    {
        Follower follower;
        follower.chain.grow(3);
        follower.chain.finalize(follower.chain.author(madeByBabe()).hash);
        follower.sync();
        QVERIFY(follower.isLevel());
        const Block& sealed = follower.chain.author(); // by Aura again, with a good seal
        QCOMPARE(follower.announce(sealed.header), std::string("verified"));
        QVERIFY(follower.client.levelOf({ sealed.header.number, sealed.hash }) == Level::Linked);
        auto restored = Client::restore(follower.chain.parameters(), follower.client.serialize());
        QVERIFY(restored);
        QVERIFY(!restored->sealsUnderstood());
        static_cast<void>(restored->announceHead(sealed.header, follower.chain.now()));
        QVERIFY(restored->levelOf({ sealed.header.number, sealed.hash }) == Level::Linked);
    }

    void jumpsToBlocksOfBabeNeedNoAuthors()
    {
        Follower follower;
        follower.chain.grow(400);
        follower.chain.finalize(follower.chain.author(madeByBabe()).hash);
        follower.chain.author(madeByBabe());
        follower.server.prunedBelow = BlockNumber(1'000'000); // there is no list to prove
        follower.sync();
        QVERIFY(follower.client.isFollowing());
        QCOMPARE(follower.client.finalized().hash, follower.chain.finalized().hash);
    }

    void inventedBlocksOfBabeVanish()
    {
        Follower follower;
        follower.chain.grow(3);
        follower.sync();
        const Hash256 honest = follower.chain.head().hash;
        const Block invented = follower.chain.author(madeByBabe());
        follower.announce(invented.header);
        QVERIFY(!follower.client.sealsUnderstood());
        follower.chain.setHead(honest);
        const Block next = follower.chain.author();
        follower.announce(next.header);
        QCOMPARE(follower.client.best().hash, next.hash); // the other branch rises as before
        QVERIFY(follower.client.levelOf(follower.client.best()) == Level::Sealed);
        follower.chain.finalize(next.hash);
        follower.announceFinal(next.header);
        follower.go();
        QVERIFY(follower.client.sealsUnderstood());
    }

    void bothEnginesInOneHeader()
    {
        Follower follower;
        follower.sync();
        Recipe recipe;
        recipe.digest.push_back({ chain::DigestItem::Kind::PreRuntime, chain::kBabeEngine, Bytes(8) });
        QCOMPARE(follower.announce(follower.chain.author(recipe).header),
            std::string("rejected consensus.aura.MixedEngines"));
    }

    void forcedChangesStopFinalityAlone()
    {
        Follower follower;
        follower.chain.grow(3);
        follower.sync();
        const Block forcing = follower.chain.author(forced());
        follower.chain.finalize(forcing.hash);
        for (int i = 0; i < 3; ++i) {
            follower.announce(follower.chain.author().header);
        }
        follower.announceFinal(follower.chain.at(forcing.hash).header);
        static_cast<void>(follower.client.nextRequests());
        QVERIFY(!follower.client.forcedChange());
        follower.client.connected();
        QVERIFY(hears(follower, "incomplete light.ForcedChange"));
        QCOMPARE(follower.client.forcedChange()->hash, forcing.hash);
        QCOMPARE(follower.client.finalized().number, BlockNumber(3));
        // Headers go on, and no more proofs are asked for.
        const Block& next = follower.chain.author();
        QCOMPARE(follower.announce(next.header), std::string("verified"));
        QVERIFY(follower.client.levelOf({ next.header.number, next.hash }) == Level::Sealed);
        QCOMPARE(follower.announceFinal(next.header), std::string("verified"));
        QVERIFY(follower.client.nextRequests().empty());
        QCOMPARE(
            textOf(follower.client.announceJustification(
                follower.chain.justify(next.header, 0, follower.chain.voters(), 3), follower.chain.now())),
            std::string("incomplete light.ForcedChange"));
    }

    void votersByForceAreNoLie()
    {
        // What follows is signed by voters that no proof introduces.
        Follower follower;
        follower.chain.grow(3);
        const Block forcing = follower.chain.author(forced());
        const Block after = follower.chain.author();
        follower.chain.finalize(after.hash);
        follower.chain.setBlockJustification(
            after.hash, follower.chain.justify(after.header, 1, keysFrom(10, 3), 3));
        follower.client.connected();
        QVERIFY(hears(follower, "incomplete light.ForcedChange"));
        QCOMPARE(follower.client.forcedChange()->hash, forcing.hash);
        QCOMPARE(follower.client.best().hash, after.hash);
        // Another server may show another history.
        follower.client.connected();
        QVERIFY(!follower.client.forcedChange());
    }

    void forcedChangesFoundBySearching()
    {
        Follower follower;
        follower.chain.grow(300);
        Recipe recipe = forced();
        recipe.changes.push_back({ chain::storagePrefix("Grandpa", "CurrentSetId"),
            Bytes { std::byte { 1 }, {}, {}, {}, {}, {}, {}, {} } });
        const Hash256 forcing = follower.chain.author(recipe).hash;
        for (int i = 0; i < 100; ++i) {
            follower.chain.author();
        }
        const Block last = follower.chain.head();
        follower.chain.finalize(last.hash);
        follower.chain.setBlockJustification(
            last.hash, follower.chain.justify(last.header, 1, keysFrom(10, 3), 3));
        follower.client.connected();
        QVERIFY(hears(follower, "incomplete light.ForcedChange"));
        QCOMPARE(follower.client.forcedChange()->hash, forcing);
    }

    void noticesHaveNoEffect()
    {
        Follower follower;
        follower.chain.grow(1);
        follower.sync();
        const auto told = [&](const consensus::GrandpaDigest& digest) {
            const Block block = follower.chain.author(saying(digest));
            follower.chain.finalize(block.hash);
            follower.announceFinal(block.header);
            follower.go();
            QVERIFY(follower.isLevel());
            QCOMPARE(follower.client.voterNotices().back().block.hash, block.hash);
            QVERIFY(follower.client.voterNotices().back().digest == digest);
        };
        told(consensus::Pause { 3 });
        told(consensus::Resume { 4 });
        told(consensus::OnDisabled { 1 });
        QCOMPARE(follower.client.voters().id, std::uint64_t(0));
        for (std::size_t i = 0; i < FinalRecord::kNoticeCapacity + 5; ++i) {
            told(consensus::OnDisabled { i });
        }
        QCOMPARE(follower.client.voterNotices().size(), FinalRecord::kNoticeCapacity);
    }
};

QTEST_GUILESS_MAIN(EnginesTest)
#include "engines_test.moc"
