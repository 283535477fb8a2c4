// SPDX-License-Identifier: MIT
#include "core/base/hex.hpp"
#include "core/metadata/value_json.hpp"
#include "core/metadata/value_label.hpp"
#include "core/metadata/value_shape.hpp"

namespace taonaut::metadata {

namespace {

constexpr std::uint64_t kLargestNumber = (std::uint64_t { 1 } << 53) - 1;

class JsonWriter {
public:
    std::string write(const ValueView& view)
    {
        one(view);
        return std::move(m_out);
    }

private:
    void one(const ValueView& view)
    {
        switch (view.kind()) {
        case ValueKind::Boolean:
            m_out += view.boolean() ? "true" : "false";
            break;
        case ValueKind::Number:
            number(view);
            break;
        case ValueKind::Text:
            text(view.text());
            break;
        case ValueKind::Bytes:
            bytes(view);
            break;
        case ValueKind::List:
            list(view);
            break;
        case ValueKind::Choice:
            choice(view);
            break;
        case ValueKind::Bits:
            bits(view);
            break;
        }
    }

    void number(const ValueView& view)
    {
        const ValueNumber number = view.number();
        if (view.form() == TypeForm::Character) {
            std::string character;
            appendUtf8(character, static_cast<char32_t>(number.magnitude));
            text(character);
        } else {
            digits(numberText(number), number.magnitude <= kLargestNumber);
        }
    }

    void digits(const std::string& digits, bool isSmall) { m_out += isSmall ? digits : "\"" + digits + "\""; }

    void text(std::string_view text)
    {
        constexpr std::string_view kHex = "0123456789abcdef";
        m_out += '"';
        for (const char c : text) {
            const auto code = static_cast<unsigned char>(c);
            if (c == '"' || c == '\\') {
                m_out += '\\';
                m_out += c;
            } else if (code < 0x20) {
                m_out += "\\u00";
                m_out += kHex[code >> 4];
                m_out += kHex[code & 15U];
            } else {
                m_out += c;
            }
        }
        m_out += '"';
    }

    void bytes(const ValueView& view)
    {
        if (view.form() == TypeForm::WideUnsigned || view.form() == TypeForm::WideSigned) {
            const std::string integer = wideText(view.bytes(), view.form() == TypeForm::WideSigned);
            digits(integer, isSmallDecimal(integer));
        } else {
            m_out += "\"" + toHex(view.bytes()) + "\"";
        }
    }

    static bool isSmallDecimal(const std::string& integer)
    {
        const std::string_view number = std::string_view(integer).substr(integer.front() == '-' ? 1 : 0);
        const std::string largest = std::to_string(kLargestNumber);
        return number.size() < largest.size() || (number.size() == largest.size() && number <= largest);
    }

    void bits(const ValueView& view)
    {
        m_out += "\"0b";
        for (std::size_t i = 0; i < view.bitCount(); ++i) {
            m_out += view.bit(i) ? '1' : '0';
        }
        m_out += '"';
    }

    void list(const ValueView& view)
    {
        const auto* composite = view.types().as<Composite>(view.type());
        if (composite == nullptr) {
            members(view, MemberShape::Listed);
        } else {
            members(view, shapeOf(composite->fields));
        }
    }

    void choice(const ValueView& view)
    {
        if (const std::optional<TypeId> held = optionOf(view.types(), view.type())) {
            option(view, *held);
            return;
        }
        const std::string label = caseLabel(*view.types().as<Variant>(view.type()), *view.chosen());
        const MemberShape shape = shapeOf(view.chosen()->fields);
        if (shape == MemberShape::Empty) {
            text(label);
            return;
        }
        m_out += '{';
        text(label);
        m_out += ':';
        members(view, shape);
        m_out += '}';
    }

    void option(const ValueView& view, TypeId held)
    {
        if (view.size() == 0) {
            m_out += "null";
            return;
        }
        const bool wrapped = mayBeNull(view.types(), held);
        m_out += wrapped ? "{\"Some\":" : "";
        one(*view.member(std::size_t { 0 }));
        m_out += wrapped ? "}" : "";
    }

    void members(const ValueView& view, MemberShape shape)
    {
        const bool isObject = shape == MemberShape::Named || shape == MemberShape::Empty;
        const bool isBare = shape == MemberShape::Single;
        m_out += isObject ? "{" : isBare ? "" : "[";
        bool first = true;
        for (const ValueMember& member : view.members()) {
            m_out += first ? "" : ",";
            first = false;
            if (isObject) {
                text(member.name);
                m_out += ':';
            }
            one(member.value);
        }
        m_out += isObject ? "}" : isBare ? "" : "]";
    }

    std::string m_out;
};

} // namespace

std::string toJson(const ValueView& view)
{
    return JsonWriter().write(view);
}

Result<std::string> toJson(const TypeRegistry& types, const Value& value)
{
    const Result<Bytes> bytes = encodeValue(types, value);
    if (!bytes) {
        return fail(bytes);
    }
    const Result<ValueTree> tree = ValueTree::readWhole(types, value.type, *bytes);
    return tree ? Result<std::string>(toJson(tree->root())) : fail(tree);
}

} // namespace taonaut::metadata
