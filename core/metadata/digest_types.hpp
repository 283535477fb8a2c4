// SPDX-License-Identifier: MIT
#pragma once

// The types that a metadata digest covers, with the numbers that they have there. Internal to this module.
//
// A type is covered when a call, address, signature or extension can reach it. Primitives, compacts and
// everything that encodes to nothing by being empty are named directly where they are used and have no
// number.

#include "core/base/bytes.hpp"
#include "core/metadata/type_registry.hpp"
#include "core/scale/encoder.hpp"

namespace taonaut::metadata {

class DigestTypes {
public:
    /// Borrows the registry. Errors: BadCompact.
    [[nodiscard]] static Result<DigestTypes> create(
        const TypeRegistry& types, const std::vector<TypeId>& roots);

    /// Number of types covered.
    [[nodiscard]] std::size_t size() const noexcept { return m_covered.size(); }
    /// One leaf per type, one per case for enumerations, in order.
    [[nodiscard]] std::vector<Bytes> leaves() const;
    void writeReference(scale::Encoder& out, TypeId type) const;
    /// The place in leaves() of the type, or of the case of an enumeration; none for a type without number.
    [[nodiscard]] std::optional<std::size_t> leafOf(TypeId type, const Case* chosen) const;

private:
    explicit DigestTypes(const TypeRegistry& types)
        : m_types(&types)
        , m_numbers(types.size())
    {
    }
    [[nodiscard]] Result<void> cover(const std::vector<TypeId>& roots);
    [[nodiscard]] bool isEmpty(TypeId type) const;
    [[nodiscard]] bool hasNumber(TypeId type) const;
    [[nodiscard]] std::optional<Primitive> integerIn(TypeId compacted) const;
    void writeFields(scale::Encoder& out, const std::vector<Field>& fields) const;
    void writeContents(scale::Encoder& out, const Composite& composite) const;
    void writeContents(scale::Encoder& out, const Case& one) const;
    void writeContents(scale::Encoder& out, const Sequence& sequence) const;
    void writeContents(scale::Encoder& out, const Array& array) const;
    void writeContents(scale::Encoder& out, const Tuple& tuple) const;
    void writeContents(scale::Encoder& out, const BitSequence& bits) const;
    void addLeaves(std::vector<Bytes>& leaves, TypeId type) const;

    const TypeRegistry* m_types;
    std::vector<std::optional<std::uint32_t>> m_numbers; // by type
    std::vector<TypeId> m_covered; // in order of number
    std::vector<std::size_t> m_firstLeaves; // in order of number
};

} // namespace taonaut::metadata
