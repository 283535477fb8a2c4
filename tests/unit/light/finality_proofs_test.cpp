// SPDX-License-Identifier: MIT
#include "core/scale/encoder.hpp"
#include "tests/unit/light/follower.hpp"

using namespace taonaut;
using namespace taonaut::light;
using namespace taonaut::test;

namespace {

/// Offers finality proofs and keeps no justification with its blocks, so that nothing else can prove a head.
struct Prover : Follower {
    explicit Prover(std::size_t blocks)
    {
        chain.grow(blocks);
        server.keepsOnlyMultiples = true;
    }
    std::string syncWithProofs()
    {
        client.connected();
        client.serverOffers({ true });
        return go();
    }
    std::string hear(const Bytes& justification)
    {
        return textOf(client.announceJustification(justification, chain.now()));
    }
};

using ProofMaker = std::function<std::optional<Bytes>(const ScriptedChain&, BlockNumber)>;

std::string syncAgainst(const ProofMaker& make, std::size_t blocks = 8)
{
    Prover prover(blocks);
    prover.server.tamper = [&](const Question& question, Answer& answer) {
        if (const auto* const ask = std::get_if<AskFinalityProof>(&question)) {
            answer = FinalityProofAnswer { make(prover.chain, ask->number) };
        }
    };
    const std::string verdict = prover.syncWithProofs();
    return prover.client.finalized().number == BlockNumber(0) ? verdict : "moved on: " + verdict;
}

Bytes proofOf(const Block& block, const Bytes& justification, const std::vector<chain::Header>& unknown = {})
{
    scale::Encoder out;
    out.raw(block.hash.view()).raw(justification).compact(unknown.size());
    for (const chain::Header& header : unknown) {
        header.write(out);
    }
    return out.take();
}

} // namespace

/// grandpa_proveFinality and grandpa_subscribeJustifications.
class FinalityProofsTest : public QObject {
    Q_OBJECT
private slots:
    void proofsAreAskedWhereTheyAreOffered()
    {
        for (const std::size_t blocks : { 8U, 700U }) { // linked header by header; jumped to
            Prover prover(blocks);
            prover.chain.author();
            prover.syncWithProofs();
            QVERIFY(prover.isLevel());
            Prover other(blocks);
            other.sync();
            QVERIFY(!other.isLevel()); // which nothing else could prove
        }
    }

    void offersMayComeLate()
    {
        Prover prover(8);
        prover.sync();
        QCOMPARE(prover.client.finalized().number, BlockNumber(0));
        prover.client.serverOffers({ true });
        prover.go();
        QVERIFY(prover.isLevel());
        prover.client.connected(); // another server, which offers nothing
        for (const Request& request : prover.client.nextRequests()) {
            QVERIFY(!std::holds_alternative<AskFinalityProof>(request.question));
        }
    }

    void proofsOfABlockAboveTheClaimedOne()
    {
        for (const std::size_t blocks : { 8U, 700U }) {
            Prover prover(blocks);
            const Hash256 claimed = prover.chain.head().hash;
            prover.chain.setBlockJustification(claimed, std::nullopt);
            prover.chain.grow(3);
            prover.chain.setBlockJustification(
                prover.chain.canonical(static_cast<std::uint32_t>(blocks) + 1).hash, std::nullopt);
            prover.chain.setBlockJustification(
                prover.chain.canonical(static_cast<std::uint32_t>(blocks) + 2).hash, std::nullopt);
            prover.server.tamper = [claimed](const Question& question, Answer& answer) {
                if (std::holds_alternative<AskFinalizedHead>(question)) {
                    answer = HashAnswer { claimed };
                }
            };
            prover.syncWithProofs();
            QCOMPARE(prover.client.finalized().hash, prover.chain.finalized().hash);
            QVERIFY(prover.client.levelOf({ prover.chain.at(claimed).header.number, claimed })
                == Level::Final); // linked by the proof's headers
        }
    }

    void refusedProofsAreReplacedByTheOtherWays()
    {
        for (const bool errs : { true, false }) {
            Prover prover(1100);
            prover.server.tamper = [errs](const Question& question, Answer& answer) {
                if (std::holds_alternative<AskFinalityProof>(question)) {
                    answer = errs ? Answer(Unavailable {}) : Answer(FinalityProofAnswer {});
                }
            };
            prover.syncWithProofs();
            QCOMPARE(prover.client.finalized().number, BlockNumber(1024));
            QVERIFY(prover.client.isFollowing());
        }
    }

    void changesOfVotersAreFoundWithProofs()
    {
        Prover prover(300);
        const Hash256 change = prover.chain.changeVoters(10, 4).hash;
        prover.chain.grow(400);
        prover.chain.author();
        prover.server.alwaysKept = { change };
        prover.syncWithProofs();
        QVERIFY(prover.isLevel());
        QCOMPARE(prover.client.voters().id, std::uint64_t(1));
    }

