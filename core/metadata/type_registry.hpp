// SPDX-License-Identifier: MIT
#pragma once

// The numbered list of all types of a runtime. Every reference inside a registry leads to a type of the same
// registry; types may be recursive (a call can hold a call), so who walks them limits the depth.

#include "core/metadata/error.hpp"
#include "core/metadata/type_plan.hpp"

#include <functional>
#include <span>

namespace taonaut::metadata {

/// Every type whose values are parts of this one's: of fields, elements, what a compact holds.
void forEachPart(const TypeDef& def, const std::function<void(TypeId)>& visit);

class TypeRegistry {
public:
    static constexpr std::size_t kMaximumTypes = 1U << 16;

    TypeRegistry() = default;
    /// types: the place in the list is the number. Errors: TooLarge, UnknownType.
    [[nodiscard]] static Result<TypeRegistry> create(std::vector<Type> types);

    [[nodiscard]] std::size_t size() const noexcept { return m_types.size(); }
    [[nodiscard]] bool contains(TypeId id) const noexcept { return id < m_types.size(); }
    [[nodiscard]] std::span<const Type> types() const noexcept { return m_types; }
    /// id: one that the registry contains, as every id inside decoded metadata is.
    [[nodiscard]] const Type& at(TypeId id) const;
    /// The definition if the type has this form, else null.
    template <class Def> [[nodiscard]] const Def* as(TypeId id) const
    {
        return std::get_if<Def>(&at(id).def);
    }

    /// How the type's values are encoded. id: one that the registry contains.
    [[nodiscard]] const TypePlan& plan(TypeId id) const;

    /// Whether every value of the type encodes to no bytes: (), [T; 0] and structures of such.
    [[nodiscard]] bool isZeroSized(TypeId id) const;

    friend bool operator==(const TypeRegistry&, const TypeRegistry&) = default;

private:
    explicit TypeRegistry(std::vector<Type> types) noexcept
        : m_types(std::move(types))
    {
    }
    std::vector<Type> m_types;
    std::vector<TypePlan> m_plans; // by type
};

} // namespace taonaut::metadata
