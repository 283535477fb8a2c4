// SPDX-License-Identifier: MIT
#include "core/chain/storage_key.hpp"
#include "core/consensus/grandpa_digest.hpp"
#include "core/scale/encoder.hpp"
#include "tests/unit/light/follower.hpp"

#include <algorithm>

using namespace taonaut;
using namespace taonaut::light;
using namespace taonaut::test;

/// Answers of a server that lies, forgets, reorders or invents.
class AnswerLiesTest : public QObject {
    Q_OBJECT

    using Tamper = std::function<void(const Question&, Answer&, const ScriptedChain&)>;

    static std::string syncAgainst(const Tamper& tamper, std::size_t blocks = 8)
    {
        Follower follower;
        follower.chain.grow(blocks);
        follower.server.tamper
            = [&](const Question& question, Answer& answer) { tamper(question, answer, follower.chain); };
        std::string verdict = follower.sync();
        return follower.client.finalized().number == BlockNumber(0) ? verdict : "moved on: " + verdict;
    }
    /// Replaces the justification of the newest block.
    static std::string syncWithProof(
        const std::function<Bytes(const ScriptedChain&)>& make, std::size_t blocks = 8)
    {
        return syncAgainst(
            [&make](const Question& question, Answer& answer, const ScriptedChain& chain) {
                if (std::holds_alternative<AskBlock>(question)) {
                    std::get<BlockAnswer>(answer).justification = make(chain);
                }
            },
            blocks);
    }

private slots:
    void wrongChain()
    {
        for (const bool known : { false, true }) {
            QCOMPARE(syncAgainst([known](const Question& question, Answer& answer, const auto&) {
                const auto* const ask = std::get_if<AskBlockHash>(&question);
                if (ask != nullptr && ask->number == BlockNumber(0)) {
                    answer = HashAnswer { known ? std::optional(hashOf(1)) : std::nullopt };
                }
            }),
                std::string("rejected light.WrongChain"));
        }
    }

    void otherHistory()
    {
        Follower follower;
        follower.chain.grow(4);
        follower.sync();
        chain::Header other = follower.chain.head().header;
        other.stateRoot = hashOf(1);
        QCOMPARE(follower.announceFinal(other), std::string("rejected light.OtherHistory"));
        follower.server.tamper = [](const Question& question, Answer& answer) {
            const auto* const ask = std::get_if<AskBlockHash>(&question);
            if (ask != nullptr && ask->number == BlockNumber(4)) {
                answer = HashAnswer { hashOf(1) };
            }
        };
        QCOMPARE(follower.sync(), std::string("rejected light.OtherHistory"));
        QCOMPARE(follower.client.finalized().hash, follower.chain.finalized().hash);
    }

    void headersOfOtherBlocks()
    {
        QCOMPARE(syncAgainst([](const Question& question, Answer& answer, const ScriptedChain& chain) {
            if (std::holds_alternative<AskHeader>(question)) {
                answer = HeaderAnswer { chain.canonical(3).header };
            }
        }),
            std::string("rejected light.HeaderHashMismatch"));
        QCOMPARE(syncAgainst([](const Question& question, Answer& answer, const ScriptedChain& chain) {
            if (std::holds_alternative<AskBlock>(question)) {
                std::get<BlockAnswer>(answer).header = chain.canonical(3).header;
            }
        }),
            std::string("rejected light.HeaderHashMismatch"));
    }

    void hashesOfOtherHeights()
    {
        QCOMPARE(syncAgainst([](const Question& question, Answer& answer, const ScriptedChain& chain) {
            const auto* const ask = std::get_if<AskBlockHash>(&question);
            if (ask != nullptr && ask->number == BlockNumber(4)) {
                answer = HashAnswer { chain.canonical(5).hash };
            }
        }),
            std::string("rejected light.HeaderNumberMismatch"));
        QCOMPARE(syncAgainst(
                     [](const Question& question, Answer& answer, const ScriptedChain& chain) {
                         if (std::holds_alternative<AskBlock>(question)) {
                             std::get<BlockAnswer>(answer).justification.reset();
                         }
                         const auto* const ask = std::get_if<AskBlockHash>(&question);
                         if (ask != nullptr && ask->number == BlockNumber(512)) {
                             answer = HashAnswer { chain.canonical(511).hash };
                         }
                     },
                     600),
            std::string("rejected light.HeaderNumberMismatch"));
    }

    void parentsOfOtherHeights()
    {
        Follower follower;
        follower.chain.grow(1);
        for (int i = 0; i < 4; ++i) {
            follower.chain.author();
        }
        chain::Header forged = follower.chain.canonical(3).header;
        forged.parentHash = follower.chain.canonical(5).hash; // asked for, it would never connect
        const Hash256 hash = forged.hash();
        follower.server.tamper = [&](const Question& question, Answer& answer) {
            const auto* const ask = std::get_if<AskHeader>(&question);
            if (std::holds_alternative<AskBestHead>(question)) {
                answer = HashAnswer { hash };
            } else if (ask != nullptr && ask->hash == hash) {
                answer = HeaderAnswer { forged };
            }
        };
        QCOMPARE(follower.sync(), std::string("rejected light.HeaderNumberMismatch"));
    }

