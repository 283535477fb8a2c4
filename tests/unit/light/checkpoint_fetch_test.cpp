// SPDX-License-Identifier: MIT
#include "core/light/checkpoint_fetch.hpp"
#include "core/light/state_keys.hpp"
#include "core/scale/encoder.hpp"
#include "tests/unit/light/follower.hpp"

using namespace taonaut;
using namespace taonaut::light;
using namespace taonaut::test;

namespace {

using Tamper = std::function<void(const Question&, Answer&)>;

/// A chain whose voters differ from those of its start, and a person who names one of its blocks.
struct Person {
    Follower follower;
    std::uint32_t block = 320;
    std::uint64_t setId = 1;
    Hash256 genesis = follower.chain.genesisHash();
    std::string last; ///< text of the last verdict that was not verified

    Person()
    {
        ScriptedChain& chain = follower.chain;
        chain.grow(299);
        const Hash256 change = installVoters(10, 4).hash;
        chain.grow(230); // up to 530
        follower.server.keepsOnlyMultiples = true;
        follower.server.alwaysKept = { change };
    }
    /// changeVoters with the list in the state, as the runtime keeps it.
    const Block& installVoters(std::uint8_t seed, std::size_t count)
    {
        ScriptedChain& chain = follower.chain;
        const Hash256 parent = chain.head().hash;
        const Block plain = chain.changeVoters(seed, count); // from now on they vote
        Recipe recipe;
        recipe.parent = parent;
        recipe.digest = { plain.header.digest[1] };
        recipe.changes
            = { { grandpaAuthoritiesKey(), consensus::encodeAuthorityList(votersOf(chain.voters())) },
                  { grandpaSetIdKey(), scale::Encoder().u64(chain.setId()).take() } };
        const Block& installed = chain.author(recipe);
        chain.setBlockJustification(
            installed.hash, chain.justify(installed.header, chain.setId() - 1, keysFrom(1, 3), 3));
        return installed;
    }
    std::string fetch(const std::optional<Hash256>& hash = {})
    {
        CheckpointFetch fetch({ "Scripted", genesis, ScriptedChain::kSlotDurationMs,
            hash.value_or(follower.chain.canonical(block).hash), setId });
        return run(fetch);
    }
    std::string run(CheckpointFetch& fetch)
    {
        int answers = 0;
        for (auto open = fetch.nextRequests(); !open.empty(); open = fetch.nextRequests()) {
            for (const Request& request : open) {
                const Verdict verdict = fetch.answer(request.id, follower.server.answer(request.question));
                last = verdict.reason ? textOf(verdict) : last;
                if (++answers > 40) {
                    return "endless";
                }
            }
        }
        if (!fetch.result()) {
            return "no result";
        }
        result = *fetch.result();
        return *result ? "none"
                       : std::string(result->error().module()) + "." + std::string(result->error().name());
    }
    std::optional<Result<ChainParameters>> result;
};

} // namespace

class CheckpointFetchTest : public QObject {
    Q_OBJECT

    Person m_person; ///< whose chain no test changes

    std::string fetchAgainst(const Tamper& tamper)
    {
        m_person.follower.server.tamper = tamper;
        return m_person.fetch();
    }

private slots:
    void aBlockAndASetIdAreEnough()
    {
        Person person;
        QCOMPARE(person.fetch(), std::string("none"));
        const Checkpoint& start = (*person.result)->start();
        QCOMPARE(start.blockNumber, BlockNumber(320));
        QVERIFY(start.voters == (consensus::AuthoritySet { 1, votersOf(keysFrom(10, 4)) }));
        QVERIFY(start.authors == aurasOf(keysFrom(1, 3)));
        QCOMPARE(start.date, std::string("2025-06-15"));
        QVERIFY((*person.result)->clock() == ChainClock::Wall);
        // A client starts there and follows.
        person.follower.client = Client(std::move(**person.result));
        person.follower.server.keepsOnlyMultiples = false;
        person.follower.sync();
        QVERIFY(person.follower.isLevel());
    }

    void theBlockThatChangesTheVotersItself()
    {
        Person person;
        person.block = 300; // its state holds the list in force after it
        QCOMPARE(person.fetch(), std::string("none"));
        person.setId = 0; // signed it, but does not vote any more
        QCOMPARE(person.fetch(), std::string("light.SetIdUnconfirmed"));
    }

    void theFinalHeadConfirmsToo()
    {
        Person person;
        person.block = 520; // no multiple of 512 above it
        QCOMPARE(person.fetch(), std::string("light.SetIdUnconfirmed"));
        QCOMPARE(person.last, std::string("incomplete light.SetIdUnconfirmed"));
        person.follower.server.keepsOnlyMultiples = false;
        QCOMPARE(person.fetch(), std::string("none"));
        person.block = 530; // nothing above it is final
        QCOMPARE(person.fetch(), std::string("light.SetIdUnconfirmed"));
    }

    void wrongSetIds()
    {
        Person person;
        for (const std::uint64_t id : { 0U, 2U, 99U }) {
            person.setId = id;
            QCOMPARE(person.fetch(), std::string("light.SetIdUnconfirmed"));
            QVERIFY((*person.result).error().detail().find("BadSignature") != std::string::npos
                || (*person.result).error().detail().find("NoJustification") != std::string::npos);
        }
    }

