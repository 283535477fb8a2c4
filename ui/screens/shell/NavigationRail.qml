// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// The screens that exist, at the left edge.
Rectangle {
    id: root

    property bool compact: false
    property int page: Main.Page.Portfolio

    signal asked(int page)

    implicitWidth: compact ? Theme.px(64) : Theme.px(200)
    color: Theme.rail
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Screens", "name of the rail, spoken")

    Row {
        x: root.compact ? Math.round((root.width - width) / 2) : Theme.s20
        height: Theme.px(60)
        spacing: Theme.s12
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            size: 24
            stroke: 1.75
            path: Icons.app
            color: Theme.text
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.compact
            text: qsTr("Taonaut", "name of the program, at the top of the rail")
            font.weight: Font.DemiBold
            font.pixelSize: Theme.reading
        }
    }
    Column {
        y: Theme.px(60)
        width: parent.width
        spacing: Theme.px(2)
        Repeater {
            model: [
                { page: Main.Page.Portfolio, icon: Icons.portfolio, keys: "Ctrl+1",
                    name: qsTr("Portfolio", "rail: holdings of the account") },
                { page: Main.Page.Send, icon: Icons.transfer, keys: "Ctrl+2",
                    name: qsTr("Send and receive", "rail: transfers") },
                { page: Main.Page.Activity, icon: Icons.activity, keys: "Ctrl+3",
                    name: qsTr("Activity", "rail: own transactions") },
                { page: Main.Page.Accounts, icon: Icons.key, keys: "Ctrl+4",
                    name: qsTr("Keys and contacts", "rail: accounts, key files, contacts, messages") },
                { page: Main.Page.Settings, icon: Icons.settings, keys: "Ctrl+5",
                    name: qsTr("Settings", "rail: settings of the program") }
            ]
            RailItem {
                required property var modelData

                width: root.width
                compact: root.compact
                iconPath: modelData.icon
                text: modelData.name
                keys: modelData.keys
                current: root.page === modelData.page
                    || (root.page === Main.Page.Receive && modelData.page === Main.Page.Send)
                onClicked: root.asked(modelData.page)
            }
        }
    }
    Rectangle {
        anchors.right: parent.right
        width: 1
        height: parent.height
        color: Theme.line
    }
}
