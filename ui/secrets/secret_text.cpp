// SPDX-License-Identifier: MIT
#include "secret_text.hpp"

#include <algorithm>
#include <array>

namespace taonaut::ui {

namespace {

constexpr std::size_t kFirstCapacity = 256;

bool continues(std::byte b)
{
    return (b & std::byte { 0xC0 }) == std::byte { 0x80 };
}

bool isBlank(std::byte b)
{
    return b == std::byte { ' ' } || b == std::byte { '\n' };
}

} // namespace

SecretText::SecretText(Lines lines, QObject* parent)
    : QObject(parent)
    , m_lines(lines)
{
}

int SecretText::length() const
{
    const ByteView bytes = view();
    return static_cast<int>(
        std::count_if(bytes.begin(), bytes.end(), [](std::byte b) { return !continues(b); }));
}

crypto::Secret SecretText::take()
{
    crypto::Secret result = copy();
    clear();
    return result;
}

void SecretText::fill(crypto::Secret text)
{
    m_buffer = std::move(text);
    m_used = m_buffer.size();
    m_caret = m_used;
    m_all = false;
    emit changed();
}

void SecretText::clear()
{
    m_buffer = {};
    m_used = 0;
    m_caret = 0;
    m_all = false;
    emit changed();
}

std::size_t SecretText::before(std::size_t byte) const
{
    while (byte > 0 && continues(view()[--byte])) { }
    return byte;
}

std::size_t SecretText::after(std::size_t byte) const
{
    for (byte = std::min(byte + 1, m_used); byte < m_used && continues(view()[byte]); ++byte) { }
    return byte;
}

void SecretText::insertBytes(ByteView bytes)
{
    if (m_used + bytes.size() > kMaximum) {
        return;
    }
    if (m_used + bytes.size() > m_buffer.size()) {
        crypto::Secret larger(std::max({ kFirstCapacity, 2 * m_buffer.size(), m_used + bytes.size() }));
        std::copy_n(m_buffer.view().begin(), m_used, larger.mutableView().begin());
        m_buffer = std::move(larger);
    }
    const auto buffer = m_buffer.mutableView();
    const auto place = buffer.begin() + static_cast<std::ptrdiff_t>(m_caret);
    std::copy_backward(place, buffer.begin() + static_cast<std::ptrdiff_t>(m_used),
        buffer.begin() + static_cast<std::ptrdiff_t>(m_used + bytes.size()));
    std::copy(bytes.begin(), bytes.end(), place);
    m_used += bytes.size();
    m_caret += bytes.size();
}

void SecretText::append(char32_t c)
{
    std::array<std::byte, 4> out {};
    std::size_t size = 1;
    const auto tail = [c](unsigned shift) { return static_cast<std::byte>(0x80U | ((c >> shift) & 0x3FU)); };
    if (c < 0x80) {
        out[0] = static_cast<std::byte>(c);
    } else if (c < 0x800) {
        out = { static_cast<std::byte>(0xC0U | (c >> 6)), tail(0) };
        size = 2;
    } else if (c < 0x10000) {
        out = { static_cast<std::byte>(0xE0U | (c >> 12)), tail(6), tail(0) };
        size = 3;
    } else {
        out = { static_cast<std::byte>(0xF0U | (c >> 18)), tail(12), tail(6), tail(0) };
        size = 4;
    }
    insertBytes(ByteView(out).first(size));
    crypto::wipe(out);
}

void SecretText::insert(QStringView typed)
{
    removeSelection();
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const QChar c = typed[i];
        if (c.isHighSurrogate() && i + 1 < typed.size() && typed[i + 1].isLowSurrogate()) {
            append(QChar::surrogateToUcs4(c, typed[++i]));
        } else if (c == u'\n' && m_lines == Lines::Many) {
            append(U'\n');
        } else if (c == u'\t') {
            append(U' ');
        } else if (c.unicode() >= 0x20 && c.unicode() != 0x7F && !c.isSurrogate()) {
            append(c.unicode());
        }
    }
    emit changed();
}

void SecretText::replaceBefore(std::size_t from, std::string_view word)
{
    remove(from, m_caret);
    insertBytes(bytesOf(word));
    emit changed();
}

/// Closes the gap and wipes what lay behind it.
void SecretText::remove(std::size_t from, std::size_t to)
{
    if (from >= to || to > m_used) {
        return;
    }
    const auto buffer = m_buffer.mutableView();
    std::copy(buffer.begin() + static_cast<std::ptrdiff_t>(to),
        buffer.begin() + static_cast<std::ptrdiff_t>(m_used),
        buffer.begin() + static_cast<std::ptrdiff_t>(from));
    crypto::wipe(buffer.subspan(m_used - (to - from), to - from));
    m_used -= to - from;
    m_caret = from;
}

bool SecretText::removeSelection()
{
    if (!m_all) {
        return false;
    }
    m_all = false;
    remove(0, m_used);
    return true;
}

void SecretText::removeBack()
{
    if (!removeSelection()) {
        remove(before(m_caret), m_caret);
    }
    emit changed();
}

void SecretText::removeForward()
{
    if (!removeSelection() && m_caret < m_used) {
        remove(m_caret, after(m_caret));
    }
    emit changed();
}

void SecretText::removeWordBack()
{
    std::size_t from = m_caret;
    while (from > 0 && isBlank(view()[from - 1])) {
        --from;
    }
    while (from > 0 && !isBlank(view()[from - 1])) {
        --from;
    }
    if (!removeSelection()) {
        remove(from, m_caret);
    }
    emit changed();
}

void SecretText::moveLeft()
{
    moveTo(m_all ? 0 : before(m_caret));
}

void SecretText::moveRight()
{
    moveTo(m_all ? m_used : after(m_caret));
}

void SecretText::moveTo(std::size_t byte)
{
    m_all = false;
    m_caret = std::min(byte, m_used);
    while (m_caret > 0 && m_caret < m_used && continues(view()[m_caret])) {
        --m_caret;
    }
    emit changed();
}

void SecretText::selectAll()
{
    m_all = m_used > 0;
    m_caret = m_used;
    emit changed();
}

} // namespace taonaut::ui
