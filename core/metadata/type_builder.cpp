// SPDX-License-Identifier: MIT
#include "core/metadata/type_builder.hpp"

#include "core/metadata/overloaded.hpp"

#include <cassert>
#include <utility>

namespace taonaut::metadata {

namespace {

/// Numbers the references of a description from left to right.
class Numbering {
public:
    explicit Numbering(TypeBuilder& builder) noexcept
        : m_builder(builder)
    {
    }

    Type number(const TypeDescription& description)
    {
        Type type;
        type.path = description.path;
        for (const auto& parameter : description.parameters) {
            const auto id = parameter.type ? std::optional(m_builder.add(*parameter.type)) : std::nullopt;
            type.parameters.push_back({ parameter.name, id });
        }
        type.def = std::visit([this](const auto& def) -> TypeDef { return convert(def); }, description.def);
        type.docs = description.docs;
        return type;
    }

private:
    std::vector<Field> fields(const std::vector<BasicField<TypeKey>>& declared)
    {
        std::vector<Field> result;
        for (const auto& field : declared) {
            result.push_back({ field.name, m_builder.add(field.type), field.typeName, field.docs });
        }
        return result;
    }

    TypeDef convert(const BasicComposite<TypeKey>& composite)
    {
        return Composite { fields(composite.fields) };
    }
    TypeDef convert(const BasicVariant<TypeKey>& variant)
    {
        Variant result;
        for (const auto& one : variant.cases) {
            result.cases.push_back({ one.name, fields(one.fields), one.index, one.docs });
        }
        return result;
    }
    TypeDef convert(const BasicSequence<TypeKey>& sequence)
    {
        return Sequence { m_builder.add(sequence.element) };
    }
    TypeDef convert(const BasicArray<TypeKey>& array)
    {
        return Array { array.length, m_builder.add(array.element) };
    }
    TypeDef convert(const BasicTuple<TypeKey>& tuple)
    {
        Tuple result;
        for (const TypeKey element : tuple.elements) {
            result.elements.push_back(m_builder.add(element));
        }
        return result;
    }
    TypeDef convert(Primitive primitive) { return primitive; }
    TypeDef convert(const BasicCompact<TypeKey>& compact) { return Compact { m_builder.add(compact.inner) }; }
    TypeDef convert(const BasicBitSequence<TypeKey>& bits)
    {
        const TypeId store = m_builder.add(bits.store);
        return BitSequence { store, m_builder.add(bits.order) };
    }

    TypeBuilder& m_builder;
};

} // namespace

TypeId TypeBuilder::add(TypeKey type)
{
    if (const auto known = m_ids.find(type); known != m_ids.end()) {
        return known->second;
    }
    const auto id = static_cast<TypeId>(m_types.size());
    m_ids.emplace(type, id); // before its parts, which may mention it
    m_types.emplace_back();
    Type numbered = Numbering(*this).number(type->describe());
    m_types[id] = std::move(numbered);
    return id;
}

TypeRegistry TypeBuilder::take()
{
    m_ids.clear();
    Result<TypeRegistry> registry = TypeRegistry::create(std::exchange(m_types, {}));
    assert(registry); // the builder made every number itself
    return std::move(*registry);
}

} // namespace taonaut::metadata
