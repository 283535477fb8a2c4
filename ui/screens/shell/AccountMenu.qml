// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Taonaut.Design
import Taonaut.Ui

// All accounts of this computer, and the way to another one.
Popover {
    id: root

    required property ShellModel shell

    signal addAsked

    width: Theme.px(320)
    onOpened: list.forceActiveFocus(Qt.TabFocusReason)

    contentItem: Column {
        spacing: Theme.s4
        ListView {
            id: list

            width: parent.width
            height: Math.min(contentHeight, Theme.px(300))
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            model: root.shell.accountNames
            activeFocusOnTab: count > 0
            keyNavigationEnabled: true
            currentIndex: Array.from(root.shell.accountAddresses).indexOf(root.shell.accountAddress)
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Accounts", "name of the list in the account switcher, spoken")
            T.ScrollBar.vertical: ThinScrollBar {}
            Keys.onReturnPressed: root.pick(currentIndex)
            Keys.onSpacePressed: root.pick(currentIndex)
            delegate: AccountRow {
                required property int index
                required property string modelData

                width: list.width
                text: modelData
                address: root.shell.accountAddresses[index] ?? ""
                current: address === root.shell.accountAddress
                reached: list.activeFocus && list.currentIndex === index
                onClicked: root.pick(index)
            }
        }
        Hairline {
            visible: list.count > 0
            width: parent.width
        }
        AppButton {
            width: parent.width
            kind: AppButton.Kind.Link
            iconPath: Icons.plus
            text: qsTr("Add an account", "account switcher: opens the doors of the first start")
            onClicked: {
                root.close()
                root.addAsked()
            }
        }
    }

    function pick(index: int) {
        root.shell.select(index)
        root.close()
    }
}
