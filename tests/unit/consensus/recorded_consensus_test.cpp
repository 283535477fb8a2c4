// SPDX-License-Identifier: MIT
// Recorded blocks, justifications, commits and warp proofs of the real chains, with the expected reasons.

#include "authorities.hpp"
#include "core/base/hex.hpp"
#include "core/consensus/aura.hpp"
#include "core/consensus/grandpa_digest.hpp"
#include "core/consensus/warp_sync.hpp"
#include "tests/unit/recorded_data.hpp"

#include <map>

using namespace taonaut;
using namespace taonaut::consensus;
using nlohmann::json;

class RecordedConsensusTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void seals();
    void oldListFailsAfterAChange();
    void newListFromTheChangeBlock();
    void justifications();
    void commits();
    void warpProofs();
    void finalityProofs();
    void digests();

private:
    json m_headers;
    json m_grandpa;
};

namespace {

Bytes hex(const json& value)
{
    return *fromHex(value.get<std::string>());
}

AuraAuthorities auraList(const json& keys)
{
    AuraAuthorities list;
    for (const json& key : keys) {
        list.push_back(*AuraKey::from(hex(key)));
    }
    return list;
}

AuthorityList voterList(const json& entries)
{
    AuthorityList list;
    for (const json& entry : entries) {
        list.push_back({ *VoterKey::from(hex(entry["key"])), entry["weight"].get<std::uint64_t>() });
    }
    return list;
}

/// Which check must refuse each case; cases that are not here are accepted.
const std::map<std::string, std::string> kReasons {
    { "finney-8867448-set5/wrong-set-4", "BadSignature" },
    { "finney-8867448-set5/wrong-set-6", "BadSignature" },
    { "finney-8867448-set5/wrong-set-0", "BadSignature" },
    { "finney-8867448-set5/wrong-authorities", "UnknownSigner" },
    { "finney-8867448-set5/genesis-authorities-set3", "UnknownSigner" },
    { "finney-8867448-set5/13-votes", "NotEnoughWeight" },
    { "finney-8867448-set5/duplicate-vote", "RepeatedVote" },
    { "finney-8867448-set5/flipped-signature-bit", "BadSignature" },
    { "finney-8867448-set5/trailing-byte", "TrailingBytes" },
    { "finney-8867448-set5/other-header", "TargetHashMismatch" },
    { "shared/two-of-four", "NotEnoughWeight" },
    { "shared/descendant-missing-ancestry", "MissingAncestor" },
    { "shared/unused-ancestry", "UnusedAncestor" },
    { "shared/fork-vote", "VoteOnOtherFork" },
    { "shared/fork-vote-with-quorum-without-it", "VoteOnOtherFork" },
    { "shared/vote-below-target", "VoteBelowTarget" },
    { "shared/weighted-light", "NotEnoughWeight" },
    { "shared/exact-two-thirds", "NotEnoughWeight" },
    { "shared/seven-with-four", "NotEnoughWeight" },
    { "shared/wrong-number", "TargetNumberMismatch" },
    { "shared/unknown-voter", "UnknownSigner" },
    { "shared/equivocation-not-counted-twice", "NotEnoughWeight" },
    { "shared/three-votes-of-one-voter", "TooManyVotesOfSigner" },
    { "shared/exact-duplicate", "RepeatedVote" },
    { "finney-swapped-order", "UnknownSigner" },
    { "finney-non-minimal", "FragmentWithoutChange" },
    { "finney-empty", "NoProgress" },
    { "finney-trailing", "TrailingBytes" },
    { "finney-from-genesis-set0", "UnknownSigner" },
};

std::string expectedReason(const json& entry)
{
    const auto found = kReasons.find(entry["name"].get<std::string>());
    return found == kReasons.end() ? "accept" : found->second;
}

template <class T> std::string outcome(const Result<T>& result)
{
    return result ? "accept" : std::string(result.error().name());
}

std::string judge(const json& entry)
{
    const chain::Header header = *chain::Header::decode(hex(entry["header"]));
    const Result<Justification> proof = Justification::decode(hex(entry["justification"]));
    if (!proof) {
        return outcome(proof);
    }
    const AuthoritySet set { entry["setId"].get<std::uint64_t>(), voterList(entry["authorities"]) };
    return outcome(verify(*proof, set, header.hash(), header.number));
}

} // namespace

void RecordedConsensusTest::initTestCase()
{
    m_headers = tests::recorded("headers.json");
    TAONAUT_REQUIRE_RECORDED(m_headers);
    m_grandpa = tests::recorded("grandpa.json");
    TAONAUT_REQUIRE_RECORDED(m_grandpa);
}

