// SPDX-License-Identifier: MIT
#pragma once

// The metadata digest of RFC-78, which a transaction can sign so that the chain refuses it when the signer
// saw other metadata: a BLAKE3 tree over the types that calls, addresses, signatures and extensions can
// reach, together with the extrinsic format and what the screen shows amounts with.
//
// It depends on the order of types in version 15; another version of the same runtime gives another digest.
// Source: RFC-78; polkadot-sdk substrate/utils/wasm-builder/src/metadata_hash.rs.

#include "core/metadata/metadata.hpp"

namespace taonaut::metadata {

struct DigestContext {
    std::uint32_t specVersion = 0;
    std::string specName;
    std::uint16_t ss58Prefix = 42;
    std::uint8_t decimals = 9;
    std::string tokenSymbol = "TAO";
    friend bool operator==(const DigestContext&, const DigestContext&) = default;
};

/// The parts of the digest, for tests and for proofs of single types.
struct DigestParts {
    std::vector<Bytes> leaves; ///< encoded, in order
    std::size_t typeCount = 0; ///< types that the leaves describe
    Hash256 treeRoot;
    Hash256 extrinsicHash;
};

/// Errors: NotVersion15, BadCompact.
[[nodiscard]] Result<DigestParts> digestParts(const Metadata& metadata);
/// Errors: NotVersion15, BadCompact.
[[nodiscard]] Result<Hash256> metadataDigest(const Metadata& metadata, const DigestContext& context);

} // namespace taonaut::metadata
