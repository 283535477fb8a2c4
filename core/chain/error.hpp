// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.hpp"

namespace taonaut::chain {

enum class ChainError : std::uint16_t {
    HeaderTooLarge,
    UnknownDigestItem,
    NotSignedExtrinsic, ///< an unsigned (bare) extrinsic where a signed one is expected
    UnknownExtrinsicVersion,
    UnknownAddressKind, ///< MultiAddress other than Id
    UnknownSignatureKind,
    SpecTooLarge, ///< chain specification: more text or more entries than the limit
    NotJson, ///< chain specification: not a JSON object
    MissingField, ///< chain specification: detail names the field
    BadField, ///< chain specification: detail names the field
};
std::string_view moduleOf(ChainError reason);
std::string_view nameOf(ChainError reason);

} // namespace taonaut::chain
