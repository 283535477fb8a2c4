// SPDX-License-Identifier: MIT
#include "core/consensus/aura.hpp"
#include "tests/unit/light/follower.hpp"

using namespace taonaut;
using namespace taonaut::light;
using namespace taonaut::test;

/// Headers that an honest author would not have made.
class HeaderLiesTest : public QObject {
    Q_OBJECT

    /// What a follower at block 5 (3 of them final) says to the header of the next block.
    static std::string verdictOn(const std::function<void(Recipe&, const ScriptedChain&)>& change)
    {
        Follower follower;
        follower.chain.grow(3);
        follower.chain.author();
        follower.chain.author();
        follower.sync();
        const std::uint64_t now = follower.chain.now() + ScriptedChain::kSlotDurationMs;
        Recipe recipe;
        change(recipe, follower.chain);
        const Block& block = follower.chain.author(recipe);
        std::string verdict = textOf(follower.client.announceHead(block.header, now));
        if (verdict != "verified"
            && follower.client.levelOf({ block.header.number, block.hash }) > Level::Linked) {
            return "accepted although " + verdict;
        }
        return verdict;
    }
    static std::uint64_t nextSlot(const ScriptedChain& chain)
    {
        return consensus::slotOf(chain.head().header).value() + 1;
    }

private slots:
    void honest()
    {
        QCOMPARE(verdictOn([](Recipe&, const auto&) {}), std::string("verified"));
        QCOMPARE(verdictOn([](Recipe& recipe, const auto& chain) { recipe.slot = nextSlot(chain) + 100; }),
            std::string("verified")); // 25 s ahead of the clock
    }

    void authorOutOfTurn()
    {
        QCOMPARE(
            verdictOn([](Recipe& recipe, const auto& chain) { recipe.sealer = (nextSlot(chain) + 1) % 3; }),
            std::string("rejected consensus.aura.BadSignature"));
    }

    void slotsThatDoNotGrow()
    {
        QCOMPARE(verdictOn([](Recipe& recipe, const auto& chain) { recipe.slot = nextSlot(chain) - 1; }),
            std::string("rejected consensus.aura.SlotNotIncreasing"));
    }

    void slotsOfTheFuture()
    {
        QCOMPARE(verdictOn([](Recipe& recipe, const auto& chain) { recipe.slot = nextSlot(chain) + 121; }),
            std::string("rejected consensus.aura.FutureSlot"));
    }

