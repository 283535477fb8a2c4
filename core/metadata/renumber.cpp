// SPDX-License-Identifier: MIT
#include "core/metadata/renumber.hpp"

#include "core/metadata/overloaded.hpp"
#include "core/metadata/visit_types.hpp"

#include <cassert>

namespace taonaut::metadata {

namespace {

constexpr std::uint8_t kExtrinsicVersion = 4;

/// Gives types new numbers in the order in which they are first met.
class Numbering {
public:
    explicit Numbering(const TypeRegistry& types)
        : m_types(types)
        , m_numbers(types.size())
    {
    }

    /// Walks without recursion: a chain of types can be as long as the registry.
    void meet(TypeId root)
    {
        std::vector<TypeId> open { root };
        while (!open.empty()) {
            const TypeId type = open.back();
            open.pop_back();
            if (m_numbers[type]) {
                continue;
            }
            m_numbers[type] = static_cast<TypeId>(m_order.size());
            m_order.push_back(type);
            std::vector<TypeId> mentioned;
            for (const Parameter& parameter : m_types.at(type).parameters) {
                if (parameter.type) {
                    mentioned.push_back(*parameter.type);
                }
            }
            forEachPart(m_types.at(type).def, [&](TypeId part) { mentioned.push_back(part); });
            open.insert(open.end(), mentioned.rbegin(), mentioned.rend());
        }
    }

    TypeId operator()(TypeId old) const { return *m_numbers[old]; }
    /// The old numbers in their new order.
    const std::vector<TypeId>& order() const { return m_order; }

private:
    const TypeRegistry& m_types;
    std::vector<std::optional<TypeId>> m_numbers; // by old number
    std::vector<TypeId> m_order;
};

void renumber(std::vector<Field>& fields, const Numbering& numbers)
{
    for (Field& field : fields) {
        field.type = numbers(field.type);
    }
}

void renumber(Type& type, const Numbering& numbers)
{
    for (Parameter& parameter : type.parameters) {
        if (parameter.type) {
            parameter.type = numbers(*parameter.type);
        }
    }
    const Overloaded byDefinition {
        [&](Composite& composite) { renumber(composite.fields, numbers); },
        [&](Variant& variant) {
            for (Case& one : variant.cases) {
                renumber(one.fields, numbers);
            }
        },
        [&](Sequence& sequence) { sequence.element = numbers(sequence.element); },
        [&](Array& array) { array.element = numbers(array.element); },
        [&](Tuple& tuple) {
            for (TypeId& element : tuple.elements) {
                element = numbers(element);
            }
        },
        [](Primitive) {},
        [&](Compact& compact) { compact.inner = numbers(compact.inner); },
        [&](BitSequence& bits) {
            bits.store = numbers(bits.store);
            bits.order = numbers(bits.order);
        },
    };
    std::visit(byDefinition, type.def);
}

/// All extensions as one type: the fourth parameter of the extrinsic, which runtime functions mention.
std::optional<TypeId> allExtensions(const TypeRegistry& types, const ExtrinsicFormat& format)
{
    for (const Type& type : types.types()) {
        const std::vector<Parameter>& parameters = type.parameters;
        const bool fits = parameters.size() == 4 && !type.path.empty()
            && type.path.back() == "UncheckedExtrinsic" && parameters[0].type == format.address
            && parameters[1].type == format.call && parameters[2].type == format.signature;
        if (fits && parameters[3].type) {
            return parameters[3].type;
        }
    }
    return std::nullopt;
}

} // namespace

Result<Metadata> asVersion15(const Metadata& metadata)
{
    if (metadata.version != 15 && metadata.version != 16) {
        return fail(MetadataError::NotWritable, std::to_string(metadata.version));
    }
    Metadata result = metadata;
    ExtrinsicFormat& format = result.extrinsic;
    if (metadata.version == 16) {
        format.extra = allExtensions(metadata.types, format);
        const auto version = std::find(format.versions.begin(), format.versions.end(), kExtrinsicVersion);
        if (!format.extra || version == format.versions.end()) {
            return fail(MetadataError::NoExtrinsicParts);
        }
        format.versions = { kExtrinsicVersion };
        for (RuntimeApi& api : result.apis) {
            api.version.reset();
        }
    }
    Numbering numbers(metadata.types);
    forEachMention(result, [&](TypeId& type) { numbers.meet(type); });
    for (TypeId type = 0; type < metadata.types.size(); ++type) {
        numbers.meet(type);
    }
    std::vector<Type> types;
    types.reserve(metadata.types.size());
    for (const TypeId old : numbers.order()) {
        types.push_back(metadata.types.at(old));
        renumber(types.back(), numbers);
    }
    Result<TypeRegistry> registry = TypeRegistry::create(std::move(types));
    assert(registry); // the same types
    result.types = std::move(*registry);
    forEachMention(result, [&](TypeId& type) { type = numbers(type); });
    result.version = 15; // only now: version 16 mentions no runtime
    return result;
}

} // namespace taonaut::metadata
