// SPDX-License-Identifier: MIT
#include "core/base/hex.hpp"
#include "core/base/uint256.hpp"
#include "core/metadata/integers.hpp"
#include "core/metadata/value_json.hpp"
#include "core/metadata/value_label.hpp"
#include "core/metadata/value_path.hpp"
#include "core/metadata/value_shape.hpp"

#include <nlohmann/json.hpp>
#include <set>

namespace taonaut::metadata {

namespace {

using nlohmann::json;

/// An integer as JSON has it, exact.
struct Decimal {
    Uint256 magnitude;
    bool negative = false;
};

std::optional<Decimal> decimalOf(std::string_view text)
{
    const bool negative = text.starts_with('-');
    const std::string_view digits = text.substr(negative ? 1 : 0);
    const bool shortest = !digits.starts_with('0') || (digits == "0" && !negative);
    const auto magnitude = shortest ? Uint256::fromDecimal(digits) : std::nullopt;
    return magnitude ? std::optional(Decimal { *magnitude, negative }) : std::nullopt;
}

/// Text to JSON, or nothing. Two members of an object with the same name are refused: which one counts would
/// depend on the reader.
std::optional<json> parse(std::string_view text)
{
    std::vector<std::set<std::string>> open; // names so far in each object around the place
    bool repeated = false;
    const auto watch = [&](int, json::parse_event_t event, json& parsed) {
        if (event == json::parse_event_t::object_start) {
            open.emplace_back();
        } else if (event == json::parse_event_t::object_end) {
            open.pop_back();
        } else if (event == json::parse_event_t::key) {
            repeated = !open.back().insert(parsed.get<std::string>()).second || repeated;
        }
        return true;
    };
    json parsed = json::parse(text, watch, false);
    return parsed.is_discarded() || repeated ? std::nullopt : std::optional(std::move(parsed));
}

class JsonReader {
public:
    JsonReader(const TypeRegistry& types, const ValueLimits& limits)
        : m_types(types)
        , m_depthLeft(limits.depth)
    {
    }

    Result<Value> read(TypeId type, const json& from)
    {
        Value value = one(type, from);
        if (m_refusal) {
            return tl::unexpected<Error>(*m_refusal);
        }
        return value;
    }

private:
    using Data = decltype(Value::data);

    void refuse(MetadataError reason, const std::string& detail = {})
    {
        if (!m_refusal) {
            m_refusal = Error(reason, m_path.withDetail(detail));
        }
    }
    Data expected(const char* what)
    {
        refuse(MetadataError::BadJson, what);
        return {};
    }

    Value one(TypeId type, const json& from)
    {
        Value value;
        value.type = type;
        if (m_depthLeft == 0) {
            refuse(MetadataError::NestedTooDeep);
        }
        if (m_refusal) {
            return value;
        }
        --m_depthLeft;
        value.data = data(type, m_types.plan(type), from);
        ++m_depthLeft;
        return value;
    }

    Data data(TypeId type, const TypePlan& plan, const json& from)
    {
        switch (plan.form) {
        case TypeForm::Structure:
            return Value::List { fields(m_types.as<Composite>(type)->fields, from) };
        case TypeForm::Enumeration:
            return choice(type, from);
        case TypeForm::List:
        case TypeForm::FixedList:
        case TypeForm::Group:
        case TypeForm::CompactNothing:
            return list(type, plan, from);
        case TypeForm::Boolean:
            return from.is_boolean() ? Data(from.get<bool>()) : expected("true or false expected");
        case TypeForm::Text:
            return from.is_string() ? Data(textOf(from)) : expected("a string expected");
        case TypeForm::Character:
            return character(from);
        case TypeForm::ByteList:
        case TypeForm::FixedByteList:
            return bytes(from);
        case TypeForm::Bits:
            return bits(plan, from);
        case TypeForm::WideUnsigned:
        case TypeForm::WideSigned:
            return wide(plan, from);
        case TypeForm::BadCompact:
            refuse(MetadataError::BadCompact);
            return {};
        case TypeForm::BadBits:
            refuse(MetadataError::BadBitStore);
            return {};
        default:
            return number(from);
        }
    }

    static const std::string& textOf(const json& from) { return from.get_ref<const std::string&>(); }

