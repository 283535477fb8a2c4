// SPDX-License-Identifier: MIT
#pragma once

// Structured data that an Ethereum key signs (EIP-712): a JSON document of types, a domain and a message, as
// eth_signTypedData_v4 takes it. The digest depends on the names and types of every member, so that what a
// person reads is what is signed; a member that the types do not name would be read and not signed, and is
// refused.

#include "core/base/bytes.hpp"

#include <optional>
#include <string_view>

namespace taonaut::wallet {

enum class TypedDataError : std::uint16_t {
    BadJson, ///< not JSON, too large, or a part of the document of the wrong kind; detail: the part
    UnknownType, ///< detail: its name
    TooDeep, ///< types that refer to themselves, or values nested deeper than 16
    MissingMember, ///< detail: its name
    UnknownMember, ///< detail: its name
    BadValue, ///< not a value of the type; detail: the type
};
std::string_view moduleOf(TypedDataError reason);
std::string_view nameOf(TypedDataError reason);

struct TypedDataHashes {
    Hash256 domainSeparator;
    Hash256 structHash;
    Hash256 digest; ///< what is signed
    std::optional<std::uint64_t> chainId; ///< of the domain: must be the connected chain's
};

/// json: at most 256 KiB, with members types, primaryType, domain and message. Without a type EIP712Domain
/// the domain's type is made of the members that it has. Numbers are JSON integers or texts, decimal or
/// "0x…".
[[nodiscard]] Result<TypedDataHashes> hashTypedData(std::string_view json);

} // namespace taonaut::wallet
