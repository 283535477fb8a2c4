// SPDX-License-Identifier: MIT
#pragma once

// Why the embedded chain refuses. Transactions have their own reasons (validity.hpp, pool.hpp), because
// clients see those as numbers on the wire.

#include "core/base/result.hpp"

namespace taonaut::node {

enum class NodeError : std::uint16_t {
    UnknownBlock, ///< no block with this hash or height
    StateDiscarded, ///< the block is known, its state is no longer kept; detail: block hash
    UnknownRuntimeFunction, ///< detail: the name that was asked for
    BadRuntimeArguments, ///< arguments of a runtime function that do not decode; detail: the decoder's reason
    // opening
    StoreDamaged, ///< the stored head contradicts its own header, or does not decode
    OtherGenesis, ///< the store belongs to a chain with another genesis hash
    // authoring
    AuthoringStopped, ///< the store could not take a block (disk full); reads go on
    ChainFull, ///< the height or the clock of the chain is at the end of its range
    // executing a block that is given
    WrongParent, ///< number or parent hash do not follow the parent
    BadDigest, ///< no single Aura slot where one must be
    SlotNotIncreasing, ///< slot is not after the parent's
    MissingInherent, ///< a block without its timestamp
    InherentRefused, ///< an inherent that fails or is in the wrong place; detail: which
    ExtrinsicRefused, ///< an extrinsic that may not be in a block; detail: its index and reason
    WrongExtrinsicsRoot,
    WrongStateRoot,
};
std::string_view moduleOf(NodeError reason);
std::string_view nameOf(NodeError reason);

} // namespace taonaut::node
