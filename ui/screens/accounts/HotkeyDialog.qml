// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// A new hotkey of the chosen wallet, with words of its own.
AppDialog {
    id: root

    required property AccountModel account
    property bool shown: false

    function hand() {
        if (foot.ready)
            root.account.createHotkey(nameField.text, password.content)
    }

    spacing: Theme.s16
    onOpened: {
        root.account.beginHotkey()
        nameField.forceActiveFocus(Qt.TabFocusReason)
    }
    onClosed: {
        root.shown = false
        nameField.clear()
        password.clear()
        encrypt.checked = false
        root.account.abandon()
    }

    Connections {
        target: root.account
        function onDone() {
            root.close()
        }
    }
    Label {
        text: qsTr("New hotkey", "dialog: title")
        role: Label.Role.Title
        Accessible.role: Accessible.Heading
    }
    Label {
        width: parent.width
        text: qsTr("A key for a miner or a validator. It cannot move the coldkey’s TAO. It has words of its own.", "dialog: text")
        color: Theme.text2
        wrapMode: Text.Wrap
    }
    Field {
        id: nameField

        objectName: "hotkeyName"
        width: parent.width
        maximumLength: 60
        label: qsTr("Name", "dialog: field, name of a hotkey")
        error: text === "" ? "" : root.account.hotkeyNameProblem(text)
    }
    Rectangle {
        width: parent.width
        height: phrase.height + 2 * Theme.s16
        radius: Theme.radiusCard
        color: Theme.surface
        border.width: 1
        border.color: Theme.line2
        PhraseView {
            id: phrase

            x: Theme.s12
            y: Theme.s16
            width: parent.width - 2 * x
            height: Theme.px(6 * 28)
            columns: 2
            content: root.account.words
            revealed: root.shown
            color: Theme.text
            numberColor: Theme.text3
            barColor: Theme.pressed
            font.family: Theme.textFamily
            font.pixelSize: Theme.reading
            font.weight: Font.Medium
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("Twelve words, painted on the screen. They are not read aloud.", "the words of a hotkey, spoken")
        }
    }
    AppButton {
        small: true
        iconPath: Icons.eye
        text: root.shown ? qsTr("Hide the words", "new hotkey") : qsTr("Show the words", "new hotkey")
        onClicked: root.shown = !root.shown
    }
    TickBox {
        id: encrypt

        width: parent.width
        text: qsTr("Encrypt it. Miners and validators then ask for its password at each start.", "new hotkey: choice")
    }
    NewPassword {
        id: password

        visible: encrypt.checked
        name: "hotkeyPassword"
        onAccepted: root.hand()
    }
    TaskFoot {
        id: foot

        task: root.account.task
        inDialog: true
        action: qsTr("Create the hotkey", "dialog: writes the key file")
        ready: nameField.text !== "" && nameField.error === "" && (!encrypt.checked || password.good)
        onPressed: root.hand()
        onCloseAsked: root.close()
    }
}
