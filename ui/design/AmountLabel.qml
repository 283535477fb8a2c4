// SPDX-License-Identifier: MIT
import QtQuick

// An amount of TAO: sign and τ, the loud digits, the quiet ones. The texts are made in C++ and exact to the rao.
Item {
    id: root

    property string sign: ""
    property string lead: "" // "1,284.507"; empty: unknown
    property string rest: "" // " 000 000"
    property int role: Label.Role.Body
    property bool bold: true
    property bool signBehind: false
    property bool bare: false // the unit stands in the head of the column
    property color color: Theme.text
    property real restSize: leadLabel.font.pixelSize
    readonly property real inner: row.implicitWidth
    readonly property bool known: lead !== ""

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: known ? sign + lead + rest + " TAO" : "–"

    Row {
        id: row

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        Label {
            id: tau

            visible: root.known && !root.signBehind && !root.bare
            text: "τ "
            role: root.role
            color: Theme.text3
            font.weight: Font.Normal
            anchors.baseline: leadLabel.baseline
            verticalAlignment: Text.AlignTop
            Accessible.ignored: true
        }
        Label {
            id: leadLabel

            text: root.known ? root.sign + root.lead : "–"
            role: root.role
            color: root.known ? root.color : Theme.text3
            font.weight: root.bold ? Font.Medium : Font.Normal
            Accessible.ignored: true
        }
        Label {
            visible: root.rest !== ""
            text: root.rest
            role: root.role
            color: Theme.text3
            font.weight: Font.Normal
            font.pixelSize: root.restSize
            anchors.baseline: leadLabel.baseline
            verticalAlignment: Text.AlignTop
            Accessible.ignored: true
        }
        Label {
            visible: root.known && root.signBehind && !root.bare
            text: "  τ"
            role: root.role
            color: Theme.text3
            font.weight: Font.Normal
            anchors.baseline: leadLabel.baseline
            verticalAlignment: Text.AlignTop
            Accessible.ignored: true
        }
    }
}