    void badProofs()
    {
        const auto tooFew = [](const ScriptedChain& chain, BlockNumber) {
            return proofOf(chain.head(),
                scale::Encoder().bytes(chain.justify(chain.head().header, 0, chain.voters(), 2)).take());
        };
        QCOMPARE(syncAgainst(tooFew), std::string("rejected consensus.grandpa.NotEnoughWeight"));
        QCOMPARE(syncAgainst(tooFew, 400), std::string("rejected consensus.grandpa.NotEnoughWeight"));
        QCOMPARE(syncAgainst([](const ScriptedChain& chain, BlockNumber) {
            return proofOf(chain.head(),
                scale::Encoder().bytes(chain.justify(chain.head().header, 9, chain.voters(), 3)).take());
        }),
            std::string("rejected consensus.grandpa.BadSignature"));
        QCOMPARE(syncAgainst([](const ScriptedChain& chain, BlockNumber) {
            return proofOf(chain.head(), scale::Encoder().bytes(*chain.canonical(7).justification).take());
        }),
            std::string("rejected consensus.grandpa.TargetHashMismatch"));
        QCOMPARE(syncAgainst([](const ScriptedChain& chain, BlockNumber) {
            return proofOf(chain.head(), scale::Encoder().bytes(*chain.head().justification).take(),
                { chain.canonical(7).header });
        }),
            std::string("rejected consensus.grandpa.UnknownHeadersBroken"));
        QVERIFY(syncAgainst([](const ScriptedChain&, BlockNumber) {
            return Bytes(70);
        }).starts_with("rejected "));
        QVERIFY(syncAgainst([](const ScriptedChain& chain, BlockNumber number) {
            Bytes proof = *chain.finalityProof(number);
            proof.push_back(std::byte { 0 });
            return proof;
        }).starts_with("rejected scale.TrailingBytes"));
    }

    void proofsOfOlderBlocksHelpToo()
    {
        Prover prover(8);
        prover.server.tamper = [&](const Question& question, Answer& answer) {
            if (std::holds_alternative<AskFinalityProof>(question)) {
                const Block& old = prover.chain.canonical(6);
                answer
                    = FinalityProofAnswer { proofOf(old, scale::Encoder().bytes(*old.justification).take()) };
            }
        };
        prover.syncWithProofs();
        QCOMPARE(prover.client.finalized().number, BlockNumber(6));
    }

    void announcedJustifications()
    {
        Follower follower;
        follower.chain.grow(2);
        follower.sync();
        follower.chain.grow(1);
        const Block head = follower.chain.head();
        follower.announce(head.header);
        QCOMPARE(textOf(follower.client.announceJustification(*head.justification, follower.chain.now())),
            std::string("verified"));
        QVERIFY(follower.isLevel());
        // Again, and of older blocks: nothing new.
        for (const std::uint32_t number : { 3U, 1U }) {
            QCOMPARE(textOf(follower.client.announceJustification(
                         *follower.chain.canonical(number).justification, follower.chain.now())),
                std::string("verified"));
        }
        QCOMPARE(follower.client.finalized().number, BlockNumber(3));
    }

    void justificationsOfUnknownHeadersWaitForThem()
    {
        for (const std::size_t more : { 1U, 20U, 700U }) {
            Prover prover(2);
            prover.server.keepsOnlyMultiples = false;
            prover.sync();
            prover.server.keepsOnlyMultiples = true; // nothing but the announced one
            prover.chain.grow(more);
            QCOMPARE(prover.hear(*prover.chain.head().justification), std::string("verified"));
            prover.go();
            QVERIFY2(prover.isLevel(), std::to_string(more).c_str());
        }
    }

    void announcedLies()
    {
        Prover prover(4);
        prover.server.keepsOnlyMultiples = false;
        prover.sync();
        QCOMPARE(prover.hear({}), std::string("rejected scale.UnexpectedEnd"));
        Recipe fork;
        fork.parent = prover.chain.canonical(3).hash;
        fork.slot = ScriptedChain::kFirstSlot + 50;
        const Block other = prover.chain.author(fork);
        const auto votes = [&](const chain::Header& header, std::uint64_t setId, std::size_t count) {
            return prover.chain.justify(header, setId, prover.chain.voters(), count);
        };
        QCOMPARE(prover.hear(votes(other.header, 0, 3)), std::string("rejected light.OtherHistory"));
        prover.chain.setHead(prover.chain.finalized().hash);
        const Block next = prover.chain.author();
        // Unknown headers: what cannot come from honest voters of any set is refused at once.
        Bytes repeated = consensus::makeJustification(next.header, 1, 0, {}).encode();
        QCOMPARE(prover.hear(repeated), std::string("incomplete consensus.grandpa.NotEnoughWeight"));
        auto twice = *consensus::Justification::decode(votes(next.header, 0, 3));
        twice.commit.precommits.push_back(twice.commit.precommits.front());
        QCOMPARE(prover.hear(twice.encode()), std::string("rejected consensus.grandpa.RepeatedVote"));
        // Known headers: no change of voters can excuse it.
        prover.announce(next.header);
        QCOMPARE(
            prover.hear(votes(next.header, 0, 2)), std::string("rejected consensus.grandpa.NotEnoughWeight"));
        QCOMPARE(
            prover.hear(votes(next.header, 3, 3)), std::string("rejected consensus.grandpa.BadSignature"));
        QCOMPARE(prover.client.finalized().number, BlockNumber(4));
    }

