// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// The chosen account: who it is, what its file is, what can be done with it.
Column {
    id: root

    required property ShellModel shell
    required property AccountModel account

    signal upgradeAsked

    spacing: Theme.s16

    Row {
        width: parent.width
        spacing: Theme.s16
        Identicon {
            id: picture

            width: Theme.px(48)
            height: Theme.px(48)
            address: root.account.address
            Accessible.ignored: true
        }
        Column {
            width: parent.width - picture.width - parent.spacing
            spacing: Theme.s4
            Label {
                width: parent.width
                text: root.account.name
                role: Label.Role.Section
                Accessible.role: Accessible.Heading
            }
            AddressLabel {
                whole: true
                address: root.account.address
            }
        }
    }
    Repeater {
        model: root.account.problem === "" ? root.account.warnings : [root.account.problem]
        CheckLine {
            required property string modelData

            width: root.width
            verdict: root.account.problem === "" ? CheckLine.Verdict.Note : CheckLine.Verdict.Stop
            word: root.account.problem === "" ? qsTr("Note", "verdict about a key file") : qsTr("Stop", "verdict about a key file")
            sentence: modelData
        }
    }
    Banner {
        visible: root.account.watched
        width: parent.width
        title: qsTr("Watched: its key is not on this computer", "account detail: title of the banner")
        message: qsTr("Its balance is proven like your own. With its words or key file you can sign as well.", "account detail: banner")
        action: qsTr("Add its key", "account detail: makes a wallet of a watched address")
        onTriggered: root.upgradeAsked()
    }
    Banner {
        visible: root.account.legacy
        width: parent.width
        kind: Banner.Kind.Warning
        title: qsTr("The key file is of an old form", "account detail: title of the banner")
        message: qsTr("Other programs may not open it any more. It can be written anew; the old file stays as a backup.", "account detail: banner")
        action: qsTr("Write it anew", "account detail: opens the dialog for another form")
        onTriggered: rewrite.open()
    }
    Column {
        width: parent.width

        Hairline {
            width: parent.width
        }
        FactRow {
            width: parent.width
            height: Theme.px(36)
            name: qsTr("Key file", "account detail: fact")
            value: root.account.form
        }
        FactRow {
            visible: root.account.wallet
            width: parent.width
            height: Theme.px(36)
            name: qsTr("Signs with", "account detail: fact, the scheme of the key")
            value: root.account.scheme
        }
        FactRow {
            visible: root.account.path !== ""
            width: parent.width
            height: Theme.px(36)
            mono: true
            name: qsTr("Folder", "account detail: fact")
            value: root.account.path
        }
        Hairline {
            width: parent.width
        }
    }
    OwnWords {
        width: parent.width
        account: root.account
    }
    Flow {
        width: parent.width
        spacing: Theme.s12
        AppButton {
            visible: root.account.wallet
            iconPath: Icons.plus
            text: qsTr("New hotkey", "account detail: opens the dialog")
            onClicked: hotkey.open()
        }
        AppButton {
            visible: root.account.wallet
            iconPath: Icons.exportOut
            text: qsTr("Export", "account detail: opens the dialog for a key file of polkadot-js")
            onClicked: exporting.open()
        }
        AppButton {
            visible: root.account.wallet && !root.account.legacy
            iconPath: Icons.lock
            text: qsTr("Change the form", "account detail: opens the dialog for another form of the key file")
            onClicked: rewrite.open()
        }
        AppButton {
            kind: AppButton.Kind.Link
            text: qsTr("Take off the list", "account detail: the account is not listed any more")
            onClicked: root.account.close()
        }
    }
    HotkeyDialog {
        id: hotkey

        objectName: "hotkeyDialog"
        account: root.account
    }
    RewriteDialog {
        id: rewrite

        objectName: "rewriteDialog"
        account: root.account
    }
    ExportDialog {
        id: exporting

        objectName: "exportDialog"
        account: root.account
    }
}
