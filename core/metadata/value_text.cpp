// SPDX-License-Identifier: MIT
#include "core/metadata/value_text.hpp"

#include "core/base/hex.hpp"
#include "core/metadata/value_shape.hpp"

#include <array>
#include <cstdio>

namespace taonaut::metadata {

namespace {

constexpr std::string_view kCut = "\u2026";

/// Controls, marks of direction, characters without width, separators of lines.
bool disturbs(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x61C || (c >= 0x200B && c <= 0x200F)
        || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF
        || (c >= 0xE0000 && c <= 0xE0FFF);
}

std::string shown(char32_t c)
{
    switch (c) {
    case '\n':
        return "\\n";
    case '\t':
        return "\\t";
    case '"':
    case '\'':
    case '\\':
        return { '\\', static_cast<char>(c) };
    default:
        break;
    }
    std::string result;
    if (disturbs(c)) {
        std::array<char, 16> escaped {};
        std::snprintf(escaped.data(), escaped.size(), "\\u{%x}", static_cast<unsigned>(c));
        return escaped.data();
    }
    appendUtf8(result, c);
    return result;
}

class TextWriter {
public:
    explicit TextWriter(const ValueTextOptions& options)
        : m_options(options)
    {
    }

    std::string write(const ValueView& view)
    {
        one(view);
        return cut();
    }

private:
    bool full() const { return m_text.size() > m_options.limit; }
    void add(std::string_view piece)
    {
        if (!full()) {
            m_text += piece;
        }
    }

    std::string cut()
    {
        if (!full()) {
            return std::move(m_text);
        }
        std::size_t end = m_options.limit - std::min(m_options.limit, kCut.size());
        while (end > 0 && (static_cast<unsigned char>(m_text[end]) & 0xC0U) == 0x80) {
            --end; // not inside a character
        }
        m_text.resize(end);
        return m_options.limit < kCut.size() ? std::string() : m_text + std::string(kCut);
    }

    void one(const ValueView& view)
    {
        if (full()) {
            return;
        }
        switch (view.kind()) {
        case ValueKind::Boolean:
            add(view.boolean() ? "true" : "false");
            break;
        case ValueKind::Number:
            number(view);
            break;
        case ValueKind::Text:
            quoted(view.text());
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
            add("'" + shown(static_cast<char32_t>(number.magnitude)) + "'");
        } else {
            add(numberText(number));
        }
    }

    void quoted(std::string_view text)
    {
        add("\"");
        while (!text.empty() && !full()) {
            add(shown(takeCodePoint(text)));
        }
        add("\"");
    }

    void bytes(const ValueView& view)
    {
        if (view.form() == TypeForm::WideUnsigned || view.form() == TypeForm::WideSigned) {
            add(wideText(view.bytes(), view.form() == TypeForm::WideSigned));
            return;
        }
        const ByteView content = view.bytes();
        add(toHex(content.first(std::min(content.size(), m_options.limit)))); // more would be cut
    }

    void bits(const ValueView& view)
    {
        add("0b");
        for (std::size_t i = 0; i < view.bitCount() && !full(); ++i) {
            add(view.bit(i) ? "1" : "0");
        }
    }

    void list(const ValueView& view)
    {
        const auto* composite = view.types().as<Composite>(view.type());
        if (composite == nullptr) {
            const bool repeated = view.form() == TypeForm::List || view.form() == TypeForm::FixedList;
            members(view, repeated ? "[" : "(", repeated ? "]" : ")");
        } else if (m_options.account && isAccount(view.types(), view.type())) {
            add(m_options.account(view.encoded()));
        } else {
            structure(view, shapeOf(composite->fields));
        }
    }

    void structure(const ValueView& view, MemberShape shape)
    {
        if (shape == MemberShape::Single) {
            members(view, "", "");
        } else if (shape == MemberShape::Named) {
            members(view, "{ ", " }");
        } else {
            members(view, "(", ")");
        }
    }

    void choice(const ValueView& view)
    {
        add(view.caseName());
        const MemberShape shape = shapeOf(view.chosen()->fields);
        if (shape == MemberShape::Named) {
            members(view, " { ", " }");
        } else if (shape != MemberShape::Empty) {
            members(view, "(", ")");
        }
    }

    void members(const ValueView& view, std::string_view open, std::string_view close)
    {
        add(open);
        bool first = true;
        for (const ValueMember& member : view.members()) {
            if (full()) {
                return;
            }
            add(first ? "" : ", ");
            first = false;
            if (!member.name.empty()) {
                add(member.name);
                add(": ");
            }
            one(member.value);
        }
        add(close);
    }

    const ValueTextOptions& m_options;
    std::string m_text;
};

} // namespace

bool isAccount(const TypeRegistry& types, TypeId type)
{
    const std::vector<std::string>& path = types.at(type).path;
    return path.size() == 3 && path[0] == "sp_core" && path[1] == "crypto" && path[2] == "AccountId32";
}

std::string valueText(const ValueView& view, const ValueTextOptions& options)
{
    return TextWriter(options).write(view);
}

Result<std::string> valueText(const TypeRegistry& types, const Value& value, const ValueTextOptions& options)
{
    const Result<Bytes> bytes = encodeValue(types, value);
    if (!bytes) {
        return fail(bytes);
    }
    const Result<ValueTree> tree = ValueTree::readWhole(types, value.type, *bytes);
    return tree ? Result<std::string>(valueText(tree->root(), options)) : fail(tree);
}

} // namespace taonaut::metadata
