// SPDX-License-Identifier: MIT
// Digest items alone and as the digest of a header: what is read is written back as it came, and both engines
// judge it without harm.

#include "core/consensus/aura.hpp"
#include "core/consensus/grandpa_digest.hpp"
#include "tests/fuzz/fuzz.hpp"

using namespace taonaut;

namespace {

void judge(const chain::Header& header)
{
    const auto slot = consensus::slotOf(header);
    const auto aura = consensus::readAuraDigest(header);
    fuzz::require(!aura || (slot.has_value() && aura->slot == *slot));
    static_cast<void>(consensus::authorityChangeOf(header));
}

/// As many digest items as the bytes hold, one after the other, each with a length before it.
std::vector<chain::DigestItem> itemsIn(ByteView bytes)
{
    std::vector<chain::DigestItem> items;
    while (!bytes.empty()) {
        const std::size_t length
            = std::min<std::size_t>(std::to_integer<std::size_t>(bytes[0]), bytes.size() - 1);
        if (const auto item = chain::DigestItem::decode(bytes.subspan(1, length))) {
            items.push_back(*item);
        }
        bytes = bytes.subspan(1 + length);
    }
    return items;
}

} // namespace

TAONAUT_FUZZ(data, size)
{
    const ByteView bytes = fuzz::viewOf(data, size);
    if (const auto item = chain::DigestItem::decode(bytes)) {
        fuzz::require(item->encode() == toBytes(bytes));
    }
    if (const auto change = consensus::decodeGrandpaDigest(bytes)) {
        const auto again = consensus::decodeGrandpaDigest(consensus::grandpaDigestItem(*change).data);
        fuzz::require(again.has_value() && *again == *change);
    }
    chain::Header header;
    header.digest = itemsIn(bytes);
    if (const auto again = chain::Header::decode(header.encode())) {
        fuzz::require(*again == header);
    }
    judge(header);
    return 0;
}