    void wrongBlocks()
    {
        Person person;
        QCOMPARE(person.fetch(hashOf(7)), std::string("light.AnswerMissing"));
        Recipe fork;
        fork.parent = person.follower.chain.canonical(319).hash;
        fork.slot = ScriptedChain::kFirstSlot + 900;
        const Hash256 head = person.follower.chain.head().hash;
        const Hash256 forked = person.follower.chain.author(fork).hash;
        person.follower.chain.setHead(head);
        QCOMPARE(person.fetch(forked), std::string("light.OtherHistory"));
        person.genesis = hashOf(1);
        QCOMPARE(person.fetch(), std::string("light.WrongChain"));
    }

    void statesThatAreGone()
    {
        Person person;
        person.follower.server.prunedBelow = BlockNumber(321);
        QCOMPARE(person.fetch(), std::string("light.StateUnavailable"));
    }

    void changesUnderWay()
    {
        Person person;
        Recipe recipe;
        recipe.changes = { { grandpaPendingChangeKey(), Bytes(50) } };
        const Block& block = person.follower.chain.author(recipe);
        QCOMPARE(person.fetch(block.hash), std::string("light.ChangePending"));
        Recipe forced;
        forced.digest.push_back(consensus::grandpaDigestItem(
            consensus::ForcedChange { BlockNumber(1), votersOf(keysFrom(10, 3)), 0 }));
        QCOMPARE(person.fetch(person.follower.chain.author(forced).hash), std::string("light.ForcedChange"));
    }

    void statesWithoutLists()
    {
        for (const Bytes& key : { auraAuthoritiesKey(), grandpaAuthoritiesKey() }) {
            Person person;
            Recipe recipe;
            recipe.changes = { { key, std::nullopt } };
            QCOMPARE(person.fetch(person.follower.chain.author(recipe).hash), std::string("light.NoValue"));
            recipe.changes = { { key, Bytes(3) } };
            QVERIFY(person.fetch(person.follower.chain.author(recipe).hash).starts_with("consensus."));
        }
    }

    void lies()
    {
        QCOMPARE(fetchAgainst([](const Question& question, Answer& answer) {
            if (std::holds_alternative<AskHeader>(question)) {
                std::get<HeaderAnswer>(answer).header->stateRoot = hashOf(1);
            }
        }),
            std::string("light.HeaderHashMismatch"));
        QCOMPARE(m_person.last, std::string("rejected light.HeaderHashMismatch"));
        QCOMPARE(fetchAgainst([](const Question& question, Answer& answer) {
            if (std::holds_alternative<AskProof>(question)) {
                std::get<ProofAnswer>(answer).nodes.clear();
            }
        }),
            std::string("trie.MissingNode"));
        QCOMPARE(fetchAgainst([](const Question& question, Answer& answer) {
            if (std::holds_alternative<AskBlock>(question)) {
                std::get<BlockAnswer>(answer).header->stateRoot = hashOf(1);
            }
        }),
            std::string("light.HeaderHashMismatch"));
        QCOMPARE(fetchAgainst([](const Question& question, Answer& answer) {
            if (std::holds_alternative<AskBlock>(question)) {
                answer = BlockAnswer {};
            }
        }),
            std::string("light.AnswerMissing"));
        QVERIFY(fetchAgainst([](const Question& question, Answer& answer) {
            if (std::holds_alternative<AskBlock>(question)) {
                std::get<BlockAnswer>(answer).justification = Bytes(3);
            }
        }).starts_with("scale."));
        QCOMPARE(fetchAgainst([](const Question& question, Answer& answer) {
            if (std::holds_alternative<AskBlock>(question) && std::get<BlockAnswer>(answer).justification) {
                auto votes = *consensus::Justification::decode(*std::get<BlockAnswer>(answer).justification);
                votes.commit.precommits.push_back(votes.commit.precommits.front());
                std::get<BlockAnswer>(answer).justification = votes.encode();
            }
        }),
            std::string("consensus.grandpa.RepeatedVote"));
    }

    void blocksOfOtherHeights()
    {
        Person person;
        const Hash256 other = person.follower.chain.canonical(511).hash;
        person.follower.server.tamper = [other](const Question& question, Answer& answer) {
            const auto* const ask = std::get_if<AskBlockHash>(&question);
            if (ask != nullptr && ask->number == BlockNumber(512)) {
                answer = HashAnswer { other };
            }
        };
        QCOMPARE(person.fetch(), std::string("light.HeaderNumberMismatch"));
    }

    void serversThatDoNotAnswer()
    {
        for (const std::size_t kind : { 2U, 3U }) { // hashes by number, headers
            QCOMPARE(fetchAgainst([kind](const Question& question, Answer& answer) {
                if (question.index() == kind) {
                    answer = Unavailable {};
                }
            }),
                std::string("light.Unavailable"));
        }
        QCOMPARE(fetchAgainst([](const Question& question, Answer& answer) {
            if (std::holds_alternative<AskBlock>(question)) {
                answer = Unavailable {};
            }
        }),
            std::string("light.SetIdUnconfirmed"));
    }

    void answersNeverAskedFor()
    {
        Person person;
        CheckpointFetch fetch({ "Scripted", person.genesis, 250, person.follower.chain.head().hash, 1 });
        QCOMPARE(textOf(fetch.answer(77, HashAnswer {})), std::string("incomplete light.UnknownRequest"));
        QVERIFY(!fetch.result());
    }

    void days()
    {
        QCOMPARE(dayOf(0), std::string("1970-01-01"));
        QCOMPARE(dayOf(1'785'000'000'000), std::string("2026-07-25"));
        QCOMPARE(dayOf(~std::uint64_t { 0 }), std::string("9999-12-31"));
    }
};

QTEST_GUILESS_MAIN(CheckpointFetchTest)
#include "checkpoint_fetch_test.moc"
