// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design

// One balance: before, after, difference, all in TAO. Two lines where the sheet is narrow.
Item {
    id: root

    property string name: ""
    property string beforeLead: ""
    property string beforeRest: ""
    property string afterLead: ""
    property string afterRest: ""
    property string sign: ""
    property bool less: false
    property string deltaLead: ""
    property string deltaRest: ""
    property int column: needed // the same for all rows of a sheet
    readonly property int needed: Math.max(Theme.px(122), Math.ceil(beforeAmount.inner), Math.ceil(afterAmount.inner),
        Math.ceil(deltaAmount.inner) - Theme.px(10))
    readonly property bool tight: width < 3 * column + Theme.px(60)
    readonly property bool folded: nameLabel.implicitWidth + figures.width + Theme.s12 > width

    implicitHeight: folded ? nameLabel.height + figures.height + 2 * Theme.s8 + Theme.s4 : Theme.row
    Accessible.role: Accessible.Row
    Accessible.name: name

    Label {
        id: nameLabel

        y: root.folded ? Theme.s8 : Math.round((root.height - height) / 2)
        width: root.folded ? root.width : root.width - figures.width - Theme.s12
        text: root.name
        font.weight: Font.Medium
    }
    Row {
        id: figures

        x: Math.max(0, root.width - width)
        y: root.folded ? nameLabel.y + nameLabel.height + Theme.s4 : Math.round((root.height - height) / 2)
        spacing: Theme.s8
        AmountLabel {
            id: beforeAmount

            width: root.column
            bare: true
            lead: root.beforeLead
            rest: root.beforeRest
            bold: false
            color: Theme.text2
        }
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            size: 16
            path: Icons.arrow
            color: Theme.text3
        }
        AmountLabel {
            id: afterAmount

            width: root.column
            bare: true
            lead: root.afterLead
            rest: root.afterRest
        }
        AmountLabel {
            id: deltaAmount

            visible: !root.tight
            width: root.column + Theme.px(10)
            bare: true
            sign: root.sign
            lead: root.deltaLead
            rest: root.deltaRest
            color: root.less ? Theme.bad : Theme.ok
        }
    }
    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
