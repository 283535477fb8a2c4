// SPDX-License-Identifier: MIT
#include "secret_input.hpp"

#include <QClipboard>
#include <QCursor>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleHints>
#include <cmath>

namespace taonaut::ui {

namespace {

/// A character, not a command. Control with Alt is how some keyboards reach their third level.
bool types(const QKeyEvent& event)
{
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    const bool alt = event.modifiers().testFlag(Qt::AltModifier);
    const QString text = event.text();
    return !text.isEmpty() && control == alt && (text.front().isPrint() || text.front().isSurrogate());
}

} // namespace

SecretInput::SecretInput(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    setActiveFocusOnTab(true);
    setAcceptedMouseButtons(Qt::LeftButton);
    setCursor(Qt::IBeamCursor);
    m_font.setPixelSize(13);
    connect(&m_text, &SecretText::changed, this, &SecretInput::refresh);
    connect(this, &SecretInput::lookChanged, this, [this] {
        m_text.setLines(m_wrap ? SecretText::Lines::Many : SecretText::Lines::One);
        refresh();
    });
    m_blink.setInterval(std::max(100, QGuiApplication::styleHints()->cursorFlashTime() / 2));
    connect(&m_blink, &QTimer::timeout, this, [this] {
        m_caretOn = !m_caretOn;
        update();
    });
}

SecretGlyphs SecretInput::glyphs() const
{
    return { m_font, m_revealed ? SecretGlyphs::Look::Letters : SecretGlyphs::Look::Dots };
}

std::vector<SecretGlyphs::Line> SecretInput::lines(const SecretGlyphs& glyphs) const
{
    return glyphs.lines(m_text.view(), m_wrap ? width() : 0);
}

QPointF SecretInput::origin() const
{
    const qreal top = m_wrap ? 0 : std::round((height() - glyphs().lineHeight()) / 2);
    return QPointF(0, top) - m_scroll;
}

QRectF SecretInput::caretBox() const
{
    const SecretGlyphs look = glyphs();
    const QPointF place = look.placeOf(m_text.view(), lines(look), m_text.caret()) + origin();
    return { place, QSizeF(1, look.lineHeight()) };
}

/// After any change: the caret stands still, is on, and can be seen.
void SecretInput::refresh()
{
    const QRectF caret = caretBox();
    const qreal outLeft = std::min(0.0, caret.left());
    const qreal outRight = std::max(0.0, caret.right() + 1 - width());
    const qreal outTop = m_wrap ? std::min(0.0, caret.top()) : 0;
    const qreal outBottom = m_wrap ? std::max(0.0, caret.bottom() - height()) : 0;
    m_scroll += QPointF(outLeft != 0 ? outLeft : outRight, outTop != 0 ? outTop : outBottom);
    if (m_text.empty() || width() <= 0 || height() <= 0) {
        m_scroll = {};
    }
    m_caretOn = true;
    emit caretMoved();
    update();
}

void SecretInput::paint(QPainter* painter)
{
    const SecretGlyphs look = glyphs();
    const ByteView text = m_text.view();
    QPointF corner = origin();
    painter->setClipRect(boundingRect());
    painter->setRenderHint(QPainter::Antialiasing);
    for (const SecretGlyphs::Line& line : lines(look)) {
        const ByteView part = text.subspan(line.start, line.end - line.start);
        if (m_text.allSelected()) {
            const qreal lineEnd = look.placeOf(part, { { 0, part.size() } }, part.size()).x();
            painter->fillRect(QRectF(corner, QSizeF(lineEnd, look.lineHeight())), m_selectionColor);
        }
        painter->setPen(m_text.allSelected() ? m_selectedColor : m_color);
        if (!m_revealed) {
            painter->setPen(QPen(painter->pen().color(), 0));
        }
        look.paint(*painter, part, corner);
        corner.ry() += look.lineHeight();
    }
    paintMarks(*painter, look);
    if (hasActiveFocus() && m_caretOn) {
        const QRectF caret = caretBox();
        const qreal inset = std::round(look.lineHeight() * 0.12);
        painter->fillRect(
            QRectF(std::round(caret.left()), caret.top() + inset, 1, caret.height() - 2 * inset),
            m_caretColor);
    }
}

void SecretInput::paintMarks(QPainter& painter, const SecretGlyphs& look) const
{
    const ByteView text = m_text.view();
    const auto all = lines(look);
    for (const SecretGlyphs::Line& mark : marks()) {
        const QPointF from = look.placeOf(text, all, mark.start) + origin();
        qreal length = 0;
        for (std::size_t byte = mark.start; byte < mark.end; byte += glyphAt(text, byte).size) {
            length += look.advance(glyphAt(text, byte).character);
        }
        painter.fillRect(
            QRectF(from.x(), from.y() + look.lineHeight() - 3, std::min(length, width()), 1.5), m_markColor);
    }
}

// Keys

void SecretInput::keyPressEvent(QKeyEvent* event)
{
    if (takeKey(*event)) {
        event->accept();
    } else if (edit(*event)) {
        event->accept();
        emit edited();
    } else if (walk(*event)) {
        event->accept();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->accept();
        emit accepted();
    } else {
        event->ignore();
    }
}

bool SecretInput::takeKey(QKeyEvent&)
{
    return false;
}

bool SecretInput::edit(const QKeyEvent& event)
{
    if (event.matches(QKeySequence::Paste)) {
        paste();
    } else if (event.matches(QKeySequence::DeleteStartOfWord)) {
        m_text.removeWordBack();
    } else if (event.key() == Qt::Key_Backspace) {
        m_text.removeBack();
    } else if (event.key() == Qt::Key_Delete && event.modifiers() == Qt::NoModifier) {
        m_text.removeForward();
    } else {
        if (!types(event)) {
            return false;
        }
        m_text.insert(event.text()); // one character
    }
    return true;
}

bool SecretInput::walk(const QKeyEvent& event)
{
    if (event.matches(QKeySequence::Copy) || event.matches(QKeySequence::Cut)) {
        return true; // never into the clipboard
    }
    if (event.matches(QKeySequence::SelectAll)) {
        m_text.selectAll();
        return true;
    }
    switch (event.key()) {
    case Qt::Key_Left:
        m_text.moveLeft();
        return true;
    case Qt::Key_Right:
        m_text.moveRight();
        return true;
    case Qt::Key_Home:
        m_text.moveTo(0);
        return true;
    case Qt::Key_End:
        m_text.moveTo(m_text.view().size());
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down: {
        if (!m_wrap) {
            return false;
        }
        const SecretGlyphs look = glyphs();
        const qreal step = event.key() == Qt::Key_Up ? -0.5 : 1.5;
        const QPointF target = caretBox().topLeft() - origin() + QPointF(0, step * look.lineHeight());
        m_text.moveTo(look.byteAt(m_text.view(), lines(look), target));
        return true;
    }
    default:
        return false;
    }
}

void SecretInput::paste()
{
    QClipboard* clipboard = QGuiApplication::clipboard();
    QString text = clipboard->text();
    m_text.insert(text);
    // Our copy of another program's clipboard; the clipboard itself belongs to the person.
    if (!clipboard->ownsClipboard() && text.isDetached()) {
        crypto::wipe(std::as_writable_bytes(std::span(text.data(), static_cast<std::size_t>(text.size()))));
    }
}

// Pointer and focus

void SecretInput::mousePressEvent(QMouseEvent* event)
{
    forceActiveFocus(Qt::MouseFocusReason);
    const SecretGlyphs look = glyphs();
    m_text.moveTo(look.byteAt(m_text.view(), lines(look), event->position() - origin()));
}

void SecretInput::mouseDoubleClickEvent(QMouseEvent*)
{
    m_text.selectAll();
}

void SecretInput::focusInEvent(QFocusEvent* event)
{
    QQuickPaintedItem::focusInEvent(event);
    m_caretOn = true;
    if (QGuiApplication::styleHints()->cursorFlashTime() > 0) {
        m_blink.start();
    }
    refresh();
}

void SecretInput::focusOutEvent(QFocusEvent* event)
{
    QQuickPaintedItem::focusOutEvent(event);
    m_blink.stop();
    refresh();
}

void SecretInput::geometryChange(const QRectF& now, const QRectF& before)
{
    QQuickPaintedItem::geometryChange(now, before);
    refresh();
}

} // namespace taonaut::ui