void RecordedConsensusTest::seals()
{
    for (const json& entry : m_headers["vectors"]) {
        const chain::Header header = *chain::Header::decode(hex(entry["encoded"]));
        const json& era = m_headers["auraEras"][entry["auraEra"].get<std::string>()];
        const Result<AuraClaim> claim = verifySeal(header, auraList(era["auraAuthorities"]));
        QVERIFY(claim.has_value());
        QCOMPARE(claim->slot, entry["slot"].get<std::uint64_t>());
        QCOMPARE(claim->authorIndex, entry["auraAuthorityIndex"].get<std::size_t>());
        QCOMPARE(toHex(preSealHash(header).view()), entry["preSealHash"].get<std::string>());
        chain::Header forged = header;
        forged.stateRoot.bytes[31] ^= std::byte { 1 };
        QVERIFY(!verifySeal(forged, auraList(era["auraAuthorities"])).has_value());
    }
}

void RecordedConsensusTest::oldListFailsAfterAChange()
{
    const json& old = m_headers["auraEras"]["finney-genesis"]["auraAuthorities"];
    bool seen = false;
    for (const json& entry : m_headers["vectors"]) {
        if (entry["auraEra"] == "finney-2026-08") {
            seen = true;
            const auto header = *chain::Header::decode(hex(entry["encoded"]));
            QVERIFY(verifySeal(header, auraList(old)).error().is(AuraError::BadSignature));
        }
    }
    QVERIFY(seen);
}

void RecordedConsensusTest::newListFromTheChangeBlock()
{
    const auto header = *chain::Header::decode(hex(m_grandpa["checkpoints"]["finney"]["header"]));
    const json& eras = m_headers["auraEras"];
    const auto claim = verifySeal(header, auraList(eras["finney-genesis"]["auraAuthorities"]));
    QVERIFY(claim.has_value());
    QCOMPARE(claim->authorIndex, std::size_t(18));
    QCOMPARE(*claim->nextAuthorities, auraList(eras["finney-2026-08"]["auraAuthorities"]));
}

void RecordedConsensusTest::justifications()
{
    for (const json& entry : m_grandpa["justifications"]) {
        const std::string expected = expectedReason(entry);
        QCOMPARE(expected == "accept", entry["expect"] == "accept");
        QVERIFY2(judge(entry) == expected, (entry["name"].get<std::string>() + ": " + judge(entry)).c_str());
    }
}

void RecordedConsensusTest::commits()
{
    for (const json& entry : m_grandpa["commits"]) {
        const Bytes bytes = hex(entry["encoded"]);
        const Result<GossipCommit> commit = GossipCommit::decode(bytes);
        QVERIFY(commit.has_value());
        QCOMPARE(commit->encode(), bytes);
        AuthoritySet set { commit->setId, {} };
        for (const SignedPrecommit& precommit : commit->commit.precommits) {
            set.authorities.push_back({ precommit.signer, 1 });
        }
        const auto linked = [](const Precommit&) { return Descent::Descends; };
        QCOMPARE(outcome(verifyCommit(*commit, set, linked)), std::string("accept"));
    }
}

void RecordedConsensusTest::warpProofs()
{
    for (const json& entry : m_grandpa["warpProofs"]) {
        const Result<WarpProof> proof = WarpProof::decode(hex(entry["encoded"]));
        WarpState start;
        start.set = { entry["startSetId"].get<std::uint64_t>(), voterList(entry["startAuthorities"]) };
        const std::string expected = expectedReason(entry);
        if (!proof) {
            QCOMPARE(outcome(proof), expected);
            continue;
        }
        const Result<WarpResult> result = verifyWarpProof(*proof, start);
        QCOMPARE(outcome(result), expected);
        if (result) {
            QCOMPARE(result->state.set.id, entry["endSetId"].get<std::uint64_t>());
            QCOMPARE(toHex(result->hash.view()), entry["endHeader"].get<std::string>());
            QCOMPARE(proof->finished, entry["isFinished"].get<bool>());
        }
    }
}

void RecordedConsensusTest::finalityProofs()
{
    const json& checkpoint = m_grandpa["checkpoints"]["finney"];
    const AuthoritySet set { checkpoint["signedBySetId"].get<std::uint64_t>(),
        voterList(checkpoint["signedByAuthorities"]) };
    for (const json& entry : m_grandpa["finalityProofs"]) {
        const Result<FinalityProof> proof = FinalityProof::decode(hex(entry["encoded"]));
        QVERIFY(proof.has_value());
        QCOMPARE(proof->encode(), hex(entry["encoded"]));
        const auto block = *Hash256::from(hex(entry["justifies"]));
        const BlockNumber number(checkpoint["blockNumber"].get<std::uint32_t>());
        QCOMPARE(outcome(verifyFinalityProof(*proof, set, block, number)), std::string("accept"));
    }
}

void RecordedConsensusTest::digests()
{
    for (const json& entry : m_grandpa["frnkDigests"]) {
        const Bytes data = hex(entry["data"]);
        const Result<GrandpaDigest> digest = decodeGrandpaDigest(data);
        QCOMPARE(digest.has_value(), entry["type"] != "invalid");
        if (digest) {
            QCOMPARE(grandpaDigestItem(*digest).data, data);
        }
    }
}

QTEST_GUILESS_MAIN(RecordedConsensusTest)
#include "recorded_consensus_test.moc"
