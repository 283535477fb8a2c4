// SPDX-License-Identifier: MIT
// From a value to its bytes, refusing what does not fit the type.

#include "core/metadata/integers.hpp"
#include "core/metadata/value.hpp"
#include "core/metadata/value_path.hpp"
#include "core/metadata/value_shape.hpp"
#include "core/scale/decoder.hpp"
#include "core/scale/encoder.hpp"

namespace taonaut::metadata {

namespace {

constexpr std::string_view kKindNames[] { "bool", "number", "text", "bytes", "list", "choice", "bits" };

class ValueWriter {
public:
    ValueWriter(const TypeRegistry& types, const ValueLimits& limits)
        : m_types(types)
        , m_limits(limits)
        , m_partsLeft(limits.parts)
    {
    }

    Result<Bytes> write(const Value& value)
    {
        if (!m_types.contains(value.type)) {
            return fail(MetadataError::UnknownType, std::to_string(value.type));
        }
        one(value.type, value);
        if (m_refusal) {
            return tl::unexpected<Error>(*m_refusal);
        }
        return m_out.take();
    }

private:
    using Members = std::vector<Value::Member>;

    void refuse(MetadataError reason, const std::string& detail = {})
    {
        if (!m_refusal) {
            m_refusal = Error(reason, m_path.withDetail(detail));
        }
    }

    /// The alternative that the type demands, or null.
    template <class Data> const Data* as(const Value& value, ValueKind wanted)
    {
        const auto* data = std::get_if<Data>(&value.data);
        if (data == nullptr) {
            const auto name = [](ValueKind kind) { return kKindNames[static_cast<std::size_t>(kind)]; };
            refuse(MetadataError::WrongKind,
                std::string(name(value.kind())) + " instead of " + std::string(name(wanted)));
        }
        return data;
    }

    void one(TypeId type, const Value& value)
    {
        if (value.type != type) {
            refuse(
                MetadataError::WrongType, std::to_string(value.type) + " instead of " + std::to_string(type));
        } else if (m_depth == m_limits.depth) {
            refuse(MetadataError::NestedTooDeep);
        } else if (m_partsLeft == 0) {
            refuse(MetadataError::ValueTooLarge);
        }
        if (m_refusal) {
            return;
        }
        --m_partsLeft;
        ++m_depth;
        contents(m_types.plan(type), value);
        --m_depth;
    }

    void contents(const TypePlan& plan, const Value& value)
    {
        switch (plan.form) {
        case TypeForm::Structure:
        case TypeForm::Group:
        case TypeForm::List:
        case TypeForm::FixedList:
        case TypeForm::CompactNothing:
            if (const auto* list = as<Value::List>(value, ValueKind::List)) {
                members(plan, value.type, list->members);
            }
            break;
        case TypeForm::Enumeration:
            if (const auto* choice = as<Value::Choice>(value, ValueKind::Choice)) {
                oneCase(*m_types.as<Variant>(value.type), *choice);
            }
            break;
        case TypeForm::Character:
        case TypeForm::Unsigned:
        case TypeForm::Signed:
        case TypeForm::CompactInteger:
            if (const auto* number = as<Value::Number>(value, ValueKind::Number)) {
                integer(plan, *number);
            }
            break;
        case TypeForm::BadCompact:
            refuse(MetadataError::BadCompact);
            break;
        case TypeForm::BadBits:
            refuse(MetadataError::BadBitStore);
            break;
        default:
            flat(plan, value);
            break;
        }
    }

    void flat(const TypePlan& plan, const Value& value)
    {
        if (plan.form == TypeForm::Boolean) {
            if (const auto* flag = as<bool>(value, ValueKind::Boolean)) {
                m_out.boolean(*flag);
            }
        } else if (plan.form == TypeForm::Text) {
            if (const auto* content = as<std::string>(value, ValueKind::Text)) {
                text(*content);
            }
        } else if (plan.form == TypeForm::Bits) {
            if (const auto* content = as<Value::Bits>(value, ValueKind::Bits)) {
                bits(plan, *content);
            }
        } else if (const auto* content = as<Bytes>(value, ValueKind::Bytes)) {
            bytes(plan, *content);
        }
    }

    void members(const TypePlan& plan, TypeId type, const Members& list)
    {
        if (plan.form == TypeForm::Structure) {
            fields(m_types.as<Composite>(type)->fields, list);
        } else if (plan.form == TypeForm::Group) {
            const std::vector<TypeId>& elements = m_types.as<Tuple>(type)->elements;
            if (hasLength(list.size(), elements.size())) {
                for (std::size_t i = 0; i < list.size(); ++i) {
                    element(elements[i], i, list[i]);
                }
            }
        } else if (plan.form == TypeForm::CompactNothing) {
            (void)hasLength(list.size(), 0);
        } else {
            repeated(plan, list);
        }
    }

