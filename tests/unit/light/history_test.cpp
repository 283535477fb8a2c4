// SPDX-License-Identifier: MIT
#include "core/light/header_fetch.hpp"
#include "tests/unit/light/follower.hpp"

using namespace taonaut;
using namespace taonaut::light;
using namespace taonaut::test;

/// Old blocks, state kept between runs, and bounds of memory.
class HistoryTest : public QObject {
    Q_OBJECT
private slots:
    void standingOfOldBlocks()
    {
        Follower follower;
        follower.chain.grow(400);
        const Block& old = follower.chain.canonical(390);
        follower.sync(); // a jump: nothing below is known
        const BlockRef block { old.header.number, old.hash };
        QVERIFY(follower.client.standing(block) == Standing::Unknown);
        QVERIFY(follower.client.levelOf(block) == Level::Reported);
        follower.go();
        QVERIFY(follower.client.standing(block) == Standing::Final);
        QVERIFY(follower.client.levelOf(block) == Level::Final);
        QVERIFY(follower.client.standing({ BlockNumber(395), hashOf(7) }) == Standing::Replaced);
        QVERIFY(follower.client.standing({ BlockNumber(401), hashOf(7) }) == Standing::Open);
        QCOMPARE(follower.server.answered < 60, true);
    }

    void walksDoNotEndInLies()
    {
        Follower follower;
        follower.chain.grow(400);
        follower.sync();
        follower.server.tamper = [](const Question& question, Answer& answer) {
            if (std::holds_alternative<AskHeader>(question)) {
                std::get<HeaderAnswer>(answer).header->stateRoot = hashOf(1);
            }
        };
        QVERIFY(follower.client.standing({ BlockNumber(390), hashOf(7) }) == Standing::Unknown);
        QCOMPARE(follower.go(), std::string("rejected light.HeaderHashMismatch"));
        follower.server.tamper = [](const Question&, Answer& answer) { answer = HeaderAnswer {}; };
        QCOMPARE(follower.go(), std::string("rejected light.AnswerMissing"));
        follower.server.tamper = [](const Question&, Answer& answer) { answer = Unavailable {}; };
        follower.client.retry();
        for (const Request& request : follower.client.nextRequests()) {
            QCOMPARE(textOf(follower.client.answer(request.id, Unavailable {}, follower.chain.now())),
                std::string("incomplete light.Unavailable"));
        }
    }

    void statesAreContinued()
    {
        Follower follower;
        follower.chain.grow(5);
        follower.chain.changeVoters(10, 4, 3);
        follower.chain.changeAuthors(20, 2);
        follower.sync();
        const Bytes state = follower.client.serialize();
        auto restored = Client::restore(follower.chain.parameters(), state);
        QVERIFY(restored);
        QCOMPARE(restored->finalized().hash, follower.client.finalized().hash);
        QVERIFY(restored->voters() == follower.client.voters());
        QVERIFY(restored->serialize() == state);
        follower.chain.grow(5);
        follower.client = std::move(*restored);
        follower.sync();
        QVERIFY(follower.isLevel());
    }

    void pendingChangesAreContinued()
    {
        Follower follower;
        follower.chain.grow(2);
        const Block& announcing = follower.chain.changeVoters(10, 4, 5);
        const Hash256 hash = announcing.hash;
        follower.server.tamper = [hash](const Question& question, Answer& answer) {
            if (std::holds_alternative<AskFinalizedHead>(question)) {
                answer = HashAnswer { hash };
            }
        };
        follower.sync();
        QCOMPARE(follower.client.finalized().hash, hash);
        auto restored = Client::restore(follower.chain.parameters(), follower.client.serialize());
        QVERIFY(restored);
        follower.client = std::move(*restored);
        follower.server.tamper = nullptr;
        follower.chain.grow(2);
        follower.sync();
        QVERIFY(follower.isLevel());
        QCOMPARE(follower.client.voters().id, std::uint64_t(1));
    }

    void newerCheckpointsWin()
    {
        Follower follower;
        follower.chain.grow(3);
        follower.sync();
        const Bytes state = follower.client.serialize();
        follower.chain.grow(3);
        Checkpoint checkpoint = follower.chain.parameters().start();
        checkpoint.header = follower.chain.head().header;
        checkpoint.blockHash = follower.chain.head().hash;
        checkpoint.blockNumber = follower.chain.head().header.number;
        const auto newer
            = ChainParameters::fromCheckpoint("Scripted", ScriptedChain::kSlotDurationMs, checkpoint);
        QVERIFY(newer);
        QCOMPARE(Client::restore(*newer, state)->finalized().number, BlockNumber(6));
    }

    void headersInMemoryAreBounded()
    {
        Follower follower;
        follower.sync();
        for (std::size_t i = 0; i < VerifiedChain::kHeaderCapacity + 100; ++i) {
            follower.announce(follower.chain.author().header);
        }
        QCOMPARE(follower.client.best().hash, follower.chain.head().hash);
        std::size_t held = 0;
        for (std::uint32_t i = 0; i <= follower.chain.head().header.number.value(); ++i) {
            held += follower.client.header(follower.chain.canonical(i).hash) != nullptr ? 1 : 0;
            i += i < 100 ? 0 : 40; // walking down is slow
        }
        QVERIFY(follower.client.header(follower.chain.canonical(1).hash) == nullptr);
        QVERIFY(follower.client.header(follower.chain.genesisHash()) != nullptr);
        QVERIFY(held > 50);
    }

    void orphansAreBounded()
    {
        Follower follower;
        follower.sync();
        const chain::Header start = follower.chain.author().header;
        std::string last;
        for (std::uint32_t i = 0; i < 1025; ++i) {
            chain::Header header = start;
            header.number = BlockNumber(100 + i);
            header.parentHash = hashOf(static_cast<std::uint8_t>(i));
            header.parentHash.bytes[0] = static_cast<std::byte>(i >> 8);
            last = follower.announce(header);
            if (i < 1024) {
                QCOMPARE(last, std::string("incomplete light.NotLinked"));
            }
        }
        QCOMPARE(last, std::string("incomplete light.TooManyOrphans"));
    }

    void openRequestsAreBounded()
    {
        Follower follower;
        follower.sync();
        for (int i = 0; i < 200; ++i) {
            follower.chain.author();
        }
        follower.announce(follower.chain.head().header);
        QVERIFY(follower.client.nextRequests().size() <= HeaderFetch::kOpenRequests);
    }
};

QTEST_GUILESS_MAIN(HistoryTest)
#include "history_test.moc"
