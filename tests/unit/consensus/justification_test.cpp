// SPDX-License-Identifier: MIT
// Justifications: codec, bounds and every rule of verification, each with a case that breaks only that rule.

#include "authorities.hpp"
#include "core/base/hex.hpp"
#include "core/consensus/vote_count.hpp"
#include "core/scale/decoder.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::consensus;
using chain::Header;
using tests::childOf;
using tests::signedVote;
using tests::voteFor;

class JustificationTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void thresholds();
    void authorityLists();
    void message();
    void produced();
    void codec();
    void codecBounds();
    void wrongTarget();
    void wrongSetOrRound();
    void signers();
    void precommitCount();
    void votesOfOneSigner();
    void weights();
    void duplicateKeysAreOneVoter();
    void descendants();
    void brokenWays();
    void ancestorNumbers();
    void spareAncestors();
    void badSignature();
    void whoSigned();
    void badLists();
    void reasonNames();

private:
    /// What verify says about m_proof for m_target; empty when it accepts.
    [[nodiscard]] QByteArray verdict() const;
    void castVotes(const std::vector<Precommit>& votes);

    std::vector<crypto::ed25519::KeyPair> m_keys;
    AuthoritySet m_set;
    Header m_target;
    Justification m_proof;
};

void JustificationTest::init()
{
    m_keys = tests::voters(4);
    m_set = tests::setOf(m_keys); // total 4, threshold 3
    m_target = childOf({});
    m_proof = makeJustification(m_target, 1, 0, m_keys);
}

QByteArray JustificationTest::verdict() const
{
    const Result<void> result = verify(m_proof, m_set, m_target.hash(), m_target.number);
    return result ? QByteArray() : QByteArray::fromStdString(std::string(result.error().name()));
}

/// One vote per key, in the order of the keys.
void JustificationTest::castVotes(const std::vector<Precommit>& votes)
{
    m_proof.commit.precommits.clear();
    for (std::size_t i = 0; i < votes.size(); ++i) {
        m_proof.commit.precommits.push_back(signedVote(m_keys[i], votes[i]));
    }
}

void JustificationTest::thresholds()
{
    const std::vector<std::pair<std::uint64_t, std::uint64_t>> known { { 1, 1 }, { 2, 2 }, { 3, 3 }, { 4, 3 },
        { 5, 4 }, { 6, 5 }, { 7, 5 }, { 20, 14 } };
    for (const auto& pair : known) {
        QCOMPARE(threshold(pair.first), pair.second);
    }
    QCOMPARE(threshold(std::numeric_limits<std::uint64_t>::max()), std::uint64_t(0xaaaaaaaaaaaaaaab));
}

void JustificationTest::authorityLists()
{
    const Bytes encoded = encodeAuthorityList(m_set.authorities);
    QCOMPARE(encoded.size(), std::size_t(1 + 4 * 40));
    QCOMPARE(*decodeAuthorityList(encoded), m_set.authorities);
    const auto reason = [](ByteView bytes) { return std::string(decodeAuthorityList(bytes).error().name()); };
    QCOMPARE(reason(ByteView(encoded).first(100)), std::string("BadAuthorityList"));
    QCOMPARE(reason(*fromHex("00")), std::string("EmptyAuthorityList"));
    AuthorityList list = m_set.authorities;
    list[1].weight = 0;
    QCOMPARE(reason(encodeAuthorityList(list)), std::string("ZeroWeight"));
    list[1].weight = std::numeric_limits<std::uint64_t>::max();
    QCOMPARE(reason(encodeAuthorityList(list)), std::string("WeightOverflow"));
    list.assign(kMaximumVoters + 1, Authority {});
    QCOMPARE(reason(encodeAuthorityList(list)), std::string("BadAuthorityList"));
}

void JustificationTest::message()
{
    Precommit vote;
    vote.targetNumber = BlockNumber(8867448);
    QCOMPARE(toBareHex(precommitMessage(vote, 853, 5)),
        "01" + std::string(64, '0') + "784e8700" + "5503000000000000" + "0500000000000000");
}

