// SPDX-License-Identifier: MIT
#include "core/light/proof_reader.hpp"

#include <algorithm>

namespace taonaut::light {
namespace {

using SharedNodes = std::shared_ptr<const std::vector<Bytes>>;

Evidence evidenceOf(
    ByteView key, const Hash256& root, const trie::StorageProof& proof, const SharedNodes& nodes)
{
    Evidence evidence;
    evidence.storageKey = toBytes(key);
    evidence.stateRoot = root;
    evidence.proofBytes = proof.totalBytes();
    evidence.nodes = nodes;
    return evidence;
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

Result<std::vector<ProvenBytes>> ProofReader::read(
    const trie::StorageProof& proof, std::span<const Bytes> keys) const
{
    const auto nodes = std::make_shared<const std::vector<Bytes>>(proof.nodes());
    std::vector<ProvenBytes> values;
    values.reserve(keys.size());
    for (const Bytes& key : keys) {
        Result<trie::ReadResult> found = proof.read(m_stateRoot, key);
        if (!found) {
            return fail(found);
        }
        Evidence evidence = evidenceOf(key, m_stateRoot, proof, nodes);
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
    const auto nodes = std::make_shared<const std::vector<Bytes>>(proof.nodes());
    return Proven<std::vector<trie::Entry>>(std::move(found->entries), m_block, m_level,
        std::make_shared<const Evidence>(evidenceOf(prefix, m_stateRoot, proof, nodes)));
}

Result<VerifiedBody> ProofReader::body(std::vector<Bytes> extrinsics) const
{
    if (chain::extrinsicsRoot(extrinsics) != m_extrinsicsRoot) {
        return fail(LightError::ExtrinsicsRootMismatch);
    }
    return VerifiedBody(m_block, m_level, std::move(extrinsics));
}

bool isIncomplete(const Error& error)
{
    return error.is(trie::ProofError::MissingNode) || error.is(trie::ProofError::MissingValue);
}

} // namespace taonaut::light
