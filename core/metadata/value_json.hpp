// SPDX-License-Identifier: MIT
#pragma once

// Values of any type of a runtime as JSON, both ways. There is one form for every value, and what was written
// reads back as the same bytes:
//
//   bool             true, false
//   integer          a number up to 2^53 - 1 from zero, beyond that a string of decimal digits ("-170141…");
//   also
//                    compacts and integers of 256 bits. Both forms are read whatever the size.
//   char             a string of one character
//   str              a string
//   bytes            "0x" and lower-case hex: sequences and arrays of u8, also as the single unnamed field of
//   a
//                    structure, so accounts and hashes are "0x…"
//   bits             "0b" and a digit for each bit, the first bit first: "0b1011", "0b"
//   sequence, array  a list
//   tuple            a list; () is [], also as what a compact holds
//   structure        by its fields: all named, an object in their order; one without name, the field itself;
//                    several of which some have no name or two have the same, a list; none, {}
//   enumeration      "Name" for a case without fields, else {"Name": fields} with the fields as in a
//   structure.
//                    A case whose name another before it has, or starts with '#', is called "#" and its
//                    index.
//   Option           None is null; Some is what it holds, but {"Some": …} where that may itself be null: for
//   an
//                    Option in an Option, also one in structures of a single unnamed field. An Option is the
//                    enumeration with the path Option and the cases None (0) and Some (1).
//
// The text has no white space; characters stand as UTF-8, of which only " \ and what is below U+0020 are
// escaped.

#include "core/metadata/value.hpp"

namespace taonaut::metadata {

[[nodiscard]] std::string toJson(const ValueView& view);
/// Errors: those of encodeValue.
[[nodiscard]] Result<std::string> toJson(const TypeRegistry& types, const Value& value);

/// A value of the type, which encodeValue accepts. White space and the order of members are free; a member
/// that is there twice is refused. Errors, with the path of the part in the detail: BadJson, those of
/// encodeValue.
[[nodiscard]] Result<Value> fromJson(
    const TypeRegistry& types, TypeId type, std::string_view json, const ValueLimits& limits = {});

} // namespace taonaut::metadata
