// SPDX-License-Identifier: MIT
// Commits from gossip, which bring no ancestry, and finality proofs, which bring headers above the asked
// block.

#include "authorities.hpp"
#include "core/base/hex.hpp"
#include "core/scale/decoder.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::consensus;
using chain::Header;
using tests::childOf;
using tests::signedVote;
using tests::voteFor;

class FinalityTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void commitCodec();
    void commitBounds();
    void commitAccepted();
    void commitOfOtherSet();
    void commitVotes();
    void unlinkedVotes();
    void commitRefusals();
    void proofCodec();
    void proofOfTheBlockItself();
    void proofFromAbove();
    void proofRefusals();

private:
    [[nodiscard]] QByteArray verdict(Descent answer = Descent::Unknown) const;

    std::vector<crypto::ed25519::KeyPair> m_keys;
    AuthoritySet m_set;
    Header m_target;
    GossipCommit m_commit;
};

namespace {

QByteArray nameOrEmpty(const Result<void>& result)
{
    return result ? QByteArray() : QByteArray::fromStdString(std::string(result.error().name()));
}

} // namespace

void FinalityTest::init()
{
    m_keys = tests::voters(4);
    m_set = tests::setOf(m_keys, 6);
    m_target = childOf({});
    m_commit = { 3, 6, { voteFor(m_target), {} } };
    for (const auto& key : m_keys) {
        m_commit.commit.precommits.push_back(signedVote(key, voteFor(m_target), 3, 6));
    }
}

QByteArray FinalityTest::verdict(Descent answer) const
{
    return nameOrEmpty(verifyCommit(m_commit, m_set, [&](const Precommit&) { return answer; }));
}

void FinalityTest::commitCodec()
{
    const Bytes bytes = m_commit.encode();
    QCOMPARE(bytes.size(), std::size_t(8 + 8 + 36 + 1 + 4 * 36 + 1 + 4 * 96));
    QCOMPARE(*GossipCommit::decode(bytes), m_commit);
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        QVERIFY(!GossipCommit::decode(ByteView(bytes).first(size)).has_value());
    }
    Bytes longer = bytes;
    longer.push_back(std::byte { 0 });
    QVERIFY(GossipCommit::decode(longer).error().is(scale::DecodeError::TrailingBytes));
}

void FinalityTest::commitBounds()
{
    QVERIFY(GossipCommit::decode(Bytes(kMaximumJustificationSize + 1)).error().is(GrandpaError::TooLarge));
    Bytes bytes = m_commit.encode();
    const std::size_t countAt = 8 + 8 + 36 + 1 + 4 * 36;
    bytes[countAt] = std::byte { 3 << 2 };
    QVERIFY(GossipCommit::decode(bytes).error().is(GrandpaError::SignatureCountMismatch));
    bytes[countAt] = std::byte { 5 << 2 };
    QVERIFY(GossipCommit::decode(bytes).error().is(scale::DecodeError::TooMany));
}

void FinalityTest::commitAccepted()
{
    QCOMPARE(verdict(), QByteArray());
    // The oracle is not asked about the target.
    const auto never = [](const Precommit&) -> Descent { qFatal("asked about the target"); };
    QVERIFY(verifyCommit(m_commit, m_set, never).has_value());
}

void FinalityTest::commitOfOtherSet()
{
    m_set.id = 7;
    QCOMPARE(verdict(), QByteArray("OldSet"));
    m_set.id = 5;
    QCOMPARE(verdict(), QByteArray("NewerSet"));
}

void FinalityTest::commitVotes()
{
    const Header above = childOf(m_target);
    m_commit.commit.precommits[0] = signedVote(m_keys[0], voteFor(above), 3, 6);
    QCOMPARE(verdict(Descent::Descends), QByteArray());
    QCOMPARE(verdict(Descent::OtherFork), QByteArray("VoteOnOtherFork"));
    QCOMPARE(verdict(Descent::Unknown), QByteArray()); // three others are enough
}

void FinalityTest::unlinkedVotes()
{
    const Header above = childOf(m_target);
    m_commit.commit.precommits[0] = signedVote(m_keys[0], voteFor(above), 3, 6);
    m_commit.commit.precommits[1] = signedVote(m_keys[1], voteFor(above), 3, 6);
    QCOMPARE(verdict(Descent::Unknown), QByteArray("VotesNotLinked"));
    QCOMPARE(verdict(Descent::Descends), QByteArray());
    m_commit.commit.precommits.resize(2);
    QCOMPARE(verdict(Descent::Unknown), QByteArray("NotEnoughWeight"));
}

