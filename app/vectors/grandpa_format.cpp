// SPDX-License-Identifier: MIT
// GRANDPA: justifications, gossip commits, warp proofs, finality proofs, digests and checkpoints.

#include "app/vectors/consensus_members.hpp"
#include "app/vectors/file_format.hpp"
#include "app/vectors/file_groups.hpp"
#include "app/vectors/grandpa_members.hpp"
#include "core/base/hex.hpp"
#include "core/consensus/warp_sync.hpp"

namespace taonaut::vectors {

namespace {

using namespace consensus;

/// Decodes, encodes again and verifies.
Result<Justification> judgeJustification(
    ByteView bytes, const Result<chain::Header>& header, const AuthoritySet& set)
{
    if (!header) {
        return fail(header);
    }
    Result<Justification> justification = Justification::decode(bytes);
    if (!justification) {
        return justification;
    }
    if (const auto final = verify(*justification, set, header->hash(), header->number); !final) {
        return fail(final);
    }
    return justification;
}

void checkJustification(Members& in)
{
    in.describes({ "network", "signaturesVerified" });
    const Bytes bytes = in.hex("justification");
    const Result<chain::Header> header = chain::Header::decode(in.hex("header"));
    const AuthoritySet set { in.number("setId"), voters(in, "authorities") };
    const Result<Justification> outcome = judgeJustification(bytes, header, set);
    in.expectVerdict(outcome ? Result<void>() : Result<void>(fail(outcome)));
    if (const auto total = totalWeight(set.authorities); in.has("threshold") && total) {
        in.expectNumber("threshold", threshold(*total));
    }
    if (const Result<Justification> decoded = Justification::decode(bytes)) {
        in.expectHex("justification", decoded->encode());
        expectDecoded(in, *decoded, set.id);
    }
    if (in.has("scheduledChange") && header) {
        in.object(
            "scheduledChange", [&](Members& change) { expectScheduledChange(change, *header, set.id); });
    }
}

/// The list of an unknown set: its signers, each once.
AuthoritySet signersOf(const GossipCommit& commit)
{
    AuthoritySet set { commit.setId, {} };
    for (const SignedPrecommit& precommit : commit.commit.precommits) {
        const Authority signer { precommit.signer, 1 };
        if (std::find(set.authorities.begin(), set.authorities.end(), signer) == set.authorities.end()) {
            set.authorities.push_back(signer);
        }
    }
    return set;
}

void checkCommit(Members& in)
{
    const Result<GossipCommit> commit = GossipCommit::decode(in.hex("encoded"));
    const auto verified = [&]() -> Result<void> {
        if (!commit) {
            return fail(commit);
        }
        // The file holds no chain on which a vote for another block than the target could be linked.
        return verifyCommit(*commit, signersOf(*commit), [](const Precommit&) { return Descent::Unknown; });
    }();
    if (in.has("expect")) {
        in.expectVerdict(verified);
    }
    if (in.has("allSignaturesVerify")) {
        in.expectFlag("allSignaturesVerify", verified.has_value());
    } else if (!in.has("expect")) {
        in.require(verified.has_value(), "verified");
    }
    if (commit) {
        in.expectHex("encoded", commit->encode());
        in.expectNumber("round", commit->round);
        in.expectNumber("setId", commit->setId);
        in.expectNumber("targetNumber", commit->commit.target.targetNumber.value());
        in.expectHex("targetHash", commit->commit.target.targetHash.view());
        in.expectNumber("precommits", commit->commit.precommits.size());
    } else {
        in.describes({ "round", "setId", "targetNumber", "targetHash", "precommits" });
    }
}

void checkWarpProof(Members& in)
{
    const Result<WarpProof> proof = WarpProof::decode(in.hex("encoded"));
    WarpState start;
    start.set = { in.number("startSetId"), voters(in, "startAuthorities") };
    if (in.has("startNumber")) {
        start.number = BlockNumber(static_cast<std::uint32_t>(in.number("startNumber")));
    }
    const Result<WarpResult> outcome
        = proof ? verifyWarpProof(*proof, start) : Result<WarpResult>(fail(proof));
    in.expectVerdict(outcome ? Result<void>() : Result<void>(fail(outcome)));
    if (!outcome) {
        in.describes({ "endSetId", "endHeader", "isFinished" });
        return;
    }
    in.expectHex("encoded", proof->encode());
    in.expectNumber("endSetId", outcome->state.set.id);
    in.expectHex("endHeader", outcome->hash.view());
    in.expectFlag("isFinished", proof->finished);
}

/// The set under which the file's own justifications prove a block, if there is one.
std::optional<AuthoritySet> setProving(const Hash256& block, const Json& root)
{
    for (const Json& entry : root.value("justifications", Json::array())) {
        if (!entry.is_object() || entry.value("expect", Json()) != "accept") {
            continue;
        }
        Report unused;
        CaseLog log(unused, "", "");
        Members in(log, entry);
        const Result<chain::Header> header = chain::Header::decode(in.hex("header"));
        if (header && header->hash() == block) {
            return AuthoritySet { in.number("setId"), voters(in, "authorities") };
        }
    }
    return std::nullopt;
}

void checkFinalityProof(Members& in, const Json& root)
{
    const Result<FinalityProof> proof = FinalityProof::decode(in.hex("encoded"));
    if (!proof) {
        if (in.has("expect")) {
            in.expectVerdict(fail(proof));
        } else {
            in.fail("encoded: " + proof.error().text());
        }
        in.describes({ "justifies" });
        return;
    }
    in.expectHex("encoded", proof->encode());
    in.expectHex("justifies", proof->block.view());
    const Precommit& target = proof->justification.commit.target;
    in.expectHex("justifies", target.targetHash.view());
    const std::optional<AuthoritySet> set = setProving(proof->block, root);
    if (!set) {
        in.log().report().unchecked(
            in.log().group(), "encoded", "no authority set for that block in the file");
        in.describes({ "expect" });
        return;
    }
    // The asked block is the parent of the first unknown header, or the proven block itself.
    const bool direct = proof->unknownHeaders.empty();
    const Hash256 asked = direct ? proof->block : proof->unknownHeaders.front().parentHash;
    const auto below = static_cast<std::uint32_t>(proof->unknownHeaders.size());
    const BlockNumber number(target.targetNumber.value() - std::min(below, target.targetNumber.value()));
    const Result<void> outcome = verifyFinalityProof(*proof, *set, asked, number);
    if (in.has("expect")) {
        in.expectVerdict(outcome);
    } else if (!outcome) {
        in.fail("encoded: " + outcome.error().text());
    }
}

void checkCheckpoint(Members& in)
{
    in.describes({ "status", "crossCheck", "setHistorySource" });
    in.require(!in.fixed<Hash256>("genesisHash").isZero(), "genesisHash not zero");
    if (in.has("header")) {
        expectCheckpoint(in);
    }
    if (in.has("signingAuthorities")) {
        in.require(totalWeight(voters(in, "signingAuthorities")).has_value(), "signingAuthorities");
    }
    if (in.has("candidates")) {
        in.each("candidates", [](Members& candidate) {
            candidate.describes({ "setId" });
            candidate.require(candidate.number("blockNumber") != 0, "blockNumber not zero");
            candidate.require(!candidate.fixed<Hash256>("blockHash").isZero(), "blockHash not zero");
        });
    }
}

} // namespace

void runGrandpa(Report& report, const Json& root)
{
    FileGroups groups(report, root);
    groups.describes({ "description" });
    groups.named("checkpoints", checkCheckpoint);
    groups.group("justifications", checkJustification);
    groups.group("commits", checkCommit);
    groups.group("warpProofs", checkWarpProof);
    groups.group("finalityProofs", [&](Members& in) { checkFinalityProof(in, root); });
    groups.group("frnkDigests", checkGrandpaDigest);
    groups.finish();
}

} // namespace taonaut::vectors
