// SPDX-License-Identifier: MIT
#include "core/chain/storage_key.hpp"
#include "tests/unit/light/follower.hpp"

using namespace taonaut;
using namespace taonaut::light;
using namespace taonaut::test;

namespace {

Bytes accountKey(std::uint8_t id)
{
    AccountId account;
    account.bytes.fill(std::byte { id });
    return chain::systemAccountKey(account);
}

/// The value of account 3 at a block, as the client proves it.
ProvenBytes valueAt(const Follower& follower, const Block& block, std::uint8_t account = 3)
{
    const std::vector<Bytes> keys { accountKey(account), accountKey(7) };
    const auto proof = *trie::StorageProof::create(block.state.proof(keys));
    return (*follower.client.reader(block.hash)->read(proof, keys))[0];
}

template <class T> std::string reasonOf(const Result<T>& result)
{
    return result ? "none" : std::string(result.error().module()) + "." + std::string(result.error().name());
}

ChainParameters startingAt(const Follower& follower, const Block& block, consensus::AuthoritySet voters)
{
    Checkpoint checkpoint = follower.chain.parameters().start();
    checkpoint.header = block.header;
    checkpoint.blockHash = block.hash;
    checkpoint.blockNumber = block.header.number;
    checkpoint.voters = std::move(voters);
    return *ChainParameters::fromCheckpoint("Scripted", ScriptedChain::kSlotDurationMs, checkpoint);
}

} // namespace

/// Documents of proven values: making, reading, checking.
class ProofDocumentTest : public QObject {
    Q_OBJECT
private slots:
    void finalValues()
    {
        Follower follower;
        follower.chain.grow(4);
        follower.sync();
        const ProvenBytes proven = valueAt(follower, follower.chain.canonical(2));
        const auto document = follower.client.document(proven);
        QCOMPARE(reasonOf(document), std::string("none"));
        const auto verdict = check(*document, follower.chain.parameters());
        QCOMPARE(reasonOf(verdict), std::string("none"));
        QVERIFY(verdict->level == Level::Final);
        QCOMPARE(verdict->block.number, BlockNumber(2));
        QCOMPARE(verdict->justified.number, BlockNumber(4));
        QVERIFY(verdict->key == accountKey(3));
        QVERIFY(*verdict->value == Bytes(80, std::byte { 3 }));
        QCOMPARE(verdict->signedWeight, std::uint64_t(3));
        QCOMPARE(verdict->totalWeight, std::uint64_t(3));
        QCOMPARE(verdict->slotTimeMs, (ScriptedChain::kFirstSlot + 2) * ScriptedChain::kSlotDurationMs);
        QVERIFY(document->nodes.size()
            < proven.evidence().nodes->size()); // of one key, though the answer proved two
        // Absent values too.
        const auto absent = follower.client.document(valueAt(follower, follower.chain.head(), 200));
        QVERIFY(!check(*absent, follower.chain.parameters())->value);
    }

    void valuesOfTheStartItself()
    {
        Follower follower;
        const auto document = follower.client.document(valueAt(follower, follower.chain.head()));
        QCOMPARE(reasonOf(document), std::string("none"));
        QVERIFY(document->fragments.empty());
        const auto verdict = check(*document, follower.chain.parameters());
        QCOMPARE(reasonOf(verdict), std::string("none"));
        QVERIFY(verdict->level == Level::Final);
        QCOMPARE(verdict->signedWeight, std::uint64_t(0));
    }

    void acrossChangesOfVoters()
    {
        Follower follower;
        follower.chain.grow(300);
        follower.chain.changeVoters(10, 4);
        follower.chain.grow(200);
        follower.chain.changeVoters(20, 3);
        follower.sync();
        follower.chain.grow(5);
        follower.sync();
        const auto document = follower.client.document(valueAt(follower, follower.chain.canonical(505)));
        QCOMPARE(reasonOf(document), std::string("none"));
        const auto verdict = check(*document, follower.chain.parameters());
        QCOMPARE(reasonOf(verdict), std::string("none"));
        QCOMPARE(verdict->setChanges, std::size_t(2));
        QCOMPARE(verdict->setId, std::uint64_t(2));
        // Someone who trusts a later block skips what is below it.
        const Block later = follower.chain.canonical(301);
        const auto trusted = startingAt(follower, later, { 1, votersOf(keysFrom(10, 4)) });
        QCOMPARE(reasonOf(check(*document, trusted)), std::string("none"));
        QCOMPARE(check(*document, trusted)->setChanges, std::size_t(1));
        // Who trusts other voters, another block or another chain is told so.
        QCOMPARE(reasonOf(check(*document, startingAt(follower, later, { 1, votersOf(keysFrom(40, 4)) }))),
            std::string("consensus.grandpa.UnknownSigner"));
        QCOMPARE(reasonOf(check(*document, startingAt(follower, later, { 7, votersOf(keysFrom(10, 4)) }))),
            std::string("consensus.grandpa.BadSignature"));
        QCOMPARE(reasonOf(check(*document, ScriptedChain(40).parameters())),
            std::string("light.StateOfOtherChain"));
    }

