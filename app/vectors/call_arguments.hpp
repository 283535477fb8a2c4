// SPDX-License-Identifier: MIT
#pragma once

// Calls as vector files write them: a name and arguments for people, with addresses as SS58, texts for bytes,
// "32 x 0xab" for repeated bytes. Made into the JSON form of metadata::fromJson and encoded with it.

#include "app/vectors/members.hpp"
#include "core/metadata/metadata.hpp"

namespace taonaut::vectors {

/// name: "Balances.transfer_keep_alive". Errors: CallError, those of metadata::fromJson and encodeValue.
[[nodiscard]] Result<Bytes> encodeNamedCall(
    const metadata::Metadata& chain, const std::string& name, const Json& arguments);

/// The bytes that a text for people stands for: "0x0102", "3 x 0x5a", else its own in UTF-8.
[[nodiscard]] Bytes bytesFromText(const std::string& text);

/// "//Alice": the sr25519 account of the development phrase.
[[nodiscard]] std::optional<AccountId> developmentAccount(std::string_view uri);

enum class CallError : std::uint16_t {
    NoSuchCall, ///< not a call of the runtime; detail: the name
};
std::string_view moduleOf(CallError reason);
std::string_view nameOf(CallError reason);

} // namespace taonaut::vectors
