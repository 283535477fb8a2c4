// SPDX-License-Identifier: MIT
#pragma once

// Random values of any type, of bounded size: the deeper, the fewer elements, and where a type holds itself
// only cases that end.

#include "core/metadata/value.hpp"
#include "tests/property/generator.hpp"

#include <limits>
#include <utility>

namespace taonaut::property {

class ValueGenerator {
public:
    ValueGenerator(const metadata::TypeRegistry& types, Generator& random)
        : m_types(types)
        , m_random(random)
        , m_least(types.size(), kEndless)
    {
        findLeastDepths();
    }

    /// Whether the type has values, and some that are not nested too deep.
    [[nodiscard]] bool canMake(metadata::TypeId type) const { return m_least[type] <= kDepth; }
    [[nodiscard]] metadata::Value make(metadata::TypeId type)
    {
        m_elementsLeft = 40;
        return one(type, kDepth);
    }

private:
    using Value = metadata::Value;
    using TypeId = metadata::TypeId;
    using Form = metadata::TypeForm;
    static constexpr std::size_t kDepth = 20;
    static constexpr std::size_t kEndless = std::numeric_limits<std::size_t>::max() / 2;

    std::size_t depthOf(const std::vector<metadata::Field>& fields) const
    {
        std::size_t result = 0;
        for (const metadata::Field& field : fields) {
            result = std::max(result, m_least[field.type]);
        }
        return result;
    }

    std::size_t depthInside(TypeId type) const
    {
        const metadata::TypePlan& plan = m_types.plan(type);
        switch (plan.form) {
        case Form::Structure:
            return depthOf(m_types.as<metadata::Composite>(type)->fields);
        case Form::Enumeration: {
            std::size_t result = kEndless;
            for (const metadata::Case& one : m_types.as<metadata::Variant>(type)->cases) {
                result = std::min(result, depthOf(one.fields));
            }
            return result;
        }
        case Form::Group: {
            std::size_t result = 0;
            for (const TypeId element : m_types.as<metadata::Tuple>(type)->elements) {
                result = std::max(result, m_least[element]);
            }
            return result;
        }
        case Form::FixedList:
            return plan.length == 0 ? 0 : m_least[plan.element];
        case Form::BadCompact:
        case Form::BadBits:
            return kEndless;
        default:
            return 0;
        }
    }

    void findLeastDepths()
    {
        for (bool changed = true; changed;) {
            changed = false;
            for (TypeId type = 0; type < m_types.size(); ++type) {
                const std::size_t depth = std::min(kEndless, depthInside(type) + 1);
                changed |= depth < m_least[type];
                m_least[type] = std::min(m_least[type], depth);
            }
        }
    }

    std::size_t count(std::size_t most)
    {
        const std::size_t result = std::min(m_elementsLeft, m_random.between(0, most));
        m_elementsLeft -= result;
        return result;
    }

    Value one(TypeId type, std::size_t depth) { return { type, data(type, depth - 1) }; }

    decltype(Value::data) data(TypeId type, std::size_t depth)
    {
        const metadata::TypePlan& plan = m_types.plan(type);
        switch (plan.form) {
        case Form::Structure:
            return Value::List { fields(m_types.as<metadata::Composite>(type)->fields, depth) };
        case Form::Enumeration:
            return choice(*m_types.as<metadata::Variant>(type), depth);
        case Form::List:
            return repeated(plan.element, depth < m_least[plan.element] ? 0 : count(4), depth);
        case Form::FixedList:
            return repeated(plan.element, plan.length, depth);
        case Form::Group: {
            Value::List list;
            for (const TypeId element : m_types.as<metadata::Tuple>(type)->elements) {
                list.members.push_back({ {}, one(element, depth) });
            }
            return list;
        }
        case Form::CompactNothing:
            return Value::List {};
        default:
            return flat(plan);
        }
    }