    void missingAnswers()
    {
        const auto forget = [](std::size_t kind) {
            return syncAgainst([kind](const Question& question, Answer& answer, const auto&) {
                const auto* const ask = std::get_if<AskBlockHash>(&question);
                if (question.index() == kind && (ask == nullptr || ask->number != BlockNumber(0))) {
                    if (std::holds_alternative<HashAnswer>(answer)) {
                        answer = HashAnswer {};
                    } else if (std::holds_alternative<HeaderAnswer>(answer)) {
                        answer = HeaderAnswer {};
                    } else {
                        answer = BlockAnswer {};
                    }
                }
            });
        };
        for (const std::size_t kind : { 0U, 1U, 2U, 3U, 4U }) {
            QCOMPARE(forget(kind), std::string("rejected light.AnswerMissing"));
        }
    }

    void unavailableIsNoLie()
    {
        Follower follower;
        follower.chain.grow(4);
        follower.server.tamper = [](const Question& question, Answer& answer) {
            if (!std::holds_alternative<AskBlockHash>(question)) {
                answer = Unavailable {};
            }
        };
        follower.sync();
        QVERIFY(!follower.client.isFollowing());
        follower.server.tamper = nullptr;
        follower.client.retry();
        follower.go();
        QVERIFY(follower.isLevel());
    }

    void unavailableHeadersAreAskedAgain()
    {
        Follower follower;
        follower.sync();
        for (int i = 0; i < 50; ++i) {
            follower.chain.author();
        }
        follower.announce(follower.chain.head().header);
        for (const Request& request : follower.client.nextRequests()) {
            QCOMPARE(textOf(follower.client.answer(request.id, Unavailable {}, follower.chain.now())),
                std::string("incomplete light.Unavailable"));
        }
        follower.client.retry();
        follower.go();
        QVERIFY(follower.isLevel());
    }

    void answersNeverAskedFor()
    {
        Follower follower;
        QCOMPARE(textOf(follower.client.answer(1, HashAnswer {}, 0)),
            std::string("incomplete light.UnknownRequest"));
        follower.client.connected();
        const std::vector<Request> asked = follower.client.nextRequests();
        follower.client.answer(asked[0].id, follower.server.answer(asked[0].question), follower.chain.now());
        QCOMPARE(textOf(follower.client.answer(asked[0].id, HashAnswer { hashOf(1) }, 0)),
            std::string("incomplete light.UnknownRequest"));
        follower.client.connected(); // another server: answers of the first no longer count
        QCOMPARE(textOf(follower.client.answer(asked[1].id, HashAnswer { hashOf(1) }, 0)),
            std::string("incomplete light.UnknownRequest"));
    }

    void reorderedAnswersAreFine()
    {
        Follower follower;
        follower.chain.grow(100);
        follower.chain.author();
        follower.client.connected();
        for (auto open = follower.client.nextRequests(); !open.empty();
             open = follower.client.nextRequests()) {
            std::reverse(open.begin(), open.end());
            for (const Request& request : open) {
                const Verdict verdict = follower.client.answer(
                    request.id, follower.server.answer(request.question), follower.chain.now());
                QVERIFY2(!verdict.isRejected(), textOf(verdict).c_str());
            }
        }
        QVERIFY(follower.isLevel());
    }

    void tooFewVotes()
    {
        QCOMPARE(syncWithProof([](const ScriptedChain& chain) {
            return chain.justify(chain.head().header, 0, chain.voters(), 2);
        }),
            std::string("rejected consensus.grandpa.NotEnoughWeight"));
    }

    void wrongSet()
    {
        QCOMPARE(syncWithProof([](const ScriptedChain& chain) {
            return chain.justify(chain.head().header, 1, chain.voters(), 3);
        }),
            std::string("rejected consensus.grandpa.BadSignature"));
    }

    void strangeVoters()
    {
        QCOMPARE(syncWithProof([](const ScriptedChain& chain) {
            return chain.justify(chain.head().header, 0, keysFrom(50, 3), 3);
        }),
            std::string("rejected consensus.grandpa.UnknownSigner"));
    }

    void wrongTarget()
    {
        QCOMPARE(syncWithProof([](const ScriptedChain& chain) { return *chain.canonical(7).justification; }),
            std::string("rejected consensus.grandpa.TargetHashMismatch"));
    }

    void brokenProofs()
    {
        QVERIFY(syncWithProof([](const ScriptedChain&) { return Bytes(); }).starts_with("rejected "));
        QVERIFY(syncWithProof([](const ScriptedChain&) {
            return Bytes(200, std::byte { 0xff });
        }).starts_with("rejected "));
        QVERIFY(syncWithProof([](const ScriptedChain& chain) {
            Bytes proof = *chain.head().justification;
            proof.push_back(std::byte { 0 });
            return proof;
        }).starts_with("rejected "));
    }

