// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Taonaut.Design
import Taonaut.Ui

// Own transactions, from signed to final.
Item {
    id: root

    required property ShellModel shell
    required property ActivityModel activity
    readonly property bool roomy: list.width >= Theme.px(860)

    signal sendAsked

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Activity", "name of the page, spoken")

    PageHead {
        id: head

        x: Theme.s32
        y: Theme.s24
        width: list.width
        title: qsTr("Activity", "title of the page")
        status: qsTr("Transactions signed on this computer", "activity: below the title")
    }
    EmptyState {
        visible: root.activity.rows === 0
        anchors.top: head.bottom
        anchors.topMargin: Theme.s16
        x: Theme.s32
        width: list.width
        iconPath: Icons.activity
        title: qsTr("Nothing signed yet", "activity without rows: title")
        message: qsTr("Each transaction stands here from its signature until it is final, with the proof of each step.",
            "activity without rows: text")
        AppButton {
            visible: root.shell.hasAccount
            kind: AppButton.Kind.Primary
            iconPath: Icons.out
            text: qsTr("Send", "activity without rows: opens the transfer form")
            onClicked: root.sendAsked()
        }
    }
    ActivityHead {
        id: columns

        visible: root.activity.rows > 0
        anchors.top: head.bottom
        anchors.topMargin: Theme.s16
        x: Theme.s32
        width: list.width
        roomy: root.roomy
    }
    ListView {
        id: list

        visible: root.activity.rows > 0
        anchors.top: columns.bottom
        anchors.bottom: parent.bottom
        x: Theme.s32
        width: Math.min(parent.width - 2 * Theme.s32, Theme.px(1416))
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.activity
        activeFocusOnTab: true
        keyNavigationEnabled: true
        property int unfolded: -1
        onUnfoldedChanged: root.activity.readEvents(unfolded)
        Accessible.role: Accessible.Table
        Accessible.name: qsTr("Transactions", "activity: name of the table, spoken")
        T.ScrollBar.vertical: ThinScrollBar {}
        Keys.onReturnPressed: unfolded = unfolded === currentIndex ? -1 : currentIndex
        Keys.onSpacePressed: unfolded = unfolded === currentIndex ? -1 : currentIndex
        delegate: ActivityRow {
            width: list.width
            roomy: root.roomy
            unfolded: list.unfolded === index
            reached: list.activeFocus && list.currentIndex === index
            onPressed: {
                list.currentIndex = index
                list.unfolded = unfolded ? -1 : index
            }
        }
    }
}
