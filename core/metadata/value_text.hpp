// SPDX-License-Identifier: MIT
#pragma once

// A value as one line for people: deterministic, cut at a length, without anything that could disturb the
// text around it. Not read back; the form that is read back is JSON (value_json.hpp).
//
//   structure { a: 1, b: 2 }, unnamed (1, 2), around a single unnamed field only that field, empty ()
//   case      Name, Name(1, 2), Name { a: 1 }
//   tuple (1, 2)   list [1, 2]   bytes 0x0102   bits 0b1011 (first bit first)
//   integer   decimal, exact, whatever its width
//   text "…", char '…', with \n \t \" \' \\ and \u{…} for control characters, marks of direction and
//   characters
//             without width
//   account   0x and its 32 bytes, unless the caller shows accounts in another way

#include "core/metadata/value.hpp"

namespace taonaut::metadata {

struct ValueTextOptions {
    /// Bytes of the answer; what is longer ends with "…".
    std::size_t limit = 4096;
    /// How to show the 32 bytes of an account, if not as 0x hex.
    std::function<std::string(ByteView account)> account {};
};

[[nodiscard]] std::string valueText(const ValueView& view, const ValueTextOptions& options = {});
/// Errors: those of encodeValue.
[[nodiscard]] Result<std::string> valueText(
    const TypeRegistry& types, const Value& value, const ValueTextOptions& options = {});

/// Whether the type is sp_core::crypto::AccountId32.
[[nodiscard]] bool isAccount(const TypeRegistry& types, TypeId type);

} // namespace taonaut::metadata
