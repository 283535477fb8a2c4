// SPDX-License-Identifier: MIT
#include "core/metadata/value.hpp"

#include "core/metadata/overloaded.hpp"
#include "core/scale/decoder.hpp"

namespace taonaut::metadata {

namespace {

constexpr unsigned kMostCompactNesting = 16;

unsigned byteWidth(Primitive primitive)
{
    switch (primitive) {
    case Primitive::U8:
    case Primitive::I8:
    case Primitive::Bool:
        return 1;
    case Primitive::U16:
    case Primitive::I16:
        return 2;
    case Primitive::U32:
    case Primitive::I32:
    case Primitive::Char:
        return 4;
    case Primitive::U64:
    case Primitive::I64:
        return 8;
    case Primitive::U128:
    case Primitive::I128:
        return 16;
    case Primitive::U256:
    case Primitive::I256:
        return 32;
    case Primitive::Str:
        break;
    }
    return 0;
}

bool isSigned(Primitive primitive)
{
    return primitive >= Primitive::I8;
}

class ValueReader {
public:
    ValueReader(const TypeRegistry& types, scale::Decoder& in, const ValueLimits& limits)
        : m_types(types)
        , m_in(in)
        , m_depthLeft(limits.depth)
        , m_partsLeft(limits.parts)
    {
    }

    Result<Value> read(TypeId type)
    {
        Value value = one(type);
        if (m_refusal) {
            return tl::unexpected<Error>(*m_refusal);
        }
        if (const auto status = m_in.status(); !status) {
            return fail(status);
        }
        return value;
    }

private:
    using Data = decltype(Value::data);

    bool ok() const { return m_in.ok(); }
    void refuse(MetadataError reason, std::string detail = {})
    {
        if (ok()) {
            m_refusal = Error(reason, std::move(detail));
            m_in.setError(scale::DecodeError::BadTag); // stops the reading
        }
    }

    Value one(TypeId type)
    {
        Value value;
        value.type = type;
        if (m_depthLeft == 0) {
            refuse(MetadataError::NestedTooDeep);
        } else if (m_partsLeft == 0) {
            refuse(MetadataError::ValueTooLarge);
        }
        if (!ok()) {
            return value;
        }
        --m_partsLeft;
        --m_depthLeft;
        value.data = std::visit([this](const auto& def) { return data(def); }, m_types.at(type).def);
        ++m_depthLeft;
        return value;
    }

    std::vector<Value::Member> members(const std::vector<Field>& fields)
    {
        std::vector<Value::Member> result;
        for (const Field& field : fields) {
            if (!ok()) {
                break;
            }
            result.push_back({ field.name.value_or(""), one(field.type) });
        }
        return result;
    }

    Value::List repeated(TypeId element, std::size_t count)
    {
        Value::List list;
        if (count > m_partsLeft) {
            refuse(MetadataError::ValueTooLarge);
        }
        for (std::size_t i = 0; i < count && ok(); ++i) {
            list.members.push_back({ {}, one(element) });
        }
        return list;
    }

    bool isByte(TypeId type) const
    {
        const auto* primitive = m_types.as<Primitive>(type);
        return primitive != nullptr && *primitive == Primitive::U8;
    }

