// SPDX-License-Identifier: MIT
#pragma once

// The hand of a person at the keyboard of a window: keys and presses, counted.

#include <QQuickItem>
#include <QQuickWindow>
#include <QtTest>

namespace taonaut::test {

class Hand {
public:
    /// view: borrowed; null does nothing.
    void takeTo(QQuickWindow* view) { m_view = view; }

    [[nodiscard]] QQuickItem* focused() const { return m_view->activeFocusItem(); }
    [[nodiscard]] QString focusedName() const
    {
        return focused() == nullptr ? QString() : focused()->objectName();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_view, key, modifiers); }
    void type(const QString& text)
    {
        for (const QChar c : text) {
            QTest::keyClick(m_view, c.toLatin1());
        }
    }
    /// Tab until a control of this text or name has the focus, as a person with a keyboard does.
    bool reach(const QString& what, int most = 30)
    {
        for (int step = 0; step < most; ++step) {
            if (isFocused(what)) {
                return true;
            }
            press(Qt::Key_Tab);
        }
        return false;
    }
    /// The focus is in the item of this name, or on the button of this text.
    [[nodiscard]] bool isFocused(const QString& what) const
    {
        if (focused() != nullptr && focused()->property("text").toString().startsWith(what)) {
            return true;
        }
        for (QQuickItem* item = focused(); item != nullptr; item = item->parentItem()) {
            if (item->objectName() == what) {
                return true;
            }
        }
        return false;
    }
    /// Presses the control that has the focus.
    void act()
    {
        press(Qt::Key_Space);
        ++presses;
    }

    int presses = 0;

    /// The visible item of this name, wherever it is drawn: rows of a form are no children of the window as
    /// objects. Null: there is none.
    [[nodiscard]] QQuickItem* seen(const QString& name) const { return seenIn(m_view->contentItem(), name); }
    /// Clicks the middle of the item of this name. False: there is none.
    bool click(const QString& name)
    {
        QQuickItem* item = seen(name);
        if (item != nullptr) {
            const QPointF middle = item->mapToScene({ item->width() / 2, item->height() / 2 });
            QTest::mouseClick(m_view, Qt::LeftButton, {}, middle.toPoint());
            ++presses;
        }
        return item != nullptr;
    }

private:
    static QQuickItem* seenIn(QQuickItem* root, const QString& name)
    {
        if (root->objectName() == name && root->isVisible()) {
            return root;
        }
        for (QQuickItem* child : root->childItems()) {
            if (QQuickItem* found = seenIn(child, name)) {
                return found;
            }
        }
        return nullptr;
    }
    QQuickWindow* m_view = nullptr;
};

} // namespace taonaut::test