    void repeated(const TypePlan& plan, const Members& list)
    {
        if (plan.form == TypeForm::List) {
            m_out.compact(list.size());
        } else if (!hasLength(list.size(), plan.length)) {
            return;
        }
        for (std::size_t i = 0; i < list.size() && !m_refusal; ++i) {
            element(plan.element, i, list[i]);
        }
    }

    void element(TypeId type, std::size_t place, const Value::Member& member)
    {
        const ValuePath::Step step(m_path, place);
        if (!member.name.empty()) {
            refuse(MetadataError::UnexpectedMember, member.name);
            return;
        }
        one(type, member.value);
    }

    void fields(const std::vector<Field>& declared, const Members& list)
    {
        for (std::size_t i = 0; i < declared.size() && !m_refusal; ++i) {
            const std::string_view name
                = declared[i].name ? std::string_view(*declared[i].name) : std::string_view();
            const ValuePath::Step step(m_path, i, name);
            if (i >= list.size() || (!list[i].name.empty() && list[i].name != name)) {
                refuse(MetadataError::MissingMember,
                    i < list.size() ? "instead there is " + list[i].name : std::string());
                return;
            }
            one(declared[i].type, list[i].value);
        }
        if (!m_refusal && list.size() > declared.size()) {
            const std::string& name = list[declared.size()].name;
            refuse(MetadataError::UnexpectedMember, name.empty() ? std::to_string(declared.size()) : name);
        }
    }

    void oneCase(const Variant& variant, const Value::Choice& choice)
    {
        const Case* found = variant.find(choice.index);
        if (found == nullptr || (!choice.name.empty() && found->name != choice.name)) {
            refuse(MetadataError::UnknownCase, choice.name + " " + std::to_string(choice.index));
            return;
        }
        m_out.u8(choice.index);
        const ValuePath::Step step(m_path, 0, found->name);
        fields(found->fields, choice.members);
    }

    void integer(const TypePlan& plan, const ValueNumber& number)
    {
        const bool isCharacter = plan.form == TypeForm::Character;
        if (isCharacter && (number.negative || !isScalarValue(number.magnitude))) {
            refuse(MetadataError::BadCharacter, numberText(number));
            return;
        }
        const bool isSigned = plan.form == TypeForm::Signed;
        if (isSigned ? !fitsSigned(number, plan.width) : !fitsUnsigned(number, plan.width)) {
            refuse(MetadataError::OutOfRange,
                numberText(number) + " is no " + (isSigned ? "i" : "u") + std::to_string(8 * plan.width));
            return;
        }
        if (plan.form == TypeForm::CompactInteger) {
            m_out.compact(number.magnitude);
            return;
        }
        const Uint128 word = number.negative ? ~number.magnitude + 1 : number.magnitude;
        for (unsigned i = 0; i < plan.width; ++i) {
            m_out.u8(static_cast<std::uint8_t>(word >> (8 * i)));
        }
    }

    void text(const std::string& content)
    {
        if (!scale::isUtf8(bytesOf(content))) {
            refuse(MetadataError::BadText);
        } else if (content.size() > scale::Decoder::kLongestText) {
            refuse(MetadataError::ValueTooLarge, std::to_string(content.size()) + " bytes of text");
        } else {
            m_out.text(content);
        }
    }

    void bytes(const TypePlan& plan, const Bytes& content)
    {
        if (plan.form == TypeForm::ByteList) {
            m_out.bytes(content);
        } else if (hasLength(
                       content.size(), plan.form == TypeForm::FixedByteList ? plan.length : plan.width)) {
            m_out.raw(content);
        }
    }

    void bits(const TypePlan& plan, const Value::Bits& content)
    {
        if (content.count > std::numeric_limits<std::uint32_t>::max()) {
            refuse(MetadataError::ValueTooLarge, std::to_string(content.count) + " bits");
        } else if (!hasLength(content.store.size(), bitStoreSize(plan, content.count))) {
            return;
        } else if (!isPaddedWithZeros(plan, content.count, content.store)) {
            refuse(MetadataError::BadPadding);
        } else {
            m_out.compact(content.count).raw(content.store);
        }
    }

    bool hasLength(std::size_t length, std::size_t wanted)
    {
        if (length != wanted) {
            refuse(
                MetadataError::WrongLength, std::to_string(length) + " instead of " + std::to_string(wanted));
        }
        return length == wanted;
    }

    const TypeRegistry& m_types;
    ValueLimits m_limits;
    std::size_t m_partsLeft;
    std::size_t m_depth = 0;
    ValuePath m_path;
    scale::Encoder m_out;
    std::optional<Error> m_refusal;
};

} // namespace

Result<Bytes> encodeValue(const TypeRegistry& types, const Value& value, const ValueLimits& limits)
{
    return ValueWriter(types, limits).write(value);
}

Result<void> encodeValue(
    const TypeRegistry& types, const Value& value, scale::Encoder& out, const ValueLimits& limits)
{
    const Result<Bytes> bytes = encodeValue(types, value, limits);
    if (!bytes) {
        return fail(bytes);
    }
    out.raw(*bytes);
    return {};
}

} // namespace taonaut::metadata
