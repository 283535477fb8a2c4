// SPDX-License-Identifier: MIT
#include "core/light/stored_state.hpp"

#include "core/crypto/hash.hpp"
#include "core/scale/decoder.hpp"
#include "core/scale/encoder.hpp"

namespace taonaut::light {
namespace {

constexpr std::string_view kMagic = "taonaut-light-2";
constexpr std::string_view kFirstMagic = "taonaut-light-1";

struct Stored {
    Hash256 genesisHash;
    Hash256 hash;
    Bytes header;
    consensus::AuthoritySet voters;
    std::optional<consensus::PendingChange> pending;
    AuthorList authors;
    bool knowsAuthors = true;
    bool knowsVoters = true;
    std::optional<consensus::AuthorityList> votersInState;
    std::optional<BlockRef> foreign;
    std::vector<consensus::WarpFragment> setChanges;
    std::shared_ptr<FinalityEvidence> evidence; ///< without header
    std::vector<BlockRef> anchors;
};

BlockRef readRef(scale::Decoder& in)
{
    const BlockNumber number(in.u32());
    return { number, in.fixed<Hash256>() };
}

void writeRef(scale::Encoder& out, const BlockRef& block)
{
    out.u32(block.number.value()).raw(block.hash.view());
}

/// Errors: those of Header::decode and Justification::decode.
Result<consensus::WarpFragment> readFragment(scale::Decoder& in)
{
    Result<chain::Header> header = chain::Header::decode(in.bytes(chain::Header::kMaximumSize));
    if (!header) {
        return fail(header);
    }
    Result<consensus::Justification> justification
        = consensus::Justification::decode(in.bytes(consensus::kMaximumJustificationSize));
    if (!justification) {
        return fail(justification);
    }
    return consensus::WarpFragment { std::move(*header), std::move(*justification) };
}

std::shared_ptr<FinalityEvidence> readEvidence(scale::Decoder& in)
{
    auto evidence = std::make_shared<FinalityEvidence>();
    evidence->setId = in.u64();
    evidence->weight = in.u64();
    const std::size_t count = in.count(consensus::VoterKey::kSize, consensus::kMaximumVoters);
    for (std::size_t i = 0; i < count; ++i) {
        evidence->signers.push_back(in.fixed<consensus::VoterKey>());
    }
    evidence->justification = toBytes(in.bytes(consensus::kMaximumJustificationSize));
    return evidence;
}

void writeEvidence(scale::Encoder& out, const FinalityEvidence& evidence)
{
    out.u64(evidence.setId).u64(evidence.weight).compact(evidence.signers.size());
    for (const consensus::VoterKey& signer : evidence.signers) {
        out.raw(signer.view());
    }
    out.bytes(evidence.justification);
}

/// What version 1 does not have. Errors: as readFragment.
Result<void> readRecord(scale::Decoder& in, Stored& state)
{
    state.knowsVoters = in.boolean();
    if (in.option()) {
        state.votersInState = consensus::readAuthorityList(in);
    }
    if (in.option()) {
        state.foreign = readRef(in);
    }
    const std::size_t changes = in.count(2, FinalRecord::kSetChangeCapacity);
    for (std::size_t i = 0; i < changes; ++i) {
        Result<consensus::WarpFragment> fragment = readFragment(in);
        if (!fragment) {
            return fail(fragment);
        }
        state.setChanges.push_back(std::move(*fragment));
    }
    if (in.option()) {
        state.evidence = readEvidence(in);
    }
    const std::size_t anchors = in.count(4 + Hash256::kSize, FinalRecord::kAnchorCapacity);
    for (std::size_t i = 0; i < anchors; ++i) {
        state.anchors.push_back(readRef(in));
    }
    return {};
}

void writeRecord(scale::Encoder& out, const VerifiedChain& chain)
{
    out.boolean(chain.knowsVoters()).boolean(chain.votersInState().has_value());
    if (chain.votersInState()) {
        consensus::writeAuthorityList(out, *chain.votersInState());
    }
    out.boolean(chain.finalForeignSeal().has_value());
    if (chain.finalForeignSeal()) {
        writeRef(out, *chain.finalForeignSeal());
    }
    const FinalRecord& record = chain.record();
    out.compact(record.setChanges().size());
    for (const consensus::WarpFragment& fragment : record.setChanges()) {
        out.bytes(fragment.header.encode()).bytes(fragment.justification.encode());
    }
    out.boolean(record.evidence() != nullptr);
    if (record.evidence() != nullptr) {
        writeEvidence(out, *record.evidence());
    }
    out.compact(record.anchors().size());
    for (const auto& [period, anchor] : record.anchors()) {
        writeRef(out, anchor);
    }
}

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
    const ByteView magic = in.raw(kMagic.size());
    const bool first = equal(magic, bytesOf(kFirstMagic));
    if (!first && !equal(magic, bytesOf(kMagic))) {
        return fail(LightError::StateDamaged, "version");
    }
    Stored state = readFields(in);
    if (const Result<void> record = first ? Result<void>() : readRecord(in, state); !record) {
        return fail(LightError::StateDamaged, record.error().text());
    }
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
    writeRecord(out, chain);
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
    if (state->evidence != nullptr) {
        state->evidence->block = { header->number, state->hash };
        state->evidence->header = *header;
    }
    FinalRecord record(std::move(state->setChanges), std::move(state->evidence));
    for (const BlockRef& anchor : state->anchors) {
        record.addAnchor(anchor);
    }
    VerifiedChain chain({ std::move(*header), std::move(state->voters), std::move(state->authors),
                            std::move(state->pending), std::move(state->votersInState), state->knowsVoters },
        std::move(record), state->foreign);
    if (!state->knowsAuthors) {
        chain.forgetAuthors();
    }
    return chain;
}

} // namespace taonaut::light
