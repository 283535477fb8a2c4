// SPDX-License-Identifier: MIT
#include "core/light/stored_state.hpp"

#include "core/crypto/hash.hpp"
#include "core/scale/decoder.hpp"
#include "core/scale/encoder.hpp"

namespace taonaut::light {
namespace {

constexpr std::string_view kMagic = "taonaut-light-1";

struct Stored {
    Hash256 genesisHash;
    Hash256 hash;
    Bytes header;
    consensus::AuthoritySet voters;
    std::optional<consensus::PendingChange> pending;
    AuthorList authors;
    bool knowsAuthors = true;
};

Stored readFields(scale::Decoder& in)
{
    Stored state;
    state.genesisHash = in.fixed<Hash256>();
    state.hash = in.fixed<Hash256>();
    state.header = toBytes(in.bytes(chain::Header::kMaximumSize));
    state.voters.id = in.u64();
    state.voters.authorities = consensus::readAuthorityList(in);
    if (in.option()) {
        const BlockNumber last(in.u32());
        state.pending = consensus::PendingChange { last, consensus::readAuthorityList(in) };
    }
    state.authors.since = BlockNumber(in.u32());
    const std::size_t count = in.count(consensus::AuraKey::kSize, consensus::kMaximumAuraAuthorities);
    for (std::size_t i = 0; i < count; ++i) {
        state.authors.keys.push_back(in.fixed<consensus::AuraKey>());
    }
    state.knowsAuthors = in.boolean();
    return state;
}

Result<Stored> readState(ByteView bytes)
{
    if (bytes.size() < kMagic.size() + Hash256::kSize) {
        return fail(LightError::StateDamaged);
    }
    const ByteView content = bytes.first(bytes.size() - Hash256::kSize);
    if (!equal(crypto::blake2b256(content).view(), bytes.last(Hash256::kSize))) {
        return fail(LightError::StateDamaged, "checksum");
    }
    scale::Decoder in(content);
    if (!equal(in.raw(kMagic.size()), bytesOf(kMagic))) {
        return fail(LightError::StateDamaged, "version");
    }
    Stored state = readFields(in);
    if (const Result<void> done = in.finish(); !done) {
        return fail(LightError::StateDamaged, done.error().text());
    }
    return state;
}

} // namespace

Bytes storeState(const Hash256& genesisHash, const VerifiedChain& chain)
{
    const CheckedHeader& root = chain.root();
    scale::Encoder out;
    out.raw(bytesOf(kMagic)).raw(genesisHash.view()).raw(root.hash.view()).bytes(root.header.encode());
    out.u64(chain.finality().voters().id);
    consensus::writeAuthorityList(out, chain.finality().voters().authorities);
    const std::optional<consensus::PendingChange>& pending = chain.finality().pending();
    out.boolean(pending.has_value());
    if (pending) {
        out.u32(pending->lastOfOldSet.value());
        consensus::writeAuthorityList(out, pending->next);
    }
    out.u32(root.nextAuthors->since.value()).compact(root.nextAuthors->keys.size());
    for (const consensus::AuraKey& key : root.nextAuthors->keys) {
        out.raw(key.view());
    }
    out.boolean(chain.knowsAuthors());
    Bytes bytes = out.take();
    append(bytes, crypto::blake2b256(bytes).view());
    return bytes;
}

Result<VerifiedChain> loadState(const Hash256& genesisHash, ByteView bytes)
{
    Result<Stored> state = readState(bytes);
    if (!state) {
        return fail(state);
    }
    if (state->genesisHash != genesisHash) {
        return fail(LightError::StateOfOtherChain);
    }
    Result<chain::Header> header = chain::Header::decode(state->header);
    if (!header) {
        return fail(header);
    }
    if (header->hash() != state->hash) {
        return fail(LightError::StateHashMismatch);
    }
    if (const Result<std::uint64_t> weight = consensus::totalWeight(state->voters.authorities); !weight) {
        return fail(weight);
    }
    if (state->authors.keys.empty()) {
        return fail(LightError::NoAuthors);
    }
    VerifiedChain chain(
        std::move(*header), std::move(state->voters), std::move(state->authors), std::move(state->pending));
    if (!state->knowsAuthors) {
        chain.forgetAuthors();
    }
    return chain;
}

} // namespace taonaut::light