    std::optional<Decimal> integer(const json& from)
    {
        std::optional<Decimal> result;
        if (from.is_string()) {
            result = decimalOf(textOf(from));
        } else if (from.is_number_unsigned()) {
            result = Decimal { Uint256::of(from.get<std::uint64_t>()), false };
        } else if (from.is_number_integer()) {
            const std::int64_t signedNumber = from.get<std::int64_t>();
            const auto word = static_cast<std::uint64_t>(signedNumber);
            result = Decimal { Uint256::of(signedNumber < 0 ? ~word + 1 : word), signedNumber < 0 };
        }
        if (!result) {
            refuse(MetadataError::BadJson, "an integer expected");
        }
        return result;
    }

    Data number(const json& from)
    {
        const std::optional<Decimal> decimal = integer(from);
        if (!decimal) {
            return {};
        }
        const ByteView significant = decimal->magnitude.significant();
        if (significant.size() > sizeof(Uint128)) {
            refuse(MetadataError::OutOfRange, decimal->magnitude.decimal());
            return {};
        }
        Uint128 magnitude = 0;
        for (const std::byte b : significant) {
            magnitude = (magnitude << 8) | std::to_integer<unsigned>(b);
        }
        return Value::Number { magnitude, decimal->negative };
    }

    Data wide(const TypePlan& plan, const json& from)
    {
        const std::optional<Decimal> decimal = integer(from);
        if (!decimal) {
            return {};
        }
        std::array<std::byte, 32> bigEndian = decimal->magnitude.bytes;
        const bool highBit = (bigEndian.front() & std::byte { 0x80 }) != std::byte { 0 };
        if (decimal->negative) {
            negate(bigEndian);
        }
        const bool nowHigh = (bigEndian.front() & std::byte { 0x80 }) != std::byte { 0 };
        const bool fits = plan.form == TypeForm::WideUnsigned ? !decimal->negative
            : decimal->negative                               ? nowHigh
                                                              : !highBit;
        if (!fits) {
            refuse(MetadataError::OutOfRange, decimal->magnitude.decimal());
            return {};
        }
        return Bytes(bigEndian.rbegin(), bigEndian.rend());
    }

    Data character(const json& from)
    {
        std::string_view text = from.is_string() ? std::string_view(textOf(from)) : std::string_view();
        const char32_t codePoint = text.empty() ? 0 : takeCodePoint(text);
        const bool isOne = from.is_string() && !textOf(from).empty() && text.empty();
        return isOne ? Data(Value::Number { codePoint, false })
                     : expected("a string of one character expected");
    }

    Data bytes(const json& from)
    {
        const bool prefixed = from.is_string() && textOf(from).starts_with("0x");
        Result<Bytes> content = prefixed ? fromHex(textOf(from)) : fail(BytesError::NotHex);
        return content ? Data(std::move(*content)) : expected("0x and hex expected");
    }

    Data bits(const TypePlan& plan, const json& from)
    {
        const std::string_view text = from.is_string() ? std::string_view(textOf(from)) : std::string_view();
        const std::string_view digits = text.starts_with("0b") ? text.substr(2) : std::string_view();
        if (!text.starts_with("0b") || digits.find_first_not_of("01") != std::string_view::npos) {
            return expected("0b and digits 0 and 1 expected");
        }
        Value::Bits result { digits.size(), Bytes(bitStoreSize(plan, digits.size())) };
        for (std::size_t i = 0; i < digits.size(); ++i) {
            const BitPlace place = placeOfBit(plan, i);
            result.store[place.byte] |= digits[i] == '1' ? place.mask : std::byte { 0 };
        }
        return result;
    }

    Data list(TypeId type, const TypePlan& plan, const json& from)
    {
        if (!from.is_array()) {
            return expected("a list expected");
        }
        const auto* tuple = m_types.as<Tuple>(type);
        const std::size_t wanted = tuple != nullptr ? tuple->elements.size()
            : plan.form == TypeForm::FixedList      ? plan.length
            : plan.form == TypeForm::CompactNothing ? 0
                                                    : from.size();
        if (from.size() != wanted) {
            refuse(MetadataError::WrongLength,
                std::to_string(from.size()) + " instead of " + std::to_string(wanted));
            return {};
        }
        Value::List result;
        for (std::size_t i = 0; i < from.size() && !m_refusal; ++i) {
            const ValuePath::Step step(m_path, i);
            result.members.push_back(
                { {}, one(tuple != nullptr ? tuple->elements[i] : plan.element, from[i]) });
        }
        return result;
    }

