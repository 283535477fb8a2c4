// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Taonaut.Design
import Taonaut.Ui

// The networks, what each is and how far it is; and the ways to another server or start.
Popover {
    id: root

    required property NetworksModel networks

    signal endpointAsked(int network)
    signal checkpointAsked(int network)

    width: Math.min(Theme.px(440), (parent === null ? 0 : parent.Window.width) - 2 * Theme.s12)
    height: Math.min(column.implicitHeight + 2 * padding, (parent === null ? 0 : parent.Window.height) - Theme.px(80))
    onOpened: list.forceActiveFocus(Qt.TabFocusReason)

    contentItem: Flickable {
        contentHeight: column.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: ThinScrollBar {}
        Column {
            id: column

            width: parent.width
            spacing: Theme.s4

            ListView {
                id: list

                objectName: "networkList"
                width: parent.width
                height: contentHeight
                interactive: false
                model: root.networks.rows
                currentIndex: root.networks.current
                activeFocusOnTab: true
                keyNavigationEnabled: true
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Networks", "network menu, spoken")
                Keys.onReturnPressed: list.currentItem.clicked()
                Keys.onEnterPressed: list.currentItem.clicked()
                Keys.onSpacePressed: list.currentItem.clicked()
                delegate: NetworkRow {
                    required property int index

                    width: ListView.view.width
                    reached: ListView.isCurrentItem && list.activeFocus
                    onClicked: {
                        list.currentIndex = index
                        if (startMissing) {
                            root.close()
                            root.checkpointAsked(network)
                        } else {
                            root.networks.use(network)
                            root.close()
                        }
                    }
                }
            }
            Banner {
                visible: root.networks.switchError !== ""
                width: parent.width
                kind: Banner.Kind.Warning
                title: qsTr("This network cannot be verified yet", "network menu: choosing a network failed")
                message: root.networks.switchError
            }
            Hairline {
                width: parent.width
            }
            Flow {
                width: parent.width
                spacing: Theme.s16
                leftPadding: Theme.s8
                AppButton {
                    objectName: "menuAddEndpoint"
                    kind: AppButton.Kind.Link
                    iconPath: Icons.plus
                    text: qsTr("Add endpoint…", "network menu: opens the dialog")
                    onClicked: {
                        root.close()
                        root.endpointAsked(root.networks.current)
                    }
                }
                AppButton {
                    objectName: "menuCheckpoint"
                    kind: AppButton.Kind.Link
                    text: qsTr("Set a checkpoint…", "network menu: opens the dialog")
                    onClicked: {
                        root.close()
                        root.checkpointAsked(root.networks.current)
                    }
                }
            }
        }
    }
}