    void justificationsOfTheNextVoters()
    {
        Follower follower;
        follower.chain.grow(2);
        follower.sync();
        follower.chain.changeVoters(10, 4);
        const Block change = follower.chain.head();
        follower.chain.grow(1);
        const Block after = follower.chain.head();
        follower.announce(change.header);
        follower.announce(after.header);
        // The block that ends the old set is asked for, then this one verifies.
        QCOMPARE(textOf(follower.client.announceJustification(*after.justification, follower.chain.now())),
            std::string("incomplete consensus.grandpa.UnknownSigner"));
        follower.go();
        QVERIFY(follower.isLevel());
        QCOMPARE(follower.client.voters().id, std::uint64_t(1));
    }

    void proofsThatComeLateAreFine()
    {
        Prover prover(8);
        prover.sync();
        prover.client.serverOffers({ true });
        const std::vector<Request> open = prover.client.nextRequests();
        QCOMPARE(open.size(), std::size_t(1));
        QVERIFY(std::holds_alternative<AskFinalityProof>(open[0].question));
        prover.chain.grow(3);
        const auto& chain = prover.chain;
        prover.hear(*chain.canonical(9).justification);
        prover.go();
        QCOMPARE(prover.client.finalized().number, BlockNumber(9));
        const auto answer = [&](std::uint32_t of, const std::vector<chain::Header>& unknown) {
            const Block& block = chain.canonical(of);
            return FinalityProofAnswer { proofOf(
                block, scale::Encoder().bytes(*block.justification).take(), unknown) };
        };
        QCOMPARE(
            textOf(prover.client.answer(open[0].id,
                answer(11, { chain.canonical(9).header, chain.canonical(10).header, chain.head().header }),
                chain.now())),
            std::string("verified"));
        QVERIFY(prover.isLevel());
    }

    void headersOfAProofAreCheckedToo()
    {
        // Votes make a block final; who made the blocks on the way is another question, and a lie about it
        // shows.
        Prover prover(8);
        prover.sync();
        const std::uint64_t slot = consensus::slotOf(prover.chain.head().header).value();
        Recipe forged;
        forged.slot = slot + 1;
        forged.sealer = (slot + 2) % 3;
        const Block block = prover.chain.author(forged);
        prover.chain.finalize(block.hash);
        prover.server.tamper = [&](const Question& question, Answer& answer) {
            if (std::holds_alternative<AskFinalityProof>(question)) {
                answer = FinalityProofAnswer { proofOf(block,
                    scale::Encoder().bytes(*prover.chain.at(block.hash).justification).take(),
                    { block.header }) };
            }
        };
        prover.client.serverOffers({ true });
        QCOMPARE(prover.go(), std::string("rejected consensus.aura.BadSignature"));
        QCOMPARE(prover.client.finalized().number, BlockNumber(0));
    }

    void manyJustificationsAskForFewHeaders()
    {
        Follower follower;
        follower.sync();
        for (int i = 0; i < 50; ++i) {
            const Block& block = follower.chain.author();
            static_cast<void>(follower.client.announceJustification(
                follower.chain.justify(block.header, 0, follower.chain.voters(), 3), follower.chain.now()));
        }
        QVERIFY(follower.client.nextRequests().size() <= 8);
    }

    void proofsThatArriveAfterAnAnnouncement()
    {
        // The search for a change runs while the proof of a later block is announced: nothing breaks.
        Prover prover(600);
        const Hash256 change = prover.chain.changeVoters(10, 4).hash;
        prover.chain.grow(10);
        prover.server.alwaysKept = { change };
        prover.client.connected();
        prover.client.serverOffers({ true });
        bool announced = false;
        for (auto open = prover.client.nextRequests(); !open.empty(); open = prover.client.nextRequests()) {
            for (const Request& request : open) {
                const bool searching = std::holds_alternative<AskStorage>(request.question);
                const Answer answer = prover.server.answer(request.question);
                if (searching && !announced) {
                    announced = true;
                    static_cast<void>(prover.hear(*prover.chain.at(change).justification));
                    for (const Request& header : prover.client.nextRequests()) {
                        static_cast<void>(prover.client.answer(
                            header.id, prover.server.answer(header.question), prover.chain.now()));
                    }
                }
                const Verdict verdict = prover.client.answer(request.id, answer, prover.chain.now());
                QVERIFY2(!verdict.isRejected(), textOf(verdict).c_str());
            }
        }
        QVERIFY(announced);
        QVERIFY(prover.isLevel());
    }
};

QTEST_GUILESS_MAIN(FinalityProofsTest)
#include "finality_proofs_test.moc"