    void badProofsAfterAJumpAreTheServersFault()
    {
        // The set did not change, as the server's own hints say: the proof is simply bad.
        QCOMPARE(syncWithProof(
                     [](const ScriptedChain& chain) {
                         return chain.justify(chain.head().header, 0, chain.voters(), 2);
                     },
                     400),
            std::string("rejected consensus.grandpa.NotEnoughWeight"));
    }

    void inventedChangesOfVoters()
    {
        // One author announces voters of its own; they sign their own introduction, or what follows it.
        for (const bool itself : { true, false }) {
            Follower follower;
            follower.chain.grow(3);
            follower.sync();
            Recipe recipe;
            recipe.digest.push_back(
                consensus::grandpaDigestItem(consensus::ScheduledChange { votersOf(keysFrom(50, 3)), 0 }));
            const Block invented = follower.chain.author(recipe);
            const Block after = follower.chain.author();
            const auto votes = [&](const chain::Header& header, std::uint64_t setId) {
                return follower.chain.justify(header, setId, keysFrom(50, 3), 3);
            };
            follower.chain.finalize(after.hash);
            follower.chain.setBlockJustification(after.hash, votes(after.header, 1));
            if (itself) {
                follower.chain.setBlockJustification(invented.hash, votes(invented.header, 0));
            }
            QCOMPARE(follower.sync(),
                std::string(itself ? "rejected consensus.grandpa.UnknownSigner"
                                   : "incomplete light.SetChangeNotFound"));
            QCOMPARE(follower.client.finalized().number, BlockNumber(3));
            QCOMPARE(follower.client.voters().id, std::uint64_t(0));
            QVERIFY(follower.client.setChanges().empty());
            QVERIFY(follower.client.levelOf({ after.header.number, after.hash }) == Level::Sealed);
        }
    }

    void oldFinality()
    {
        Follower follower;
        follower.chain.grow(8);
        follower.sync();
        follower.chain.grow(2);
        follower.server.tamper = [&](const Question& question, Answer& answer) {
            if (std::holds_alternative<AskFinalizedHead>(question)) {
                answer = HashAnswer { follower.chain.canonical(5).hash };
            }
        };
        follower.sync();
        QCOMPARE(follower.client.finalized().number, BlockNumber(8)); // never back
        QCOMPARE(follower.client.best().number, BlockNumber(10));
        QCOMPARE(follower.announceFinal(follower.chain.canonical(5).header), std::string("verified"));
        QCOMPARE(follower.client.finalized().number, BlockNumber(8));
    }

    void aSearchLedAstray()
    {
        Follower follower;
        follower.chain.grow(300);
        follower.chain.changeVoters(10, 3);
        follower.chain.grow(100);
        follower.server.tamper = [&](const Question& question, Answer& answer) {
            const auto* const ask = std::get_if<AskStorage>(&question);
            if (ask != nullptr) { // "the voters changed at block 100"
                const bool before = follower.chain.at(ask->at).header.number < BlockNumber(100);
                answer = StorageAnswer { scale::Encoder().u64(before ? 0 : 1).take() };
            }
        };
        QCOMPARE(follower.sync(), std::string("rejected light.NoScheduledChange"));
    }

    void authorListsWithoutProof()
    {
        const auto withNodes = [](const std::function<void(std::vector<Bytes>&)>& change) {
            Follower follower;
            follower.chain.grow(400);
            follower.server.tamper = [&change](const Question& question, Answer& answer) {
                if (std::holds_alternative<AskProof>(question)) {
                    change(std::get<ProofAnswer>(answer).nodes);
                }
            };
            const std::string verdict = follower.sync();
            return follower.client.isFollowing() ? "following: " + verdict : verdict;
        };
        QCOMPARE(withNodes([](std::vector<Bytes>& nodes) { nodes.clear(); }),
            std::string("rejected trie.MissingNode"));
        QCOMPARE(withNodes([](std::vector<Bytes>& nodes) {
            for (Bytes& node : nodes) {
                node.back() ^= std::byte { 1 };
            }
        }),
            std::string("rejected trie.MissingNode"));
        const ScriptedChain other(30);
        const Bytes key = chain::storagePrefix("Aura", "Authorities");
        QCOMPARE(withNodes([&](std::vector<Bytes>& nodes) {
            nodes = other.head().state.proof(std::vector<Bytes> { key });
        }),
            std::string("rejected trie.MissingNode"));
        QVERIFY(withNodes([](std::vector<Bytes>& nodes) {
            nodes.push_back(Bytes(9U << 20));
        }).starts_with("rejected "));
        // More than was asked for does no harm.
        QVERIFY(withNodes([](std::vector<Bytes>& nodes) {
            nodes.push_back(Bytes(100));
        }).starts_with("following: "));
    }
};

QTEST_GUILESS_MAIN(AnswerLiesTest)
#include "answer_lies_test.moc"
