// SPDX-License-Identifier: MIT
#pragma once

// A window on a scene, with the hand of a person.

#include "app/window.hpp"
#include "tests/qml/hand.hpp"
#include "tests/scripted_session/scripted_session.hpp"

#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QtTest>

namespace taonaut::test {

struct Stage : Hand {
    explicit Stage(Scene scene)
        : preferences(profile.filePath("settings.ini"), profile.path())
        , session(scene)
        , window(session, preferences)
    {
        preferences.setLanguage("en");
        shown = window.show();
        takeTo(window.view());
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

    QTemporaryDir profile;
    ui::Preferences preferences;
    ScriptedSession session;
    app::Window window;
    bool shown = false;
};

} // namespace taonaut::test
