// SPDX-License-Identifier: MIT
#include "core/metadata/type_codec.hpp"

#include "core/metadata/overloaded.hpp"

namespace taonaut::metadata {

void Reader::refuse(MetadataError reason, std::string detail)
{
    if (ok()) {
        m_refusal = Error(reason, std::move(detail));
        m_in.setError(scale::DecodeError::BadTag); // stops the reading; finish() tells the real reason
    }
}

Result<void> Reader::finish() const
{
    if (m_refusal) {
        return tl::unexpected<Error>(*m_refusal);
    }
    return m_in.finish();
}

std::size_t Reader::takeParts(std::size_t count)
{
    if (count > m_partsLeft) {
        refuse(MetadataError::TooLarge, "parts");
        return 0;
    }
    m_partsLeft -= count;
    return count;
}

std::vector<std::string> Reader::lines()
{
    return list(1, [this] { return text(); });
}

std::optional<std::string> Reader::optionalText()
{
    return m_in.option() ? std::optional(text()) : std::nullopt;
}

std::optional<std::string> Reader::optionalName()
{
    return m_in.option() ? std::optional(name()) : std::nullopt;
}

namespace {

std::vector<Field> readFields(Reader& reader)
{
    return reader.list(4, [&] {
        Field field;
        field.name = reader.optionalName();
        field.type = reader.typeId();
        field.typeName = reader.optionalText();
        field.docs = reader.lines();
        return field;
    });
}

constexpr std::size_t kMostCases = 256; // the index is a byte

Variant readVariant(Reader& reader)
{
    Variant variant { reader.list(4, [&] {
        Case one;
        one.name = reader.name();
        one.fields = readFields(reader);
        one.index = reader.in().u8();
        one.docs = reader.lines();
        return one;
    }) };
    if (variant.cases.size() > kMostCases) {
        reader.refuse(MetadataError::TooLarge, "cases");
    }
    return variant;
}

Primitive readPrimitive(Reader& reader)
{
    const std::uint8_t tag = reader.in().u8();
    if (tag > static_cast<std::uint8_t>(Primitive::I256)) {
        reader.in().setError(scale::DecodeError::BadTag);
        return {};
    }
    return static_cast<Primitive>(tag);
}

TypeDef readDef(Reader& reader)
{
    switch (reader.in().u8()) {
    case 0:
        return Composite { readFields(reader) };
    case 1:
        return readVariant(reader);
    case 2:
        return Sequence { reader.typeId() };
    case 3: {
        const std::uint32_t length = reader.in().u32();
        return Array { length, reader.typeId() };
    }
    case 4:
        return Tuple { reader.list(1, [&] { return reader.typeId(); }) };
    case 5:
        return readPrimitive(reader);
    case 6:
        return Compact { reader.typeId() };
    case 7: {
        const TypeId store = reader.typeId();
        return BitSequence { store, reader.typeId() };
    }
    default:
        reader.in().setError(scale::DecodeError::BadTag);
        return {};
    }
}

void writeOptional(scale::Encoder& out, const std::optional<std::string>& text)
{
    out.boolean(text.has_value());
    if (text) {
        out.text(*text);
    }
}

void writeFields(scale::Encoder& out, const std::vector<Field>& fields)
{
    writeList(out, fields, [&](const Field& field) {
        writeOptional(out, field.name);
        out.compact(field.type);
        writeOptional(out, field.typeName);
        writeLines(out, field.docs);
    });
}

void writeCases(scale::Encoder& out, const std::vector<Case>& cases)
{
    writeList(out, cases, [&](const Case& one) {
        out.text(one.name);
        writeFields(out, one.fields);
        out.u8(one.index);
        writeLines(out, one.docs);
    });
}

void writeDef(scale::Encoder& out, const TypeDef& def)
{
    out.u8(static_cast<std::uint8_t>(def.index()));
    const Overloaded writeContents {
        [&](const Composite& composite) { writeFields(out, composite.fields); },
        [&](const Variant& variant) { writeCases(out, variant.cases); },
        [&](const Sequence& sequence) { out.compact(sequence.element); },
        [&](const Array& array) { out.u32(array.length).compact(array.element); },
        [&](const Tuple& tuple) { writeList(out, tuple.elements, [&](TypeId id) { out.compact(id); }); },
        [&](Primitive primitive) { out.u8(static_cast<std::uint8_t>(primitive)); },
        [&](const Compact& compact) { out.compact(compact.inner); },
        [&](const BitSequence& bits) { out.compact(bits.store).compact(bits.order); },
    };
    std::visit(writeContents, def);
}

} // namespace

Type readType(Reader& reader)
{
    Type type;
    type.path = reader.lines();
    type.parameters = reader.list(2, [&] {
        Parameter parameter;
        parameter.name = reader.text();
        if (reader.in().option()) {
            parameter.type = reader.typeId();
        }
        return parameter;
    });
    type.def = readDef(reader);
    type.docs = reader.lines();
    return type;
}

void writeLines(scale::Encoder& out, const std::vector<std::string>& lines)
{
    writeList(out, lines, [&](const std::string& line) { out.text(line); });
}

void writeType(scale::Encoder& out, const Type& type)
{
    writeLines(out, type.path);
    writeList(out, type.parameters, [&](const Parameter& parameter) {
        out.text(parameter.name).boolean(parameter.type.has_value());
        if (parameter.type) {
            out.compact(*parameter.type);
        }
    });
    writeDef(out, type.def);
    writeLines(out, type.docs);
}

} // namespace taonaut::metadata
