// SPDX-License-Identifier: MIT
#pragma once

// A block of the embedded chain as it is kept and served.

#include "core/base/bytes.hpp"
#include "core/chain/header.hpp"

#include <memory>
#include <vector>

namespace taonaut::node {

struct Block {
    Hash256 hash; ///< of the header, seal included
    chain::Header header;
    std::vector<Bytes> extrinsics; ///< each with its compact length prefix, inherents first
};
using BlockPtr = std::shared_ptr<const Block>; ///< may be handed to other threads

/// Names a block.
struct BlockId {
    Hash256 hash;
    BlockNumber number;
    friend bool operator==(const BlockId&, const BlockId&) = default;
};

} // namespace taonaut::node
