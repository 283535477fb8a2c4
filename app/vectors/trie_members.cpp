// SPDX-License-Identifier: MIT
#include "app/vectors/trie_members.hpp"

#include "core/base/hex.hpp"

namespace taonaut::vectors {

std::string_view moduleOf(ClaimError)
{
    return "vectors";
}

std::string_view nameOf(ClaimError reason)
{
    return reason == ClaimError::OtherValue ? "OtherValue" : "OtherKeys";
}

std::vector<trie::Entry> entries(Members& in, const char* member)
{
    std::vector<trie::Entry> result;
    in.each(member, [&](Members& entry) { result.push_back({ entry.hex("key"), entry.hex("value") }); });
    return result;
}

trie::Version stateVersion(Members& in, std::uint64_t number)
{
    in.require(number <= 1, "stateVersion 0 or 1");
    return number == 0 ? trie::Version::V0 : trie::Version::V1;
}

std::vector<Claim> claims(Members& in, const char* member)
{
    std::vector<Claim> result;
    in.each(member, [&](Members& entry) {
        Claim claim { entry.hex("key"), std::nullopt };
        if (entry.has("value")) {
            claim.value = entry.hex("value");
        } else {
            entry.require(entry.raw("value").is_null(), "value");
        }
        result.push_back(std::move(claim));
    });
    return result;
}

Result<void> proveClaims(
    const std::vector<Bytes>& nodes, const Hash256& root, const std::vector<Claim>& claims)
{
    const Result<trie::StorageProof> proof = trie::StorageProof::create(nodes);
    if (!proof) {
        return fail(proof);
    }
    for (const Claim& claim : claims) {
        const Result<trie::ReadResult> read = proof->read(root, claim.key);
        if (!read) {
            return fail(read);
        }
        if (read->value != claim.value) {
            const std::string shown = read->value ? toHex(*read->value) : "absent";
            return fail(ClaimError::OtherValue, toHex(claim.key) + " is " + shown);
        }
    }
    return {};
}

} // namespace taonaut::vectors
