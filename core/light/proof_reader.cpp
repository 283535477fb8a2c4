// SPDX-License-Identifier: MIT
#include "core/light/proof_reader.hpp"

#include "core/trie/root.hpp"

#include <algorithm>

namespace taonaut::light {
namespace {

using SharedNodes = std::shared_ptr<const std::vector<Bytes>>;

SharedNodes nodesOf(const trie::StorageProof& proof)
{
    return std::make_shared<const std::vector<Bytes>>(proof.nodes());
}

} // namespace

Result<std::uint32_t> VerifiedBody::indexOf(ByteView extrinsic) const
{
    for (std::size_t i = 0; i < m_extrinsics.size(); ++i) {
        if (equal(m_extrinsics[i], extrinsic)) {
            return static_cast<std::uint32_t>(i);
        }
    }
    return fail(LightError::NotInBody);
}

Evidence ProofReader::evidenceOf(
    ByteView key, const trie::StorageProof& proof, std::shared_ptr<const std::vector<Bytes>> nodes) const
{
    Evidence evidence;
    evidence.storageKey = toBytes(key);
    evidence.stateRoot = m_stateRoot;
    evidence.proofBytes = proof.totalBytes();
    evidence.nodes = std::move(nodes);
    evidence.childRoot = m_childRoot;
    return evidence;
}

Result<std::vector<ProvenBytes>> ProofReader::read(
    const trie::StorageProof& proof, std::span<const Bytes> keys) const
{
    const SharedNodes nodes = nodesOf(proof);
    std::vector<ProvenBytes> values;
    values.reserve(keys.size());
    for (const Bytes& key : keys) {
        Result<trie::ReadResult> found = proof.read(m_stateRoot, key);
        if (!found) {
            return fail(found);
        }
        Evidence evidence = evidenceOf(key, proof, nodes);
        evidence.steps = std::move(found->steps);
        values.push_back(ProvenBytes(std::move(found->value), m_block, m_level,
            std::make_shared<const Evidence>(std::move(evidence))));
    }
    return values;
}

Result<Proven<std::vector<trie::Entry>>> ProofReader::list(
    const trie::StorageProof& proof, ByteView prefix) const
{
    Result<trie::PrefixResult> found = proof.enumerate(m_stateRoot, prefix);
    if (!found) {
        return fail(found);
    }
    return Proven<std::vector<trie::Entry>>(std::move(found->entries), m_block, m_level,
        std::make_shared<const Evidence>(evidenceOf(prefix, proof, nodesOf(proof))));
}

Result<Proven<Hash256>> ProofReader::readHash(const trie::StorageProof& proof, ByteView key) const
{
    Result<trie::HashResult> found = proof.readHash(m_stateRoot, key);
    if (!found) {
        return fail(found);
    }
    if (!found->hash) {
        return fail(LightError::NoValue);
    }
    Evidence evidence = evidenceOf(key, proof, nodesOf(proof));
    evidence.steps = std::move(found->steps);
    return Proven<Hash256>(
        *found->hash, m_block, m_level, std::make_shared<const Evidence>(std::move(evidence)));
}

Result<ProofReader> ProofReader::child(const trie::StorageProof& proof, ByteView childId) const
{
    const Bytes key = childRootKey(childId);
    Result<trie::ReadResult> found = proof.read(m_stateRoot, key);
    if (!found) {
        return fail(found);
    }
    const Result<Hash256> root = found->value ? Hash256::from(*found->value) : trie::emptyRoot();
    if (!root) {
        return fail(LightError::ChildRootMalformed, std::to_string(found->value->size()) + " bytes");
    }
    Evidence evidence = evidenceOf(key, proof, nodesOf(proof));
    evidence.steps = std::move(found->steps);
    ProofReader reader = *this;
    reader.m_stateRoot = *root;
    reader.m_childRoot = std::make_shared<const Evidence>(std::move(evidence));
    return reader;
}

Result<VerifiedBody> ProofReader::body(std::vector<Bytes> extrinsics, std::uint8_t systemVersion) const
{
    if (systemVersion > 2) {
        return fail(LightError::UnknownSystemVersion, std::to_string(systemVersion));
    }
    const trie::Version version = systemVersion == 2 ? trie::Version::V1 : trie::Version::V0;
    if (trie::orderedRoot(extrinsics, version) != m_extrinsicsRoot) {
        return fail(LightError::ExtrinsicsRootMismatch);
    }
    return VerifiedBody(m_block, m_level, std::move(extrinsics));
}

Bytes childRootKey(ByteView childId)
{
    constexpr std::string_view kPlace = ":child_storage:default:";
    Bytes key(kPlace.size() + childId.size());
    std::ranges::copy(childId, std::ranges::copy(bytesOf(kPlace), key.begin()).out);
    return key;
}

bool isIncomplete(const Error& error)
{
    return error.is(trie::ProofError::MissingNode) || error.is(trie::ProofError::MissingValue);
}

} // namespace taonaut::light
