// SPDX-License-Identifier: MIT
#include "core/wallet/secret_json.hpp"

#include "core/crypto/secret_text.hpp"
#include "core/wallet/key_form.hpp"

#include <cstdlib>

namespace taonaut::wallet {

namespace {

constexpr std::size_t kDeepest = 16;
constexpr std::size_t kMostNodes = 1024;
constexpr std::string_view kBlanks = " \t\r\n";

std::string_view trimmed(std::string_view text)
{
    const std::size_t start = std::min(text.find_first_not_of(kBlanks), text.size());
    text.remove_prefix(start);
    return text.substr(0, text.find_last_not_of(kBlanks) + 1);
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

/// Recursive descent over the text; strings are unescaped into the document's buffer, which is never too
/// small because an escape is longer than what it stands for.
class JsonReader {
public:
    explicit JsonReader(ByteView text)
        : m_text(reinterpret_cast<const char*>(text.data()), text.size())
    {
        m_document.m_texts = crypto::Secret(text.size());
    }

    Result<SecretJson> read()
    {
        if (!value({}, 0, 0) || !atEnd()) {
            const bool ended = m_position >= m_text.size();
            return fail(
                ended ? KeyError::Truncated : KeyError::BadJson, "at byte " + std::to_string(m_position));
        }
        return std::move(m_document);
    }

private:
    using Kind = SecretJson::Kind;

    void skipBlanks() { m_position = std::min(m_text.find_first_not_of(kBlanks, m_position), m_text.size()); }
    bool atEnd()
    {
        skipBlanks();
        return m_position == m_text.size();
    }
    [[nodiscard]] char peek() const { return m_position < m_text.size() ? m_text[m_position] : '\0'; }
    bool take(char c)
    {
        skipBlanks();
        if (m_position >= m_text.size() || m_text[m_position] != c) {
            return false;
        }
        ++m_position;
        return true;
    }
    bool word(std::string_view expected)
    {
        if (m_text.substr(m_position, expected.size()) != expected) {
            return false;
        }
        m_position += expected.size();
        return true;
    }

    bool value(std::string_view name, std::size_t parent, std::size_t depth)
    {
        skipBlanks();
        if (depth > kDeepest || m_document.m_nodes.size() >= kMostNodes) {
            return false;
        }
        const std::size_t index = m_document.m_nodes.size();
        m_document.m_nodes.push_back({ Kind::Null, name, {}, parent });
        switch (peek()) {
        case '{':
            return object(index, depth);
        case '[':
            return list(index, depth);
        case '"':
            m_document.m_nodes[index].kind = Kind::Text;
            return string(m_document.m_nodes[index].text);
        case 'n':
            return word("null");
        case 't':
            m_document.m_nodes[index].kind = Kind::True;
            return word("true");
        case 'f':
            m_document.m_nodes[index].kind = Kind::False;
            return word("false");
        default:
            m_document.m_nodes[index].kind = Kind::Number;
            return number(m_document.m_nodes[index].text);
        }
    }

    bool object(std::size_t index, std::size_t depth)
    {
        m_document.m_nodes[index].kind = Kind::Object;
        ++m_position;
        if (take('}')) {
            return true;
        }
        do {
            skipBlanks();
            std::string_view name;
            if (!string(name) || m_document.member(index, trimmed(name)) != nullptr || !take(':')
                || !value(name, index, depth + 1)) {
                return false;
            }
        } while (take(','));
        return take('}');
    }

    bool list(std::size_t index, std::size_t depth)
    {
        m_document.m_nodes[index].kind = Kind::List;
        ++m_position;
        if (take(']')) {
            return true;
        }
        do {
            if (!value({}, index, depth + 1)) {
                return false;
            }
        } while (take(','));
        return take(']');
    }

    bool digits()
    {
        const std::size_t start = m_position;
        while (isDigit(peek())) {
            ++m_position;
        }
        return m_position > start;
    }

    bool number(std::string_view& text)
    {
        const std::size_t start = m_position;
        m_position += peek() == '-' ? 1 : 0;
        const bool leadingZero = peek() == '0';
        const std::size_t first = m_position;
        if (!digits() || (leadingZero && m_position - first > 1)) {
            return false;
        }
        if (peek() == '.') {
            ++m_position;
            if (!digits()) {
                return false;
            }
        }
        if (peek() == 'e' || peek() == 'E') {
            ++m_position;
            m_position += peek() == '+' || peek() == '-' ? 1 : 0;
            if (!digits()) {
                return false;
            }
        }
        text = m_text.substr(start, m_position - start);
        return keep(text);
    }

    /// Copies into the document's buffer, since the source may go before the document.
    bool keep(std::string_view& text)
    {
        const std::size_t start = m_kept;
        for (const char c : text) {
            put(static_cast<unsigned char>(c));
        }
        text = keptFrom(start);
        return true;
    }

    void put(unsigned char byte) { m_document.m_texts.mutableView()[m_kept++] = std::byte { byte }; }
    [[nodiscard]] std::string_view keptFrom(std::size_t start) const
    {
        return crypto::textOf(m_document.m_texts).substr(start, m_kept - start);
    }

    bool string(std::string_view& text)
    {
        if (peek() != '"') {
            return false;
        }
        ++m_position;
        const std::size_t start = m_kept;
        while (m_position < m_text.size()) {
            const auto c = static_cast<unsigned char>(m_text[m_position]);
            if (c == '"') {
                ++m_position;
                text = keptFrom(start);
                return true;
            }
            const bool good = c == '\\' ? escape() : c >= 0x20 && utf8();
            if (!good) {
                return false;
            }
        }
        return false;
    }

    /// One well-formed sequence: no overlong forms, surrogates or values past U+10FFFF.
    bool utf8()
    {
        const auto byteAt = [&](std::size_t offset) {
            const std::size_t at = m_position + offset;
            return at < m_text.size() ? static_cast<unsigned char>(m_text[at]) : 0U;
        };
        const unsigned lead = byteAt(0);
        const std::size_t more = lead < 0x80 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
        unsigned point = more == 0 ? lead : lead & (0x3FU >> more);
        for (std::size_t i = 1; i <= more; ++i) {
            if ((byteAt(i) & 0xC0U) != 0x80) {
                return false;
            }
            point = (point << 6) | (byteAt(i) & 0x3FU);
        }
        static constexpr unsigned kLeast[] = { 0, 0x80, 0x800, 0x10000 };
        const bool badLead = lead >= 0x80 && (lead < 0xC2 || lead > 0xF4);
        if (badLead || point < kLeast[more] || point > 0x10FFFF || (point >= 0xD800 && point <= 0xDFFF)) {
            return false;
        }
        for (std::size_t i = 0; i <= more; ++i) {
            put(static_cast<unsigned char>(m_text[m_position++]));
        }
        return true;
    }

    bool escape()
    {
        static constexpr std::string_view kLetters = "\"\\/bfnrt";
        static constexpr std::string_view kMeanings = "\"\\/\b\f\n\r\t";
        ++m_position;
        if (peek() == 'u') {
            ++m_position;
            return escapedPoint();
        }
        const std::size_t which = m_position < m_text.size() ? kLetters.find(peek()) : std::string_view::npos;
        if (which == std::string_view::npos) {
            return false;
        }
        put(static_cast<unsigned char>(kMeanings[which]));
        ++m_position;
        return true;
    }

    bool fourDigits(unsigned& value)
    {
        value = 0;
        for (int i = 0; i < 4; ++i) {
            const char c = peek();
            const unsigned digit = isDigit(c) ? unsigned(c - '0')
                : c >= 'a' && c <= 'f'        ? unsigned(c - 'a' + 10)
                : c >= 'A' && c <= 'F'        ? unsigned(c - 'A' + 10)
                                              : 16U;
            if (digit == 16) {
                return false;
            }
            value = value * 16 + digit;
            ++m_position;
        }
        return true;
    }

    bool escapedPoint()
    {
        unsigned point = 0;
        if (!fourDigits(point) || (point >= 0xDC00 && point <= 0xDFFF)) {
            return false;
        }
        if (point >= 0xD800 && point <= 0xDBFF) {
            unsigned low = 0;
            if (!word("\\u") || !fourDigits(low) || low < 0xDC00 || low > 0xDFFF) {
                return false;
            }
            point = 0x10000 + ((point - 0xD800) << 10) + (low - 0xDC00);
        }
        if (point < 0x80) {
            put(static_cast<unsigned char>(point));
            return true;
        }
        const std::size_t more = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
        static constexpr unsigned kLead[] = { 0, 0xC0, 0xE0, 0xF0 };
        put(static_cast<unsigned char>(kLead[more] | (point >> (6 * more))));
        for (std::size_t i = more; i-- > 0;) {
            put(static_cast<unsigned char>(0x80U | ((point >> (6 * i)) & 0x3FU)));
        }
        return true;
    }

    std::string_view m_text;
    std::size_t m_position = 0;
    std::size_t m_kept = 0;
    SecretJson m_document;
};

Result<SecretJson> SecretJson::parse(ByteView text)
{
    if (text.size() > kLargestKeyFile) {
        return fail(KeyError::BadJson, "too long");
    }
    return JsonReader(text).read();
}

std::vector<std::size_t> SecretJson::children(std::size_t node) const
{
    std::vector<std::size_t> result;
    for (std::size_t i = node + 1; i < m_nodes.size(); ++i) {
        if (m_nodes[i].parent == node) {
            result.push_back(i);
        }
    }
    return result;
}

const SecretJson::Node* SecretJson::member(std::size_t object, std::string_view name) const
{
    for (std::size_t i = object + 1; i < m_nodes.size(); ++i) {
        if (m_nodes[i].parent == object && m_nodes[object].kind == Kind::Object
            && trimmed(m_nodes[i].name) == name) {
            return &m_nodes[i];
        }
    }
    return nullptr;
}

SecretJsonWriter::SecretJsonWriter(std::size_t capacity)
    : m_buffer(capacity)
{
}

void SecretJsonWriter::raw(std::string_view text)
{
    if (text.size() > m_buffer.size() - m_used) {
        std::abort(); // the callers know how long their members are
    }
    const ByteView bytes = bytesOf(text);
    std::copy(bytes.begin(), bytes.end(), m_buffer.mutableView().subspan(m_used).begin());
    m_used += text.size();
}

void SecretJsonWriter::escaped(std::string_view text)
{
    raw("\"");
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c == '"' || c == '\\') {
            raw("\\");
            raw(text.substr(i, 1));
        } else if (c < 0x20) {
            static constexpr std::string_view kDigits = "0123456789abcdef";
            raw("\\u00");
            raw(kDigits.substr(c >> 4, 1));
            raw(kDigits.substr(c & 0xFU, 1));
        } else {
            raw(text.substr(i, 1));
        }
    }
    raw("\"");
}

void SecretJsonWriter::begin(std::string_view name)
{
    raw(m_used == 0 ? "{" : ",");
    escaped(name);
    raw(":");
}

SecretJsonWriter& SecretJsonWriter::text(std::string_view name, std::string_view value)
{
    begin(name);
    escaped(value);
    return *this;
}

SecretJsonWriter& SecretJsonWriter::hex(std::string_view name, ByteView value)
{
    begin(name);
    raw("\"0x");
    const crypto::Secret digits = crypto::hexOfSecret(value);
    raw(crypto::textOf(digits));
    raw("\"");
    return *this;
}

SecretJsonWriter& SecretJsonWriter::number(std::string_view name, std::uint64_t value)
{
    begin(name);
    raw(std::to_string(value));
    return *this;
}

SecretJsonWriter& SecretJsonWriter::json(std::string_view name, std::string_view value)
{
    begin(name);
    raw(value);
    return *this;
}

crypto::Secret SecretJsonWriter::finish()
{
    raw("}");
    return crypto::Secret::copyOf(m_buffer.view().first(m_used));
}

} // namespace taonaut::wallet