    void sealedValues()
    {
        Follower follower;
        follower.chain.grow(3);
        for (int i = 0; i < 4; ++i) {
            follower.chain.author();
        }
        follower.sync();
        const auto proven = valueAt(follower, follower.chain.head());
        QVERIFY(proven.level() == Level::Sealed);
        const auto document = follower.client.document(proven);
        QCOMPARE(reasonOf(document), std::string("none"));
        const auto verdict = check(*document, follower.chain.parameters());
        QCOMPARE(reasonOf(verdict), std::string("none"));
        QVERIFY(verdict->level == Level::Sealed);
        QCOMPARE(verdict->distinctAuthors, std::size_t(3));
        QCOMPARE(verdict->justified.number, BlockNumber(3));
        QCOMPARE(verdict->distinctAuthors, follower.client.distinctAuthors());
    }

    void sealedValuesAfterAJump()
    {
        // The author list is proven by the state of the block that was jumped to, or announced later.
        Follower follower;
        follower.chain.grow(600);
        follower.chain.author();
        follower.sync();
        follower.chain.changeAuthors(10, 2);
        follower.chain.author();
        follower.announce(follower.chain.canonical(602).header);
        follower.announce(follower.chain.head().header);
        const auto document = follower.client.document(valueAt(follower, follower.chain.head()));
        QCOMPARE(reasonOf(document), std::string("none"));
        QVERIFY(document->authors.has_value());
        const auto verdict = check(*document, follower.chain.parameters());
        QCOMPARE(reasonOf(verdict), std::string("none"));
        QVERIFY(verdict->level == Level::Sealed);
        // Without that proof the same headers are only linked.
        ProofDocument less = *document;
        less.authors.reset();
        const auto weaker = check(less, follower.chain.parameters());
        QVERIFY(weaker->level == Level::Linked);
        QCOMPARE(weaker->distinctAuthors, std::size_t(0));
        // A list from another place proves nothing.
        less.authors = AuthorProof { document->authors->block, document->nodes };
        QCOMPARE(reasonOf(check(less, follower.chain.parameters())), std::string("trie.MissingNode"));
    }

    void sealedValuesAfterARestart()
    {
        Follower follower;
        follower.chain.grow(30);
        follower.sync();
        auto restored = Client::restore(follower.chain.parameters(), follower.client.serialize());
        QVERIFY(restored);
        follower.client = std::move(*restored);
        follower.chain.author();
        follower.sync();
        const auto document = follower.client.document(valueAt(follower, follower.chain.head()));
        QCOMPARE(reasonOf(document), std::string("none"));
        QVERIFY(document->authors.has_value());
        QVERIFY(check(*document, follower.chain.parameters())->level == Level::Sealed);
    }

    void sealedValuesFarFromTheirAuthors()
    {
        // The list is proven anew before the block that proved it last is forgotten.
        Follower follower;
        follower.sync();
        for (std::uint32_t i = 0; i < 21; ++i) {
            follower.chain.grow(100);
            follower.client.connected();
            static_cast<void>(follower.client.nextRequests());
            for (std::uint32_t j = 100; j > 0; --j) {
                follower.announce(
                    follower.chain.canonical(follower.chain.head().header.number.value() - j + 1).header);
            }
            follower.announceFinal(follower.chain.head().header);
            follower.go();
        }
        QVERIFY(follower.client.finalized().hash == follower.chain.head().hash);
        follower.announce(follower.chain.author().header);
        const auto document = follower.client.document(valueAt(follower, follower.chain.head()));
        QCOMPARE(reasonOf(document), std::string("none"));
        QVERIFY(document->authors.has_value());
        QVERIFY(document->headers.size() < 200);
        QVERIFY(check(*document, follower.chain.parameters())->level == Level::Sealed);
    }

