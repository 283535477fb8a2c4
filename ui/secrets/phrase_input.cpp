// SPDX-License-Identifier: MIT
#include "phrase_input.hpp"

#include "typed_words.hpp"

#include <QKeyEvent>
#include <algorithm>

namespace taonaut::ui {

namespace {

constexpr std::size_t kFewestLetters = 2; // below, too many words begin so

} // namespace

PhraseInput::PhraseInput(QQuickItem* parent)
    : SecretInput(parent)
{
    connect(content(), &SecretText::changed, this, &PhraseInput::suggest);
}

ByteView PhraseInput::beginning() const
{
    const ByteView text = content()->view();
    const std::size_t caret = content()->caret();
    if (!isWordsOnly(text) || content()->allSelected()) {
        return {};
    }
    for (const TypedWord& word : wordsIn(text)) {
        if (word.end == caret) {
            return text.subspan(word.start, word.end - word.start);
        }
    }
    return {};
}

void PhraseInput::suggest()
{
    const ByteView letters = beginning();
    m_suggestions = {};
    m_letters = letters.size();
    if (hasActiveFocus() && letters.size() >= kFewestLetters) {
        const auto found = continuations(letters, kMostSuggestions);
        const bool whole = found.size() == 1 && found.front().size() == letters.size();
        m_suggestions = whole ? std::span<const std::string_view>() : found;
    }
    m_picked = false;
    m_chosen = 0;
    emit suggestionsChanged();
}

void PhraseInput::hide()
{
    m_suggestions = {};
    emit suggestionsChanged();
}

void PhraseInput::complete(int index)
{
    if (index < 0 || index >= suggestionCount()) {
        return;
    }
    const std::string_view word = m_suggestions[static_cast<std::size_t>(index)];
    content()->replaceBefore(content()->caret() - m_letters, word);
    if (m_oneWord) {
        hide();
        emit edited();
        emit wordDone();
        return;
    }
    content()->insert(u" ");
    emit edited();
}

bool PhraseInput::choose(int step)
{
    if (m_suggestions.empty()) {
        return false;
    }
    m_chosen = std::clamp(m_chosen + step, 0, suggestionCount() - 1);
    m_picked = true;
    emit suggestionsChanged();
    return true;
}

/// A blank ends the word; the only word that the letters can mean is written out.
bool PhraseInput::takeBlank()
{
    const ByteView letters = beginning();
    const auto word = meantBy(letters);
    if (!word) {
        return m_oneWord; // a blank is no part of a word
    }
    content()->replaceBefore(content()->caret() - letters.size(), *word);
    if (m_oneWord) {
        hide();
        emit wordDone();
    } else {
        content()->insert(u" ");
    }
    emit edited();
    return true;
}

bool PhraseInput::takeKey(QKeyEvent& event)
{
    const bool plain = (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) == 0;
    switch (plain ? event.key() : 0) {
    case Qt::Key_Tab:
        if (m_suggestions.empty()) {
            return false;
        }
        complete(m_chosen);
        return true;
    case Qt::Key_Space:
        return takeBlank();
    case Qt::Key_Down:
        return choose(1);
    case Qt::Key_Up:
        return choose(-1);
    case Qt::Key_Escape:
        if (m_suggestions.empty()) {
            return false;
        }
        hide();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_picked || m_suggestions.empty()) {
            return false;
        }
        complete(m_chosen);
        return true;
    default:
        return false;
    }
}

std::vector<SecretGlyphs::Line> PhraseInput::marks() const
{
    const ByteView text = content()->view();
    std::vector<SecretGlyphs::Line> result;
    if (!isWordsOnly(text)) {
        return result;
    }
    for (const TypedWord& word : wordsIn(text)) {
        const bool unfinished = hasActiveFocus() && word.end == content()->caret()
            && !continuations(text.subspan(word.start, word.end - word.start), 1).empty();
        if (!word.known && !unfinished) {
            result.push_back({ word.start, word.end });
        }
    }
    return result;
}

void PhraseInput::focusOutEvent(QFocusEvent* event)
{
    SecretInput::focusOutEvent(event);
    hide();
}

} // namespace taonaut::ui