    Data data(const Composite& composite) { return Value::List { members(composite.fields) }; }
    Data data(const Variant& variant)
    {
        const std::uint8_t index = m_in.u8();
        const Case* found = variant.find(index);
        if (found == nullptr) {
            refuse(MetadataError::UnknownCase, std::to_string(index));
            return {};
        }
        return Value::Choice { found->name, index, members(found->fields) };
    }
    Data data(const Sequence& sequence)
    {
        if (isByte(sequence.element)) {
            return toBytes(m_in.bytes());
        }
        const std::size_t minimum = m_types.isZeroSized(sequence.element) ? 0 : 1;
        return repeated(sequence.element, m_in.count(minimum));
    }
    Data data(const Array& array)
    {
        if (isByte(array.element)) {
            return toBytes(m_in.raw(array.length));
        }
        return repeated(array.element, array.length);
    }
    Data data(const Tuple& tuple)
    {
        Value::List list;
        for (const TypeId element : tuple.elements) {
            list.members.push_back({ {}, one(element) });
        }
        return list;
    }
    Data data(Primitive primitive)
    {
        if (primitive == Primitive::Bool) {
            return m_in.boolean();
        }
        if (primitive == Primitive::Str) {
            return m_in.text();
        }
        const unsigned width = byteWidth(primitive);
        return width > 16 ? Data(toBytes(m_in.raw(width))) : Data(number(width, isSigned(primitive)));
    }
    Data data(const Compact& compact)
    {
        return m_types.isZeroSized(compact.inner) ? Data(Value::List {}) : Data(compactNumber(compact.inner));
    }
    Data data(const BitSequence& bits)
    {
        const auto* store = m_types.as<Primitive>(bits.store);
        const unsigned width = store == nullptr || isSigned(*store) ? 0 : byteWidth(*store);
        if (width == 0 || width > 8 || *store == Primitive::Bool || *store == Primitive::Char) {
            refuse(MetadataError::BadBitStore);
            return {};
        }
        const std::size_t count = m_in.compact<std::uint32_t>();
        const std::size_t words = (count + 8 * width - 1) / (8 * width);
        return Value::Bits { count, toBytes(m_in.raw(words * width)) };
    }

    Value::Number number(unsigned width, bool isSignedType)
    {
        const ByteView raw = m_in.raw(width);
        Uint128 value = 0;
        for (std::size_t i = 0; i < raw.size(); ++i) {
            value |= static_cast<Uint128>(std::to_integer<unsigned>(raw[i])) << (8 * i);
        }
        const Uint128 sign = static_cast<Uint128>(1) << (8 * width - 1);
        if (!isSignedType || (value & sign) == 0) {
            return { value, false };
        }
        return { (sign - (value & (sign - 1))), true }; // two's complement
    }

    /// The integer that a compact stands for, reached through structures of one field.
    std::optional<Primitive> integerIn(TypeId type) const
    {
        for (unsigned i = 0; i < kMostCompactNesting; ++i) {
            const TypeDef& def = m_types.at(type).def;
            if (const auto* primitive = std::get_if<Primitive>(&def)) {
                return *primitive;
            }
            const auto* composite = std::get_if<Composite>(&def);
            const auto* tuple = std::get_if<Tuple>(&def);
            if (composite != nullptr && composite->fields.size() == 1) {
                type = composite->fields.front().type;
            } else if (tuple != nullptr && tuple->elements.size() == 1) {
                type = tuple->elements.front();
            } else {
                break;
            }
        }
        return std::nullopt;
    }

    Value::Number compactNumber(TypeId inner)
    {
        const std::optional<Primitive> integer = integerIn(inner);
        if (!integer || *integer < Primitive::U8 || *integer > Primitive::U128) {
            refuse(MetadataError::BadCompact);
            return {};
        }
        const Uint128 value = m_in.compact128();
        const unsigned bits = 8 * byteWidth(*integer);
        if (bits < 128 && (value >> bits) != 0) {
            m_in.setError(scale::DecodeError::OutOfRange);
        }
        return { value, false };
    }

    const TypeRegistry& m_types;
    scale::Decoder& m_in;
    std::size_t m_depthLeft;
    std::size_t m_partsLeft;
    std::optional<Error> m_refusal;
};

const std::vector<Value::Member>* membersOf(const Value& value)
{
    if (const auto* list = std::get_if<Value::List>(&value.data)) {
        return &list->members;
    }
    const auto* choice = std::get_if<Value::Choice>(&value.data);
    return choice == nullptr ? nullptr : &choice->members;
}

} // namespace

const Value* Value::member(std::string_view name) const
{
    const std::vector<Member>* members = membersOf(*this);
    if (members == nullptr) {
        return nullptr;
    }
    const auto found = std::find_if(
        members->begin(), members->end(), [&](const Member& member) { return member.name == name; });
    return found == members->end() ? nullptr : &found->value;
}

const Value* Value::member(std::size_t position) const
{
    const std::vector<Member>* members = membersOf(*this);
    return members == nullptr || position >= members->size() ? nullptr : &(*members)[position].value;
}

Result<Value> decodeValue(
    const TypeRegistry& types, TypeId type, scale::Decoder& in, const ValueLimits& limits)
{
    return ValueReader(types, in, limits).read(type);
}

} // namespace taonaut::metadata
