// SPDX-License-Identifier: MIT
#pragma once

// What all nodes of a form share, and how a node is made from its type. Internal to this module.

#include "core/wallet/value_form.hpp"

namespace taonaut::wallet {

struct FormContext {
    std::shared_ptr<const metadata::Metadata> metadata;
    NameResolver names;
    std::size_t nodes = 0; ///< that exist

    [[nodiscard]] const metadata::TypeRegistry& types() const { return metadata->types; }
};

/// Text of this kind is hex, all other is itself.
[[nodiscard]] inline bool isHex(std::string_view text)
{
    return text.substr(0, 2) == "0x";
}

/// How the bits of a sequence are stored: words of `width` bytes, the first bit lowest or highest in its
/// word.
struct BitStore {
    std::size_t width = 1;
    bool highestFirst = false;

    [[nodiscard]] static BitStore of(const metadata::TypeRegistry& types, metadata::TypeId bitSequence);
    /// Byte, and bit in the byte.
    [[nodiscard]] std::pair<std::size_t, unsigned> placeOf(std::size_t bit) const;
};

/// Makes the node what its type asks for.
class FormNodeMaker {
public:
    explicit FormNodeMaker(FormNode& node)
        : m_node(node)
    {
    }
    void make();

private:
    [[nodiscard]] const metadata::TypeRegistry& types() const { return m_node.m_context.types(); }
    [[nodiscard]] bool isByte(metadata::TypeId type) const;
    [[nodiscard]] std::string_view name(metadata::TypeId type) const;
    void unwrap();
    void rest();
    void integer(metadata::Primitive primitive);
    void compact(const metadata::Compact& compact);
    void repeated(metadata::TypeId element, std::optional<std::uint32_t> count);
    void alternatives(const metadata::Variant& variant);
    void fixed(const std::vector<metadata::TypeId>& elements);

    FormNode& m_node;
};

} // namespace taonaut::wallet
