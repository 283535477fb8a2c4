// SPDX-License-Identifier: MIT
#include "core/base/hex.hpp"
#include "core/chain/storage_key.hpp"
#include "tests/unit/light/follower.hpp"

#include <cctype>
#include <set>

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

template <class T> std::string reasonOf(const Result<T>& result)
{
    return result ? "none" : std::string(result.error().module()) + "." + std::string(result.error().name());
}

/// A chain with a change of voters and documents of one of its values at two levels.
struct Documents {
    Follower follower;
    ProofDocument final;
    ProofDocument sealed;

    Documents()
    {
        follower.chain.grow(1);
        follower.chain.changeVoters(10, 3);
        follower.chain.grow(2);
        follower.chain.author();
        follower.sync();
        final = documentAt(3);
        sealed = documentAt(5);
    }
    [[nodiscard]] ProofDocument documentAt(std::uint32_t number) const
    {
        const Block& block = follower.chain.canonical(number);
        const std::vector<Bytes> keys { accountKey(3) };
        const auto proof = *trie::StorageProof::create(block.state.proof(keys));
        return *follower.client.document((*follower.client.reader(block.hash)->read(proof, keys))[0]);
    }
    [[nodiscard]] std::string judge(const std::string& json) const
    {
        const auto document = proofDocumentFromJson(json);
        if (!document) {
            return reasonOf(document);
        }
        const auto verdict = check(*document, follower.chain.parameters());
        if (!verdict) {
            return reasonOf(verdict);
        }
        const bool same = verdict->key == accountKey(3) && verdict->value == final.value;
        return same ? "same value, " + std::string(nameOf(verdict->level)) : "another value";
    }
    [[nodiscard]] std::string judge(const ProofDocument& document) const { return judge(toJson(document)); }
};

std::string replaced(std::string text, const std::string& what, const std::string& with)
{
    const std::size_t at = text.find(what);
    return at == std::string::npos ? text : text.replace(at, what.size(), with);
}

} // namespace

/// Documents that were changed on their way.
class HostileDocumentTest : public QObject {
    Q_OBJECT

    const Documents m_documents;

private slots:
    void textAndBack()
    {
        for (const ProofDocument* document : { &m_documents.final, &m_documents.sealed }) {
            const std::string text = toJson(*document);
            const auto read = proofDocumentFromJson(text);
            QCOMPARE(reasonOf(read), std::string("none"));
            QCOMPARE(toJson(*read), text);
        }
        QCOMPARE(m_documents.judge(m_documents.final), std::string("same value, final"));
        QCOMPARE(m_documents.judge(m_documents.sealed), std::string("same value, sealed"));
    }

    void everyFlippedByte()
    {
        const std::set<std::string> harmless { "same value, final", "same value, sealed" };
        for (const ProofDocument* document : { &m_documents.final, &m_documents.sealed }) {
            const std::string text = toJson(*document);
            const bool isFinal = document == &m_documents.final;
            std::size_t refused = 0;
            for (std::size_t i = 0; i < text.size(); ++i) {
                std::string changed = text;
                const bool digit = std::isxdigit(static_cast<unsigned char>(text[i])) != 0;
                changed[i] = digit ? (text[i] == '1' ? '2' : '1') : static_cast<char>(text[i] ^ 1);
                const std::string verdict = m_documents.judge(changed);
                QVERIFY2(verdict != "another value", std::to_string(i).c_str());
                QVERIFY2(isFinal || verdict != "same value, final", std::to_string(i).c_str());
                refused += harmless.contains(verdict) ? 0 : 1;
            }
            // What is left are the name and the like, and the proof of authors that nothing depends on.
            QVERIFY2(refused + 100 > text.size(), std::to_string(text.size() - refused).c_str());
        }
    }

    void everyTruncation()
    {
        const std::string text = toJson(m_documents.final);
        for (std::size_t size = 0; size < text.size(); size += 7) {
            QCOMPARE(m_documents.judge(text.substr(0, size)), std::string("light.DocumentDamaged"));
        }
    }

