// SPDX-License-Identifier: MIT
#pragma once

// Arguments of a call, read one by one. An argument is missing when the list is too short or holds null
// there. What cannot be read is error -32602 with the argument's name; further arguments are ignored.

#include "core/base/bytes.hpp"
#include "core/base/units.hpp"
#include "core/node/rpc/failure.hpp"

#include <nlohmann/json_fwd.hpp>

namespace taonaut::node::rpc {

template <class T> using Parsed = Result<T, Failure>;

class Params {
public:
    /// Borrows the JSON. An object in place of a list counts as no arguments at all.
    explicit Params(const nlohmann::json& list);

    /// Null when missing.
    [[nodiscard]] const nlohmann::json* at(std::size_t index) const;

    [[nodiscard]] Parsed<std::string> text(std::size_t index, std::string_view name) const;
    /// Hex text with or without "0x".
    [[nodiscard]] Parsed<Bytes> bytes(std::size_t index, std::string_view name) const;
    [[nodiscard]] Parsed<std::optional<Bytes>> bytesIfAny(std::size_t index, std::string_view name) const;
    [[nodiscard]] Parsed<std::optional<Hash256>> hashIfAny(std::size_t index, std::string_view name) const;
    [[nodiscard]] Parsed<Hash256> hash(std::size_t index, std::string_view name) const;
    /// An integer, or hex text of any padding.
    [[nodiscard]] Parsed<std::uint64_t> number(std::size_t index, std::string_view name) const;
    /// SS58 text, or 32 bytes in hex.
    [[nodiscard]] Parsed<AccountId> account(std::size_t index, std::string_view name) const;
    /// A storage key, no longer than a trie takes.
    [[nodiscard]] Parsed<Bytes> key(std::size_t index, std::string_view name) const;
    [[nodiscard]] Parsed<std::optional<Bytes>> keyIfAny(std::size_t index, std::string_view name) const;
    [[nodiscard]] Parsed<std::vector<Bytes>> keys(std::size_t index, std::string_view name) const;

private:
    const nlohmann::json& m_list;
};

/// One value that stands for a number: an integer, or hex text. Nothing: neither, or above 64 bits.
[[nodiscard]] std::optional<std::uint64_t> numberFrom(const nlohmann::json& value);

} // namespace taonaut::node::rpc