void JustificationTest::produced()
{
    QCOMPARE(m_proof.commit.precommits.size(), std::size_t(4));
    QCOMPARE(verdict(), QByteArray());
    QVERIFY(m_proof.ancestries.empty());
}

void JustificationTest::codec()
{
    const Header above = childOf(m_target);
    m_proof.ancestries.push_back(above);
    castVotes({ voteFor(m_target), voteFor(above), voteFor(m_target) });
    const Bytes bytes = m_proof.encode();
    QCOMPARE(*Justification::decode(bytes), m_proof);
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        QVERIFY(!Justification::decode(ByteView(bytes).first(size)).has_value());
    }
    Bytes longer = bytes;
    longer.push_back(std::byte { 0 });
    QVERIFY(Justification::decode(longer).error().is(scale::DecodeError::TrailingBytes));
}

void JustificationTest::codecBounds()
{
    QVERIFY(Justification::decode(Bytes(kMaximumJustificationSize + 1)).error().is(GrandpaError::TooLarge));
    m_proof.ancestries.assign(kMaximumAncestors, Header {});
    QVERIFY(Justification::decode(m_proof.encode()).has_value());
    m_proof.ancestries.emplace_back();
    QVERIFY(Justification::decode(m_proof.encode()).error().is(scale::DecodeError::TooMany));

    // Inside something longer the same limit holds.
    Header large;
    large.digest.push_back({ chain::DigestItem::Kind::Other, {}, Bytes(120'000) });
    m_proof.ancestries.assign(9, large);
    const Bytes bytes = m_proof.encode();
    scale::Decoder in(bytes);
    QVERIFY(Justification::read(in).error().is(GrandpaError::TooLarge));

    m_proof.ancestries.clear();
    m_proof.commit.precommits.resize(2 * kMaximumVoters);
    const Bytes manyVotes = m_proof.encode();
    scale::Decoder votesIn(manyVotes);
    QVERIFY(Justification::read(votesIn).error().is(GrandpaError::TooLarge));
    m_proof.commit.precommits.emplace_back();
    const Bytes tooManyVotes = m_proof.encode();
    scale::Decoder tooManyIn(tooManyVotes);
    QVERIFY(Justification::read(tooManyIn).error().is(scale::DecodeError::TooMany));
}

void JustificationTest::wrongTarget()
{
    m_target.stateRoot.bytes[5] = std::byte { 1 };
    QCOMPARE(verdict(), QByteArray("TargetHashMismatch"));
    init();
    const auto result = verify(m_proof, m_set, m_target.hash(), m_target.number.next());
    QVERIFY(result.error().is(GrandpaError::TargetNumberMismatch));
}

void JustificationTest::wrongSetOrRound()
{
    m_set.id = 1;
    QCOMPARE(verdict(), QByteArray("BadSignature"));
    init();
    m_proof.round = 2;
    QCOMPARE(verdict(), QByteArray("BadSignature"));
}

void JustificationTest::signers()
{
    m_set.authorities.pop_back();
    QCOMPARE(verdict(), QByteArray("UnknownSigner"));
}

void JustificationTest::precommitCount()
{
    const SignedPrecommit first = m_proof.commit.precommits.front();
    m_proof.commit.precommits.assign(8, first);
    QCOMPARE(verdict(), QByteArray("RepeatedVote"));
    m_proof.commit.precommits.assign(9, first);
    QCOMPARE(verdict(), QByteArray("TooManyPrecommits"));
}

void JustificationTest::votesOfOneSigner()
{
    const Header above = childOf(m_target);
    const Header sibling = childOf(m_target, 1);
    const Header third = childOf(m_target, 2);
    m_proof.ancestries = { above, sibling };
    castVotes({ voteFor(m_target), voteFor(m_target), voteFor(above) });
    m_proof.commit.precommits.push_back(signedVote(m_keys[2], voteFor(sibling)));
    QCOMPARE(verdict(), QByteArray()); // an equivocation is tolerated
    castVotes({ voteFor(m_target), voteFor(above) });
    m_proof.commit.precommits.push_back(signedVote(m_keys[1], voteFor(sibling)));
    QCOMPARE(verdict(), QByteArray("NotEnoughWeight")); // and counts once
    m_proof.ancestries.push_back(third);
    m_proof.commit.precommits.push_back(signedVote(m_keys[1], voteFor(third)));
    QCOMPARE(verdict(), QByteArray("TooManyVotesOfSigner"));
    m_proof.ancestries.clear();
    castVotes({ voteFor(m_target), voteFor(m_target) });
    m_proof.commit.precommits.push_back(signedVote(m_keys[1], voteFor(m_target)));
    QCOMPARE(verdict(), QByteArray("RepeatedVote"));
}

void JustificationTest::weights()
{
    m_proof.commit.precommits.pop_back();
    QCOMPARE(verdict(), QByteArray()); // 3 of 4
    m_proof.commit.precommits.pop_back();
    QCOMPARE(verdict(), QByteArray("NotEnoughWeight")); // 2 of 4
    m_proof.commit.precommits.clear();
    QCOMPARE(verdict(), QByteArray("NotEnoughWeight"));
    // Three light voters of four are not enough, one heavy and one light are: total 13, threshold 9.
    m_set = tests::setOf(m_keys, 0, { 1, 1, 1, 10 });
    castVotes({ voteFor(m_target), voteFor(m_target), voteFor(m_target) });
    QCOMPARE(verdict(), QByteArray("NotEnoughWeight"));
    m_set = tests::setOf(m_keys, 0, { 10, 1, 1, 1 });
    castVotes({ voteFor(m_target) });
    QCOMPARE(verdict(), QByteArray());
}

void JustificationTest::duplicateKeysAreOneVoter()
{
    m_set.authorities[1].key = m_set.authorities[0].key; // weight 2 of 4, threshold 3
    m_proof.commit.precommits.resize(1);
    QCOMPARE(verdict(), QByteArray("NotEnoughWeight"));
    m_proof.commit.precommits.push_back(signedVote(m_keys[2], voteFor(m_target)));
    QCOMPARE(verdict(), QByteArray());
}

void JustificationTest::descendants()
{
    const Header first = childOf(m_target);
    const Header second = childOf(first);
    const Header fork = childOf(first, 1);
    m_proof.ancestries = { fork, first, second };
    castVotes({ voteFor(second), voteFor(fork), voteFor(first) });
    QCOMPARE(verdict(), QByteArray());
}

void JustificationTest::brokenWays()
{
    const Header first = childOf(m_target);
    const Header second = childOf(first);
    const Header sibling = childOf({}, 9); // as high as the target
    const Header onSibling = childOf(sibling);
    const std::vector<Precommit> quorum { voteFor(m_target), voteFor(m_target), voteFor(m_target) };
    const auto withFourth = [&](const Precommit& vote) {
        std::vector<Precommit> votes = quorum;
        votes.push_back(vote);
        castVotes(votes);
        return verdict();
    };
    m_proof.ancestries = { second };
    QCOMPARE(withFourth(voteFor(second)), QByteArray("MissingAncestor"));
    m_proof.ancestries = {};
    QCOMPARE(withFourth(voteFor(sibling)), QByteArray("VoteOnOtherFork"));
    m_proof.ancestries = { onSibling };
    QCOMPARE(withFourth(voteFor(onSibling)), QByteArray("VoteOnOtherFork"));
    m_proof.ancestries = {};
    QCOMPARE(withFourth(voteFor(Header {})), QByteArray("VoteBelowTarget"));
}

void JustificationTest::ancestorNumbers()
{
    const Header first = childOf(m_target);
    Precommit tooHigh = voteFor(first);
    tooHigh.targetNumber = tooHigh.targetNumber.next();
    m_proof.ancestries = { first };
    castVotes({ tooHigh, voteFor(m_target), voteFor(m_target) });
    QCOMPARE(verdict(), QByteArray("AncestorNumberMismatch"));
    // A header that claims to be two above its parent.
    Header jump = first;
    jump.number = jump.number.next();
    m_proof.ancestries = { jump };
    castVotes({ voteFor(jump), voteFor(m_target), voteFor(m_target) });
    QCOMPARE(verdict(), QByteArray("AncestorNumberMismatch"));
    // The target's hash under another number.
    m_proof.ancestries = {};
    castVotes({ { m_target.hash(), m_target.number.next() }, voteFor(m_target), voteFor(m_target) });
    QCOMPARE(verdict(), QByteArray("AncestorNumberMismatch"));
    // A second vote for a walked header, under another number.
    m_proof.ancestries = { first };
    castVotes({ voteFor(first), tooHigh, voteFor(m_target) });
    QCOMPARE(verdict(), QByteArray("AncestorNumberMismatch"));
}

void JustificationTest::spareAncestors()
{
    const Header first = childOf(m_target);
    m_proof.ancestries = { first };
    QCOMPARE(verdict(), QByteArray("UnusedAncestor"));
    m_proof.ancestries = { first, first };
    QCOMPARE(verdict(), QByteArray("RepeatedAncestor"));
    m_proof.ancestries = { m_target };
    QCOMPARE(verdict(), QByteArray("UnusedAncestor"));
}

void JustificationTest::badSignature()
{
    m_proof.commit.precommits[3].signature.bytes[0] ^= std::byte { 1 };
    QCOMPARE(verdict(), QByteArray("BadSignature")); // three good ones would be enough
    m_proof.commit.precommits.pop_back();
    QCOMPARE(verdict(), QByteArray());
}

void JustificationTest::whoSigned()
{
    m_set = tests::setOf(m_keys, 0, { 5, 1, 7, 2 });
    castVotes({ voteFor(m_target), voteFor(m_target), voteFor(m_target) });
    std::swap(m_proof.commit.precommits[0], m_proof.commit.precommits[2]);
    m_proof.commit.precommits.push_back(signedVote(m_keys[1], voteFor(childOf(m_target)))); // votes twice
    Signers signers = signersOf(m_proof, m_set.authorities);
    QCOMPARE(signers.weight, std::uint64_t(13));
    QCOMPARE(signers.keys.size(), std::size_t(3));
    for (std::size_t i = 0; i < 3; ++i) {
        QVERIFY(signers.keys[i] == m_keys[i].publicKey()); // in the order of the list
    }
    m_set.authorities.push_back({ m_keys[0].publicKey(), 4 }); // stands in the list twice
    signers = signersOf(m_proof, m_set.authorities);
    QCOMPARE(signers.weight, std::uint64_t(17));
    QCOMPARE(signers.keys.size(), std::size_t(3));
}

void JustificationTest::badLists()
{
    m_set.authorities[0].weight = 0;
    QCOMPARE(verdict(), QByteArray("ZeroWeight"));
    m_set.authorities[0].weight = std::numeric_limits<std::uint64_t>::max();
    QCOMPARE(verdict(), QByteArray("WeightOverflow"));
    m_set.authorities.clear();
    QCOMPARE(verdict(), QByteArray("EmptyAuthorityList"));
}

void JustificationTest::reasonNames()
{
    for (std::uint16_t i = 0; i <= static_cast<std::uint16_t>(GrandpaError::MissingGenesisItem); ++i) {
        QVERIFY(nameOf(static_cast<GrandpaError>(i)) != "Unknown");
    }
    QCOMPARE(Error(GrandpaError::BadSignature).text(), std::string("consensus.grandpa.BadSignature"));
    QCOMPARE(nameOf(static_cast<GrandpaError>(999)), std::string_view("Unknown"));
}

QTEST_GUILESS_MAIN(JustificationTest)
#include "justification_test.moc"
