// SPDX-License-Identifier: MIT
#pragma once

// JSON that may hold secrets: read and written without a copy of any string outside locked memory. General
// JSON libraries keep strings in ordinary memory, which stays readable after it was given back.

#include "core/crypto/secret.hpp"
#include "core/wallet/key_error.hpp"

#include <string_view>
#include <vector>

namespace taonaut::wallet {

/// A document as a flat list of nodes; names and texts are views into locked memory that the document owns.
class SecretJson {
public:
    enum class Kind : std::uint8_t { Null, False, True, Number, Text, List, Object };
    struct Node {
        Kind kind = Kind::Null;
        std::string_view name; ///< of a member; empty for elements of lists
        std::string_view text; ///< of a text, unescaped; of a number, as written
        std::size_t parent = 0;
    };

    /// text: at most 64 KiB, valid UTF-8, nested at most 16 deep, with at most 1024 values; members of one
    /// object have different names. Errors: Truncated (the text ends too early), BadJson with the position.
    [[nodiscard]] static Result<SecretJson> parse(ByteView text);

    /// The outermost value stands first.
    [[nodiscard]] const std::vector<Node>& nodes() const noexcept { return m_nodes; }
    /// The members or elements of a node, in order. O(number of nodes).
    [[nodiscard]] std::vector<std::size_t> children(std::size_t node) const;
    /// A member of an object, blanks around its name ignored, or nullptr.
    [[nodiscard]] const Node* member(std::size_t object, std::string_view name) const;
    [[nodiscard]] std::size_t indexOf(const Node& node) const { return std::size_t(&node - m_nodes.data()); }

private:
    friend class JsonReader;
    crypto::Secret m_texts;
    std::vector<Node> m_nodes;
};

/// A compact object in locked memory, member by member.
class SecretJsonWriter {
public:
    explicit SecretJsonWriter(std::size_t capacity); ///< bytes; more than that ends the program
    SecretJsonWriter& text(std::string_view name, std::string_view value);
    /// "0x" and lower-case digits.
    SecretJsonWriter& hex(std::string_view name, ByteView value);
    SecretJsonWriter& number(std::string_view name, std::uint64_t value);
    /// value: JSON as it stands.
    SecretJsonWriter& json(std::string_view name, std::string_view value);
    [[nodiscard]] crypto::Secret finish();

private:
    void raw(std::string_view text);
    void escaped(std::string_view text);
    void begin(std::string_view name);

    crypto::Secret m_buffer;
    std::size_t m_used = 0;
};

} // namespace taonaut::wallet
