// SPDX-License-Identifier: MIT
#pragma once

// The pieces that the digest and its proofs share. Internal to this module.

#include "core/metadata/digest.hpp"
#include "core/metadata/digest_types.hpp"

namespace taonaut::metadata {

/// The tree as a heap: node k is the hash of nodes 2k+1 and 2k+2, the leaves are the last n nodes. One node
/// of zeros without leaves.
[[nodiscard]] std::vector<Hash256> treeNodes(const std::vector<Bytes>& leaves);
[[nodiscard]] Hash256 hashOfPair(const Hash256& left, const Hash256& right);

/// The types that the digest of the metadata covers. Borrows it. Errors: NotVersion15, BadCompact.
[[nodiscard]] Result<DigestTypes> digestTypes(const Metadata& metadata);
[[nodiscard]] Bytes encodeExtrinsicFormat(const ExtrinsicFormat& format, const DigestTypes& types);
void writeContext(scale::Encoder& out, const DigestContext& context);
[[nodiscard]] Hash256 digestOf(
    const Hash256& treeRoot, const Hash256& extrinsicHash, const DigestContext& context);

} // namespace taonaut::metadata
