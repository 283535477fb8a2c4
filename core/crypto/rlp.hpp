// SPDX-License-Identifier: MIT
#pragma once

// RLP, the byte format of Ethereum transactions: an item is a string of bytes or a list of items. Every item
// has one encoding; the reader refuses all others, so that bytes and their reading stand for each other.

#include "core/base/uint256.hpp"

#include <vector>

namespace taonaut::crypto {

struct RlpItem {
    bool isList = false;
    Bytes bytes; ///< of a string
    std::vector<RlpItem> items; ///< of a list

    [[nodiscard]] static RlpItem string(ByteView bytes);
    [[nodiscard]] static RlpItem list(std::vector<RlpItem> items = {});
    /// Big-endian without leading zeros.
    [[nodiscard]] static RlpItem number(const Uint256& value);
    [[nodiscard]] static RlpItem number(std::uint64_t value) { return number(Uint256::of(value)); }

    /// The number that a string writes. Errors: BadRlp (a list, a leading zero, more than 32 bytes).
    [[nodiscard]] Result<Uint256> toNumber() const;

    friend bool operator==(const RlpItem&, const RlpItem&) = default;
};

[[nodiscard]] Bytes encodeRlp(const RlpItem& item);

/// One item and nothing after it. Lists nest 16 deep at most; no transaction goes deeper than 4.
/// Errors: BadRlp.
[[nodiscard]] Result<RlpItem> decodeRlp(ByteView bytes);

} // namespace taonaut::crypto
