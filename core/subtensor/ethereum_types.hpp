// SPDX-License-Identifier: MIT
#pragma once

// Addresses and integers of the Ethereum side. Source: paritytech/parity-common primitive-types/src/lib.rs.

#include "core/base/uint256.hpp"
#include "core/subtensor/scale_structure.hpp"

namespace taonaut::subtensor {

/// Address of an account of the EVM, 20 bytes.
using H160 = FixedBytes<20, struct H160Tag>;
template <> struct ScaleType<H160> : IdentifierType<H160> {
    static metadata::TypeDescription describe()
    {
        return detail::describeNewtype("primitive_types::H160", typeOf<Inner>(), "[u8; 20]");
    }
};

/// 32 bytes, little-endian; metadata counts them as four u64.
template <> struct ScaleType<Uint256> {
    static void write(scale::Encoder& out, const Uint256& value);
    static Uint256 read(scale::Decoder& in);
    static metadata::TypeDescription describe();
};

} // namespace taonaut::subtensor
