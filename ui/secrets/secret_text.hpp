// SPDX-License-Identifier: MIT
#pragma once

// Text that is being typed and must not be found in memory afterwards: a password, a phrase, a key as JSON.
// It lives as UTF-8 in one locked buffer. Keys go into it one by one, one call takes it out, and QML sees no
// more of it than its length.

#include "core/crypto/secret.hpp"

#include <QObject>
#include <QStringView>

namespace taonaut::ui {

class SecretText : public QObject {
    Q_OBJECT
    Q_PROPERTY(int length READ length NOTIFY changed FINAL) ///< in characters
    Q_PROPERTY(bool empty READ empty NOTIFY changed FINAL)

public:
    enum class Lines : std::uint8_t { One, Many }; ///< what becomes of line breaks: dropped or kept
    /// Longer text is cut: no key that a person pastes comes near it.
    static constexpr std::size_t kMaximum = 64 * 1024;

    explicit SecretText(Lines lines = Lines::One, QObject* parent = nullptr);

    void setLines(Lines lines) { m_lines = lines; }
    [[nodiscard]] int length() const;
    [[nodiscard]] bool empty() const { return m_used == 0; }
    /// UTF-8. Valid until the next change.
    [[nodiscard]] ByteView view() const { return m_buffer.view().first(m_used); }
    /// Everything typed, in a buffer of exactly its size; this one is empty afterwards.
    [[nodiscard]] crypto::Secret take();
    /// A copy, for a step that may be repeated.
    [[nodiscard]] crypto::Secret copy() const { return crypto::Secret::copyOf(view()); }
    /// Replaces everything.
    void fill(crypto::Secret text);
    Q_INVOKABLE void clear();

    /// Byte offset of the caret, always between two characters.
    [[nodiscard]] std::size_t caret() const { return m_caret; }
    [[nodiscard]] bool allSelected() const { return m_all; }

    /// Control characters and lone surrogates are left out. Replaces the selection.
    void insert(QStringView typed);
    /// ASCII, for words that are completed: replaces the bytes from `from` to the caret.
    void replaceBefore(std::size_t from, std::string_view word);
    void removeBack();
    void removeForward();
    void removeWordBack();
    void moveLeft();
    void moveRight();
    void moveTo(std::size_t byte); ///< moved back to the start of a character
    void selectAll();

signals:
    void changed();

private:
    void append(char32_t character);
    void insertBytes(ByteView bytes);
    void remove(std::size_t from, std::size_t to);
    bool removeSelection();
    [[nodiscard]] std::size_t before(std::size_t byte) const;
    [[nodiscard]] std::size_t after(std::size_t byte) const;

    Lines m_lines;
    crypto::Secret m_buffer; // grows by doubling; the old one is wiped
    std::size_t m_used = 0;
    std::size_t m_caret = 0;
    bool m_all = false;
};

} // namespace taonaut::ui
