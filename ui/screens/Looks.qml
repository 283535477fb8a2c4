// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// The theme follows the preferences, and the system where they say so.
Item {
    id: root

    required property Preferences preferences

    SystemPalette {
        id: system
    }
    Binding {
        target: Theme
        property: "systemDark"
        value: system.window.hslLightness < 0.5
    }
    Binding {
        target: Theme
        property: "mode"
        value: root.preferences.theme
    }
    Binding {
        target: Theme
        property: "scale"
        value: root.preferences.scalePercent / 100
    }
    Binding {
        target: Theme
        property: "reduceMotion"
        value: root.preferences.reduceMotion
    }
}
