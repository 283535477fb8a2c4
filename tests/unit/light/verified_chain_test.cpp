// SPDX-License-Identifier: MIT
#include "core/consensus/grandpa_digest.hpp"
#include "core/light/verified_chain.hpp"
#include "tests/unit/light/follower.hpp"

#include <set>

using namespace taonaut;
using namespace taonaut::light;
using namespace taonaut::test;

namespace {

VerifiedChain startOf(const ScriptedChain& chain)
{
    const Checkpoint start = chain.parameters().start();
    return VerifiedChain(start.header, start.voters, AuthorList { BlockNumber(0), start.authors });
}

template <class T> std::string reasonOf(const Result<T>& result)
{
    return result ? "none" : std::string(result.error().module()) + "." + std::string(result.error().name());
}

Recipe announcing(std::uint32_t delay)
{
    Recipe recipe;
    recipe.digest.push_back(
        consensus::grandpaDigestItem(consensus::ScheduledChange { votersOf(keysFrom(10, 3)), delay }));
    return recipe;
}

} // namespace

/// The rules of finality where no server can lead to them one by one.
class VerifiedChainTest : public QObject {
    Q_OBJECT

    static Result<void> add(VerifiedChain& verified, const ScriptedChain& chain, const Block& block)
    {
        return verified.add(block.header, block.hash, { chain.now(), ScriptedChain::kSlotDurationMs });
    }

private slots:
    void additions()
    {
        ScriptedChain chain;
        VerifiedChain verified = startOf(chain);
        const Block& first = chain.author();
        const Block& second = chain.author();
        QCOMPARE(reasonOf(add(verified, chain, second)), std::string("light.NotLinked"));
        verified.forgetAuthors();
        QCOMPARE(reasonOf(add(verified, chain, first)), std::string("light.AuthorsUnknown"));
        verified.keepAuthors();
        QCOMPARE(reasonOf(add(verified, chain, first)), std::string("none"));
        QCOMPARE(reasonOf(add(verified, chain, first)), std::string("none"));
        QCOMPARE(reasonOf(add(verified, chain, second)), std::string("none"));
        chain.finalize(second.hash);
        QCOMPARE(
            reasonOf(verified.finalize(second.header, second.hash, *chain.at(second.hash).justification)),
            std::string("none"));
        Recipe sibling;
        sibling.parent = chain.genesisHash();
        sibling.slot = ScriptedChain::kFirstSlot + 5;
        QCOMPARE(reasonOf(add(verified, chain, chain.author(sibling))), std::string("light.BelowFinal"));
        Recipe nephew;
        nephew.parent = first.hash;
        nephew.slot = ScriptedChain::kFirstSlot + 6;
        nephew.tweak = [](chain::Header& header) { header.number = BlockNumber(3); };
        QCOMPARE(reasonOf(add(verified, chain, chain.author(nephew))), std::string("light.BelowFinal"));
    }

    void finalBlocksAreNotReplaced()
    {
        ScriptedChain chain;
        VerifiedChain verified = startOf(chain);
        const Block first = chain.author();
        const Block second = chain.author();
        Recipe fork;
        fork.parent = first.hash;
        fork.slot = ScriptedChain::kFirstSlot + 7;
        const Block other = chain.author(fork);
        const auto proof
            = [&](const Block& block) { return chain.justify(block.header, 0, chain.voters(), 3); };
        QCOMPARE(reasonOf(verified.finalize(second.header, second.hash, proof(second))), std::string("none"));
        QCOMPARE(reasonOf(verified.finalize(second.header, second.hash, {})), std::string("none")); // known
        QCOMPARE(reasonOf(verified.finalize(other.header, other.hash, proof(other))),
            std::string("light.ConflictingFinality"));
        QCOMPARE(reasonOf(verified.finalize(first.header, first.hash, proof(first))),
            std::string("light.BelowFinal"));
        QCOMPARE(verified.root().hash, second.hash);
    }