    void wrongNumbers()
    {
        for (const std::uint32_t number : { 5U, 7U, 4'000'000'000U }) {
            QCOMPARE(verdictOn([number](Recipe& recipe, const auto&) {
                recipe.tweak = [number](chain::Header& header) { header.number = BlockNumber(number); };
            }),
                std::string("rejected consensus.aura.WrongNumber"));
        }
    }

    void replacingFinalBlocks()
    {
        QCOMPARE(
            verdictOn([](Recipe& recipe, const auto& chain) { recipe.parent = chain.canonical(2).hash; }),
            std::string("verified")); // block 3 again: nothing to learn
        QCOMPARE(verdictOn([](Recipe& recipe, const auto& chain) {
            recipe.parent = chain.canonical(2).hash;
            recipe.tweak = [](chain::Header& header) { header.number = BlockNumber(4); };
        }),
            std::string("rejected light.BelowFinal"));
        QCOMPARE(verdictOn([](Recipe& recipe, const auto&) {
            recipe.tweak = [](chain::Header& header) {
                header.number = BlockNumber(4);
                header.parentHash = hashOf(1);
            };
        }),
            std::string("rejected light.BelowFinal"));
    }

    void digestsOutOfForm_data()
    {
        QTest::addColumn<QByteArray>("reason");
        QTest::addColumn<int>("change");
        const char* const reasons[] = { "consensus.aura.NoPreRuntime", "consensus.aura.SeveralPreRuntimes",
            "consensus.aura.BadSlot", "consensus.aura.SeveralSeals", "consensus.aura.BadConsensusMessage",
            "consensus.aura.EmptyAuthorityChange", "consensus.aura.SeveralAuthorityChanges",
            "consensus.aura.MixedEngines" };
        for (int i = 0; i < 8; ++i) {
            QTest::newRow(reasons[i]) << QByteArray(reasons[i]) << i;
        }
    }

    void digestsOutOfForm()
    {
        using Kind = chain::DigestItem::Kind;
        QFETCH(QByteArray, reason);
        QFETCH(int, change);
        const auto apply = [change](chain::Header& header) {
            std::vector<chain::DigestItem>& digest = header.digest;
            switch (change) {
            case 0:
                digest.clear();
                break;
            case 1:
                digest.push_back(digest.front());
                break;
            case 2:
                digest.front().data.pop_back();
                break;
            case 3:
                digest.push_back({ Kind::Seal, chain::kAuraEngine, Bytes(64) });
                break;
            case 4:
                digest.push_back({ Kind::Consensus, chain::kAuraEngine, { std::byte { 9 } } });
                break;
            case 5:
                digest.push_back(consensus::authorityChange({}));
                break;
            case 6:
                digest.push_back(consensus::authorityChange(aurasOf(keysFrom(4, 1))));
                digest.push_back(digest.back());
                break;
            default:
                digest.push_back({ Kind::PreRuntime, chain::kBabeEngine, Bytes(8) });
            }
        };
        const std::string verdict
            = verdictOn([&apply](Recipe& recipe, const auto&) { recipe.tweak = apply; });
        QCOMPARE(QByteArray::fromStdString(verdict), "rejected " + reason);
    }

    void sealsOutOfForm()
    {
        using Kind = chain::DigestItem::Kind;
        Follower follower;
        follower.sync();
        chain::Header header = follower.chain.author().header;
        const chain::DigestItem seal = header.digest.back();
        header.digest.pop_back();
        QCOMPARE(follower.announce(header), std::string("rejected consensus.aura.NoSeal"));
        header.digest.push_back({ Kind::Seal, chain::kAuraEngine, Bytes(63) });
        QCOMPARE(follower.announce(header), std::string("rejected consensus.aura.BadSealLength"));
        header.digest.back() = { Kind::Seal, chain::kGrandpaEngine, Bytes(64) };
        QCOMPARE(follower.announce(header), std::string("rejected consensus.aura.ForeignSeal"));
        header.digest.back() = { Kind::Seal, chain::kAuraEngine, Bytes(64) };
        QCOMPARE(follower.announce(header), std::string("rejected consensus.aura.BadSignature"));
        header.digest.back() = seal;
        header.stateRoot = hashOf(1);
        QCOMPARE(follower.announce(header), std::string("rejected consensus.aura.BadSignature"));
        QCOMPARE(follower.client.best().number, BlockNumber(0));
    }

    void blocksOfAnotherEngineAreOnlyLinked()
    {
        using Kind = chain::DigestItem::Kind;
        Follower follower;
        follower.sync();
        chain::Header header = follower.chain.author().header;
        header.digest = { { Kind::PreRuntime, chain::kBabeEngine, Bytes(8) },
            { Kind::Seal, chain::kBabeEngine, Bytes(64) } };
        QCOMPARE(follower.announce(header), std::string("verified"));
        QVERIFY(follower.client.levelOf({ header.number, header.hash() }) == Level::Linked);
        QVERIFY(follower.client.reader(header.hash()).error().is(LightError::NotSealed));
        QCOMPARE(follower.client.best().number, BlockNumber(0));
        // Nothing on top of it is judged either, and finality does not depend on it.
        Recipe child;
        const Block& next = follower.chain.author(child);
        chain::Header above = next.header;
        above.parentHash = header.hash();
        QCOMPARE(follower.announce(above), std::string("verified"));
        QVERIFY(follower.client.levelOf({ above.number, above.hash() }) == Level::Linked);
    }
};

QTEST_GUILESS_MAIN(HeaderLiesTest)
#include "header_lies_test.moc"
