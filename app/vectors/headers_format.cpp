// SPDX-License-Identifier: MIT
// Headers: encoding, hashes, digests, seals and authors, and the author lists of an era.

#include "app/vectors/consensus_members.hpp"
#include "app/vectors/file_format.hpp"
#include "app/vectors/file_groups.hpp"
#include "core/base/hex.hpp"
#include "core/consensus/grandpa_digest.hpp"

namespace taonaut::vectors {

namespace {

constexpr std::uint64_t kSlotSeconds = 12;

void expectFields(Members& in, const chain::Header& header)
{
    in.expectNumber("number", header.number.value());
    in.expectHex("hash", header.hash().view());
    in.expectHex("parentHash", header.parentHash.view());
    in.expectHex("encoded", header.encode());
}

void expectDigest(Members& in, const chain::Header& header)
{
    const std::vector<Bytes> logs = in.hexList("digestLogs");
    if (logs.size() != header.digest.size()) {
        in.mismatch(
            "digestLogs", std::to_string(logs.size()) + " items", std::to_string(header.digest.size()));
        return;
    }
    for (std::size_t i = 0; i < logs.size(); ++i) {
        const Bytes encoded = header.digest[i].encode();
        if (encoded != logs[i]) {
            in.mismatch("digestLogs", toHex(logs[i]), toHex(encoded));
        }
        const Result<chain::DigestItem> decoded = chain::DigestItem::decode(logs[i]);
        in.require(decoded && *decoded == header.digest[i], "digestLogs decoded");
    }
}

/// The author list that the case names, from the file's eras.
consensus::AuraAuthorities authorsOf(Members& in, const Json& eras)
{
    const std::string name = in.text("auraEra");
    if (!eras.is_object() || !eras.contains(name)) {
        in.fail("auraEra: no era \"" + name + "\" in the file");
        return {};
    }
    consensus::AuraAuthorities authors;
    Members era(in.log(), eras[name], "auraEras." + name);
    authors = auraKeys(era, "auraAuthorities");
    in.expectText("network", era.text("network"));
    return authors;
}

void expectSeal(Members& in, const chain::Header& header, const consensus::AuraAuthorities& authors)
{
    const Result<consensus::AuraDigest> digest = consensus::readAuraDigest(header);
    if (!digest) {
        in.fail("digest: " + digest.error().text());
        return;
    }
    in.expectHex("preSealHash", consensus::preSealHash(header).view());
    in.expectHex("seal", digest->seal.view());
    in.expectNumber("slot", digest->slot);
    in.expectNumber("unixSeconds", digest->slot * kSlotSeconds);
    const Result<consensus::AuraClaim> claim = consensus::verifySeal(header, authors);
    in.expectFlag("sealVerified", claim.has_value());
    if (claim) {
        in.expectNumber("auraAuthorityIndex", claim->authorIndex);
        in.expectHex("auraAuthority", claim->author.view());
    }
}

Result<void> judge(const Result<chain::Header>& header, const consensus::AuraAuthorities& authors)
{
    if (!header) {
        return fail(header);
    }
    const Result<consensus::AuraClaim> claim = consensus::verifySeal(*header, authors);
    if (!claim) {
        return fail(claim);
    }
    return {};
}

void checkSealed(Members& in, const Json& eras)
{
    in.describes({ "hashMatchesRecordedHash" });
    const Result<chain::Header> header = chain::Header::decode(in.hex("encoded"));
    const consensus::AuraAuthorities authors = authorsOf(in, eras);
    if (in.has("expect")) {
        in.expectVerdict(judge(header, authors));
    }
    if (in.has("expect") && in.text("expect") == "reject") {
        in.describes(
            { "number", "hash", "parentHash", "stateRoot", "extrinsicsRoot", "digestLogs", "preSealHash",
                "seal", "slot", "unixSeconds", "auraAuthorityIndex", "auraAuthority", "sealVerified" });
        return;
    }
    if (!header) {
        in.fail("encoded: " + header.error().text());
        return;
    }
    expectFields(in, *header);
    in.expectHex("stateRoot", header->stateRoot.view());
    in.expectHex("extrinsicsRoot", header->extrinsicsRoot.view());
    expectDigest(in, *header);
    expectSeal(in, *header, authors);
}

void checkForeign(Members& in)
{
    in.describes({ "network", "hashCheck" });
    const Result<chain::Header> header = chain::Header::decode(in.hex("encoded"));
    if (in.has("expect")) {
        in.expectVerdict(header ? Result<void>() : Result<void>(fail(header)));
    }
    if (header) {
        expectFields(in, *header);
    } else if (!in.has("expect")) {
        in.fail("encoded: " + header.error().text());
    }
}

/// The header of a height in the file, if it is there.
std::optional<chain::Header> headerAt(const Json& root, std::uint64_t number, const std::string& network)
{
    for (const Json& entry : root.value("vectors", Json::array())) {
        const bool wanted = entry.is_object() && entry.value("number", Json()) == number
            && entry.value("network", Json()) == network && entry.value("encoded", Json()).is_string();
        const Result<Bytes> bytes = fromHex(wanted ? entry["encoded"].get<std::string>() : "");
        if (const auto header = chain::Header::decode(bytes.value_or(Bytes())); wanted && header) {
            return *header;
        }
    }
    return std::nullopt;
}

/// Whether the header hands over to the lists of the era.
void expectActivation(Members& in, const chain::Header& header, const consensus::AuraAuthorities& authors)
{
    const Result<consensus::AuraDigest> digest = consensus::readAuraDigest(header);
    in.require(digest && digest->nextAuthorities == authors, "auraAuthorities installed by the header");
    if (!in.has("grandpaAuthorities")) {
        return;
    }
    const auto change = consensus::authorityChangeOf(header);
    const auto* const scheduled
        = change && *change ? std::get_if<consensus::ScheduledChange>(&**change) : nullptr;
    in.require(scheduled != nullptr && scheduled->next == voterKeys(in, "grandpaAuthorities"),
        "grandpaAuthorities installed by the header");
}

void checkEra(Members& in, const Json& root)
{
    in.describes({ "provenBySealsFrom", "provenBySealsTo" });
    const consensus::AuraAuthorities authors = auraKeys(in, "auraAuthorities");
    in.require(!authors.empty(), "auraAuthorities not empty");
    if (in.has("grandpaAuthorities")) {
        in.require(
            consensus::totalWeight(voterKeys(in, "grandpaAuthorities")).has_value(), "grandpaAuthorities");
    }
    const std::string network = in.text("network");
    if (!in.has("activatedByHeader")) {
        return;
    }
    const std::uint64_t number = in.number("activatedByHeader");
    if (const auto header = headerAt(root, number, network)) {
        expectActivation(in, *header, authors);
    } else {
        in.unchecked("activatedByHeader", "that header is not in the file");
    }
}

} // namespace

void runHeaders(Report& report, const Json& root)
{
    FileGroups groups(report, root);
    groups.describes({ "description" });
    const Json eras = root.value("auraEras", Json::object());
    groups.named("auraEras", [&](Members& in) { checkEra(in, root); });
    groups.group("vectors", [&](Members& in) { checkSealed(in, eras); });
    groups.group("foreignHeaders", checkForeign);
    groups.finish();
}

} // namespace taonaut::vectors
