// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// Below a server's row: what happened, its own words as a quotation, and what can be done.
Item {
    id: root

    property string url: ""
    property string reason: ""
    property string quote: ""
    property bool dropped: false
    property bool hasReport: false
    property bool own: false
    readonly property bool folded: buttons.width + Theme.px(360) > width

    signal reportAsked
    signal againAsked
    signal removeAsked

    implicitHeight: 2 * Theme.s8 + (folded ? words.height + (buttons.height > 0 ? buttons.height + Theme.s8 : 0)
        : Math.max(words.height, buttons.height))

    Icon {
        id: icon

        x: Theme.s8
        y: words.y + Theme.px(2)
        size: 16
        path: Icons.info
        color: Theme.text3
    }
    Column {
        id: words

        x: Theme.px(36)
        y: root.folded ? Theme.s8 : Math.round((root.height - height) / 2)
        width: (root.folded ? root.width : buttons.x - Theme.s16) - x - Theme.s8
        spacing: Theme.px(2)
        Label {
            width: parent.width
            text: root.reason !== "" ? root.reason : qsTr("Nothing that it sent was refused.", "endpoints: detail of a server")
            role: Label.Role.Note
            color: Theme.text2
            wrapMode: Text.Wrap
        }
        Label {
            width: parent.width
            visible: root.quote !== ""
            text: qsTr("In its own words: “%1”", "endpoints: untrusted words of a server, quoted").arg(root.quote)
            role: Label.Role.Note
            color: Theme.text3
            wrapMode: Text.Wrap
            maximumLineCount: 3
        }
        MonoLabel {
            width: parent.width
            text: root.url
            color: Theme.text3
        }
    }
    Flow {
        id: buttons

        readonly property real natural: (report.visible ? report.width + spacing : 0)
            + (again.visible ? again.width + spacing : 0) + (remove.visible ? remove.width + spacing : 0)

        x: root.folded ? words.x : root.width - width - Theme.s8
        y: root.folded ? words.y + words.height + Theme.s8 : Math.round((root.height - height) / 2)
        width: Math.min(natural, root.width - words.x)
        spacing: Theme.s8
        AppButton {
            id: report

            objectName: "openReport"
            visible: root.hasReport
            small: true
            text: qsTr("Open the report", "endpoints: shows what was asked and what came")
            onClicked: root.reportAsked()
        }
        AppButton {
            id: again

            objectName: "tryAgain"
            visible: root.dropped
            small: true
            text: qsTr("Try it again", "endpoints: a server that was dropped may be asked again")
            onClicked: root.againAsked()
        }
        AppButton {
            id: remove

            objectName: "removeEndpoint"
            visible: root.own
            small: true
            text: qsTr("Remove", "endpoints: takes the person's own server off the list")
            onClicked: root.removeAsked()
        }
    }
}
