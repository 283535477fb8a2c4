// SPDX-License-Identifier: MIT
#pragma once

// Proofs of single types against the metadata digest (RFC-78): what a device that cannot hold all metadata
// needs to read one transaction, and to be sure that the chain reads it in the same way.
//
// A proof holds the leaves of every type that the transaction's bytes pass through (of an enumeration only
// the chosen case), and the hashes of the tree that lead from them to its root. Leaves stand from left to
// right as in the tree, which is not the order of their numbers where the last level is only partly filled;
// the hashes stand in the order in which a walk from the root, left before right, meets them.
//
// Encoding: leaves (compact count, each as in the tree), numbers of their nodes in the heap (compact count,
// u32 each), hashes (compact count, 32 bytes each), the extrinsic format as in the digest, then spec version
// u32, spec name, prefix u16, decimals u8, symbol.
//
// Sources: polkadot-fellows/RFCs text/0078-merkleized-metadata.md; for order and encoding of proofs
// polkadot-api/polkadot-api packages/merkleize-metadata.

#include "core/metadata/digest.hpp"

#include <array>

namespace taonaut::metadata {

struct DigestProof {
    std::vector<Bytes> leaves;
    std::vector<std::uint32_t> leafNodes; ///< place of each leaf in the heap of all nodes
    std::vector<Hash256> hashes;
    Bytes extrinsic; ///< the extrinsic format, encoded
    DigestContext context;

    [[nodiscard]] Bytes encode() const;
    /// Errors: BadProof and the decoder's.
    [[nodiscard]] static Result<DigestProof> decode(ByteView bytes);

    /// The digest that the proof leads to. Errors: BadProof when leaves and hashes do not make one tree.
    [[nodiscard]] Result<Hash256> digest() const;
    /// Errors: BadProof, WrongDigest.
    [[nodiscard]] Result<void> verify(const Hash256& digest) const;

    friend bool operator==(const DigestProof&, const DigestProof&) = default;
};

/// For what is signed. payload: call, then what the extensions send, then what they add, nothing in front.
/// metadata: of version 15. Errors: NotVersion15, those of ValueTree::read, and the decoder's TrailingBytes.
[[nodiscard]] Result<DigestProof> proofForPayload(
    const Metadata& metadata, const DigestContext& context, ByteView payload);

/// For a transaction as it is sent, signed or bare, with its length in front; and for what the extensions add
/// if it is given. Errors: those above, BadExtrinsic when it is of another version or neither signed nor
/// bare.
[[nodiscard]] Result<DigestProof> proofForExtrinsic(const Metadata& metadata, const DigestContext& context,
    ByteView extrinsic, std::optional<ByteView> additional = std::nullopt);

/// The messages in which the Polkadot application of Ledger devices takes a payload to sign with its proof:
/// first the derivation path (u32 little-endian each, as the device wants them) and the payload's length
/// (u16), then payload and encoded proof in pieces of 250 bytes. Errors: TooLarge for a payload beyond u16.
[[nodiscard]] Result<std::vector<Bytes>> deviceMessages(
    const std::array<std::uint32_t, 5>& path, ByteView payload, ByteView proof);

} // namespace taonaut::metadata