    void oldVotersDoNotDecideAfterAChange()
    {
        ScriptedChain chain;
        VerifiedChain verified = startOf(chain);
        const Block announced = chain.author(announcing(1));
        const Block last = chain.author();
        const Block after = chain.author();
        const auto proof
            = [&](const Block& block) { return chain.justify(block.header, 0, chain.voters(), 3); };
        QCOMPARE(reasonOf(verified.finalize(announced.header, announced.hash, proof(announced))),
            std::string("none"));
        QVERIFY(verified.finality().pending());
        QCOMPARE(reasonOf(verified.finalize(after.header, after.hash, proof(after))),
            std::string("light.JustificationSkipsChange")); // by a jump
        verified.keepAuthors();
        QCOMPARE(reasonOf(add(verified, chain, last)), std::string("none"));
        QCOMPARE(*verified.endOfVoters(last.hash), last.hash);
        QCOMPARE(reasonOf(verified.finalize(last.header, last.hash, proof(last))), std::string("none"));
        QCOMPARE(verified.finality().voters().id, std::uint64_t(1));
    }

    void oldVotersDoNotDecideAlongAPath()
    {
        ScriptedChain chain;
        VerifiedChain verified = startOf(chain);
        const Block announced = chain.author(announcing(0));
        const Block after = chain.author();
        QVERIFY(add(verified, chain, announced));
        QVERIFY(add(verified, chain, after));
        QCOMPARE(*verified.endOfVoters(after.hash), announced.hash);
        QCOMPARE(reasonOf(verified.finalize(
                     after.header, after.hash, chain.justify(after.header, 0, chain.voters(), 3))),
            std::string("light.JustificationSkipsChange"));
        QCOMPARE(verified.root().hash, chain.genesisHash());
    }

    void oneChangeAtATime()
    {
        ScriptedChain chain;
        const FinalityState start(chain.parameters().start().voters);
        const auto pending = start.after(chain.author(announcing(5)).header);
        QVERIFY(pending && pending->pending());
        QCOMPARE(
            reasonOf(pending->after(chain.author(announcing(0)).header)), std::string("light.SecondChange"));
        const auto never = start.after(chain.author(announcing(0xffff'ffff)).header);
        QVERIFY(never);
        QCOMPARE(never->pending()->lastOfOldSet, BlockNumber(0xffff'ffff));
    }

    void finalHashesAreBounded()
    {
        const ScriptedChain chain;
        VerifiedChain verified = startOf(chain);
        for (std::uint32_t i = 1; i <= VerifiedChain::kFinalHashCapacity; ++i) {
            verified.rememberFinal({ BlockNumber(i), hashOf(1) });
        }
        QVERIFY(!verified.finalHash(BlockNumber(0)));
        QVERIFY(verified.finalHash(BlockNumber(1)));
        QCOMPARE(verified.finalAtOrAbove(BlockNumber(0))->number, BlockNumber(1));
    }

    void equivocationsAreBounded()
    {
        ScriptedChain chain;
        VerifiedChain verified = startOf(chain);
        for (std::uint8_t i = 0; i < VerifiedChain::kEquivocationCapacity + 10; ++i) {
            Recipe twin;
            twin.parent = chain.genesisHash();
            twin.body = { Bytes(1, std::byte { i }) };
            QVERIFY(add(verified, chain, chain.author(twin)));
        }
        QCOMPARE(verified.equivocations().size(), VerifiedChain::kEquivocationCapacity);
    }

    void everyReasonHasAName()
    {
        std::set<std::string_view> names;
        for (std::uint16_t i = 0; i <= static_cast<std::uint16_t>(LightError::ValueMismatch); ++i) {
            names.insert(nameOf(static_cast<LightError>(i)));
        }
        QVERIFY(!names.contains(""));
        QCOMPARE(names.size(), static_cast<std::size_t>(LightError::ValueMismatch) + 1);
    }
};

QTEST_GUILESS_MAIN(VerifiedChainTest)
#include "verified_chain_test.moc"
