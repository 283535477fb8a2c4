// SPDX-License-Identifier: MIT
#pragma once

// A window on a scene, with the hand of a person: keys and presses, counted.

#include "app/window.hpp"
#include "tests/scripted_session/scripted_session.hpp"

#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QtTest>

namespace taonaut::test {

struct Stage {
    explicit Stage(Scene scene)
        : preferences(profile.filePath("settings.ini"), profile.path())
        , session(scene)
        , window(session, preferences)
    {
        preferences.setLanguage("en");
        shown = window.show();
        QTest::qWait(50);
    }
    /// The item of this name that is on the screen: forms that are hidden have fields of the same name.
    [[nodiscard]] QQuickItem* item(const char* name) const
    {
        return window.view()->findChild<QQuickItem*>(name);
    }
    /// The one that is on the screen: forms that are hidden have fields of the same name. Null: none is.
    [[nodiscard]] QQuickItem* shownItem(const char* name) const
    {
        for (QQuickItem* found : window.view()->findChildren<QQuickItem*>(name)) {
            if (found->isVisible()) {
                return found;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QQuickItem* focused() const { return window.view()->activeFocusItem(); }
    [[nodiscard]] QString focusedName() const
    {
        return focused() == nullptr ? QString() : focused()->objectName();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(window.view(), key, modifiers);
    }
    void type(const QString& text)
    {
        for (const QChar c : text) {
            QTest::keyClick(window.view(), c.toLatin1());
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

    QTemporaryDir profile;
    ui::Preferences preferences;
    ScriptedSession session;
    app::Window window;
    bool shown = false;
    int presses = 0;
};

} // namespace taonaut::test