    void strictMembers()
    {
        const std::string text = toJson(m_documents.final);
        const std::string damaged = "light.DocumentDamaged";
        QCOMPARE(m_documents.judge(replaced(text, "{", "{\"more\":1,")), damaged);
        QCOMPARE(m_documents.judge(replaced(text, "\"key\":", "\"key\":\"0x00\",\"key\":")), damaged);
        QCOMPARE(m_documents.judge(replaced(text, "\"number\":", "\"number\":0,\"number\":")), damaged);
        QCOMPARE(m_documents.judge(replaced(text, "\"number\":0", "\"number\":4294967296")), damaged);
        QCOMPARE(m_documents.judge(replaced(text, "\"number\":0", "\"number\":-1")), damaged);
        QCOMPARE(m_documents.judge(replaced(text, "\"number\":0", "\"number\":0.5")), damaged);
        QCOMPARE(m_documents.judge(replaced(text, "taonaut-proof/1", "taonaut-proof/2")), damaged);
        QCOMPARE(m_documents.judge(replaced(text, "\"key\":\"0x", "\"key\":\"")), damaged);
        QCOMPARE(m_documents.judge("[]"), damaged);
        QCOMPARE(m_documents.judge("null"), damaged);
        QCOMPARE(m_documents.judge(std::string(100'000, '[')), damaged);
        QCOMPARE(m_documents.judge(std::string(20, '[') + std::string(20, ']')), damaged);
        QCOMPARE(m_documents.judge(" " + text + "\n"), std::string("same value, final"));
    }

    void sizes()
    {
        const std::string tooLarge = "light.DocumentTooLarge";
        QCOMPARE(m_documents.judge(std::string(ProofDocument::kLongestText + 1, ' ')), tooLarge);
        ProofDocument large = m_documents.final;
        large.nodes.resize(ProofDocument::kMostNodes + 1);
        QCOMPARE(m_documents.judge(large), tooLarge);
        QCOMPARE(reasonOf(check(large, m_documents.follower.chain.parameters())), tooLarge);
        large = m_documents.final;
        large.headers.assign(ProofDocument::kMostHeaders + 1, large.headers.front());
        QCOMPARE(m_documents.judge(large), tooLarge);
        large = m_documents.final;
        large.network = std::string(ProofDocument::kLongestName + 1, 'a');
        QCOMPARE(m_documents.judge(large), std::string("light.DocumentDamaged"));
    }

    void otherValues()
    {
        ProofDocument document = m_documents.final;
        document.value->front() = std::byte { 99 };
        QCOMPARE(m_documents.judge(document), std::string("light.ValueMismatch"));
        document.value.reset();
        QCOMPARE(m_documents.judge(document), std::string("light.ValueMismatch"));
        document = m_documents.final;
        document.key = accountKey(4);
        QCOMPARE(m_documents.judge(document), std::string("trie.MissingNode"));
        document = m_documents.final;
        document.nodes.pop_back();
        QCOMPARE(m_documents.judge(document), std::string("trie.MissingValue"));
    }

    void otherBlocks()
    {
        ProofDocument document = m_documents.final;
        document.block.hash = hashOf(1);
        QCOMPARE(m_documents.judge(document), std::string("light.LinkBroken"));
        document = m_documents.final;
        document.block.number = BlockNumber(77);
        QCOMPARE(m_documents.judge(document), std::string("light.LinkBroken"));
        document = m_documents.final;
        document.headers.front().stateRoot = hashOf(1); // a forged state below a justified block
        document.block.hash = document.headers.front().hash();
        QCOMPARE(m_documents.judge(document), std::string("light.LinkBroken"));
        document = m_documents.sealed;
        document.headers.erase(document.headers.end() - 2);
        QCOMPARE(m_documents.judge(document), std::string("light.LinkBroken"));
        document = m_documents.final;
        document.start.hash = hashOf(1);
        QCOMPARE(m_documents.judge(document), std::string("light.OtherStart"));
        document = m_documents.final;
        document.genesisHash = hashOf(1);
        QCOMPARE(m_documents.judge(document), std::string("light.StateOfOtherChain"));
    }

    void otherFragments()
    {
        ProofDocument document = m_documents.final;
        QCOMPARE(document.fragments.size(), std::size_t(2));
        std::swap(document.fragments[0], document.fragments[1]);
        QCOMPARE(m_documents.judge(document), std::string("consensus.grandpa.UnknownSigner"));
        document = m_documents.final;
        document.fragments.erase(document.fragments.begin()); // hides the change of voters
        QCOMPARE(m_documents.judge(document), std::string("consensus.grandpa.UnknownSigner"));
        document = m_documents.final;
        document.fragments.pop_back(); // the value's block is then above the justified one
        QCOMPARE(m_documents.judge(document), std::string("same value, linked"));
        document = m_documents.final;
        document.fragments.back().justification.commit.precommits.resize(2);
        QCOMPARE(m_documents.judge(document), std::string("consensus.grandpa.NotEnoughWeight"));
        document = m_documents.final;
        document.fragments.insert(document.fragments.begin() + 1, document.fragments[1]);
        QCOMPARE(m_documents.judge(document), std::string("consensus.grandpa.FragmentWithoutChange"));
        document.fragments[1] = document.fragments[0];
        QCOMPARE(m_documents.judge(document), std::string("consensus.grandpa.FragmentNotAscending"));
    }

    void blocksOfBabeAreOnlyLinked()
    {
        ProofDocument document = m_documents.sealed;
        chain::Header& last = document.headers.back();
        last.digest = { { chain::DigestItem::Kind::PreRuntime, chain::kBabeEngine, Bytes(8) },
            { chain::DigestItem::Kind::Seal, chain::kBabeEngine, Bytes(64) } };
        document.block.hash = last.hash();
        QCOMPARE(m_documents.judge(document), std::string("same value, linked"));
    }
};

QTEST_GUILESS_MAIN(HostileDocumentTest)
#include "hostile_document_test.moc"
