// SPDX-License-Identifier: MIT
#include "core/metadata/digest_types.hpp"

#include "core/metadata/overloaded.hpp"

namespace taonaut::metadata {

namespace {

// Tags of a reference. Those of primitives are 0 to 14, the values of Primitive.
constexpr std::uint8_t kFirstCompactTag = 15;
constexpr std::uint8_t kVoidTag = 21;
constexpr std::uint8_t kNumberTag = 22;

constexpr unsigned kMostCompactNesting = 16;

void writeOptional(scale::Encoder& out, const std::optional<std::string>& text)
{
    out.boolean(text.has_value());
    if (text) {
        out.text(*text);
    }
}

std::uint8_t storeSize(const TypeRegistry& types, TypeId store)
{
    const auto* primitive = types.as<Primitive>(store);
    switch (primitive == nullptr ? Primitive::U8 : *primitive) {
    case Primitive::U16:
        return 2;
    case Primitive::U32:
        return 4;
    case Primitive::U64:
        return 8;
    default:
        return 1;
    }
}

bool isUnsigned(Primitive primitive)
{
    return primitive >= Primitive::U8 && primitive <= Primitive::U256;
}

} // namespace

Result<DigestTypes> DigestTypes::create(const TypeRegistry& types, const std::vector<TypeId>& roots)
{
    DigestTypes result(types);
    if (const auto covered = result.cover(roots); !covered) {
        return fail(covered);
    }
    return result;
}

bool DigestTypes::isEmpty(TypeId type) const
{
    const Overloaded judge {
        [](const Composite& composite) { return composite.fields.empty(); },
        [](const Variant& variant) { return variant.cases.empty(); },
        [](const Tuple& tuple) { return tuple.elements.empty(); },
        [](const auto&) { return false; },
    };
    return std::visit(judge, m_types->at(type).def);
}

bool DigestTypes::hasNumber(TypeId type) const
{
    const TypeDef& def = m_types->at(type).def;
    return !isEmpty(type) && !std::holds_alternative<Primitive>(def) && !std::holds_alternative<Compact>(def);
}

Result<void> DigestTypes::cover(const std::vector<TypeId>& roots)
{
    std::vector<bool> seen(m_types->size());
    std::vector<TypeId> open = roots;
    while (!open.empty()) {
        const TypeId type = open.back();
        open.pop_back();
        const auto* compact = m_types->as<Compact>(type);
        if (compact != nullptr && !isEmpty(compact->inner) && !integerIn(compact->inner)) {
            return fail(MetadataError::BadCompact, std::to_string(type));
        }
        if (!seen[type] && hasNumber(type)) {
            seen[type] = true;
            forEachPart(m_types->at(type).def, [&](TypeId part) { open.push_back(part); });
        }
    }
    std::size_t leafCount = 0;
    for (TypeId type = 0; type < seen.size(); ++type) {
        if (seen[type]) {
            m_numbers[type] = static_cast<std::uint32_t>(m_covered.size());
            m_covered.push_back(type);
            m_firstLeaves.push_back(leafCount);
            const auto* variant = m_types->as<Variant>(type);
            leafCount += variant == nullptr ? 1 : variant->cases.size();
        }
    }
    return {};
}

std::optional<Primitive> DigestTypes::integerIn(TypeId compacted) const
{
    for (unsigned i = 0; i < kMostCompactNesting; ++i) {
        const TypeDef& def = m_types->at(compacted).def;
        const auto* composite = std::get_if<Composite>(&def);
        const auto* tuple = std::get_if<Tuple>(&def);
        if (const auto* primitive = std::get_if<Primitive>(&def)) {
            return isUnsigned(*primitive) ? std::optional(*primitive) : std::nullopt;
        }
        if (composite != nullptr && composite->fields.size() == 1) {
            compacted = composite->fields.front().type;
        } else if (tuple != nullptr && tuple->elements.size() == 1) {
            compacted = tuple->elements.front();
        } else {
            break;
        }
    }
    return std::nullopt;
}

void DigestTypes::writeReference(scale::Encoder& out, TypeId type) const
{
    if (const auto* primitive = m_types->as<Primitive>(type)) {
        out.u8(static_cast<std::uint8_t>(*primitive));
        return;
    }
    if (const auto* compact = m_types->as<Compact>(type)) {
        const std::optional<Primitive> integer = integerIn(compact->inner);
        const auto offset
            = static_cast<unsigned>(integer.value_or(Primitive::U8)) - static_cast<unsigned>(Primitive::U8);
        out.u8(integer ? static_cast<std::uint8_t>(kFirstCompactTag + offset) : kVoidTag);
        return;
    }
    if (const std::optional<std::uint32_t> number = m_numbers[type]) {
        out.u8(kNumberTag).compact(*number);
        return;
    }
    out.u8(kVoidTag);
}

void DigestTypes::writeFields(scale::Encoder& out, const std::vector<Field>& fields) const
{
    out.compact(fields.size());
    for (const Field& field : fields) {
        writeOptional(out, field.name);
        writeReference(out, field.type);
        writeOptional(out, field.typeName);
    }
}

void DigestTypes::writeContents(scale::Encoder& out, const Composite& composite) const
{
    writeFields(out, composite.fields);
}

void DigestTypes::writeContents(scale::Encoder& out, const Case& one) const
{
    out.text(one.name);
    writeFields(out, one.fields);
    out.compact(one.index);
}

void DigestTypes::writeContents(scale::Encoder& out, const Sequence& sequence) const
{
    writeReference(out, sequence.element);
}

void DigestTypes::writeContents(scale::Encoder& out, const Array& array) const
{
    out.u32(array.length);
    writeReference(out, array.element);
}

void DigestTypes::writeContents(scale::Encoder& out, const Tuple& tuple) const
{
    out.compact(tuple.elements.size());
    for (const TypeId element : tuple.elements) {
        writeReference(out, element);
    }
}

void DigestTypes::writeContents(scale::Encoder& out, const BitSequence& bits) const
{
    const std::vector<std::string>& order = m_types->at(bits.order).path;
    out.u8(storeSize(*m_types, bits.store)).boolean(!order.empty() && order.back() == "Lsb0");
}

void DigestTypes::addLeaves(std::vector<Bytes>& leaves, TypeId id) const
{
    enum Form : std::uint8_t { CompositeForm, EnumerationForm, SequenceForm, ArrayForm, TupleForm, BitsForm };
    const Type& type = m_types->at(id);
    const auto leaf = [&](Form form, const auto& contents) {
        scale::Encoder out;
        out.compact(type.path.size());
        for (const std::string& part : type.path) {
            out.text(part);
        }
        out.u8(form);
        writeContents(out, contents);
        out.compact(*m_numbers[id]);
        leaves.push_back(out.take());
    };
    const Overloaded add {
        [&](const Composite& composite) { leaf(CompositeForm, composite); },
        [&](const Variant& variant) {
            std::vector<Case> cases = variant.cases;
            std::stable_sort(
                cases.begin(), cases.end(), [](const Case& a, const Case& b) { return a.index < b.index; });
            std::for_each(cases.begin(), cases.end(), [&](const Case& one) { leaf(EnumerationForm, one); });
        },
        [&](const Sequence& sequence) { leaf(SequenceForm, sequence); },
        [&](const Array& array) { leaf(ArrayForm, array); },
        [&](const Tuple& tuple) { leaf(TupleForm, tuple); },
        [&](const BitSequence& bits) { leaf(BitsForm, bits); },
        [](const auto&) {}, // primitives and compacts are named where they are used
    };
    std::visit(add, type.def);
}

std::optional<std::size_t> DigestTypes::leafOf(TypeId type, const Case* chosen) const
{
    const std::optional<std::uint32_t> number = m_numbers[type];
    if (!number) {
        return std::nullopt;
    }
    std::size_t leaf = m_firstLeaves[*number];
    if (chosen != nullptr) { // cases stand in the order of their index
        const std::vector<Case>& cases = m_types->as<Variant>(type)->cases;
        leaf += static_cast<std::size_t>(std::count_if(
            cases.begin(), cases.end(), [&](const Case& one) { return one.index < chosen->index; }));
    }
    return leaf;
}

std::vector<Bytes> DigestTypes::leaves() const
{
    std::vector<Bytes> result;
    for (const TypeId type : m_covered) {
        addLeaves(result, type);
    }
    return result;
}

} // namespace taonaut::metadata
