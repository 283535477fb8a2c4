// SPDX-License-Identifier: MIT
#pragma once

// A SecretInput for words of the English list, which also takes any other text. While a word is unfinished,
// up to four ways to go on are offered: Tab takes the chosen one, a blank the only one. Words that the list
// does not have are marked.

#include "secret_input.hpp"

#include <span>
#include <string_view>

namespace taonaut::ui {

class PhraseInput : public taonaut::ui::SecretInput { // by its full name, for the types of QML
    Q_OBJECT
    Q_PROPERTY(bool oneWord MEMBER m_oneWord NOTIFY lookChanged FINAL) ///< a single word is asked
    Q_PROPERTY(int suggestionCount READ suggestionCount NOTIFY suggestionsChanged FINAL)
    Q_PROPERTY(int suggestion READ suggestion NOTIFY suggestionsChanged FINAL) ///< the chosen one, from 0

public:
    static constexpr int kMostSuggestions = 4;

    explicit PhraseInput(QQuickItem* parent = nullptr);

    [[nodiscard]] int suggestionCount() const { return static_cast<int>(m_suggestions.size()); }
    [[nodiscard]] int suggestion() const { return m_chosen; }
    /// Pieces of the public list.
    [[nodiscard]] std::span<const std::string_view> suggestions() const { return m_suggestions; }
    /// How many letters of them were typed.
    [[nodiscard]] std::size_t typedLetters() const { return m_letters; }
    /// Takes a suggestion, as a press on it does.
    Q_INVOKABLE void complete(int index);

signals:
    void suggestionsChanged();
    void wordDone(); ///< one word was asked, and it stands

protected:
    bool takeKey(QKeyEvent& event) override;
    [[nodiscard]] std::vector<SecretGlyphs::Line> marks() const override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    bool takeBlank();
    bool choose(int step);
    void suggest();
    void hide();
    /// The letters before the caret, when a word ends there.
    [[nodiscard]] ByteView beginning() const;

    bool m_oneWord = false;
    bool m_picked = false; // by the arrow keys: Return takes it
    int m_chosen = 0;
    std::size_t m_letters = 0;
    std::span<const std::string_view> m_suggestions;
};

} // namespace taonaut::ui