    decltype(Value::data) flat(const metadata::TypePlan& plan)
    {
        switch (plan.form) {
        case Form::Boolean:
            return m_random.chance(2);
        case Form::Text:
            return text();
        case Form::Character:
            return Value::Number { character(), false };
        case Form::ByteList:
            return m_random.bytes(0, m_random.chance(8) ? 300 : 8);
        case Form::FixedByteList:
            return m_random.bytes(plan.length, plan.length);
        case Form::WideUnsigned:
        case Form::WideSigned:
            return wide();
        case Form::Bits:
            return bits(plan);
        default:
            return number(plan);
        }
    }

    Value::Number number(const metadata::TypePlan& plan)
    {
        const unsigned width = 8U * plan.width;
        const Uint128 all = ~Uint128 { 0 } >> (128 - width);
        const Uint128 any = m_random.chance(8) ? all : m_random.wideNumber() & all;
        if (plan.form != Form::Signed) {
            return { any, false };
        }
        const Uint128 bound = Uint128 { 1 } << (width - 1);
        const Uint128 magnitude = any & (bound - 1);
        if (m_random.chance(2)) {
            return { magnitude, false };
        }
        return { magnitude == 0 ? bound : magnitude, true };
    }

    char32_t character()
    {
        const auto any = static_cast<char32_t>(m_random.number(21) % 0x110000);
        return any >= 0xD800 && any <= 0xDFFF ? U'\u00e4' : any;
    }

    std::string text()
    {
        static const std::vector<std::string> kPieces { "a", "Z", "\"", "\\", "\n", std::string(1, '\0'),
            "\x7f", "\u00e4", "\u20ac", "\U0001F600", "\u202e", " ", "{}" };
        std::string result;
        for (std::size_t i = m_random.between(0, 6); i > 0; --i) {
            result += m_random.oneOf(kPieces);
        }
        return result;
    }

    Bytes wide()
    {
        Bytes result = m_random.bytes(32, 32);
        const std::size_t kept = m_random.between(0, 32);
        std::fill(result.begin() + static_cast<std::ptrdiff_t>(kept), result.end(),
            m_random.chance(2) ? std::byte { 0 } : std::byte { 0xff });
        return result;
    }

    Value::Bits bits(const metadata::TypePlan& plan)
    {
        const std::size_t width = 8U * plan.width;
        const std::size_t count = m_random.between(0, 3 * width);
        Value::Bits result { count, Bytes((count + width - 1) / width * plan.width) };
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t inWord = plan.highBitFirst ? width - 1 - i % width : i % width;
            if (m_random.chance(2)) {
                result.store[i / width * plan.width + inWord / 8] |= std::byte { 1 } << (inWord % 8);
            }
        }
        return result;
    }

    std::vector<Value::Member> fields(const std::vector<metadata::Field>& declared, std::size_t depth)
    {
        std::vector<Value::Member> result;
        for (const metadata::Field& field : declared) {
            result.push_back({ field.name.value_or(""), one(field.type, depth) });
        }
        return result;
    }

    Value::List repeated(TypeId element, std::size_t count, std::size_t depth)
    {
        Value::List list;
        for (std::size_t i = 0; i < count; ++i) {
            list.members.push_back({ {}, one(element, depth) });
        }
        return list;
    }

    Value::Choice choice(const metadata::Variant& variant, std::size_t depth)
    {
        std::vector<const metadata::Case*> possible;
        for (const metadata::Case& one : variant.cases) {
            if (depthOf(one.fields) <= depth) {
                possible.push_back(&one);
            }
        }
        const metadata::Case& chosen = *m_random.oneOf(possible);
        return { chosen.name, chosen.index, fields(chosen.fields, depth) };
    }

    const metadata::TypeRegistry& m_types;
    Generator& m_random;
    std::vector<std::size_t> m_least; // by type: levels of the flattest value
    std::size_t m_elementsLeft = 0;
};

} // namespace taonaut::property
