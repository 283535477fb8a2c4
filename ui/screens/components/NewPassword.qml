// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// A password that a file will be encrypted under, with what it is worth.
Column {
    id: root

    property alias label: field.label
    property alias help: field.help
    property alias name: field.name
    readonly property SecretText content: field.content
    readonly property bool good: advice.good

    signal accepted

    function clear() {
        field.clear()
    }
    function reach() {
        field.forceActiveFocus(Qt.TabFocusReason)
    }

    width: parent === null ? 0 : parent.width
    spacing: Theme.s8

    PasswordAdvice {
        id: advice

        content: field.content
    }
    SecretField {
        id: field

        width: parent.width
        label: qsTr("Password", "field for a new password")
        help: qsTr("At least ten characters, or four words. It cannot be reset, by anyone.", "below a new password")
        error: advice.problem
        onAccepted: root.accepted()
    }
    StrengthMeter {
        visible: advice.good
        width: parent.width
        strength: advice.strength
        words: advice.words
    }
}
