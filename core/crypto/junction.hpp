// SPDX-License-Identifier: MIT
#pragma once

// One step of a derivation path: `//hard` or `/soft`. The text of a junction becomes a 32-byte chain code by
// the rules of Substrate's secret URIs: a decimal u64 as 8 little-endian bytes, other text as a SCALE string,
// longer than 32 bytes hashed with BLAKE2b-256, else padded with zeros.

#include "core/crypto/secret.hpp"

#include <string_view>

namespace taonaut::crypto {

struct Junction {
    enum class Kind : std::uint8_t { Hard, Soft };
    Kind kind = Kind::Hard;
    std::array<std::byte, 32> chainCode {};

    [[nodiscard]] static Junction fromText(Kind kind, std::string_view text);
    /// By the rule of polkadot-js: digits alone are a number of 256 bits, "0x" and pairs of hex digits are
    /// the bytes themselves, other text is the same. Errors: MalformedUri (a number from 2^256 up).
    [[nodiscard]] static Result<Junction> fromPolkadotJs(Kind kind, std::string_view text);
};

/// The seed of a hard child on the curves that have no other: BLAKE2b-256 of SCALE (label, seed, chain code).
/// label: with its SCALE length in front. Errors: SoftJunction.
[[nodiscard]] Result<Secret> hardChildSeed(
    std::string_view label, const Secret& seed, const Junction& junction);

} // namespace taonaut::crypto
