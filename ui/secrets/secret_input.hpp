// SPDX-License-Identifier: MIT
#pragma once

// One line or a few into which a secret is typed. Key events go straight into a SecretText; painting is glyph
// by glyph. There is no undo, no copying, no input method and no readable value, neither for QML nor for a
// screen reader. The frame around it, the label and the sentences below are those of SecretField.qml.

#include "secret_glyphs.hpp"
#include "secret_text.hpp"

#include <QQuickPaintedItem>
#include <QTimer>

namespace taonaut::ui {

class SecretInput : public QQuickPaintedItem {
    Q_OBJECT
    Q_PROPERTY(taonaut::ui::SecretText* content READ content CONSTANT FINAL)
    Q_PROPERTY(bool revealed MEMBER m_revealed NOTIFY lookChanged FINAL) ///< letters instead of dots
    Q_PROPERTY(bool wrap MEMBER m_wrap NOTIFY lookChanged FINAL) ///< several lines
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor caretColor MEMBER m_caretColor NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor markColor MEMBER m_markColor NOTIFY lookChanged FINAL) ///< below doubtful words
    Q_PROPERTY(QColor selectionColor MEMBER m_selectionColor NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor selectedColor MEMBER m_selectedColor NOTIFY lookChanged FINAL)
    Q_PROPERTY(QFont font MEMBER m_font NOTIFY lookChanged FINAL)
    Q_PROPERTY(QRectF caretBox READ caretBox NOTIFY caretMoved FINAL) ///< in the item's own coordinates

public:
    explicit SecretInput(QQuickItem* parent = nullptr);

    [[nodiscard]] SecretText* content() { return &m_text; }
    [[nodiscard]] const SecretText* content() const { return &m_text; }
    [[nodiscard]] QRectF caretBox() const;
    void paint(QPainter* painter) override;

signals:
    void lookChanged();
    void caretMoved();
    void edited(); ///< by a key or the clipboard
    void accepted(); ///< Return

protected:
    /// For a derived item: a key that it takes for itself. True when it was taken.
    virtual bool takeKey(QKeyEvent& event);
    /// Ranges of the text that are marked.
    [[nodiscard]] virtual std::vector<SecretGlyphs::Line> marks() const { return {}; }

    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void geometryChange(const QRectF& now, const QRectF& before) override;

private:
    /// Keys that change or walk the text. False: not one of them.
    bool edit(const QKeyEvent& event);
    bool walk(const QKeyEvent& event);
    void paste();
    void refresh();
    [[nodiscard]] SecretGlyphs glyphs() const;
    [[nodiscard]] std::vector<SecretGlyphs::Line> lines(const SecretGlyphs& glyphs) const;
    /// Left upper corner of the text, scrolled so that the caret can be seen.
    [[nodiscard]] QPointF origin() const;
    void paintMarks(QPainter& painter, const SecretGlyphs& glyphs) const;

    SecretText m_text;
    bool m_revealed = false;
    bool m_wrap = false;
    QColor m_color = Qt::white;
    QColor m_caretColor = Qt::white;
    QColor m_markColor = Qt::red;
    QColor m_selectionColor = Qt::blue;
    QColor m_selectedColor = Qt::white;
    QFont m_font;
    QPointF m_scroll; // how far the text is moved up and left
    QTimer m_blink;
    bool m_caretOn = true;
};

} // namespace taonaut::ui
