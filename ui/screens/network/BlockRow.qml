// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design

// A transaction of a block, or one event below it.
Item {
    id: root

    required property bool isHead
    required property string number
    required property string sentence
    required property string signer
    required property int outcome // 0 none, 1 succeeded, 2 failed, 3 failure inside
    required property string outcomeText
    required property string name
    property bool reached: false

    implicitHeight: words.height + (isHead ? Theme.s24 : Theme.s8)
    Accessible.role: Accessible.ListItem
    Accessible.name: sentence + (outcomeText === "" ? "" : ". " + outcomeText)

    Rectangle {
        anchors.fill: parent
        visible: root.reached
        color: Theme.clear
        border.width: 2
        border.color: Theme.accent
    }
    Hairline {
        visible: root.isHead
        width: parent.width
        strong: true
    }
    Label {
        visible: root.isHead
        y: words.y
        width: Theme.px(32)
        text: root.number
        role: Label.Role.Note
        color: Theme.text3
        height: Theme.s20
        Accessible.ignored: true
    }
    Rectangle {
        visible: !root.isHead
        x: Theme.px(36)
        y: words.y + Theme.px(7)
        width: Theme.s4
        height: Theme.s4
        radius: height / 2
        color: Theme.ctl
    }
    Column {
        id: words

        x: root.isHead ? Theme.px(32) : Theme.px(52)
        y: root.isHead ? Theme.s12 : Theme.s4
        width: root.width - x - Theme.s16
        spacing: Theme.px(2)
        Row {
            width: parent.width
            spacing: Theme.s8
            Icon {
                id: sign

                visible: root.outcome > 0
                y: Theme.px(2)
                size: 16
                path: root.outcome === 1 ? Icons.check : Icons.warning
                color: root.outcome === 1 ? Theme.ok : root.outcome === 2 ? Theme.bad : Theme.warn
            }
            Label {
                width: parent.width - (sign.visible ? sign.width + Theme.s8 : 0)
                text: root.sentence
                font.weight: root.isHead ? Font.Medium : Font.Normal
                color: root.isHead ? Theme.text : Theme.text2
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
        Label {
            width: parent.width
            visible: root.outcomeText !== ""
            text: root.outcomeText
            color: root.outcome === 2 ? Theme.bad : Theme.warn
            role: Label.Role.Note
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            visible: root.isHead && text !== ""
            text: root.name === "" ? root.signer : root.signer === "" ? root.name
                : qsTr("%1 · %2", "block pane: who signed, name of the call").arg(root.signer).arg(root.name)
            role: Label.Role.Note
            color: Theme.text3
            Accessible.ignored: true
        }
    }
}
