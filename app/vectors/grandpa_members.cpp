// SPDX-License-Identifier: MIT
#include "app/vectors/grandpa_members.hpp"

#include "app/vectors/consensus_members.hpp"
#include "core/base/hex.hpp"
#include "core/consensus/grandpa_digest.hpp"
#include "core/scale/encoder.hpp"

namespace taonaut::vectors {

using namespace consensus;

namespace {

void expectPrecommits(Members& in, const std::vector<SignedPrecommit>& precommits)
{
    std::size_t position = 0;
    in.each("precommits", [&](Members& entry) {
        const SignedPrecommit actual
            = position < precommits.size() ? precommits[position] : SignedPrecommit {};
        entry.expectHex("targetHash", actual.vote.targetHash.view());
        entry.expectNumber("targetNumber", actual.vote.targetNumber.value());
        entry.expectHex("signature", actual.signature.view());
        entry.expectHex("authority", actual.signer.view());
        ++position;
    });
    if (position != precommits.size()) {
        in.mismatch("precommits", std::to_string(position), std::to_string(precommits.size()));
    }
}

void expectAncestries(Members& in, const std::vector<chain::Header>& headers)
{
    const Json& list = in.raw("votesAncestries");
    if (!list.is_array() || list.size() != headers.size()) {
        in.mismatch("votesAncestries", std::to_string(list.size()), std::to_string(headers.size()));
        return;
    }
    for (std::size_t i = 0; i < headers.size(); ++i) {
        const std::string encoded = toHex(headers[i].encode());
        const auto* recorded = list[i].get_ptr<const Json::string_t*>();
        if (recorded == nullptr || *recorded != encoded) {
            in.mismatch("votesAncestries", list[i].dump(), encoded);
        }
    }
}

std::string typeOf(const GrandpaDigest& digest)
{
    constexpr std::array<const char*, 5> kNames { "ScheduledChange", "ForcedChange", "OnDisabled", "Pause",
        "Resume" };
    return kNames[digest.index()];
}

struct DigestExpectation {
    Members& in;

    void operator()(const ScheduledChange& change) const
    {
        in.expectNumber("delay", change.delay);
        expectVoters(in, "next", change.next);
    }
    void operator()(const ForcedChange& change) const
    {
        in.expectNumber("medianLastFinalized", change.medianLastFinalized.value());
        in.expectNumber("delay", change.delay);
        expectVoters(in, "next", change.next);
    }
    void operator()(const OnDisabled& item) const { in.expectNumber("index", item.index); }
    void operator()(const Pause& item) const { in.expectNumber("delay", item.delay); }
    void operator()(const Resume& item) const { in.expectNumber("delay", item.delay); }
};

/// {setId, firstBlock, hash} rows: ascending, the last one is where the checkpoint's set begins.
void expectHistory(Members& in, std::uint64_t lastSet, const chain::Header& lastBlock)
{
    std::optional<std::uint64_t> set;
    std::uint64_t block = 0;
    in.each("setHistory", [&](Members& row) {
        const std::uint64_t nextSet = row.number("setId");
        const std::uint64_t nextBlock = row.number("firstBlock");
        row.require(!set || (nextSet > *set && nextBlock > block), "ascending");
        set = nextSet;
        block = nextBlock;
        if (row.has("hash") && nextBlock == lastBlock.number.value()) {
            row.expectHex("hash", lastBlock.hash().view());
        } else if (row.has("hash")) {
            row.require(!row.fixed<Hash256>("hash").isZero(), "hash not zero");
        }
    });
    in.require(set == lastSet && block == lastBlock.number.value(), "setHistory ends at the checkpoint");
}

} // namespace

void expectDecoded(Members& in, const Justification& justification, std::uint64_t setId)
{
    const Commit& commit = justification.commit;
    if (in.has("decoded")) {
        in.object("decoded", [&](Members& decoded) {
            decoded.expectNumber("round", justification.round);
            decoded.expectHex("targetHash", commit.target.targetHash.view());
            decoded.expectNumber("targetNumber", commit.target.targetNumber.value());
            expectPrecommits(decoded, commit.precommits);
            expectAncestries(decoded, justification.ancestries);
        });
    }
    if (in.has("firstSigningPayload") && !commit.precommits.empty()) {
        in.expectHex("firstSigningPayload",
            precommitMessage(commit.precommits.front().vote, justification.round, setId));
    }
}

void expectScheduledChange(Members& in, const chain::Header& header, std::uint64_t setId)
{
    const auto change = authorityChangeOf(header);
    const auto* const scheduled = change && *change ? std::get_if<ScheduledChange>(&**change) : nullptr;
    if (scheduled == nullptr) {
        in.fail("scheduledChange: the header has none");
        return;
    }
    in.expectNumber("delay", scheduled->delay);
    in.expectNumber("nextSetId", setId + 1);
    expectVoters(in, "nextAuthorities", scheduled->next);
}

void expectCheckpoint(Members& in)
{
    const Bytes encoded = in.hex("header");
    const Result<chain::Header> header = chain::Header::decode(encoded);
    if (!header) {
        in.fail("header: " + header.error().text());
        return;
    }
    in.expectHex("blockHash", header->hash().view());
    in.expectNumber("blockNumber", header->number.value());
    const AuthoritySet signers { in.number("signedBySetId"), voters(in, "signedByAuthorities") };
    in.expectNumber("activatesSetId", signers.id + 1);
    const auto change = authorityChangeOf(*header);
    const auto* const scheduled = change && *change ? std::get_if<ScheduledChange>(&**change) : nullptr;
    expectVoters(in, "activatesAuthorities", scheduled == nullptr ? AuthorityList() : scheduled->next);
    if (in.has("chainSpecExtension")) {
        in.object("chainSpecExtension", [&](Members& extension) {
            scale::Encoder set;
            set.u64(signers.id);
            writeAuthorityList(set, signers.authorities);
            extension.expectHex("finalizedBlockHeader", encoded);
            extension.expectHex("grandpaAuthoritySet", set.view());
        });
    }
    if (in.has("setHistory")) {
        expectHistory(in, signers.id + 1, *header);
    }
}

void checkGrandpaDigest(Members& in)
{
    const Bytes data = in.hex("data");
    const Result<GrandpaDigest> digest = decodeGrandpaDigest(data);
    in.expectText("type", digest ? typeOf(*digest) : "invalid");
    if (!digest) {
        return;
    }
    in.expectHex("data", grandpaDigestItem(*digest).data);
    if (!in.failed()) {
        std::visit(DigestExpectation { in }, *digest);
    }
}

} // namespace taonaut::vectors
