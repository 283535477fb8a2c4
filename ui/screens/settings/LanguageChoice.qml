// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// Each language by its own name.
Segment {
    id: root

    required property Preferences preferences
    readonly property var codes: ["en", "zh_TW"]

    label: qsTr("Language", "choice of the language, spoken")
    options: ["English", "繁體中文"]
    current: codes.indexOf(preferences.language)
    onPicked: (index) => preferences.setLanguage(codes[index])
}
