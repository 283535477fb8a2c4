// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// Name and password of a wallet that will be written on this computer.
Column {
    id: root

    required property StartModel start
    readonly property string name: nameField.text
    readonly property string password: passwordField.text
    readonly property bool ready: start.nameProblem(name) === "" && start.passwordProblem(password, again.text) === ""

    function clear() {
        passwordField.clear()
        again.clear()
    }
    function clearAll() {
        nameField.clear()
        root.clear()
    }
    function reach() {
        nameField.forceActiveFocus(Qt.OtherFocusReason)
    }

    width: parent === null ? 0 : parent.width
    spacing: Theme.s16

    Field {
        id: nameField

        objectName: "name"
        width: parent.width
        maximumLength: 60
        label: qsTr("Name", "first start: field, name of the wallet")
        help: qsTr("Only you see it.", "first start: below the name")
        error: text === "" ? "" : root.start.nameProblem(text)
    }
    Field {
        id: passwordField

        objectName: "password"
        width: parent.width
        secret: true
        label: qsTr("Password", "first start: field")
        help: qsTr("Encrypts the key on this computer. It cannot be reset.", "first start: below the password")
        error: text === "" ? "" : root.start.passwordProblem(text, text)
    }
    Field {
        id: again

        objectName: "again"
        width: parent.width
        secret: true
        label: qsTr("Password again", "first start: field")
        error: text === "" ? "" : root.start.passwordProblem(passwordField.text, text)
    }
}
