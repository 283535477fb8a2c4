// SPDX-License-Identifier: MIT
#include "core/metadata/type_registry.hpp"

#include "core/metadata/overloaded.hpp"

#include <cassert>

namespace taonaut::metadata {

namespace {

/// Judges with a limited number of looks, because hostile types can refer to each other in ever wider
/// circles.
class ZeroSizeJudge {
public:
    explicit ZeroSizeJudge(const TypeRegistry& types) noexcept
        : m_types(types)
    {
    }

    bool judge(TypeId id)
    {
        if (m_looksLeft == 0) {
            return false;
        }
        --m_looksLeft;
        const Overloaded byForm {
            [this](const Composite& composite) {
                return std::all_of(composite.fields.begin(), composite.fields.end(),
                    [this](const Field& field) { return judge(field.type); });
            },
            [this](const Tuple& tuple) {
                return std::all_of(tuple.elements.begin(), tuple.elements.end(),
                    [this](TypeId element) { return judge(element); });
            },
            [this](const Array& array) { return array.length == 0 || judge(array.element); },
            [this](const Compact& compact) { return judge(compact.inner); },
            [](const auto&) { return false; },
        };
        return std::visit(byForm, m_types.at(id).def);
    }

private:
    const TypeRegistry& m_types;
    unsigned m_looksLeft = 256;
};

} // namespace

std::string pathText(const std::vector<std::string>& path)
{
    std::string result;
    for (const std::string& part : path) {
        result += (result.empty() ? "" : "::") + part;
    }
    return result;
}

void forEachPart(const TypeDef& def, const std::function<void(TypeId)>& visit)
{
    const auto visitFields = [&](const std::vector<Field>& fields) {
        for (const Field& field : fields) {
            visit(field.type);
        }
    };
    const Overloaded walk {
        [&](const Composite& composite) { visitFields(composite.fields); },
        [&](const Variant& variant) {
            for (const Case& one : variant.cases) {
                visitFields(one.fields);
            }
        },
        [&](const Sequence& sequence) { visit(sequence.element); },
        [&](const Array& array) { visit(array.element); },
        [&](const Tuple& tuple) { std::for_each(tuple.elements.begin(), tuple.elements.end(), visit); },
        [](Primitive) {},
        [&](const Compact& compact) { visit(compact.inner); },
        [&](const BitSequence& bits) {
            visit(bits.store);
            visit(bits.order);
        },
    };
    std::visit(walk, def);
}

Result<TypeRegistry> TypeRegistry::create(std::vector<Type> types)
{
    if (types.size() > kMaximumTypes) {
        return fail(MetadataError::TooLarge, std::to_string(types.size()) + " types");
    }
    std::optional<TypeId> unknown;
    const auto look = [&](TypeId id) {
        if (id >= types.size()) {
            unknown = id;
        }
    };
    for (const Type& type : types) {
        forEachPart(type.def, look);
        for (const Parameter& parameter : type.parameters) {
            look(parameter.type.value_or(0));
        }
    }
    if (unknown) {
        return fail(MetadataError::UnknownType, std::to_string(*unknown));
    }
    TypeRegistry registry(std::move(types));
    registry.m_plans.reserve(registry.size());
    for (TypeId id = 0; id < registry.size(); ++id) {
        registry.m_plans.push_back(planOf(registry, id));
    }
    return registry;
}

const Type& TypeRegistry::at(TypeId id) const
{
    assert(contains(id));
    return m_types[id];
}

const TypePlan& TypeRegistry::plan(TypeId id) const
{
    assert(contains(id));
    return m_plans[id];
}

bool TypeRegistry::isZeroSized(TypeId id) const
{
    return ZeroSizeJudge(*this).judge(id);
}

} // namespace taonaut::metadata