void FinalityTest::commitRefusals()
{
    const auto withFirst = [this](const Precommit& vote) {
        m_commit.commit.precommits[0] = signedVote(m_keys[0], vote, 3, 6);
        return verdict(Descent::Descends);
    };
    QCOMPARE(withFirst(voteFor(Header {})), QByteArray("VoteBelowTarget"));
    QCOMPARE(withFirst(voteFor(childOf({}, 1))), QByteArray("VoteOnOtherFork"));
    QCOMPARE(withFirst({ m_target.hash(), BlockNumber(9) }), QByteArray("AncestorNumberMismatch"));
    init();
    m_commit.commit.precommits[0].signature.bytes[1] ^= std::byte { 1 };
    QCOMPARE(verdict(), QByteArray("BadSignature"));
    init();
    m_commit.commit.precommits[1] = m_commit.commit.precommits[0];
    QCOMPARE(verdict(), QByteArray("RepeatedVote"));
    m_commit.commit.precommits.assign(9, m_commit.commit.precommits[0]);
    QCOMPARE(verdict(), QByteArray("TooManyPrecommits"));
    init();
    m_set.authorities.pop_back();
    QCOMPARE(verdict(), QByteArray("UnknownSigner"));
    m_set.authorities.clear();
    QCOMPARE(verdict(), QByteArray("EmptyAuthorityList"));
}

void FinalityTest::proofCodec()
{
    const Header above = childOf(m_target);
    const FinalityProof proof { above.hash(), makeJustification(above, 3, 6, m_keys), { above } };
    const Bytes bytes = proof.encode();
    const Result<FinalityProof> decoded = FinalityProof::decode(bytes);
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->block, proof.block);
    QCOMPARE(decoded->justification, proof.justification);
    QCOMPARE(decoded->unknownHeaders, proof.unknownHeaders);
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        QVERIFY(!FinalityProof::decode(ByteView(bytes).first(size)).has_value());
    }
    Bytes longer = bytes;
    longer.push_back(std::byte { 0 });
    QVERIFY(FinalityProof::decode(longer).error().is(scale::DecodeError::TrailingBytes));
    QVERIFY(FinalityProof::decode(Bytes(kMaximumFinalityProofSize + 1)).error().is(GrandpaError::TooLarge));
}

void FinalityTest::proofOfTheBlockItself()
{
    const FinalityProof proof { m_target.hash(), makeJustification(m_target, 3, 6, m_keys), {} };
    QVERIFY(verifyFinalityProof(proof, m_set, m_target.hash(), m_target.number).has_value());
}

void FinalityTest::proofFromAbove()
{
    const Header first = childOf(m_target);
    const Header second = childOf(first);
    const FinalityProof proof { second.hash(), makeJustification(second, 3, 6, m_keys), { first, second } };
    QVERIFY(verifyFinalityProof(proof, m_set, m_target.hash(), m_target.number).has_value());
}

void FinalityTest::proofRefusals()
{
    const Header first = childOf(m_target);
    const Header second = childOf(first);
    FinalityProof proof { second.hash(), makeJustification(second, 3, 6, m_keys), { second } };
    const auto check
        = [&] { return nameOrEmpty(verifyFinalityProof(proof, m_set, m_target.hash(), m_target.number)); };
    QCOMPARE(check(), QByteArray("UnknownHeadersBroken"));
    proof.unknownHeaders = { first };
    QCOMPARE(check(), QByteArray("UnknownHeadersBroken"));
    proof.unknownHeaders = {};
    QCOMPARE(check(), QByteArray("UnknownHeadersBroken"));
    Header jump = first;
    jump.number = BlockNumber(40);
    proof.unknownHeaders = { jump };
    QCOMPARE(check(), QByteArray("UnknownHeadersBroken"));
    proof.unknownHeaders = { first, second };
    m_set.id = 5;
    QCOMPARE(check(), QByteArray("BadSignature"));
    proof.block = first.hash();
    proof.unknownHeaders = { first };
    QCOMPARE(check(), QByteArray("TargetHashMismatch"));
}

QTEST_GUILESS_MAIN(FinalityTest)
#include "finality_test.moc"