    std::vector<Value::Member> fields(const std::vector<Field>& declared, const json& from)
    {
        const MemberShape shape = shapeOf(declared);
        if (shape == MemberShape::Single) {
            std::vector<Value::Member> single;
            single.push_back({ {}, one(declared.front().type, from) });
            return single;
        }
        const bool isList = shape == MemberShape::Listed;
        if (isList ? !from.is_array() : !from.is_object()) {
            (void)expected(isList ? "a list expected" : "an object expected");
            return {};
        }
        if (isList && from.size() != declared.size()) {
            refuse(MetadataError::WrongLength,
                std::to_string(from.size()) + " instead of " + std::to_string(declared.size()));
            return {};
        }
        std::vector<Value::Member> result;
        for (std::size_t i = 0; i < declared.size() && !m_refusal; ++i) {
            const std::string name = declared[i].name.value_or("");
            const ValuePath::Step step(m_path, i, name);
            const auto found = isList ? from.end() : from.find(name);
            if (!isList && found == from.end()) {
                refuse(MetadataError::MissingMember);
                break;
            }
            result.push_back({ name, one(declared[i].type, isList ? from[i] : *found) });
        }
        if (!isList && !m_refusal && from.size() != declared.size()) {
            unexpectedMember(declared, from);
        }
        return result;
    }

    void unexpectedMember(const std::vector<Field>& declared, const json& from)
    {
        for (const auto& [name, ignored] : from.items()) {
            const bool known = std::any_of(declared.begin(), declared.end(),
                [key = std::string_view(name)](const Field& field) { return field.name == key; });
            if (!known) {
                refuse(MetadataError::UnexpectedMember, name);
            }
        }
    }

    Data choice(TypeId type, const json& from)
    {
        const auto& variant = *m_types.as<Variant>(type);
        if (const std::optional<TypeId> held = optionOf(m_types, type)) {
            return option(variant, *held, from);
        }
        const bool isObject = from.is_object() && from.size() == 1;
        if (!isObject && !from.is_string()) {
            return expected("the name of a case or an object with one expected");
        }
        const std::string& label = isObject ? from.begin().key() : textOf(from);
        const Case* found = caseOfLabel(variant, label);
        if (found == nullptr) {
            refuse(MetadataError::UnknownCase, label);
            return {};
        }
        const ValuePath::Step step(m_path, 0, found->name);
        if (isObject == found->fields.empty()) {
            return expected(
                isObject ? "a case without fields is its name" : "the fields of the case expected");
        }
        Value::Choice result { found->name, found->index, {} };
        if (isObject) {
            result.members = fields(found->fields, from.front());
        }
        return result;
    }

    Data option(const Variant& variant, TypeId held, const json& from)
    {
        const Case& chosen = variant.cases[from.is_null() ? 0 : 1];
        Value::Choice result { chosen.name, chosen.index, {} };
        if (from.is_null()) {
            return result;
        }
        const bool wrapped = mayBeNull(m_types, held);
        if (wrapped && !(from.is_object() && from.size() == 1 && from.contains("Some"))) {
            return expected("null or an object with Some expected");
        }
        const std::string name = chosen.fields.front().name.value_or("");
        result.members.push_back({ name, one(held, wrapped ? from.front() : from) });
        return result;
    }

    const TypeRegistry& m_types;
    std::size_t m_depthLeft;
    ValuePath m_path;
    std::optional<Error> m_refusal;
};

} // namespace

Result<Value> fromJson(
    const TypeRegistry& types, TypeId type, std::string_view text, const ValueLimits& limits)
{
    if (!types.contains(type)) {
        return fail(MetadataError::UnknownType, std::to_string(type));
    }
    const std::optional<json> parsed = parse(text);
    if (!parsed) {
        return fail(MetadataError::BadJson, "not JSON");
    }
    Result<Value> value = JsonReader(types, limits).read(type, *parsed);
    if (value) {
        if (const auto encoded = encodeValue(types, *value, limits); !encoded) {
            return fail(encoded);
        }
    }
    return value;
}

} // namespace taonaut::metadata
