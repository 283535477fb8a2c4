// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// Name and password of a wallet that will be written on this computer.
Column {
    id: root

    required property StartModel start
    readonly property string name: nameField.text
    readonly property SecretText password: passwordField.content
    readonly property bool ready: (!asksName || start.nameProblem(name) === "") && passwordField.good
    property bool asksName: true

    signal accepted

    function clear() {
        passwordField.clear()
    }
    function reach() {
        if (root.asksName)
            nameField.forceActiveFocus(Qt.OtherFocusReason)
        else
            passwordField.reach()
    }

    width: parent === null ? 0 : parent.width
    spacing: Theme.s16

    Field {
        id: nameField

        objectName: "name"
        visible: root.asksName
        width: parent.width
        maximumLength: 60
        label: qsTr("Name", "first start: field, name of the wallet")
        help: qsTr("Its folder gets this name too.", "first start: below the name of a wallet")
        error: text === "" ? "" : root.start.nameProblem(text)
        onAccepted: passwordField.reach()
    }
    NewPassword {
        id: passwordField

        onAccepted: root.accepted()
    }
}
