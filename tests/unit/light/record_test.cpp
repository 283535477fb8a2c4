// SPDX-License-Identifier: MIT
#include "core/crypto/hash.hpp"
#include "core/light/stored_state.hpp"
#include "core/scale/encoder.hpp"
#include "tests/unit/light/follower.hpp"

using namespace taonaut;
using namespace taonaut::light;
using namespace taonaut::test;

namespace {

/// The state as a client of version 1 stored it.
Bytes versionOne(const Client& client, const Checkpoint& start)
{
    scale::Encoder out;
    const chain::Header header = *client.header(client.finalized().hash);
    out.raw(bytesOf("taonaut-light-1")).raw(start.genesisHash.view()).raw(client.finalized().hash.view());
    out.bytes(header.encode()).u64(client.voters().id);
    consensus::writeAuthorityList(out, client.voters().authorities);
    out.boolean(false).u32(0).raw(consensus::encodeAuraAuthorities(start.authors)).boolean(true);
    Bytes bytes = out.take();
    append(bytes, crypto::blake2b256(bytes).view());
    return bytes;
}

ChainParameters startingAt(const Follower& follower, const Block& block)
{
    Checkpoint checkpoint = follower.chain.parameters().start();
    checkpoint.header = block.header;
    checkpoint.blockHash = block.hash;
    checkpoint.blockNumber = block.header.number;
    return *ChainParameters::fromCheckpoint("Scripted", ScriptedChain::kSlotDurationMs, checkpoint);
}

} // namespace

/// What is kept of finality beside the last final block.
class RecordTest : public QObject {
    Q_OBJECT
private slots:
    void whoSigned()
    {
        Follower follower;
        QVERIFY(follower.client.finalityEvidence() == nullptr);
        follower.chain.grow(3);
        const Block head = follower.chain.head();
        // Two of three sign twice or not at all in other tests; here all do.
        follower.sync();
        const auto evidence = follower.client.finalityEvidence();
        QVERIFY(evidence != nullptr);
        QCOMPARE(evidence->block.hash, head.hash);
        QVERIFY(evidence->header == head.header);
        QVERIFY(evidence->justification == *head.justification);
        QCOMPARE(evidence->setId, std::uint64_t(0));
        QCOMPARE(evidence->weight, std::uint64_t(3));
        std::vector<consensus::VoterKey> keys;
        for (const consensus::Authority& voter : votersOf(follower.chain.voters())) {
            keys.push_back(voter.key);
        }
        QVERIFY(evidence->signers == keys);
    }

    void whoDidNotSign()
    {
        Follower follower;
        follower.chain = ScriptedChain(1, 4);
        follower.client = Client(follower.chain.parameters());
        const Block block = follower.chain.author();
        follower.chain.finalize(block.hash);
        follower.chain.setBlockJustification(
            block.hash, follower.chain.justify(block.header, 0, follower.chain.voters(), 3));
        follower.sync();
        QCOMPARE(follower.client.finalityEvidence()->weight, std::uint64_t(3));
        QCOMPARE(follower.client.finalityEvidence()->signers.size(), std::size_t(3));
    }

    void evidenceOfTheOldVoters()
    {
        Follower follower;
        follower.chain.grow(1);
        follower.chain.changeVoters(10, 4);
        follower.sync();
        QCOMPARE(follower.client.voters().id, std::uint64_t(1));
        QCOMPARE(follower.client.finalityEvidence()->setId, std::uint64_t(0)); // who signed the change
        QCOMPARE(follower.client.finalityEvidence()->weight, std::uint64_t(3));
    }

    void changesOfVotersAreKept()
    {
        Follower follower;
        QVERIFY(follower.client.setChanges().empty());
        std::vector<Hash256> changes;
        for (std::uint8_t i = 1; i <= 3; ++i) {
            follower.chain.grow(200);
            changes.push_back(follower.chain.changeVoters(static_cast<std::uint8_t>(10 * i), 3).hash);
        }
        follower.chain.grow(5);
        follower.sync(); // searched for and jumped over
        QVERIFY(follower.isLevel());
        const auto& kept = follower.client.setChanges();
        QCOMPARE(kept.size(), std::size_t(3));
        consensus::WarpProof proof { kept, false };
        for (std::size_t i = 0; i < 3; ++i) {
            QCOMPARE(kept[i].header.hash(), changes[i]);
        }
        const Checkpoint start = follower.chain.parameters().start();
        const auto walked
            = consensus::verifyWarpProof(proof, { start.blockNumber, start.voters, std::nullopt });
        QVERIFY(walked);
        QVERIFY(walked->state.set == follower.client.voters());
    }

    void everythingIsStored()
    {
        Follower follower;
        follower.chain.grow(5);
        follower.chain.changeVoters(10, 4);
        follower.chain.grow(1100);
        follower.sync();
        const Bytes state = follower.client.serialize();
        auto restored = Client::restore(follower.chain.parameters(), state);
        QVERIFY(restored);
        QVERIFY(restored->serialize() == state);
        QCOMPARE(restored->setChanges().size(), std::size_t(1));
        const auto before = follower.client.finalityEvidence();
        const auto after = restored->finalityEvidence();
        QVERIFY(after != nullptr);
        QVERIFY(after->block == before->block);
        QVERIFY(after->signers == before->signers);
        QVERIFY(after->justification == before->justification);
        QVERIFY(after->header == before->header);
        QCOMPARE(after->weight, before->weight);
    }

