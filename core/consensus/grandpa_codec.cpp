// SPDX-License-Identifier: MIT
#include "core/consensus/grandpa.hpp"
#include "core/scale/decoder.hpp"
#include "core/scale/encoder.hpp"

namespace taonaut::consensus {

namespace {

constexpr std::size_t kPrecommitSize = 36;
constexpr std::size_t kSmallestHeader = 98;
constexpr std::size_t kMaximumPrecommits = 2 * kMaximumVoters;

Precommit readPrecommit(scale::Decoder& in)
{
    Precommit vote;
    vote.targetHash = in.fixed<Hash256>();
    vote.targetNumber = BlockNumber(in.u32());
    return vote;
}

void writePrecommit(scale::Encoder& out, const Precommit& vote)
{
    out.raw(vote.targetHash.view()).u32(vote.targetNumber.value());
}

void readSignature(scale::Decoder& in, SignedPrecommit& precommit)
{
    precommit.signature = in.fixed<crypto::ed25519::Signature>();
    precommit.signer = in.fixed<VoterKey>();
}

void writeSignature(scale::Encoder& out, const SignedPrecommit& precommit)
{
    out.raw(precommit.signature.view()).raw(precommit.signer.view());
}

Commit readCommit(scale::Decoder& in)
{
    Commit commit;
    commit.target = readPrecommit(in);
    commit.precommits.resize(in.count(SignedPrecommit::kEncodedSize, kMaximumPrecommits));
    for (SignedPrecommit& precommit : commit.precommits) {
        precommit.vote = readPrecommit(in);
        readSignature(in, precommit);
    }
    return commit;
}

Result<std::vector<chain::Header>> readHeaders(scale::Decoder& in, std::size_t limit, std::size_t lastByte)
{
    std::vector<chain::Header> headers;
    const std::size_t count = in.count(kSmallestHeader, limit);
    for (std::size_t i = 0; i < count; ++i) {
        Result<chain::Header> header = chain::Header::read(in);
        if (!header) {
            return fail(header);
        }
        if (in.offset() > lastByte) {
            return fail(GrandpaError::TooLarge);
        }
        headers.push_back(std::move(*header));
    }
    if (!in.ok()) {
        return fail(in.status());
    }
    return headers;
}

void writeHeaders(scale::Encoder& out, const std::vector<chain::Header>& headers)
{
    out.compact(headers.size());
    for (const chain::Header& header : headers) {
        header.write(out);
    }
}

} // namespace

Bytes precommitMessage(const Precommit& vote, std::uint64_t round, std::uint64_t setId)
{
    constexpr std::uint8_t kPrecommitTag = 1;
    scale::Encoder out;
    out.u8(kPrecommitTag);
    writePrecommit(out, vote);
    out.u64(round).u64(setId);
    return out.take();
}

void Justification::write(scale::Encoder& out) const
{
    out.u64(round);
    writePrecommit(out, commit.target);
    out.compact(commit.precommits.size());
    for (const SignedPrecommit& precommit : commit.precommits) {
        writePrecommit(out, precommit.vote);
        writeSignature(out, precommit);
    }
    writeHeaders(out, ancestries);
}

Result<Justification> Justification::read(scale::Decoder& in)
{
    const std::size_t lastByte = in.offset() + kMaximumJustificationSize;
    Justification justification;
    justification.round = in.u64();
    justification.commit = readCommit(in);
    if (in.offset() > lastByte) {
        return fail(GrandpaError::TooLarge);
    }
    Result<std::vector<chain::Header>> headers = readHeaders(in, kMaximumAncestors, lastByte);
    if (!headers) {
        return fail(headers);
    }
    justification.ancestries = std::move(*headers);
    return justification;
}

Bytes Justification::encode() const
{
    scale::Encoder out;
    write(out);
    return out.take();
}

Result<Justification> Justification::decode(ByteView bytes)
{
    if (bytes.size() > kMaximumJustificationSize) {
        return fail(GrandpaError::TooLarge, std::to_string(bytes.size()) + " bytes");
    }
    scale::Decoder in(bytes);
    Result<Justification> justification = read(in);
    if (!justification) {
        return justification;
    }
    if (const auto done = in.finish(); !done) {
        return fail(done);
    }
    return justification;
}

Bytes GossipCommit::encode() const
{
    scale::Encoder out;
    out.u64(round).u64(setId);
    writePrecommit(out, commit.target);
    out.compact(commit.precommits.size());
    for (const SignedPrecommit& precommit : commit.precommits) {
        writePrecommit(out, precommit.vote);
    }
    out.compact(commit.precommits.size());
    for (const SignedPrecommit& precommit : commit.precommits) {
        writeSignature(out, precommit);
    }
    return out.take();
}

Result<GossipCommit> GossipCommit::decode(ByteView bytes)
{
    if (bytes.size() > kMaximumJustificationSize) {
        return fail(GrandpaError::TooLarge, std::to_string(bytes.size()) + " bytes");
    }
    scale::Decoder in(bytes);
    GossipCommit gossip;
    gossip.round = in.u64();
    gossip.setId = in.u64();
    gossip.commit.target = readPrecommit(in);
    std::vector<SignedPrecommit>& precommits = gossip.commit.precommits;
    precommits.resize(in.count(kPrecommitSize, kMaximumPrecommits));
    for (SignedPrecommit& precommit : precommits) {
        precommit.vote = readPrecommit(in);
    }
    const std::size_t signatures
        = in.count(SignedPrecommit::kEncodedSize - kPrecommitSize, kMaximumPrecommits);
    if (in.ok() && signatures != precommits.size()) {
        return fail(GrandpaError::SignatureCountMismatch);
    }
    for (SignedPrecommit& precommit : precommits) {
        readSignature(in, precommit);
    }
    if (const auto done = in.finish(); !done) {
        return fail(done);
    }
    return gossip;
}

Bytes FinalityProof::encode() const
{
    scale::Encoder out;
    out.raw(block.view()).bytes(justification.encode());
    writeHeaders(out, unknownHeaders);
    return out.take();
}

Result<FinalityProof> FinalityProof::decode(ByteView bytes)
{
    if (bytes.size() > kMaximumFinalityProofSize) {
        return fail(GrandpaError::TooLarge, std::to_string(bytes.size()) + " bytes");
    }
    scale::Decoder in(bytes);
    FinalityProof proof;
    proof.block = in.fixed<Hash256>();
    const ByteView inner = in.bytes();
    if (!in.ok()) {
        return fail(in.status());
    }
    Result<Justification> justification = Justification::decode(inner);
    if (!justification) {
        return fail(justification);
    }
    proof.justification = std::move(*justification);
    Result<std::vector<chain::Header>> headers = readHeaders(in, bytes.size(), bytes.size());
    if (!headers) {
        return fail(headers);
    }
    proof.unknownHeaders = std::move(*headers);
    if (const auto done = in.finish(); !done) {
        return fail(done);
    }
    return proof;
}

} // namespace taonaut::consensus
