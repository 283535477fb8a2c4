// SPDX-License-Identifier: MIT
#pragma once

// A block as it travels: the header, and the extrinsics with their own length prefixes.

#include "core/chain/header.hpp"

namespace taonaut::chain {

struct Block {
    Header header;
    std::vector<Bytes> extrinsics;

    /// Whether the body is the one that the header commits to.
    [[nodiscard]] bool bodyMatchesHeader() const
    {
        return extrinsicsRoot(extrinsics) == header.extrinsicsRoot;
    }
    friend bool operator==(const Block&, const Block&) = default;
};

} // namespace taonaut::chain
