// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// Send and receive, two tabs of one page. What was typed stays when the tab or the page changes.
Item {
    id: root

    required property ShellModel shell
    required property SendModel send
    property bool receiving: false

    signal tabAsked(bool receiving)
    signal startAsked

    Accessible.role: Accessible.Pane
    Accessible.name: receiving ? qsTr("Receive", "name of the page, spoken") : qsTr("Send", "name of the page, spoken")
    onVisibleChanged: {
        if (visible && !receiving && shell.hasAccount)
            form.reach()
    }

    ScrollPane {
        id: pane

        anchors.fill: parent
        maximumWidth: Theme.px(560)
        spacing: Theme.s24

        PageHead {
            width: parent.width
            title: root.receiving ? qsTr("Receive", "title of the page") : qsTr("Send", "title of the page")

            Segment {
                label: qsTr("Direction of the transfer", "tabs of the page, spoken")
                options: [qsTr("Send", "tab of the page"), qsTr("Receive", "tab of the page")]
                current: root.receiving ? 1 : 0
                onPicked: (index) => root.tabAsked(index === 1)
            }
        }
        EmptyState {
            visible: !root.shell.hasAccount
            width: parent.width
            iconPath: Icons.transfer
            title: qsTr("No account yet", "transfer page without any account: title")
            message: qsTr("To send or receive, create a wallet or open one from its words.", "transfer page without any account: text")
            AppButton {
                kind: AppButton.Kind.Primary
                iconPath: Icons.plus
                text: qsTr("Add an account", "transfer page without any account: opens the doors of the first start")
                onClicked: root.startAsked()
            }
        }
        SendForm {
            id: form

            visible: root.shell.hasAccount && !root.receiving
            width: parent.width
            shell: root.shell
            send: root.send
        }
        ReceivePane {
            visible: root.shell.hasAccount && root.receiving
            width: parent.width
            shell: root.shell
        }
    }
}
