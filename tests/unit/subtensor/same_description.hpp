// SPDX-License-Identifier: MIT
#pragma once

// Compares two types of two registries by everything that a digest of metadata covers.

#include "core/metadata/overloaded.hpp"
#include "core/metadata/type_registry.hpp"

#include <set>

namespace taonaut::tests {

using metadata::TypeId;
using metadata::TypeRegistry;

/// Types that list what each pallet adds: chains that differ in pallets differ in them.
inline const std::set<std::string> kListsOverPallets { "node_subtensor_runtime::RuntimeCall",
    "node_subtensor_runtime::RuntimeEvent", "node_subtensor_runtime::RuntimeError",
    "node_subtensor_runtime::RuntimeHoldReason" };

/// Compares everything that the digest of a type covers: names, paths, texts of field types.
class SameDescription {
public:
    SameDescription(const TypeRegistry& own, const TypeRegistry& other)
        : m_own(own)
        , m_other(other)
    {
    }

    bool same(TypeId own, TypeId other)
    {
        if (!m_met.emplace(own, other).second) {
            return true;
        }
        const metadata::Type& left = m_own.at(own);
        const metadata::Type& right = m_other.at(other);
        const std::string path = metadata::pathText(left.path);
        if (left.path != right.path || left.def.index() != right.def.index()) {
            return differ(path + " | " + metadata::pathText(right.path));
        }
        return parametersSame(path, left, right)
            && (kListsOverPallets.count(path) != 0 || definitionsSame(path, left.def, right.def));
    }
    const std::string& difference() const { return m_difference; }

private:
    bool differ(const std::string& where)
    {
        m_difference = m_difference.empty() ? where : m_difference;
        return false;
    }
    bool parametersSame(const std::string& path, const metadata::Type& left, const metadata::Type& right)
    {
        bool result = left.parameters.size() == right.parameters.size();
        for (std::size_t i = 0; result && i < left.parameters.size(); ++i) {
            const auto& a = left.parameters[i];
            const auto& b = right.parameters[i];
            result = a.name == b.name && a.type.has_value() == b.type.has_value()
                && (!a.type || same(*a.type, *b.type));
        }
        return result || differ("parameters of " + path);
    }
    bool fieldsSame(const std::string& where, const std::vector<metadata::Field>& left,
        const std::vector<metadata::Field>& right)
    {
        bool result = left.size() == right.size();
        for (std::size_t i = 0; result && i < left.size(); ++i) {
            result = left[i].name == right[i].name && left[i].typeName == right[i].typeName
                && same(left[i].type, right[i].type);
        }
        return result || differ("fields of " + where);
    }
    bool casesSame(const std::string& path, const metadata::Variant& left, const metadata::Variant& right)
    {
        bool result = left.cases.size() == right.cases.size();
        for (std::size_t i = 0; result && i < left.cases.size(); ++i) {
            const metadata::Case& a = left.cases[i];
            const metadata::Case& b = right.cases[i];
            result = a.name == b.name && a.index == b.index
                && fieldsSame(path + "." + a.name, a.fields, b.fields);
        }
        return result || differ("cases of " + path);
    }
    bool definitionsSame(
        const std::string& path, const metadata::TypeDef& left, const metadata::TypeDef& right)
    {
        const metadata::Overloaded compare {
            [&](const metadata::Composite& own) {
                return fieldsSame(path, own.fields, std::get<metadata::Composite>(right).fields);
            },
            [&](const metadata::Variant& own) {
                return casesSame(path, own, std::get<metadata::Variant>(right));
            },
            [&](const metadata::Sequence& own) {
                return same(own.element, std::get<metadata::Sequence>(right).element);
            },
            [&](const metadata::Array& own) {
                const auto& other = std::get<metadata::Array>(right);
                return own.length == other.length && same(own.element, other.element);
            },
            [&](const metadata::Tuple& own) {
                const auto& other = std::get<metadata::Tuple>(right);
                bool result = own.elements.size() == other.elements.size();
                for (std::size_t i = 0; result && i < own.elements.size(); ++i) {
                    result = same(own.elements[i], other.elements[i]);
                }
                return result || differ("tuple");
            },
            [&](const metadata::Compact& own) {
                return same(own.inner, std::get<metadata::Compact>(right).inner);
            },
            [&](metadata::Primitive own) {
                return own == std::get<metadata::Primitive>(right) || differ("primitive");
            },
            [&](const metadata::BitSequence&) { return false; },
        };
        return std::visit(compare, left);
    }

    const TypeRegistry& m_own;
    const TypeRegistry& m_other;
    std::set<std::pair<TypeId, TypeId>> m_met;
    std::string m_difference;
};

} // namespace taonaut::tests