    void sealedValuesWithoutAuthors()
    {
        Follower follower;
        follower.chain.grow(600);
        follower.chain.author();
        follower.server.prunedBelow = BlockNumber(601);
        follower.sync();
        const auto document = follower.client.document(valueAt(follower, follower.chain.head()));
        QCOMPARE(reasonOf(document), std::string("none"));
        QVERIFY(check(*document, follower.chain.parameters())->level == Level::Linked);
    }

    void wrongSeals()
    {
        Follower follower;
        follower.chain.grow(1);
        follower.chain.author();
        follower.chain.author();
        follower.sync();
        ProofDocument document = *follower.client.document(valueAt(follower, follower.chain.canonical(2)));
        Recipe forged;
        forged.parent = follower.chain.canonical(1).hash;
        forged.slot = ScriptedChain::kFirstSlot + 2;
        forged.sealer = (*forged.slot + 1) % 3;
        const Block block = follower.chain.author(forged);
        document.headers.back() = block.header;
        document.block = { block.header.number, block.hash };
        QCOMPARE(reasonOf(check(document, follower.chain.parameters())),
            std::string("consensus.aura.BadSignature"));
    }

    void whatCannotBeWritten()
    {
        Follower follower;
        follower.chain.grow(3);
        follower.sync();
        const Block old = follower.chain.canonical(2);
        const ProvenBytes proven = valueAt(follower, old);
        const auto derived = proven.transform([](const auto&) { return std::optional(Bytes(3)); });
        QCOMPARE(reasonOf(follower.client.document(derived)), std::string("light.NotOneValue"));
        follower.chain.grow(500);
        follower.sync(); // a jump: the way back is forgotten
        QCOMPARE(reasonOf(follower.client.document(proven)), std::string("light.PathForgotten"));
        auto restored = Client::restore(follower.chain.parameters(), follower.client.serialize());
        QCOMPARE(reasonOf(restored->document(proven)), std::string("light.PathForgotten"));
        follower.client = std::move(*restored);
        // The last final block itself is known with its proof after a start from the file.
        QCOMPARE(reasonOf(follower.client.document(valueAt(follower, follower.chain.head()))),
            std::string("none"));
    }

    void lostChangesOfVoters()
    {
        Follower follower;
        follower.chain.grow(2);
        follower.chain.changeVoters(10, 3);
        follower.sync();
        // The program was given an older start meanwhile than the one that the file began at.
        Checkpoint start = follower.chain.parameters().start();
        VerifiedChain later(follower.chain.head().header, follower.client.voters(),
            AuthorList { BlockNumber(3), start.authors });
        const auto document = makeProofDocument(
            follower.chain.parameters(), later, std::nullopt, valueAt(follower, follower.chain.head()));
        QCOMPARE(reasonOf(document), std::string("light.EvidenceForgotten"));
        VerifiedChain same(
            follower.chain.canonical(2).header, start.voters, AuthorList { BlockNumber(2), start.authors });
        QCOMPARE(reasonOf(makeProofDocument(follower.chain.parameters(), same, std::nullopt,
                     valueAt(follower, follower.chain.canonical(2)))),
            std::string("light.EvidenceForgotten"));
    }

    void laggingFinality()
    {
        // More headers than are kept wait for finality: newer values are documented, older ones are not.
        Follower follower;
        follower.sync();
        for (std::size_t i = 0; i < VerifiedChain::kHeaderCapacity + 50; ++i) {
            follower.announce(follower.chain.author().header);
        }
        QCOMPARE(reasonOf(follower.client.document(valueAt(follower, follower.chain.head()))),
            std::string("light.PathForgotten"));
        QVERIFY(follower.client.standing({ BlockNumber(4000), hashOf(1) }) == Standing::Open);
        follower.chain.finalize(follower.chain.head().hash);
        follower.announceFinal(follower.chain.head().header);
        follower.go();
        QVERIFY(follower.isLevel());
        const auto document = follower.client.document(valueAt(follower, follower.chain.canonical(4100)));
        QCOMPARE(reasonOf(document), std::string("none"));
        QVERIFY(check(*document, follower.chain.parameters())->level == Level::Final);
    }
};

QTEST_GUILESS_MAIN(ProofDocumentTest)
#include "proof_document_test.moc"