    void anchorsOfOldBlocksAreStored()
    {
        Follower follower;
        follower.server.keepsOnlyMultiples = true;
        for (int i = 0; i < 3; ++i) {
            follower.chain.grow(512);
            follower.sync();
        }
        QCOMPARE(follower.client.finalized().number, BlockNumber(1536));
        auto restored = Client::restore(follower.chain.parameters(), follower.client.serialize());
        QVERIFY(restored);
        for (const std::uint32_t number : { 0U, 512U, 1024U, 1536U }) {
            QVERIFY(restored->levelOf({ BlockNumber(number), follower.chain.canonical(number).hash })
                == Level::Final);
        }
        // A walk to an older block starts at the next anchor, not at the end of the chain.
        follower.client = std::move(*restored);
        follower.sync();
        follower.server.answered = 0;
        const BlockRef old { BlockNumber(500), follower.chain.canonical(500).hash };
        QVERIFY(follower.client.standing(old) == Standing::Unknown);
        follower.go();
        QVERIFY(follower.client.standing(old) == Standing::Final);
        QVERIFY(follower.server.answered < 30);
    }

    void anchorsAreBounded()
    {
        FinalRecord record;
        for (std::uint32_t i = 0; i < FinalRecord::kAnchorCapacity + 10; ++i) {
            record.addAnchor({ BlockNumber(i * FinalRecord::kAnchorPeriod + 3), hashOf(1) });
            record.addAnchor({ BlockNumber(i * FinalRecord::kAnchorPeriod + 9), hashOf(2) });
        }
        QCOMPARE(record.anchors().size(), FinalRecord::kAnchorCapacity);
        QCOMPARE(record.anchors().begin()->first, 10U);
        QVERIFY(record.anchors().rbegin()->second.hash == hashOf(2));
    }

    void setChangesAreBounded()
    {
        FinalRecord record;
        chain::Header header;
        header.digest.push_back(
            consensus::grandpaDigestItem(consensus::ScheduledChange { votersOf(keysFrom(1, 1)), 0 }));
        for (std::size_t i = 0; i < FinalRecord::kSetChangeCapacity + 3; ++i) {
            FinalityEvidence evidence;
            evidence.header = header;
            record.justified(std::move(evidence), {});
        }
        QCOMPARE(record.setChanges().size(), FinalRecord::kSetChangeCapacity);
    }

    void versionOneIsStillRead()
    {
        Follower follower;
        follower.chain.grow(5);
        follower.sync();
        const Checkpoint start = follower.chain.parameters().start();
        const Bytes old = versionOne(follower.client, start);
        auto restored = Client::restore(follower.chain.parameters(), old);
        QVERIFY(restored);
        QCOMPARE(restored->finalized().number, BlockNumber(5)); // not below what was final
        QVERIFY(restored->finalityEvidence() == nullptr);
        QVERIFY(restored->setChanges().empty());
        follower.chain.grow(1);
        follower.client = std::move(*restored);
        follower.sync();
        QVERIFY(follower.isLevel());
        QVERIFY(follower.client.finalityEvidence() != nullptr);
    }

    void anotherStartAtTheSameHeight()
    {
        Follower follower;
        follower.chain.grow(512);
        follower.sync();
        const Bytes state = follower.client.serialize();
        const Block real = follower.chain.canonical(512);
        QVERIFY(Client::restore(startingAt(follower, real), state));
        Recipe fork;
        fork.parent = follower.chain.canonical(511).hash;
        fork.slot = ScriptedChain::kFirstSlot + 5000;
        const auto other = Client::restore(startingAt(follower, follower.chain.author(fork)), state);
        QVERIFY(!other);
        QVERIFY(other.error().is(LightError::OtherStart));
    }

    void neverBelowTheStoredBlock()
    {
        Follower follower;
        follower.chain.grow(8);
        follower.sync();
        auto restored = Client::restore(follower.chain.parameters(), follower.client.serialize());
        QVERIFY(restored);
        follower.client = std::move(*restored);
        // The server shows a younger self: it has nothing above block 5.
        follower.server.tamper = [&](const Question& question, Answer& answer) {
            const auto* const ask = std::get_if<AskBlockHash>(&question);
            if (std::holds_alternative<AskFinalizedHead>(question)
                || std::holds_alternative<AskBestHead>(question)) {
                answer = HashAnswer { follower.chain.canonical(5).hash };
            } else if (ask != nullptr && ask->number > BlockNumber(5)) {
                answer = HashAnswer {};
            }
        };
        follower.client.connected();
        bool told = false;
        for (auto open = follower.client.nextRequests(); !open.empty();
             open = follower.client.nextRequests()) {
            for (const Request& request : open) {
                told = told
                    || textOf(follower.client.answer(
                           request.id, follower.server.answer(request.question), follower.chain.now()))
                        == "incomplete light.ServerBehind";
            }
        }
        QVERIFY(told);
        QCOMPARE(follower.client.finalized().number, BlockNumber(8));
        QVERIFY(!follower.client.isFollowing());
    }
};

QTEST_GUILESS_MAIN(RecordTest)
#include "record_test.moc"
