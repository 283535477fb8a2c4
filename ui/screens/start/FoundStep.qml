// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// The wallets that lie in the wallets folder: ticked ones are opened by one press, without a password.
Column {
    id: root

    required property FoundModel found

    signal otherAsked
    signal backAsked

    spacing: Theme.s16
    onVisibleChanged: {
        if (visible && root.found.openable > 0)
            foot.reach()
    }

    StepHead {
        title: qsTr("Wallets on this computer", "first start: title of the step")
        note: qsTr("Used where they are; nothing is copied. Balances appear without a password; it is asked when you sign.",
            "first start: below the title")
        onBackAsked: root.backAsked()
    }
    Item {
        width: parent.width
        height: folder.height

        MonoLabel {
            id: folder

            width: parent.width - all.width - Theme.s16
            height: Theme.controlSmall
            text: root.found.folder
            color: Theme.text3
        }
        AppButton {
            id: all

            anchors.right: parent.right
            kind: AppButton.Kind.Link
            small: true
            visible: root.found.openable > 1
            text: root.found.tickedCount === root.found.openable
                ? qsTr("Untick all", "found wallets") : qsTr("Tick all", "found wallets")
            onClicked: root.found.tickAll(root.found.tickedCount !== root.found.openable)
        }
    }
    Column {
        width: parent.width

        Hairline {
            strong: true
            width: parent.width
        }
        Repeater {
            model: root.found
            FoundRow {
                width: parent.width
                onToggledByPerson: (name) => root.found.toggle(name)
            }
        }
    }
    Banner {
        visible: root.found.problem !== ""
        width: parent.width
        kind: Banner.Kind.Warning
        title: qsTr("The wallets folder cannot be read", "found wallets: title of the banner")
        message: root.found.problem
        action: qsTr("Look again", "found wallets: reads the folder anew")
        onTriggered: root.found.rescan()
    }
    TaskFoot {
        id: foot

        task: root.found.task
        cancellable: false
        working: qsTr("Reading the folder.", "progress of listing found wallets")
        action: qsTr("Open %n wallets", "found wallets: lists those that are ticked", root.found.tickedCount)
        ready: root.found.tickedCount > 0
        onPressed: root.found.open()
    }
    AppButton {
        objectName: "otherKey"
        kind: AppButton.Kind.Link
        iconPath: Icons.key
        text: qsTr("Another one: words, URI, seed or file", "found wallets: goes to a key from elsewhere")
        onClicked: root.otherAsked()
    }
}
