// SPDX-License-Identifier: MIT
#include "core/consensus/grandpa_digest.hpp"

#include "core/scale/decoder.hpp"
#include "core/scale/encoder.hpp"

namespace taonaut::consensus {

namespace {

/// First byte of a GRANDPA consensus item.
enum class Tag : std::uint8_t {
    ScheduledChange = 1,
    ForcedChange = 2,
    OnDisabled = 3,
    Pause = 4,
    Resume = 5
};

ScheduledChange readScheduled(scale::Decoder& in)
{
    ScheduledChange change;
    change.next = readAuthorityList(in);
    change.delay = in.u32();
    return change;
}

ForcedChange readForced(scale::Decoder& in)
{
    ForcedChange change;
    change.medianLastFinalized = BlockNumber(in.u32());
    change.next = readAuthorityList(in);
    change.delay = in.u32();
    return change;
}

std::optional<GrandpaDigest> readTagged(scale::Decoder& in)
{
    switch (static_cast<Tag>(in.u8())) {
    case Tag::ScheduledChange:
        return readScheduled(in);
    case Tag::ForcedChange:
        return readForced(in);
    case Tag::OnDisabled:
        return OnDisabled { in.u64() };
    case Tag::Pause:
        return Pause { in.u32() };
    case Tag::Resume:
        return Resume { in.u32() };
    }
    return std::nullopt;
}

/// The new list of a change; null for other items.
const AuthorityList* newListOf(const GrandpaDigest& digest)
{
    if (const auto* scheduled = std::get_if<ScheduledChange>(&digest)) {
        return &scheduled->next;
    }
    const auto* forced = std::get_if<ForcedChange>(&digest);
    return forced == nullptr ? nullptr : &forced->next;
}

struct Writer {
    scale::Encoder& out;

    scale::Encoder& tag(Tag value) const { return out.u8(static_cast<std::uint8_t>(value)); }
    void operator()(const ScheduledChange& change) const
    {
        tag(Tag::ScheduledChange);
        writeAuthorityList(out, change.next);
        out.u32(change.delay);
    }
    void operator()(const ForcedChange& change) const
    {
        tag(Tag::ForcedChange).u32(change.medianLastFinalized.value());
        writeAuthorityList(out, change.next);
        out.u32(change.delay);
    }
    void operator()(const OnDisabled& item) const { tag(Tag::OnDisabled).u64(item.index); }
    void operator()(const Pause& item) const { tag(Tag::Pause).u32(item.delay); }
    void operator()(const Resume& item) const { tag(Tag::Resume).u32(item.delay); }
};

} // namespace

Result<GrandpaDigest> decodeGrandpaDigest(ByteView data)
{
    scale::Decoder in(data);
    std::optional<GrandpaDigest> digest = readTagged(in);
    if (!digest) {
        return fail(GrandpaError::BadDigest, "unknown kind");
    }
    if (const auto done = in.finish(); !done) {
        return fail(GrandpaError::BadDigest, done.error().text());
    }
    if (const AuthorityList* const next = newListOf(*digest)) {
        if (const auto total = totalWeight(*next); !total) {
            return fail(total);
        }
    }
    return std::move(*digest);
}

chain::DigestItem grandpaDigestItem(const GrandpaDigest& digest)
{
    scale::Encoder out;
    std::visit(Writer { out }, digest);
    return { chain::DigestItem::Kind::Consensus, chain::kGrandpaEngine, out.take() };
}

Result<std::optional<AuthorityChange>> authorityChangeOf(const chain::Header& header)
{
    for (const chain::DigestItem& item : header.digest) {
        if (item.kind != chain::DigestItem::Kind::Consensus || item.engine != chain::kGrandpaEngine) {
            continue;
        }
        Result<GrandpaDigest> digest = decodeGrandpaDigest(item.data);
        if (!digest) {
            return fail(digest);
        }
        if (auto* const scheduled = std::get_if<ScheduledChange>(&*digest)) {
            return std::optional<AuthorityChange>(std::move(*scheduled));
        }
        if (auto* const forced = std::get_if<ForcedChange>(&*digest)) {
            return std::optional<AuthorityChange>(std::move(*forced));
        }
    }
    return std::optional<AuthorityChange>();
}

} // namespace taonaut::consensus
