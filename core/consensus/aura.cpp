// SPDX-License-Identifier: MIT
#include "core/consensus/aura.hpp"

#include "core/crypto/hash.hpp"
#include "core/scale/decoder.hpp"
#include "core/scale/encoder.hpp"

#include <limits>

namespace taonaut::consensus {

using chain::DigestItem;
using chain::Header;
using Kind = chain::DigestItem::Kind;

namespace {

/// First byte of an Aura consensus item.
enum class AuraMessage : std::uint8_t { AuthoritiesChange = 1, OnDisabled = 2 };

bool names(const DigestItem& item, const chain::EngineId& engine)
{
    // Items without an engine have an empty id.
    return item.engine == engine;
}

std::size_t countOf(const Header& header, Kind kind, const chain::EngineId& engine)
{
    return static_cast<std::size_t>(std::count_if(header.digest.begin(), header.digest.end(),
        [&](const DigestItem& item) { return item.kind == kind && names(item, engine); }));
}

/// Whether any item is of the engine.
bool speaks(const Header& header, const chain::EngineId& engine)
{
    return std::any_of(header.digest.begin(), header.digest.end(),
        [&](const DigestItem& item) { return names(item, engine); });
}

AuraAuthorities readAuthorities(scale::Decoder& in)
{
    AuraAuthorities authorities(in.count(AuraKey::kSize, kMaximumAuraAuthorities));
    for (AuraKey& key : authorities) {
        key = in.fixed<AuraKey>();
    }
    return authorities;
}

void writeAuthorities(scale::Encoder& out, const AuraAuthorities& authorities)
{
    out.compact(authorities.size());
    for (const AuraKey& key : authorities) {
        out.raw(key.view());
    }
}

/// The new list of one Aura consensus item; empty when the item says something else.
Result<std::optional<AuraAuthorities>> readMessage(ByteView data)
{
    scale::Decoder in(data);
    std::optional<AuraAuthorities> next;
    switch (static_cast<AuraMessage>(in.u8())) {
    case AuraMessage::AuthoritiesChange:
        next = readAuthorities(in);
        break;
    case AuraMessage::OnDisabled:
        in.u32();
        break;
    default:
        return fail(AuraError::BadConsensusMessage, "unknown kind");
    }
    if (const auto done = in.finish(); !done) {
        return fail(AuraError::BadConsensusMessage, done.error().text());
    }
    if (next && next->empty()) {
        return fail(AuraError::EmptyAuthorityChange);
    }
    return next;
}

Result<std::optional<AuraAuthorities>> readNextAuthorities(const Header& header)
{
    std::optional<AuraAuthorities> next;
    for (const DigestItem& item : header.digest) {
        if (item.kind != Kind::Consensus || !names(item, chain::kAuraEngine)) {
            continue;
        }
        Result<std::optional<AuraAuthorities>> message = readMessage(item.data);
        if (!message) {
            return message;
        }
        if (*message && next) {
            return fail(AuraError::SeveralAuthorityChanges);
        }
        if (*message) {
            next = std::move(**message);
        }
    }
    return next;
}

Result<crypto::sr25519::Signature> readSeal(const Header& header)
{
    if (header.digest.empty() || header.digest.back().kind != Kind::Seal) {
        return fail(AuraError::NoSeal);
    }
    const auto seals = std::count_if(header.digest.begin(), header.digest.end(),
        [](const DigestItem& item) { return item.kind == Kind::Seal; });
    if (seals > 1) {
        return fail(AuraError::SeveralSeals);
    }
    const DigestItem& last = header.digest.back();
    if (!names(last, chain::kAuraEngine)) {
        return fail(AuraError::ForeignSeal);
    }
    auto signature = crypto::sr25519::Signature::from(last.data);
    if (!signature) {
        return fail(AuraError::BadSealLength, std::to_string(last.data.size()) + " bytes");
    }
    return signature;
}

} // namespace

Result<std::uint64_t> slotOf(const Header& header)
{
    const std::size_t own = countOf(header, Kind::PreRuntime, chain::kAuraEngine);
    if (own == 0 && countOf(header, Kind::PreRuntime, chain::kBabeEngine) != 0) {
        return fail(speaks(header, chain::kAuraEngine) ? AuraError::MixedEngines : AuraError::BabeBlock);
    }
    if (own == 0) {
        return fail(AuraError::NoPreRuntime);
    }
    if (own > 1) {
        return fail(AuraError::SeveralPreRuntimes);
    }
    if (speaks(header, chain::kBabeEngine)) {
        return fail(AuraError::MixedEngines);
    }
    const auto item
        = std::find_if(header.digest.begin(), header.digest.end(), [](const DigestItem& candidate) {
              return candidate.kind == Kind::PreRuntime && names(candidate, chain::kAuraEngine);
          });
    scale::Decoder in(item->data);
    const std::uint64_t slot = in.u64();
    if (!in.finish()) {
        return fail(AuraError::BadSlot, std::to_string(item->data.size()) + " bytes");
    }
    return slot;
}

Result<AuraDigest> readAuraDigest(const Header& header)
{
    const Result<std::uint64_t> slot = slotOf(header);
    if (!slot) {
        return fail(slot);
    }
    const Result<crypto::sr25519::Signature> signature = readSeal(header);
    if (!signature) {
        return fail(signature);
    }
    Result<std::optional<AuraAuthorities>> next = readNextAuthorities(header);
    if (!next) {
        return fail(next);
    }
    return AuraDigest { *slot, *signature, std::move(*next) };
}

Hash256 preSealHash(const Header& header)
{
    return crypto::blake2b256(header.encodeUnsealed());
}

Result<AuraClaim> verifySeal(const Header& header, const AuraAuthorities& authorities)
{
    Result<AuraDigest> digest = readAuraDigest(header);
    if (!digest) {
        return fail(digest);
    }
    if (authorities.empty()) {
        return fail(AuraError::NoAuthorities);
    }
    const std::size_t index = digest->slot % authorities.size();
    const AuraKey& author = authorities[index];
    if (!crypto::sr25519::verify(author, preSealHash(header).view(), digest->seal)) {
        return fail(AuraError::BadSignature, "slot " + std::to_string(digest->slot));
    }
    return AuraClaim { digest->slot, index, author, std::move(digest->nextAuthorities) };
}

Result<void> verifyLink(const Header& header, std::uint64_t slot, const AuraParent& parent)
{
    if (header.parentHash != parent.hash) {
        return fail(AuraError::WrongParent);
    }
    const std::uint64_t expected = static_cast<std::uint64_t>(parent.number.value()) + 1;
    if (header.number.value() != expected) {
        return fail(AuraError::WrongNumber, std::to_string(header.number.value()));
    }
    const bool parentHasSlot = parent.number != BlockNumber(0);
    if (parentHasSlot && slot <= parent.slot) {
        return fail(AuraError::SlotNotIncreasing, std::to_string(slot));
    }
    return {};
}

Result<void> verifySlotTime(std::uint64_t slot, std::uint64_t nowMs, std::uint64_t slotDurationMs)
{
    constexpr std::uint64_t kEndOfTime = std::numeric_limits<std::uint64_t>::max();
    const std::uint64_t latest
        = nowMs > kEndOfTime - kClockToleranceMs ? kEndOfTime : nowMs + kClockToleranceMs;
    if (slot > latest / slotDurationMs) {
        return fail(AuraError::FutureSlot, std::to_string(slot));
    }
    return {};
}

Result<AuraAuthorities> decodeAuraAuthorities(ByteView bytes)
{
    scale::Decoder in(bytes);
    AuraAuthorities authorities = readAuthorities(in);
    if (const auto done = in.finish(); !done) {
        return fail(AuraError::BadAuthorityList, done.error().text());
    }
    if (authorities.empty()) {
        return fail(AuraError::BadAuthorityList, "empty");
    }
    return authorities;
}

Bytes encodeAuraAuthorities(const AuraAuthorities& authorities)
{
    scale::Encoder out;
    writeAuthorities(out, authorities);
    return out.take();
}

DigestItem preRuntime(std::uint64_t slot)
{
    scale::Encoder out;
    out.u64(slot);
    return { Kind::PreRuntime, chain::kAuraEngine, out.take() };
}

DigestItem authorityChange(const AuraAuthorities& next)
{
    scale::Encoder out;
    out.u8(static_cast<std::uint8_t>(AuraMessage::AuthoritiesChange));
    writeAuthorities(out, next);
    return { Kind::Consensus, chain::kAuraEngine, out.take() };
}

Header seal(Header unsealed, const crypto::sr25519::KeyPair& author)
{
    const crypto::sr25519::Signature signature = author.sign(unsealed.hash().view());
    unsealed.digest.push_back({ Kind::Seal, chain::kAuraEngine, toBytes(signature.view()) });
    return unsealed;
}

} // namespace taonaut::consensus
